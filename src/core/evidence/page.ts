/** A document as a page to read: its lines, with sentences, the marks of actors and ties, and what was skipped. */
import { lastOf } from '../steps.ts';
import type { Document, Network, SkipReason, Span } from '../types.ts';
import { headingsAmong, lookOf } from './headingLines.ts';
import { marksOf, sweep, tiedSentences } from './pageMarks.ts';
import type { PageMark } from './pageMarks.ts';

/** What reading got from a sentence: a tie, names only, or nothing. */
export type Yield = 'tie' | 'names' | 'nothing';

/** A sentence, or what of it is in a line; `yields` is null for words outside of any sentence. */
export interface PageSentence {
  readonly span: Span;
  /** The whole sentence; the words themselves outside of one. */
  readonly whole: Span;
  readonly yields: Yield | null;
}

export interface PageLine {
  readonly span: Span;
  readonly skipped: SkipReason | null;
  /** Goes on where the line before ends: a line too long to be drawn at once is cut between sentences. */
  readonly continues: boolean;
  /** Stands over the lines that follow. */
  readonly heading: boolean;
  readonly sentences: readonly PageSentence[];
  /** All marks that reach into the line, by position. */
  readonly marks: readonly PageMark[];
}

export interface Page {
  readonly lines: readonly PageLine[];
  /** By position; of two that begin together the longer comes first. */
  readonly marks: readonly PageMark[];
  readonly counts: Readonly<Record<Yield | 'skipped', number>>;
}

const LONGEST_LINE = 4_000;
/** Lines or sentences after which the page may rest. */
const PORTION = 500;

/** Every line that has words, in order. Takes time in proportion to the text and to what was read from it. */
export function readPage(network: Network, document: Document, text: string): Page {
  return lastOf(makePage(network, document, text));
}

/** Makes the page by portions, so that who waits for a long one can do something else between them. */
export function* makePage(
  network: Network,
  document: Document,
  text: string,
): Generator<void, Page> {
  const marks = yield* marksOf(network, document);
  const tied = tiedSentences(network, document);
  const sentences = yield* yieldsOf(document.sentences, marks, tied);
  const skipped = document.skipped.toSorted(([a], [b]) => a - b);
  const lines: PageLine[] = [];
  const [sentencesIn, marksIn, skippedIn] = [
    sweep(sentences, ({ whole }) => whole),
    sweep(marks, ({ span }) => span),
    sweep(skipped, ([from, to]) => [from, to]),
  ];
  const counts = { tie: 0, names: 0, nothing: 0, skipped: 0 };
  for (const span of linesOf(text)) {
    if (span === null) {
      yield;
      continue;
    }
    const why = skippedIn(span)[0]?.[2] ?? null;
    const inLine = why ? [] : sentencesIn(span);
    for (const piece of pieces(fill(span, inLine), text)) {
      if (lines.length % PORTION === 0) yield;
      const here: Span = [piece[0]?.span[0] ?? span[0], piece.at(-1)?.span[1] ?? span[1]];
      lines.push({
        span: here,
        skipped: why,
        continues: here[0] > span[0],
        heading: false,
        sentences: piece,
        marks: why ? [] : marksIn(here),
      });
    }
    if (why) counts.skipped++;
  }
  for (const { yields } of sentences) if (yields) counts[yields]++;
  yield* setHeadings(lines, text);
  return { lines, marks, counts };
}

/** Says of lines that they are headings: each is one sentence to reading, and none that runs on into the next line. */
function* setHeadings(lines: PageLine[], text: string): Generator<void> {
  const places: number[] = [];
  const looks: ReturnType<typeof lookOf>[] = [];
  for (const [i, { span, skipped, sentences }] of lines.entries()) {
    if (i % PORTION === 0) yield;
    if (skipped) continue;
    const look = lookOf(text.slice(...span));
    const own = sentences.filter(({ yields }) => yields !== null);
    const isOne =
      own.length === 1 &&
      own.every(({ span, whole }) => span[0] === whole[0] && span[1] === whole[1]);
    places.push(i);
    looks.push(look === 'heading' && !isOne ? 'running' : look);
  }
  for (const found of headingsAmong(looks)) {
    const place = places[found] ?? -1;
    const line = lines[place];
    if (line) lines[place] = { ...line, heading: true };
  }
}

/** The lines that have words; null now and then, where there may be a rest. */
function* linesOf(text: string): Generator<Span | null> {
  let start = 0;
  for (let n = 1; start <= text.length; n++) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    if (hasWords(text, start, end)) yield [start, end];
    if (n % (20 * PORTION) === 0) yield null;
    start = end + 1;
  }
}

function hasWords(text: string, start: number, end: number): boolean {
  // Nearly every line shows it by its first letters; a long one is not copied for it.
  for (let at = start; at < end; at += PORTION)
    if (text.slice(at, Math.min(end, at + PORTION)).trim() !== '') return true;
  return false;
}

/** The sentences of a line and what stands between them; a sentence that runs on is cut at the line's ends. */
function fill([start, end]: Span, sentences: readonly PageSentence[]): PageSentence[] {
  const filled: PageSentence[] = [];
  const outside = (from: number, to: number): void => {
    if (from < to) filled.push({ span: [from, to], whole: [from, to], yields: null });
  };
  let at = start;
  for (const { whole, yields } of sentences) {
    const from = Math.max(at, whole[0]);
    outside(at, from);
    at = Math.max(from, Math.min(whole[1], end));
    if (from < at) filled.push({ span: [from, at], whole, yields });
  }
  outside(at, end);
  return filled;
}

/** A line as it is, or a very long one in pieces. */
function pieces(sentences: readonly PageSentence[], text: string): PageSentence[][] {
  const cut: PageSentence[][] = [];
  for (const sentence of sentences.flatMap((whole) => cutLong(whole, text))) {
    const last = cut.at(-1);
    const begin = last?.[0]?.span[0];
    if (last && begin !== undefined && sentence.span[1] - begin <= LONGEST_LINE)
      last.push(sentence);
    else cut.push([sentence]);
  }
  return cut;
}

/** What is longer than a long line has no sentences to be cut between: a table, a list, letters without end. */
function cutLong(sentence: PageSentence, text: string): PageSentence[] {
  const [start, end] = sentence.span;
  if (end - start <= LONGEST_LINE) return [sentence];
  const parts: PageSentence[] = [];
  for (let from = start; from < end;) {
    let to = Math.min(end, from + LONGEST_LINE);
    if (to < end && isLowSurrogate(text.charCodeAt(to))) to--;
    parts.push({ ...sentence, span: [from, to] });
    from = to;
  }
  return parts;
}

const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

function* yieldsOf(
  sentences: readonly Span[],
  marks: readonly PageMark[],
  tied: ReadonlySet<number>,
): Generator<void, PageSentence[]> {
  const marksIn = sweep(marks, ({ span }) => span);
  const read: PageSentence[] = [];
  for (const span of sentences.toSorted(([a], [b]) => a - b)) {
    if (read.length % PORTION === 0) yield;
    const named = marksIn(span).length > 0;
    const yields = tied.has(span[0]) ? 'tie' : named ? 'names' : 'nothing';
    read.push({ span, whole: span, yields });
  }
  return read;
}
