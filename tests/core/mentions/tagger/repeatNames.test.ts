import { describe, expect, test } from 'vitest';
import type { FineKind } from '../../../../src/core/mentions/tagger/labels.ts';
import { repeatNames } from '../../../../src/core/mentions/tagger/repeatNames.ts';
import { readPage } from '../../../../src/core/text/readPage.ts';
import { splitSentences } from '../../../../src/core/text/splitSentences.ts';

/** Names in brackets are what the tagger found: "[PER Ana Torres] met [ORG? Torres]", where ? is unsure. */
function repeated(marked: string): string[] {
  const found: { name: string; type: FineKind; score: number; from: number }[] = [];
  let text = '';
  for (const [i, part] of marked.split(/[[\]]/).entries()) {
    if (i % 2 === 0) text += part;
    else {
      const [label = '', ...words] = part.split(' ');
      const name = words.join(' ');
      const type = label.replace('?', '') as FineKind; // the test's own spelling
      found.push({ name, type, score: label.endsWith('?') ? 0.5 : 0.95, from: text.length });
      text += name;
    }
  }
  const sentences = splitSentences(text, readPage(text)).map((sentence, index) => ({
    ...sentence,
    index,
    tags: sentence.tokens.map(() => 'NN'),
  }));
  const spans = found.flatMap(({ name, type, score, from }) =>
    sentences.flatMap(({ tokens }, sentence) => {
      const firstToken = tokens.findIndex((token) => token.start === from);
      const lastToken = tokens.findIndex((token) => token.end === from + name.length) + 1;
      return firstToken < 0 ? [] : [{ sentence, firstToken, lastToken, type, score }];
    }),
  );
  return repeatNames(sentences, spans).map(({ sentence, firstToken, lastToken, type }) => {
    const tokens = sentences[sentence]?.tokens ?? [];
    return `${type} ${text.slice(tokens[firstToken]?.start, tokens[lastToken - 1]?.end)}`;
  });
}

describe('a name that is sure in one place', () => {
  test.each([
    [
      'is found where it stands by itself',
      'The firm [ORG Aldera] grew. Later Aldera moved.',
      ['ORG Aldera', 'ORG Aldera'],
    ],
    [
      'is found after the article that begins a sentence',
      'He wrote for [ORG Courier] then. The Courier said so.',
      ['ORG Courier', 'ORG Courier'],
    ],
    [
      'is not looked for in longer names',
      'The firm [ORG Aldera] grew. The Aldera Cup began.',
      ['ORG Aldera'],
    ],
    [
      'is not looked for when unsure',
      'The [ORG? Aldera] grew. Later Aldera moved.',
      ['ORG Aldera'],
    ],
    [
      'gives a person’s surname to the person',
      '[PER Ana Torres] spoke. Then [ORG Torres] left and Torres wept.',
      ['PER Ana Torres', 'PER Torres', 'PER Torres'],
    ],
    [
      'stays what it is as an event',
      'The [EVT Marathon] began. A Marathon it was.',
      ['EVT Marathon'],
    ],
  ])('%s', (_, marked, expected) => {
    expect(repeated(marked)).toEqual(expected);
  });
});

test('bodies known the world over are bodies', () => {
  expect(repeated('She left [PER Unilever] then. Greenpeace wept.')).toEqual([
    'ORG Unilever',
    'ORG Greenpeace',
  ]);
});
