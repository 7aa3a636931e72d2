import { describe, expect, test } from 'vitest';
import { findInitials } from '../../../../src/core/mentions/tagger/initials.ts';
import { makeLine } from '../../../../src/core/mentions/tagger/lines.ts';
import { readPage } from '../../../../src/core/text/readPage.ts';
import { splitSentences } from '../../../../src/core/text/splitSentences.ts';

/** Each short form with the head of its long form, and the words of long forms. */
function explained(text: string): { heads: string[]; long: string[] } {
  const sentences = splitSentences(text, readPage(text)).map((sentence, index) => ({
    ...sentence,
    index,
    tags: sentence.tokens.map(() => 'NNP'),
  }));
  const { heads, spelled } = findInitials(sentences, sentences.map(makeLine));
  const wordAt = (line: number, token: number) => sentences[line]?.tokens[token]?.text ?? '';
  return {
    heads: [...heads].map(([short, { line, token }]) => `${short} ${wordAt(line, token)}`),
    long: spelled.flatMap((marks, s) =>
      [...marks].flatMap((mark, i) => (mark > 0 ? [`${wordAt(s, i)} ${String(mark)}`] : [])),
    ),
  };
}

describe('a short form', () => {
  test('is explained by the words it is made of, links left out', () => {
    expect(explained('The Council of Andean Farmers (CAF) met. The CAF agreed.')).toEqual({
      heads: ['CAF Council'],
      long: ['Council 1', 'of 2', 'Andean 2', 'Farmers 3'],
    });
  });

  test('has the last word for its head where no "of" follows', () => {
    expect(
      explained('The small CRF is known to many people there as the Coastal Rescue Fund.').heads,
    ).toEqual(['CRF Fund']);
  });

  test.each([
    ['two letters outside of brackets are chance', 'Ana Torres met the AT men.'],
    ['a line in capitals has no short forms', 'PERU AND CHILE AGREE ON TRADE'],
    ['other letters are no explanation', 'The Coastal Rescue Fund met the ABC.'],
  ])('%s', (_, text) => {
    expect(explained(text)).toEqual({ heads: [], long: [] });
  });
});
