import { countWords } from '../html/lineWriter.ts';
import { scanPage } from '../html/scanPage.ts';
import type { Body } from './parseMail.ts';
import { withoutSeals } from './seals.ts';

/** Fewer words in the plain form of a page of more than three times as many say that one should look at the page. */
const STUB = 60;

/**
 * The words of a mail: of each body the plain form, else what the page says. Marks of quoting and seals are taken away.
 * @returns `isLocked` where there was something encrypted among them
 */
export function wordsOf(
  bodies: readonly Body[],
  alive: () => void,
): { readonly words: string; readonly isLocked: boolean } {
  const chosen = bodies.map((body) => choose(body, alive).trim()).filter(Boolean);
  const { text, isLocked } = withoutSeals(chosen.join('\n\n'));
  return { words: text.replace(/^(?:>[ \t]?){1,20}/gmu, '').trim(), isLocked };
}

function choose({ plain, html }: Body, alive: () => void): string {
  const count = html === '' ? STUB : countWords(plain.slice(0, 2_000));
  if (count >= STUB) return plain;
  const page = scanPage(html, alive).text;
  return countWords(page) > 3 * count ? page : plain;
}
