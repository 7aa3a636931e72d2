/** How near a typed query comes to a name. Both are folded. */

/** From the best to the least: the whole name, its beginning, words of it, the beginning of each of its words, inside a word, nearly. */
export const NEARNESS = { whole: 5, start: 4, words: 3, starts: 2, inside: 1, nearly: 0 } as const;
export type Nearness = (typeof NEARNESS)[keyof typeof NEARNESS];

/** Null where the name does not answer to the query. */
export function nearnessOf(name: string, query: string): Nearness | null {
  if (name === query) return NEARNESS.whole;
  if (name.startsWith(query)) return NEARNESS.start;
  if (` ${name}`.includes(` ${query}`)) return NEARNESS.words;
  const wanted = wordsOf(query);
  const there = wordsOf(name);
  if (wanted.length > 1 && wanted.every((word) => there.some((one) => one.startsWith(word))))
    return NEARNESS.starts;
  if (name.includes(query)) return NEARNESS.inside;
  const nearly = (word: string): boolean => there.some((one) => isNearly(one, word));
  return wanted.length > 0 && wanted.every(nearly) ? NEARNESS.nearly : null;
}

const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{N}]+/u).filter((w) => w !== '');

/** Slips of the hand that a word may have: none in short words, where another letter is another word. */
const slips = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

/** Whether a word begins with what was typed, give or take a slip or two. */
function isNearly(word: string, typed: string): boolean {
  const most = slips(typed);
  if (word.startsWith(typed)) return true;
  // First letters are seldom mistyped, and without this everything is near something.
  if (most === 0 || !word.startsWith(typed.charAt(0))) return false;
  return prefixDistance(word, typed, most) <= most;
}

/**
 * The fewest letters to change, add, leave out or swap with a neighbour so that `typed` is a beginning of `word` (optimal string
 * alignment over the prefixes of the word). Above `most` any larger number may come back.
 */
export function prefixDistance(word: string, typed: string, most: number): number {
  const width = Math.min(word.length, typed.length + most);
  let before: number[] = [];
  let row = Array.from({ length: width + 1 }, (_, j) => j);
  for (let i = 1; i <= typed.length; i++) {
    const next = [i];
    for (let j = 1; j <= width; j++) {
      const same = typed[i - 1] === word[j - 1];
      let cost = Math.min(
        (row[j - 1] ?? 0) + (same ? 0 : 1),
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
      );
      if (i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
    }
    if (Math.min(...next) > most) return most + 1;
    [before, row] = [row, next];
  }
  return Math.min(...row);
}
