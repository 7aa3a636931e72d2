import { FEMALE_NAMES, MALE_NAMES } from '../lexicon/givenNames.ts';
import type { Words } from './words.ts';

/** Whether a word is a common given name. */
export const isGivenName = (word: string): boolean => {
  if (MALE_NAMES.has(word) || FEMALE_NAMES.has(word)) return true;
  const hyphen = word.indexOf('-');
  return (
    hyphen > 0 && (MALE_NAMES.has(word.slice(0, hyphen)) || FEMALE_NAMES.has(word.slice(0, hyphen)))
  );
};

/** Whether the tokens from..to look like a personal name: a given name or initial first, words only, at most five. */
export function looksLikePerson(words: Words, from: number, to: number): boolean {
  if (to - from < 2 || to - from > 6) return false;
  const first = words.tokens[from]?.text ?? '';
  if (!isGivenName(words.folded[from] ?? '') && !/^\p{Lu}\.$/u.test(first)) return false;
  for (let i = from; i < to; i++) if (/\d/.test(words.tokens[i]?.text ?? '')) return false;
  return true;
}
