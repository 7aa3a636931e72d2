/** A document as a page to read: its lines, with sentences, mentions and what was skipped. */
import { cutQuote } from './quote.ts';
import type { MarkedSpan, QuotePart } from './quote.ts';
import type { Document, EntityId, Network, SkipReason, Span } from '../types.ts';

export interface PagePart extends QuotePart {
  /** Who is named here. */
  readonly entity: EntityId | null;
}

export interface PageSentence {
  readonly start: number;
  readonly parts: readonly PagePart[];
  /** A tie was read from it. */
  readonly tied: boolean;
}

export interface PageLine {
  readonly start: number;
  readonly skipped: SkipReason | null;
  readonly sentences: readonly PageSentence[];
}

/** Every line that has words, in order. Text between two sentences of a line is a plain one of its own. */
export function cutDocument(network: Network, document: Document, text: string): PageLine[] {
  const marks = marksOf(network, document);
  const named = new Map(marks.map(({ span, entity }) => [span[0], entity]));
  const cut = (from: number, to: number, inside: readonly MarkedSpan[]): PagePart[] =>
    cutQuote(text, from, to, inside).map((part) => ({
      ...part,
      entity: part.role === 'mention' ? (named.get(part.start) ?? null) : null,
    }));
  const tied = new Set(
    network.ties.flatMap((tie) =>
      tie.evidence.filter((at) => at.document === document.id).map(({ start }) => start),
    ),
  );
  const lines: PageLine[] = [];
  for (const [start, end] of linesOf(text)) {
    const skipped = document.skipped.find(([from, to]) => from < end && start < to)?.[2] ?? null;
    const inLine = skipped
      ? []
      : document.sentences.filter(([from]) => start <= from && from < end);
    const spans = fill(start, end, inLine);
    lines.push({
      start,
      skipped,
      sentences: spans.map(([from, to]) => ({
        start: from,
        parts: cut(from, to, skipped ? [] : between(marks, from, to)),
        tied: tied.has(from),
      })),
    });
  }
  return lines;
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

/** The sentences of a line and what stands between them; a sentence that runs on is cut at the line's end. */
function fill(start: number, end: number, sentences: readonly Span[]): Span[] {
  const spans: Span[] = [];
  let at = start;
  for (const [from, to] of sentences) {
    if (at < from) spans.push([at, from]);
    at = Math.min(to, end);
    spans.push([from, at]);
  }
  if (at < end) spans.push([at, end]);
  return spans;
}

function marksOf(
  network: Network,
  document: Document,
): (MarkedSpan & { readonly entity: EntityId })[] {
  return network.entities
    .flatMap((entity) =>
      entity.mentions
        .filter((mention) => mention.document === document.id)
        .map(({ start, end }) => ({
          span: [start, end] as const,
          role: 'mention' as const,
          entity: entity.id,
        })),
    )
    .sort((a, b) => a.span[0] - b.span[0]);
}

function between(marks: readonly MarkedSpan[], start: number, end: number): MarkedSpan[] {
  return marks.filter(({ span }) => span[0] >= start && span[1] <= end);
}
