import type { SkipReason, Span } from '../types.ts';

/** A stretch of text that is read: a paragraph, a heading, or what is left of a line without its credit. */
export interface Region {
  readonly start: number;
  readonly end: number;
  /** Counted from 0 over the document. */
  readonly paragraph: number;
  readonly heading: boolean;
}

/** A document's text taken apart: what is read, what is not, and what is known of the document itself. */
export interface Page {
  readonly title: string;
  readonly source: string | null;
  /** ISO day. */
  readonly date: string | null;
  readonly language: string;
  /** By position, without overlap. */
  readonly regions: readonly Region[];
  readonly skipped: readonly (readonly [...Span, why: SkipReason])[];
}
