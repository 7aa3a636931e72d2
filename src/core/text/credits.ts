import { AGENCIES } from '../lexicon/furniture.ts';
import type { Span } from '../types.ts';
import { fold } from './characters.ts';
import type { Line } from './lines.ts';

/** What of a line is read and what is the credit of an agency: "MOSCOW, May 5 (Reuters) - The minister …". */
export interface Credits {
  readonly read: readonly Span[];
  readonly skipped: readonly Span[];
  readonly source: string | null;
}

/** Cuts an agency's credit out of a line: after the dateline, or at the end. */
export function findCredits(line: Line): Credits {
  const whole: Credits = { read: [[line.start, line.end]], skipped: [], source: null };
  const open = line.text.indexOf('(');
  if (open >= 0 && open < 60) {
    const close = line.text.indexOf(')', open);
    const name = close > open ? line.text.slice(open + 1, close) : '';
    if (name.length < 40 && AGENCIES.has(fold(name))) {
      let after = close + 1;
      while (after < line.text.length && /[\s\-–—:]/.test(line.text.charAt(after))) after++;
      const read: Span[] = [];
      const before = line.text.slice(0, open).trimEnd().length;
      if (before > 0) read.push([line.start, line.start + before]);
      if (after < line.text.length) read.push([line.start + after, line.end]);
      return { read, skipped: [[line.start + open, line.start + after]], source: name };
    }
  }
  return whole;
}
