import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isSameText, textPrint } from '../../src/core/textPrint.ts';

const blanks = fc.string({
  unit: fc.constantFrom(' ', '\n', '\t', '\r\n', '\u00a0'),
  minLength: 1,
  maxLength: 4,
});

it('is the same for a text wrapped anew', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), blanks, blanks, (words, one, other) => {
      const [a, b] = [words.join(one), other + words.join(other)];
      expect(textPrint(a)).toBe(textPrint(b));
      expect(isSameText(a, b)).toBe(true);
    }),
  );
});

it('tells texts apart that differ in a letter', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string({ minLength: 1 }), (before, after, letter) => {
      fc.pre(letter.trim() !== '');
      const [a, b] = [before + after, before + letter + after];
      expect(isSameText(a, b)).toBe(false);
      expect(textPrint(a)).not.toBe(textPrint(b));
    }),
  );
});

it('looks at the ends of a long text alone, and at all of it where those are the same', () => {
  const [end, middle] = ['word '.repeat(40_000), 'more '.repeat(40_000)];
  const [a, b] = [`${end}${middle}${end}`, `${end}other ${middle}${end}`];
  expect(textPrint(a)).toBe(textPrint(b));
  expect(isSameText(a, b)).toBe(false);
  expect(textPrint(`${end}x`)).not.toBe(textPrint(`${end}y`));
  expect(textPrint(`x${end}`)).not.toBe(textPrint(`y${end}`));
});

it.each([
  ['', ' \n', true],
  ['Two words.', 'Two  words.\r\n', true],
  ['Two words.', 'Twowords.', true], // a line broken within a word loses its blank in some formats
  ['Two words.', 'two words.', false],
])('%j and %j: %s', (a, b, same) => {
  expect(isSameText(a, b)).toBe(same);
});
