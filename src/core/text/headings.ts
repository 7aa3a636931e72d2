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

/** Whether nearly every longer word begins with a capital. */
export function isTitleCase(words: readonly string[]): boolean {
  let long = 0;
  let capitals = 0;
  for (const word of words) {
    if (!/^["'“‘(]?\p{L}/u.test(word) || word.length < 4) continue;
    long++;
    if (/^["'“‘(]?\p{Lu}/u.test(word)) capitals++;
  }
  return long > 2 && capitals / long >= 0.8;
}
