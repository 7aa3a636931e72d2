/** Finds typed words in one text, whatever their case and accents, and says where they stand in it as it was given. */
import { foldForSearch } from '../network/textSearch.ts';
import { lastOf } from '../steps.ts';
import type { Span } from '../types.ts';

export interface FoldedText {
  readonly folded: string;
  /** Where each folded letter comes from, and the text's length at the end; null where folding kept every place. */
  readonly origins: Int32Array | null;
}

const ASCII_ONLY = /^[\0-\x7f]*$/u;

/** Letters that are folded at once. */
const PIECE = 100_000;

/** Folds a text once, so that it can be searched with each letter that is typed. */
export function foldText(text: string): FoldedText {
  return lastOf(foldSteps(text));
}

/** Folds a text piece by piece, so that who waits for a long one can do something else in between. */
export function* foldSteps(text: string): Generator<void, FoldedText> {
  const pieces: FoldedText[] = [];
  for (let from = 0; from < text.length;) {
    const to = endOfPiece(text, from);
    pieces.push(foldPiece(text.slice(from, to), from));
    from = to;
    if (from < text.length) yield;
  }
  return joinPieces(pieces, text.length);
}

/** No letter is cut in two. */
function endOfPiece(text: string, from: number): number {
  const to = Math.min(text.length, from + PIECE);
  return to < text.length && isHighSurrogate(text.charCodeAt(to - 1)) ? to + 1 : to;
}

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;

function joinPieces(pieces: readonly FoldedText[], length: number): FoldedText {
  const folded = pieces.map((piece) => piece.folded).join('');
  if (pieces.every(({ origins }) => origins === null)) return { folded, origins: null };
  const all = new Int32Array(folded.length + 1);
  let at = 0;
  let from = 0; // where the piece begins in the text
  for (const { folded: letters, origins } of pieces) {
    if (origins) all.set(origins.subarray(0, letters.length), at);
    else for (let i = 0; i < letters.length; i++) all[at + i] = from + i;
    at += letters.length;
    from = origins?.[letters.length] ?? from + letters.length;
  }
  all[at] = length;
  return { folded, origins: all };
}

/** @param start where the piece stands in its text, from which its origins are counted */
function foldPiece(text: string, start: number): FoldedText {
  const plain = text.replace(/[^\S ]/gu, ' ');
  if (ASCII_ONLY.test(plain)) return { folded: plain.toLowerCase(), origins: null };
  const pieces: string[] = [];
  const origins: number[] = [];
  let at = start;
  // Runs of ASCII keep their length; only what lies between is folded letter by letter.
  for (const [run, foreign = ''] of plain.matchAll(/[\0-\x7f]*([^\0-\x7f]*)/gu)) {
    const length = run.length - foreign.length;
    pieces.push(run.slice(0, length).toLowerCase());
    for (const end = at + length; at < end; at++) origins.push(at);
    for (const letter of foreign) {
      const folded = foldForSearch(letter);
      pieces.push(folded);
      for (let left = folded.length; left > 0; left--) origins.push(at);
      at += letter.length;
    }
  }
  origins.push(at);
  return { folded: pieces.join(''), origins: Int32Array.from(origins) };
}

/** Every place of a phrase, in order, none over another; at most so many. A phrase of blanks is nowhere. */
export function findInText({ folded, origins }: FoldedText, phrase: string, most = 10_000): Span[] {
  const wanted = foldForSearch(phrase).trim().replace(/\s+/gu, ' ');
  if (wanted === '') return [];
  const places: Span[] = [];
  let at = folded.indexOf(wanted);
  while (at >= 0 && places.length < most) {
    const end = at + wanted.length;
    places.push(origins ? [origins[at] ?? 0, endOf(origins, end)] : [at, end]);
    at = folded.indexOf(wanted, end);
  }
  return places;
}

/** Accents that stand as letters of their own fold to nothing: they belong to the letter before them. */
function endOf(origins: Int32Array, end: number): number {
  return origins[end] ?? origins.at(-1) ?? 0;
}
