import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NEARNESS, nearnessOf, prefixDistance } from '../../../src/core/search/nearness.ts';

describe('how near a query comes to a name', () => {
  it.each([
    ['lima', 'lima', NEARNESS.whole],
    ['lima declaration', 'lima', NEARNESS.start],
    ['declaration of lima', 'lima', NEARNESS.words],
    ['ana maria torres', 'torres ana', NEARNESS.starts],
    ['ana maria torres', 'ana tor', NEARNESS.starts],
    ['kalimantan', 'lima', NEARNESS.inside],
    ['torres', 'tores', NEARNESS.nearly],
    ['torres', 'trores', NEARNESS.nearly],
    ['kazakhstan', 'kazahstann', NEARNESS.nearly],
    ['torres', 'porres', null], // a first letter is not mistaken
    ['peru', 'perm', NEARNESS.nearly],
    ['iran', 'ira', NEARNESS.start],
    ['oman', 'oma', NEARNESS.start],
    ['mali', 'mal', NEARNESS.start],
    ['chad', 'cha', NEARNESS.start],
    ['chad', 'cub', null],
    ['lima', 'quito', null],
  ])('%s answers to %s as %s', (name, query, expected) => {
    expect(nearnessOf(name, query)).toBe(expected);
  });
});

/** The same by its definition, without a limit. */
function slowDistance(word: string, typed: string): number {
  const table = Array.from({ length: typed.length + 1 }, (_, i) =>
    Array.from({ length: word.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number): number => table[i]?.[j] ?? Infinity;
  for (let i = 1; i <= typed.length; i++)
    for (let j = 1; j <= word.length; j++) {
      const change = at(i - 1, j - 1) + (typed[i - 1] === word[j - 1] ? 0 : 1);
      const swap = i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1];
      const row = table[i];
      if (row)
        row[j] = Math.min(
          change,
          at(i - 1, j) + 1,
          at(i, j - 1) + 1,
          swap ? at(i - 2, j - 2) + 1 : Infinity,
        );
    }
  return Math.min(...(table.at(-1) ?? []));
}

it('counts slips as their definition does, up to the limit', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });
  fc.assert(
    fc.property(word, word, fc.nat(3), (one, other, most) => {
      const slow = slowDistance(one, other);
      const fast = prefixDistance(one, other, most);
      if (slow <= most) expect(fast).toBe(slow);
      else expect(fast).toBeGreaterThan(most);
    }),
  );
});
