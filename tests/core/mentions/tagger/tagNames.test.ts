import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tagNames } from '../../../../src/core/mentions/tagger/tagNames.ts';
import type { TaggedSentence } from '../../../../src/core/reading.ts';
import { readPage } from '../../../../src/core/text/readPage.ts';
import { splitSentences } from '../../../../src/core/text/splitSentences.ts';
import { tagParts } from '../../../../src/core/text/tagParts.ts';

function read(text: string): TaggedSentence[] {
  return splitSentences(text, readPage(text)).map((sentence, index) => ({
    ...sentence,
    index,
    tags: tagParts(sentence.tokens),
  }));
}

function namesIn(text: string): string[] {
  const sentences = read(text);
  return tagNames(sentences).map(({ sentence, firstToken, lastToken, type }) => {
    const tokens = sentences[sentence]?.tokens.slice(firstToken, lastToken) ?? [];
    return `${type} ${text.slice(tokens[0]?.start, tokens.at(-1)?.end)}`;
  });
}

describe('tagNames', () => {
  it.each([
    [
      'The foreign minister of Peru, Ana Duarte, met Norwegian officials in Oslo.',
      ['POST foreign minister', 'CTY Peru', 'PER Ana Duarte', 'NAT Norwegian', 'PLC Oslo'],
    ],
    [
      'President Jorge Quiroga said that Bolivia had left the African Union.',
      ['POST President', 'PER Jorge Quiroga', 'CTY Bolivia', 'ORG African Union'],
    ],
    ['It was a quiet day by the river.', []],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it('keeps spans in order, apart and inside of their sentences, the same each time', () => {
    const word = fc.constantFrom(
      ...'President Ana Duarte of Peru the army met NATO , . " officials in Oslo on Monday - 2024'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), fc.string(), (words, rest) => {
        const sentences = read(`${words.join(' ')} ${rest}`);
        const spans = tagNames(sentences);
        expect(tagNames(sentences)).toEqual(spans);
        spans.forEach((span, i) => {
          const before = spans[i - 1];
          const length = sentences[span.sentence]?.tokens.length ?? 0;
          expect(span.firstToken).toBeLessThan(span.lastToken);
          expect(span.lastToken).toBeLessThanOrEqual(length);
          expect(span.score).toBeGreaterThan(0);
          expect(span.score).toBeLessThanOrEqual(1 + 1e-9);
          if (before?.sentence === span.sentence)
            expect(before.lastToken).toBeLessThanOrEqual(span.firstToken);
          else expect(before?.sentence ?? -1).toBeLessThan(span.sentence);
        });
      }),
      { numRuns: 50 },
    );
  });
});
