import type { Tie } from '../types.ts';

/** Ties with one key tell the same thing: what lasts, or what is dated to the same days. Null for a tie that stands alone. */
export function sameTieKey(tie: Omit<Tie, 'id'>): string | null {
  const lasts = tie.quadClass === null;
  const day = tie.date?.from && tie.date.to ? `${tie.date.from}/${tie.date.to}` : null;
  if (!lasts && day === null) return null;
  const ends = tie.symmetric ? [tie.source, tie.target].sort(compare) : [tie.source, tie.target];
  const title = tie.title?.toLowerCase() ?? '';
  return [
    ...ends,
    tie.type,
    tie.polarity,
    tie.modality,
    title,
    tie.symmetric,
    lasts ? '' : day,
  ].join('|');
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
