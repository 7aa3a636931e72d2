/** A document as a page to read: its lines, with sentences, the marks of actors and ties, and what was skipped. */
import type { Document, EntityId, Network, SkipReason, Span, TieId } from '../types.ts';

/** Words that stand for actors, or that say a tie. Words that stand for several are one mark. */
export type PageMark =
  | { readonly kind: 'mention'; readonly span: Span; readonly entities: readonly EntityId[] }
  | { readonly kind: 'tie'; readonly span: Span; readonly ties: readonly TieId[] };

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

/** Every line that has words, in order. Takes time in proportion to the text and to what was read from it. */
export function readPage(network: Network, document: Document, text: string): Page {
  const marks = marksOf(network, document);
  const sentences = yieldsOf(document.sentences, marks, tiedSentences(network, document));
  const skipped = document.skipped.toSorted(([a], [b]) => a - b);
  const lines: PageLine[] = [];
  const [sentencesIn, marksIn, skippedIn] = [
    sweep(sentences, ({ whole }) => whole),
    sweep(marks, ({ span }) => span),
    sweep(skipped, ([from, to]) => [from, to]),
  ];
  for (const span of linesOf(text)) {
    const why = skippedIn(span)[0]?.[2] ?? null;
    const inLine = why ? [] : sentencesIn(span);
    const markedHere = why ? [] : marksIn(span);
    for (const piece of pieces(fill(span, inLine))) {
      const [from, to] = [piece[0]?.span[0] ?? span[0], piece.at(-1)?.span[1] ?? span[1]];
      lines.push({
        span: [from, to],
        skipped: why,
        continues: from > span[0],
        sentences: piece,
        marks: markedHere.filter((mark) => reaches(mark.span, [from, to])),
      });
    }
  }
  const counts = { tie: 0, names: 0, nothing: 0, skipped: lines.filter((l) => l.skipped).length };
  for (const { yields } of sentences) if (yields) counts[yields]++;
  return { lines, marks, counts };
}

const reaches = (one: Span, other: Span): boolean => one[0] < other[1] && other[0] < one[1];

/** Gives, for spans asked in order, the items that reach into each. The items are sorted by their beginning. */
function sweep<Item>(
  items: readonly Item[],
  spanOf: (item: Item) => Span,
): (span: Span) => readonly Item[] {
  let next = 0;
  let open: Item[] = [];
  return (span) => {
    open = open.filter((item) => spanOf(item)[1] > span[0]);
    for (let item = items[next]; item && spanOf(item)[0] < span[1]; item = items[++next]) {
      if (spanOf(item)[1] > span[0]) open.push(item);
    }
    return [...open];
  };
}

function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    if (text.slice(start, end).trim() !== '') lines.push([start, end]);
    start = end + 1;
  }
  return lines;
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
function pieces(sentences: readonly PageSentence[]): PageSentence[][] {
  const cut: PageSentence[][] = [];
  for (const sentence of sentences) {
    const last = cut.at(-1);
    const begin = last?.[0]?.span[0];
    if (last && begin !== undefined && sentence.span[1] - begin <= LONGEST_LINE)
      last.push(sentence);
    else cut.push([sentence]);
  }
  return cut;
}

function marksOf(network: Network, document: Document): PageMark[] {
  const mentions = new Map<string, { span: Span; entities: Set<EntityId> }>();
  for (const entity of network.entities) {
    for (const { document: id, start, end } of entity.mentions) {
      if (id !== document.id || start >= end) continue;
      const at = `${String(start)} ${String(end)}`;
      const mark = mentions.get(at) ?? { span: [start, end], entities: new Set() };
      mentions.set(at, mark);
      mark.entities.add(entity.id);
    }
  }
  const triggers = new Map<string, { span: Span; ties: Set<TieId> }>();
  for (const tie of network.ties) {
    for (const { document: id, trigger } of tie.evidence) {
      if (id !== document.id || trigger[0] >= trigger[1]) continue;
      const mark = triggers.get(trigger.join(' ')) ?? { span: trigger, ties: new Set() };
      triggers.set(trigger.join(' '), mark);
      mark.ties.add(tie.id);
    }
  }
  const marks: PageMark[] = [
    ...[...mentions.values()].map(({ span, entities }): PageMark => ({
      kind: 'mention',
      span,
      entities: [...entities],
    })),
    ...[...triggers.values()].map(({ span, ties }): PageMark => ({
      kind: 'tie',
      span,
      ties: [...ties],
    })),
  ];
  return marks.sort(({ span: a }, { span: b }) => a[0] - b[0] || b[1] - a[1]);
}

function tiedSentences(network: Network, document: Document): Set<number> {
  return new Set(
    network.ties.flatMap(({ evidence }) =>
      evidence.filter((at) => at.document === document.id).map(({ start }) => start),
    ),
  );
}

function yieldsOf(
  sentences: readonly Span[],
  marks: readonly PageMark[],
  tied: ReadonlySet<number>,
): PageSentence[] {
  const marksIn = sweep(marks, ({ span }) => span);
  return sentences
    .toSorted(([a], [b]) => a - b)
    .map((span) => {
      const named = marksIn(span).length > 0;
      return { span, whole: span, yields: tied.has(span[0]) ? 'tie' : named ? 'names' : 'nothing' };
    });
}
