import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenize } from '../../../src/core/text/tokenize.ts';

const cut = (text: string) =>
  tokenize(text)
    .map((t) => t.text)
    .join(' ');

describe('tokens', () => {
  test.each([
    ["Peru's army", "Peru 's army"],
    ['Peru’s army', 'Peru ’s army'],
    ["They can't and won't.", "They ca n't and wo n't ."],
    ['the ministers’ talks', 'the ministers ’ talks'],
    ["O'Brien and D'Arcy", "O'Brien and D'Arcy"],
    ['Gen. Ali met Mr. J. Doe.', 'Gen. Ali met Mr. J. Doe .'],
    ['the U.S.-led force', 'the U.S. - led force'],
    ['Peruvian-Chilean talks', 'Peruvian - Chilean talks'],
    ['a pro-Peruvian party', 'a pro - Peruvian party'],
    ['a Lima-based group', 'a Lima - based group'],
    ['Guinea-Bissau and Jean-Claude', 'Guinea-Bissau and Jean-Claude'],
    ['multi-million counter-terrorism', 'multi-million counter-terrorism'],
    ['the F-16 and S-400', 'the F-16 and S-400'],
    ['1,200.5 men at 10:30', '1,200.5 men at 10:30'],
    ['“Yes,” he said…', '“ Yes , ” he said …'],
    ['«Oui», wait...', '« Oui » , wait ...'],
    ['No. 5 said no. Yes', 'No. 5 said no . Yes'],
    ['Peru–Chile border', 'Peru – Chile border'],
    ['AT&T and example.com', 'AT&T and example.com'],
    ['Vučić, Čapek', 'Vučić , Čapek'],
  ])('%s', (text, expected) => {
    expect(cut(text)).toBe(expected);
  });

  test.each(['a', '7', '-', '.', 'a-a', 'é'])('data without a blank is no word: %s', (letter) => {
    expect(cut(`Peru met ${letter.repeat(5_000)} Chile`)).toBe('Peru met Chile');
  });

  test('every token slices back, in order, and nothing but blanks lies between', () => {
    const anything = fc.string({ unit: 'binary', maxLength: 200 });
    const newsy = fc.string({
      unit: fc.constantFrom(
        ...[
          'U.S.',
          "'s",
          '’',
          '-',
          'Peru',
          ' ',
          '\n',
          '.',
          '…',
          '\u0000',
          '\ud83d',
          '😀',
          'e\u0301',
          'שלום',
          '12',
          ',',
          '“',
        ],
      ),
      maxLength: 60,
    });
    fc.assert(
      fc.property(fc.oneof(anything, newsy), (text) => {
        let at = 0;
        for (const token of tokenize(text)) {
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(token.end).toBeGreaterThan(token.start);
          expect(text.slice(at, token.start)).toMatch(/^[\s\p{C}]*$/u);
          at = token.end;
        }
      }),
    );
  });

  // Of the square of its length, any of these would take minutes.
  test.each(['a', 'a-', "'", '.', 'A.', 'a b ', '-', '1,'])(
    'finds what stands behind 200 kB of "%s"',
    (piece) => {
      const text = `${piece.repeat(200_000 / piece.length)} Peru`;
      expect(tokenize(text).at(-1)?.text).toBe('Peru');
    },
  );
});
