/**
 * Full text of the documents by plain scanning: a thousand articles are some five million letters, which `indexOf` passes in a few
 * milliseconds. An index of words would find no parts of words, take room and time to build, and win nothing that one could feel.
 */
import { foldForSearch } from '../network/textSearch.ts';
import type { Document, DocumentId, Span } from '../types.ts';
import { findInText, foldSteps } from './findInText.ts';
import type { FoldedText } from './findInText.ts';

export interface SearchableText {
  readonly id: DocumentId;
  readonly text: FoldedText;
  readonly sentences: readonly Span[];
}

/** Prepares one document, piece by piece: the costly part, done once. */
export function* makeSearchable(
  { id, sentences }: Document,
  text: string,
): Generator<void, SearchableText> {
  return { id, text: yield* foldSteps(text), sentences };
}

/** A sentence that has the words, with each place of them. */
export interface FoundSentence {
  readonly document: DocumentId;
  readonly span: Span;
  readonly places: readonly Span[];
}

/** Sentences with the very phrase first, then those with all its words; at most so many, in the order of the documents. */
export function findSentences(
  texts: readonly SearchableText[],
  query: string,
  most: number,
): FoundSentence[] {
  const phrase = foldForSearch(query).trim().replace(/\s+/gu, ' ');
  if (phrase === '') return [];
  const found = new Map<string, FoundSentence>();
  for (const text of texts) {
    for (const place of findInText(text.text, phrase, most)) {
      const span = sentenceAround(text.sentences, place);
      const key = `${text.id} ${String(span[0])}`;
      const before = found.get(key);
      const places = [...(before?.places ?? []), place];
      found.set(key, { document: text.id, span, places });
      if (found.size >= most) return [...found.values()];
    }
  }
  const words = phrase.split(' ');
  if (words.length === 1) return [...found.values()];
  const [anchor = ''] = words.toSorted((a, b) => b.length - a.length);
  for (const text of texts) {
    if (!words.every((word) => text.text.folded.includes(word))) continue;
    for (const place of findInText(text.text, anchor)) {
      const span = sentenceAround(text.sentences, place);
      const key = `${text.id} ${String(span[0])}`;
      if (found.has(key)) continue;
      const places = placesInside(text.text, words, span);
      if (!places) continue;
      found.set(key, { document: text.id, span, places });
      if (found.size >= most) return [...found.values()];
    }
  }
  return [...found.values()];
}

/** The sentence that holds a place, found by halving; the place itself in a line that was not read. */
function sentenceAround(sentences: readonly Span[], place: Span): Span {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.[1] ?? 0) <= place[0]) low = middle + 1;
    else high = middle;
  }
  const sentence = sentences[low];
  return sentence !== undefined && sentence[0] <= place[0] ? sentence : place;
}

/** The first place of each word in a sentence, in their order; null where one is missing. */
function placesInside(
  { folded, origins }: FoldedText,
  words: readonly string[],
  [start, end]: Span,
): Span[] | null {
  const [from, to] = origins
    ? [lowerBound(origins, start), lowerBound(origins, end)]
    : [start, end];
  const sentence = folded.slice(from, to);
  const places: Span[] = [];
  for (const word of words) {
    const at = sentence.indexOf(word);
    if (at < 0) return null;
    const [first, last] = [from + at, from + at + word.length];
    places.push(origins ? [origins[first] ?? start, origins[last] ?? end] : [first, last]);
  }
  return places.sort(([a], [b]) => a - b);
}

/** The first index whose value is at least so much. */
function lowerBound(sorted: Int32Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

export interface SnippetPart {
  readonly text: string;
  readonly found: boolean;
}

const AROUND = 60;
const LONGEST = 150;

/** The words around the first place, cut between words, with each place told apart. */
export function snippetOf(text: string, { span, places }: FoundSentence): SnippetPart[] {
  const [first] = places;
  let [start, end] = span;
  if (first?.join() === span.join()) {
    [start, end] = [Math.max(0, start - AROUND), Math.min(text.length, end + AROUND)];
    start = afterBlank(text, start);
  } else if (first && first[0] - start > AROUND && end - start > LONGEST) {
    start = afterBlank(text, first[0] - AROUND);
  }
  end = Math.min(end, start + LONGEST);
  const parts: SnippetPart[] = start > span[0] ? [{ text: '… ', found: false }] : [];
  let at = start;
  for (const [from, to] of places) {
    if (from < at || to > end) continue;
    if (at < from) parts.push({ text: text.slice(at, from), found: false });
    parts.push({ text: text.slice(from, to), found: true });
    at = to;
  }
  parts.push({ text: text.slice(at, end).trimEnd(), found: false });
  if (end < span[1]) parts.push({ text: '…', found: false });
  return parts.filter((part) => part.text !== '');
}

function afterBlank(text: string, from: number): number {
  if (from <= 0) return 0;
  const blank = text.slice(from, from + 30).search(/\s/u);
  return blank < 0 ? from : from + blank + 1;
}
