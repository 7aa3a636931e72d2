import { describe, expect, it } from 'vitest';
import { stepMark, wholeWords, wordSpans } from '../../../src/core/evidence/wordSpans.ts';
import type { MarkStep } from '../../../src/core/evidence/wordSpans.ts';

const text = 'No. The U.S. envoy, Ana O’Neill, left.';
const words = wordSpans(text, [4, text.length]);
const say = (span: readonly [number, number] | null): string => (span ? text.slice(...span) : '');

it('tells words from signs', () => {
  expect(words.map(say)).toEqual(['The', 'U.S', 'envoy', 'Ana', 'O’Neill', 'left']);
});

it.each([
  [[10, 15], 'U.S. envoy'],
  [[21, 22], 'Ana'],
  [[15, 21], 'envoy, Ana'],
  [[2, 3], '.'],
] as const)('grows %j to whole words', (span, expected) => {
  expect(say(wholeWords(text, span))).toBe(expected);
});

describe('marking by steps', () => {
  it.each<[string, MarkStep[], string]>([
    ['begins with the first word', ['next'], 'The'],
    ['goes on word by word', ['next', 'next', 'next'], 'envoy'],
    ['takes more words in, and fewer', ['next', 'longer', 'longer', 'shorter'], 'The U.S'],
    ['moves on from the last of several', ['next', 'longer', 'next'], 'envoy'],
    ['stays at the ends', ['next', 'before', 'before'], 'The'],
    ['does not shrink to nothing', ['next', 'shorter'], 'The'],
    [
      'does not grow past the end',
      ['next', ...Array<MarkStep>(9).fill('longer')],
      text.slice(4, -1),
    ],
  ])('%s', (_, steps, expected) => {
    const marked = steps.reduce<readonly [number, number] | null>(
      (at, step) => stepMark(words, at, step),
      null,
    );
    expect(say(marked)).toBe(expected);
  });

  it('begins where one stands', () => {
    expect(say(stepMark(words, null, 'next', text.indexOf('Ana')))).toBe('Ana');
  });
});
