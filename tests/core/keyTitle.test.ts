import { describe, expect, it } from 'vitest';
import { indexQuotes } from '../../src/core/edits/quotes.ts';
import { indexSentences } from '../../src/core/evidence/sentenceKeys.ts';
import { readCorpus } from '../../src/core/readCorpus.ts';
import type { DocumentId, SourceText } from '../../src/core/types.ts';

const SAME = 'Peru accused Chile of spying on Tuesday.';
const source = (id: string, title: string): SourceText => ({
  id: id as DocumentId,
  text: `${title}\n\n${SAME} It was the first time.`,
});
const [one, two] = [source('1', 'Talks in Lima end'), source('2', 'A quarrel at sea')];

function desk(sources: readonly SourceText[]) {
  const network = readCorpus(sources);
  const texts = new Map(sources.map(({ id, text }) => [id, text]));
  return {
    network,
    sentences: indexSentences(network.documents, texts),
    quotes: indexQuotes(network, texts),
    at: (id: DocumentId) => (texts.get(id) ?? '').indexOf(SAME),
  };
}

describe('a document that a person calls otherwise', () => {
  const before = desk([one, two]);
  const after = desk([one, { ...two, called: 'The spying affair' }]);

  it('is shown by that title, and known by its own', () => {
    const document = after.network.documents[1];
    expect(document).toMatchObject({ title: 'The spying affair', ownTitle: 'A quarrel at sea' });
  });

  it('keeps the notes on its sentences, though another has the same sentence', () => {
    const key = before.sentences.keyAt(two.id, before.at(two.id));
    if (!key) throw new Error('a sentence stands there');
    const found = after.sentences.find(key);
    expect(found).toMatchObject({ kind: 'found', ids: [{ document: two.id }] });
    expect(after.sentences.keyAt(two.id, after.at(two.id))).toBe(key);
  });

  it('keeps the corrections that quote it', () => {
    const start = before.at(two.id);
    const place = { document: two.id, start, end: start + SAME.length };
    const quote = before.quotes.quoteOf(place, [start, start + 4]);
    expect(after.quotes.find(quote)?.place.document).toBe(two.id);
    expect(after.quotes.quoteOf(place, [start, start + 4])).toEqual(quote);
  });
});
