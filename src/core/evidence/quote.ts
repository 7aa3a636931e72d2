/** A quote cut into parts, so that the words that stand for an end or name the act can be marked in it. */
import type { Document, DocumentId, Evidence, Span } from '../types.ts';

export type PartRole = 'plain' | 'source' | 'target' | 'trigger' | 'mention';

export interface QuotePart {
  readonly text: string;
  readonly role: PartRole;
  readonly start: number;
}

export interface MarkedSpan {
  readonly span: Span;
  readonly role: PartRole;
}

/**
 * Cuts [start, end) of a text into parts. Where two spans overlap the earlier in the list wins, and what is
 * left of the other is marked around it. The parts joined are the text again.
 */
export function cutQuote(
  text: string,
  start: number,
  end: number,
  marks: readonly MarkedSpan[],
): QuotePart[] {
  const cuts = new Set([start, end]);
  for (const { span } of marks) {
    for (const at of span) if (at > start && at < end) cuts.add(at);
  }
  const at = [...cuts].sort((a, b) => a - b);
  const parts: QuotePart[] = [];
  for (let i = 0; i + 1 < at.length; i++) {
    const [from = start, to = end] = [at[i], at[i + 1]];
    const role = marks.find(({ span }) => span[0] <= from && to <= span[1])?.role ?? 'plain';
    const last = parts.at(-1);
    if (last?.role === 'plain' && role === 'plain') {
      parts[parts.length - 1] = { ...last, text: last.text + text.slice(from, to) };
    } else {
      parts.push({ text: text.slice(from, to), role, start: from });
    }
  }
  return parts;
}

/** The sentence of an evidence with its ends and its trigger marked; the ends win over the trigger. */
export function quoteOf(text: string, evidence: Evidence): QuotePart[] {
  const marks: MarkedSpan[] = [];
  if (evidence.source) marks.push({ span: evidence.source, role: 'source' });
  if (evidence.target) marks.push({ span: evidence.target, role: 'target' });
  marks.push({ span: evidence.trigger, role: 'trigger' });
  return cutQuote(text, evidence.start, evidence.end, marks);
}

/** Which sentence of its document this is, counted from 1; null where it is none. */
export function sentenceNumber(document: Document, start: number): number | null {
  const index = document.sentences.findIndex(([from, to]) => from <= start && start < to);
  return index < 0 ? null : index + 1;
}

/** "“…” (Title, source, date, sentence 6)": a quote as it can be pasted elsewhere. */
export function citedQuote(
  text: string,
  place: { readonly document: DocumentId; readonly start: number; readonly end: number },
  document: Document,
): string {
  const quote = text.slice(place.start, place.end).split(/\s+/u).join(' ').trim();
  const number = sentenceNumber(document, place.start);
  const facts = [
    document.title,
    document.source,
    document.date,
    number === null ? null : `sentence ${String(number)}`,
  ].filter((fact) => fact !== null && fact !== '');
  return `“${quote}” (${facts.join(', ')})`;
}
