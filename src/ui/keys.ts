import type { PageKey } from '../core/keyMap.ts';

/** What each key that acts anywhere on the page does. */
export type PageActs = Readonly<Record<PageKey, () => void>>;

/** Whether what is typed there, or dropped, is words of a field. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('input:not([type=checkbox], [type=radio], [type=range]), textarea, select'))
  );
}

/** Single characters act only where `letters` says so, and never while something is typed. */
export function keysOfThePage(
  acts: PageActs,
  letters: () => boolean,
): (event: KeyboardEvent) => void {
  return (event) => {
    const name = nameOf(event);
    if (event.defaultPrevented || !Object.hasOwn(acts, name)) return;
    const key = name as PageKey; // it has just been looked up
    if (!isMeant(key, event.target) || (key.length === 1 && !letters())) return;
    event.preventDefault();
    acts[key]();
  };
}

/** "ctrl+shift+z", "escape", "?": a character says by itself whether shift was held. */
function nameOf(event: KeyboardEvent): string {
  const key = event.key.toLowerCase();
  const ctrl = event.ctrlKey || event.metaKey;
  const shift = event.shiftKey && (ctrl || key.length > 1);
  return `${event.altKey ? 'alt+' : ''}${ctrl ? 'ctrl+' : ''}${shift ? 'shift+' : ''}${key}`;
}

/** What a browser would otherwise do with the same key is never what is meant, in a field neither. */
const EVERYWHERE: ReadonlySet<PageKey> = new Set(['ctrl+k', 'ctrl+o', 'ctrl+s']);

/** Undo acts on the workspace also while a note is typed, since each letter is an act of the history. */
function isMeant(key: PageKey, target: EventTarget | null): boolean {
  if (EVERYWHERE.has(key)) return true;
  // A field that keeps nothing, such as the search, has its own undo.
  if (key.startsWith('ctrl+')) return !isTyping(target) || target instanceof HTMLTextAreaElement;
  if (document.querySelector('dialog[open]')) return false;
  return key.endsWith('f6') || !isTyping(target);
}
