/** Names for sentences that outlive a reading: the words themselves, with the title of their document to tell equals apart. */
import { keyTitle } from '../keyTitle.ts';
import type { Found, SentenceKey } from '../network/keys.ts';
import type { Document, DocumentId } from '../types.ts';

export interface SentencePlace {
  readonly document: DocumentId;
  readonly start: number;
  readonly end: number;
}

export interface SentenceIndex {
  find(key: SentenceKey): Found<SentencePlace>;
  /** The key of the sentence that holds this place; null outside of any sentence. */
  keyAt(document: DocumentId, at: number): SentenceKey | null;
}

/** Of a longer sentence these first letters are its name. */
const LONGEST_QUOTE = 4_000;

interface KeyParts {
  readonly title: string;
  /** Which of the sentences of the document that say the same, from 0. */
  readonly nth: number;
  readonly quote: string;
}

function writeSentenceKey({ title, nth, quote }: KeyParts): SentenceKey {
  return `${String(nth)}\n${oneLine(title)}\n${quote}` as SentenceKey; // the one place where the brand is given
}

/** The parts of a key; what is no key is read as a quote of nowhere. */
export function readSentenceKey(key: SentenceKey): KeyParts {
  const [nth = '', title = '', ...rest] = key.split('\n');
  return { nth: Number.parseInt(nth, 10) || 0, title, quote: rest.join('\n') };
}

/** Blanks that are not one space between words: most sentences have none, and are their own words. */
const OTHER_BLANKS = /[^\S ]| {2}|^ | $/u;
const oneLine = (text: string): string =>
  OTHER_BLANKS.test(text) ? text.split(/\s+/u).join(' ').trim() : text;
const quoteOfSentence = (text: string, start: number, end: number): string =>
  oneLine(text.slice(start, end)).slice(0, LONGEST_QUOTE);

/** Finds sentences of these documents by keys made from them or from an earlier reading. Nothing is looked at before it is asked. */
export function indexSentences(
  all: readonly Document[],
  texts: ReadonlyMap<DocumentId, string>,
): SentenceIndex {
  const documents = new Map(all.map((document) => [document.id, document]));
  /** Where each sentence of a document stands, by its words: made when the document is asked for. */
  const indexed = new Map<DocumentId, ReadonlyMap<string, readonly SentencePlace[]>>();

  function placesIn(document: Document, quote: string): readonly SentencePlace[] {
    const known = indexed.get(document.id) ?? byQuote(document, texts.get(document.id) ?? '');
    indexed.set(document.id, known);
    return known.get(quote) ?? [];
  }

  function titleOf(id: DocumentId): string {
    const document = documents.get(id);
    return document ? oneLine(keyTitle(document)) : '';
  }

  function find(key: SentenceKey): Found<SentencePlace> {
    const { title, nth, quote } = readSentenceKey(key);
    const titled = all.filter(({ id }) => titleOf(id) === title);
    const inTitled = titled.flatMap((document) => placesIn(document, quote));
    const candidates =
      inTitled.length > 0 ? inTitled : all.flatMap((document) => placesIn(document, quote));
    const [first] = candidates;
    if (!first) return findInside(all, texts, title, quote);
    if (new Set(candidates.map(({ document }) => document)).size > 1)
      return { kind: 'ambiguous', ids: candidates };
    return { kind: 'found', ids: [candidates[nth] ?? first] };
  }

  function keyAt(id: DocumentId, at: number): SentenceKey | null {
    const document = documents.get(id);
    const span = document?.sentences.find(([start, end]) => start <= at && at < end);
    if (!document || !span) return null;
    const quote = quoteOfSentence(texts.get(id) ?? '', ...span);
    const nth = placesIn(document, quote).findIndex(({ start }) => start === span[0]);
    return writeSentenceKey({ title: keyTitle(document), nth, quote });
  }

  return { find, keyAt };
}

function byQuote({ id, sentences }: Document, text: string): Map<string, SentencePlace[]> {
  const places = new Map<string, SentencePlace[]>();
  for (const [start, end] of sentences) {
    const words = quoteOfSentence(text, start, end);
    const place = { document: id, start, end };
    const known = places.get(words);
    if (known) known.push(place);
    else places.set(words, [place]);
  }
  return places;
}

/** A sentence that is cut otherwise today is found by its words: the sentence they begin in. */
function findInside(
  documents: readonly Document[],
  texts: ReadonlyMap<DocumentId, string>,
  title: string,
  quote: string,
): Found<SentencePlace> {
  if (quote === '') return { kind: 'lost' };
  const places = documents.flatMap((document) => {
    const at = (texts.get(document.id) ?? '').indexOf(quote);
    if (at < 0) return [];
    const span = document.sentences.find(([start, end]) => start <= at && at < end);
    const [start, end] = span ?? [at, at + quote.length];
    return [{ title: oneLine(keyTitle(document)), place: { document: document.id, start, end } }];
  });
  const titled = places.filter((one) => one.title === title);
  const candidates = (titled.length > 0 ? titled : places).map(({ place }) => place);
  if (candidates.length === 0) return { kind: 'lost' };
  return { kind: candidates.length === 1 ? 'found' : 'ambiguous', ids: candidates };
}
