import { describe, expect, it } from 'vitest';
import { findSentences, makeSearchable, snippetOf } from '../../../src/core/search/fullText.ts';
import { lastOf } from '../../../src/core/steps.ts';
import type { Document, DocumentId, Span } from '../../../src/core/types.ts';

function document(id: string, sentences: readonly string[]) {
  const text = sentences.join(' ');
  let at = 0;
  const spans = sentences.map((sentence): Span => {
    at += sentence.length + 1;
    return [at - sentence.length - 1, at - 1];
  });
  const read: Document = {
    id: id as DocumentId,
    title: id,
    source: null,
    date: null,
    words: 0,
    language: 'en',
    sentences: spans,
    skipped: [],
  };
  return { text, searchable: lastOf(makeSearchable(read, text)) };
}
const A = document('a', [
  'Lima sent grain.',
  'The grain of Lima came in May.',
  'Čad thanked Lima.',
]);
const B = document('b', ['May brought grain to Lima.']);
const texts = [A.searchable, B.searchable];
const find = (query: string, most = 9) =>
  findSentences(texts, query, most).map(({ document, span, places }) => {
    const { text } = document === ('a' as DocumentId) ? A : B;
    return [text.slice(...span), ...places.map((place) => text.slice(...place))];
  });

describe('full text', () => {
  it.each<[string, string[][]]>([
    ['grain of', [['The grain of Lima came in May.', 'grain of']]],
    [
      'grain may',
      [
        ['The grain of Lima came in May.', 'grain', 'May'],
        ['May brought grain to Lima.', 'May', 'grain'],
      ],
    ],
    ['cad', [['Čad thanked Lima.', 'Čad']]],
    ['cad lima', [['Čad thanked Lima.', 'Čad', 'Lima']]],
    ['wheat', []],
    [' ', []],
  ])('has for “%s” the right sentences, with each place', (query, expected) => {
    expect(find(query)).toEqual(expected);
  });

  it('puts the very phrase first', () => {
    expect(find('to lima').map(([sentence]) => sentence)[0]).toBe('May brought grain to Lima.');
  });

  it('stops at the most that was asked', () => {
    expect(find('lima', 2)).toHaveLength(2);
  });
});

describe('a snippet', () => {
  const words = `${'Long ago there was a treaty that few remember. '.repeat(5)}Lima`;
  const snippet = (span: Span, ...places: Span[]) =>
    snippetOf(words, { document: 'a' as DocumentId, span, places }).map((part) =>
      part.found ? `[${part.text}]` : part.text,
    );

  it('shows a short sentence whole', () => {
    expect(snippet([0, 46], [21, 27]).join('')).toBe(
      'Long ago there was a [treaty] that few remember.',
    );
  });

  it('begins shortly before what is found, between words', () => {
    const [first, second] = snippet([0, words.length], [words.length - 4, words.length]);
    expect(first).toBe('… ');
    expect(words).toContain(` ${second ?? ''}`);
    expect(snippet([0, words.length], [words.length - 4, words.length]).at(-1)).toBe('[Lima]');
  });
});
