import { describe, expect, test } from 'vitest';
import { readPage } from '../../../src/core/text/readPage.ts';
import { splitSentences } from '../../../src/core/text/splitSentences.ts';

const split = (text: string) => splitSentences(text, readPage(text));

describe('what has no full stop', () => {
  test.each([
    ['a list of names with semicolons', 'Ana Torres; '],
    ['a list with commas', 'ships, boats and barges, '],
    ['a run of words', 'word after word '],
  ])('%s is cut into pieces of a size', (_, part) => {
    const sentences = split(part.repeat(2_000));
    expect(sentences.length).toBeGreaterThan(10);
    expect(Math.max(...sentences.map(({ tokens }) => tokens.length))).toBeLessThanOrEqual(260);
  });

  test('a mark ends a piece where there is one', () => {
    const [first] = split('Ana Torres spoke; '.repeat(200));
    expect(first?.tokens.at(-1)?.text).toBe(';');
  });

  test.each(['x', ' '])('no sentence goes on over data or blanks without end', (letter) => {
    const text = `Peru met ${letter.repeat(5_000)} Chile.`;
    const words = split(text).map(({ start, end }) => text.slice(start, end));
    expect(words).toEqual(['Peru met', 'Chile.']);
  });

  test('a long sentence of ordinary length stays whole', () => {
    const text = `The council ${'which met in the old town, '.repeat(15)}agreed.`;
    expect(split(text)).toHaveLength(1);
  });
});

test('a post on X ends its sentence', () => {
  const text = 'She wrote on X. Kenya was silent.';
  expect(split(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'She wrote on X.',
    'Kenya was silent.',
  ]);
});
