import { findGutter, sideOf } from './gutters.ts';
import type { Row } from './rows.ts';

/** Columns within columns that are looked for: a page has no more. */
const DEPTH = 12;

/**
 * The rows of a page in the order in which they are read, as blocks of one column each: what stands above a pair of
 * columns, the left column, the right one, what stands below, and so on within each.
 */
export function readingOrder(rows: readonly Row[], depth = 0): (readonly Row[])[] {
  const filled = rows.filter((row) => row.fragments.length > 0);
  if (filled.length === 0) return [];
  const gutter = depth < DEPTH ? findGutter(filled) : null;
  if (!gutter) return [filled];
  const run = filled.slice(gutter.first, gutter.last);
  return [
    filled.slice(0, gutter.first),
    sideOf(run, gutter, 'left'),
    sideOf(run, gutter, 'right'),
    filled.slice(gutter.last),
  ].flatMap((part) => readingOrder(part, depth + 1));
}
