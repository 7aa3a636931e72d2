import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findInText, foldSteps, foldText } from '../../../src/core/search/findInText.ts';

const find = (text: string, phrase: string): string[] =>
  findInText(foldText(text), phrase).map(([start, end]) => text.slice(start, end));

describe('finding in a text', () => {
  it.each([
    ['any case', 'Treaty of Dorn. TREATY.', 'treaty', ['Treaty', 'TREATY']],
    ['without accents', 'Mr Šolić met Solić.', 'solic', ['Šolić', 'Solić']],
    ['accents that stand alone', 'Cafe\u0301 Mora', 'café', ['Cafe\u0301']],
    ['over the end of a line', 'the\nharbour', 'the harbour', ['the\nharbour']],
    ['signs of any width', '🙂 Lima 🙂', 'lima', ['Lima']],
    ['places beside, not over each other', 'aaaa', 'aa', ['aa', 'aa']],
    ['nothing for blanks', 'a b', ' ', []],
  ])('takes %s', (_, text, phrase, expected) => {
    expect(find(text, phrase)).toEqual(expected);
  });

  it.each(['a', 'é', '🙂', 'ẞ', 'e\u0301'])(
    'folds a long text piece by piece, at the places it has: %s',
    (letter) => {
      const text = `${letter.repeat(70_000)}x kelma ${letter.repeat(70_001)} Kelmá`;
      expect([...foldSteps(text)].length).toBeGreaterThan(0);
      expect(find(text, 'KELMA')).toEqual(['kelma', 'Kelmá']);
    },
  );

  it('finds every place of words that are there, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        const text = `${a} Kelmá ${b} kelma`;
        const places = findInText(foldText(text), 'KELMA');
        expect(places.length).toBeGreaterThanOrEqual(2);
        for (const [i, [start, end]] of places.entries()) {
          expect(end).toBeGreaterThan(start);
          expect(start).toBeGreaterThanOrEqual(places[i - 1]?.[1] ?? 0);
        }
      }),
    );
  });
});
