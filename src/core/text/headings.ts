import type { Line } from './lines.ts';

const CLOSED = /[.!?…:;,]["'”’»)\]]*$/u;

/**
 * Whether a kept line is a title or heading: short and without a full stop, or the first line in title case.
 * A heading never runs into the next line, and its capitals say little.
 */
export function isHeading(line: Line, first: boolean, next: Line | null): boolean {
  const words = line.text.split(/\s+/);
  if (words.length > (first ? 25 : 14)) return false;
  if (!CLOSED.test(line.text)) return first || next?.opensBlock !== false || words.length < 9;
  return first && isTitleCase(words);
}

const SMALL = new Set(
  'a an the and or but nor for of in on at to by from with as into over after before is are be its it vs via amid up out off no not that than who if so'.split(
    ' ',
  ),
);

/** Whether nearly every word that can bear a capital has one; the small words of a headline need none. */
export function isTitleCase(words: readonly string[]): boolean {
  let capitals = 0;
  let plain = 0;
  for (const word of words) {
    const letter = /^["'“‘(]?(\p{L})/u.exec(word)?.[1];
    if (letter === undefined || word.length < 2) continue;
    if (letter !== letter.toLowerCase()) capitals++;
    else if (!SMALL.has(word)) plain++;
  }
  return capitals > 2 && plain <= (capitals + plain) / 12;
}
