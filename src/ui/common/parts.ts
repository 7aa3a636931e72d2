/** The parts of the page (bars, sides, what stands between them) as the keyboard goes from one to the next. */
import { tick } from 'svelte';

const PARTS = '.app > :is(header, aside, main, section, footer, nav)';
/** Where a part says its reading begins, else the first thing that takes the focus. */
const STARTS = ['[data-start]', 'button, input, select, textarea, a[href], [tabindex="0"]'];

/** Gives a part the focus, at its beginning; false when nothing in it takes it now. */
function enter(part: Element): boolean {
  const candidates = STARTS.flatMap((start) => [...part.querySelectorAll<HTMLElement>(start)]);
  return candidates.some((candidate) => {
    candidate.focus({ preventScroll: true }); // without effect where it is hidden, inert or disabled
    return document.activeElement === candidate;
  });
}

/** Goes to the next part of the page, or the one before, round and round. */
export function stepPart(by: 1 | -1): void {
  const parts = [...document.querySelectorAll(PARTS)];
  const at = parts.findIndex((part) => part.contains(document.activeElement));
  const from = at < 0 && by < 0 ? 0 : at;
  for (let step = 1; step <= parts.length; step++) {
    const part = parts[(from + by * step + parts.length * 2) % parts.length];
    if (part && enter(part)) return;
  }
}

/** Gives the focus to the details, once what was asked for stands there. */
export async function enterDetails(): Promise<void> {
  await tick();
  const details = document.querySelector('.right-side');
  if (details) enter(details);
}

/**
 * Gives the focus back to who had it before something was opened; should that be gone, to the network or what stands in its
 * place. Whoever took it meanwhile keeps it.
 */
export async function giveBack(before: Element | null): Promise<void> {
  await tick();
  if (document.activeElement !== document.body && document.activeElement !== null) return;
  if (before instanceof HTMLElement && before.isConnected && before !== document.body)
    before.focus();
  const main = document.querySelector('.app > main');
  if (document.activeElement === document.body && main) enter(main);
}
