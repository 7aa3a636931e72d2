/** Makes quotes of places in the documents, and finds the places again. */
import { keyTitle } from '../keyTitle.ts';
import type { DocumentId, Network, Span } from '../types.ts';
import type { Quote } from './edits.ts';
import { EDIT_LIMITS } from './schema.ts';

export interface Place {
  readonly document: DocumentId;
  readonly start: number;
  readonly end: number;
}

export interface QuoteIndex {
  /** The words at `span` of a text, in the sentence at `place`. */
  quoteOf(place: Place, span: Span): Quote;
  /** The sentence and the words, where they are today; in another document when the one it was taken from is gone. */
  find(quote: Quote): { readonly place: Place; readonly span: Span } | null;
}

/** Where each sentence stands in a document, by its words. */
type Sentences = ReadonlyMap<string, readonly Span[]>;

export function indexQuotes(
  { documents }: Network,
  texts: ReadonlyMap<DocumentId, string>,
): QuoteIndex {
  const titles = new Map(documents.map((document) => [document.id, keyTitle(document)]));
  const sentencesById = new Map(documents.map(({ id, sentences }) => [id, sentences]));
  // Documents are indexed when a quote of theirs is asked for: most never are.
  const indexed = new Map<DocumentId, Sentences>();
  const cut = (id: DocumentId, [start, end]: Span): string =>
    plain((texts.get(id) ?? '').slice(start, end)).slice(0, EDIT_LIMITS.sentence);

  function sentencesOf(id: DocumentId): Sentences {
    const known = indexed.get(id);
    if (known) return known;
    const places = new Map<string, Span[]>();
    for (const span of sentencesById.get(id) ?? []) {
      const sentence = cut(id, span);
      const same = places.get(sentence);
      if (same) same.push(span);
      else places.set(sentence, [span]);
    }
    indexed.set(id, places);
    return places;
  }

  function quoteOf({ document, start, end }: Place, span: Span): Quote {
    const text = texts.get(document) ?? '';
    const sentence = cut(document, [start, end]);
    const same = sentencesOf(document).get(sentence) ?? [];
    const before = text.slice(start, span[0]);
    return {
      document: (titles.get(document) ?? document).slice(0, EDIT_LIMITS.title),
      sentence,
      again: Math.max(
        0,
        same.findIndex(([from]) => from === start),
      ),
      words: plain(text.slice(span[0], span[1])).slice(0, EDIT_LIMITS.words),
      // A blank before the words counts as one, however many there are.
      at: plain(`${before}.`).length - 1,
    };
  }

  function find(quote: Quote): { place: Place; span: Span } | null {
    const titled = documents.filter((document) => isTitle(keyTitle(document), quote.document));
    for (const candidates of [titled, documents])
      for (const { id } of candidates) {
        const same = sentencesOf(id).get(quote.sentence);
        const sentence = same?.[quote.again] ?? same?.at(-1);
        if (!sentence) continue;
        const [start, end] = sentence;
        const span = spanOf((texts.get(id) ?? '').slice(start, end), quote);
        if (!span) continue;
        const place = { document: id, start, end };
        return { place, span: [start + span[0], start + span[1]] };
      }
    return null;
  }

  return { quoteOf, find };
}

const isTitle = (title: string, kept: string): boolean =>
  title.slice(0, EDIT_LIMITS.title) === kept;

/** How well a place fits a quote: 0 not at all, else more the more of it is the same. */
export function likeness(here: Quote, quote: Quote): number {
  if (here.sentence !== quote.sentence) return 0;
  const points: readonly [boolean, number][] = [
    [here.document === quote.document, 8],
    [here.again === quote.again, 4],
    [here.words === quote.words, 2],
    [here.at === quote.at, 1],
  ];
  return points.reduce((sum, [same, worth]) => sum + (same ? worth : 0), 1);
}

/** Blanks of any kind and number as one space, none at the ends. */
export function plain(text: string): string {
  return text.split(/\s+/u).join(' ').trim();
}

/** Where the quoted words stand in the sentence as it is written there. */
function spanOf(raw: string, { words, at }: Quote): Span | null {
  if (words === '') return null;
  const sentence = plain(raw);
  const from = sentence.startsWith(words, at) ? at : sentence.indexOf(words);
  if (from < 0) return null;
  let counted = 0; // letters of `sentence` passed so far
  let start = -1;
  let gap = false;
  for (let i = 0; i < raw.length; i++) {
    if (/\s/u.test(raw.charAt(i))) {
      gap = counted > 0;
      continue;
    }
    if (gap) counted++;
    gap = false;
    if (counted === from) start = i;
    counted++;
    if (counted === from + words.length && start >= 0) return [start, i + 1];
  }
  return null;
}
