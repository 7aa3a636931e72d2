import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexSentences, readSentenceKey } from '../../../src/core/evidence/sentenceKeys.ts';
import type { SentenceIndex } from '../../../src/core/evidence/sentenceKeys.ts';
import type { SentenceKey } from '../../../src/core/network/keys.ts';
import type { Document, DocumentId, Span } from '../../../src/core/types.ts';

/** Documents by title, each a list of sentences. */
function corpus(documents: Readonly<Record<string, readonly string[]>>): SentenceIndex {
  const texts = new Map<DocumentId, string>();
  const read = Object.entries(documents).map(([title, sentences], i): Document => {
    const id = `${String(i)}.txt` as DocumentId;
    texts.set(id, sentences.join(' '));
    let at = 0;
    const spans = sentences.map((sentence): Span => {
      const start = at;
      at += sentence.length + 1;
      return [start, at - 1];
    });
    const facts = { source: null, date: null, words: 0, language: 'en', skipped: [] };
    return { id, title, ...facts, sentences: spans };
  });
  return indexSentences(read, texts);
}
const first = '0.txt' as DocumentId;
const second = '1.txt' as DocumentId;
const keyOf = (index: SentenceIndex, id: DocumentId, at: number): SentenceKey => {
  const key = index.keyAt(id, at);
  if (key === null) throw new Error('no sentence there');
  return key;
};

const key = keyOf(corpus({ Talks: ['Lima spoke.', 'Quito answered.'] }), first, 14);

describe('the key of a sentence', () => {
  it('says its words', () => {
    expect(readSentenceKey(key)).toEqual({ title: 'Talks', nth: 0, quote: 'Quito answered.' });
  });

  it.each([
    ['in another place of the document', { Talks: ['New.', 'Quito answered.'] }, [first, 5]],
    ['when its document has another title', { Other: ['Quito answered.'] }, [first, 0]],
    ['in a document under another id', { A: ['x'], Talks: ['Quito answered.'] }, [second, 0]],
    [
      'in its own document before another',
      { B: ['Quito answered.'], Talks: ['Quito answered.'] },
      [second, 0],
    ],
    ['when sentences are cut otherwise', { Talks: ['Lima spoke. Quito answered.'] }, [first, 0]],
  ] as const)('finds it %s', (_, documents, [document, start]) => {
    const found = corpus(documents).find(key);
    expect(found).toMatchObject({ kind: 'found', ids: [{ document, start }] });
  });

  it('says when it is gone, and when two documents have it', () => {
    expect(corpus({ Talks: ['Quito was silent.'] }).find(key)).toEqual({ kind: 'lost' });
    const two = corpus({ B: ['Quito answered.'], C: ['Quito answered.'] });
    expect(two.find(key).kind).toBe('ambiguous');
  });

  it('tells equal sentences of one document apart', () => {
    const index = corpus({ Talks: ['No.', 'Why?', 'No.'] });
    expect(index.find(keyOf(index, first, 9))).toMatchObject({ ids: [{ start: 9 }] });
    expect(index.keyAt(first, 3)).toBeNull();
  });

  it('finds every sentence it was made from', () => {
    const sentence = fc.stringMatching(/^[A-C]{1,3}\.$/);
    const documents = fc.dictionary(fc.constantFrom('T', 'U', 'V'), fc.array(sentence), {
      noNullPrototype: true,
    });
    fc.assert(
      fc.property(documents, (made) => {
        const index = corpus(made);
        for (const [i, sentences] of Object.values(made).entries()) {
          let start = 0;
          const document = `${String(i)}.txt` as DocumentId;
          for (const words of sentences) {
            const place = { document, start, end: start + words.length };
            expect(index.find(keyOf(index, document, start))).toEqual({
              kind: 'found',
              ids: [place],
            });
            start += words.length + 1;
          }
        }
      }),
    );
  });
});
