import { weightedMedian } from './printed.ts';
import type { Fragment, Row } from './rows.ts';

/** A strip that no text crosses, between two columns. */
export interface Gutter {
  readonly from: number;
  readonly to: number;
  /** The rows along which it is free, the last one excluded. */
  readonly first: number;
  readonly last: number;
}

interface Gap {
  readonly from: number;
  readonly to: number;
}

/** Rows that one gutter is followed along: bounds the work on a page with thousands of rows. */
const REACH = 250;

/**
 * The longest gutter with a column of text on each side; null where the rows are one column, or a table, whose rows
 * are read across. Every row is compared with the rows under it as long as they leave a strip free, the way of
 * whitespace covers (Breuel 2002), restricted to strips between rows.
 */
export function findGutter(rows: readonly Row[]): Gutter | null {
  const size = weightedMedian(
    rows.map((row) => [row.size, row.fragments.length]),
    10,
  );
  const extents = rows.map(extent);
  const left = Math.min(...extents.map(([from]) => from));
  const right = Math.max(...extents.map(([, to]) => to));
  const free = rows.map((row) => gapsOf(row, left, right, size * 0.7));
  const found: Gutter[] = [];
  let reached = 0;
  for (let first = 0; first < rows.length - 1; first++) {
    let gaps = free[first] ?? [];
    let last = 0;
    let best: Gap[] = [];
    let [from, to] = extents[first] ?? [0, 0];
    for (let i = first + 1; i < rows.length && i < first + REACH; i++) {
      gaps = common(gaps, free[i] ?? [], size * 0.7);
      if (gaps.length === 0) break;
      const [rowFrom, rowTo] = extents[i] ?? [0, 0];
      [from, to] = [Math.min(from, rowFrom), Math.max(to, rowTo)];
      // What touches the edge is margin so far: a later row may make a gutter of it.
      const [runFrom, runTo] = [from, to];
      const inner = gaps.filter((gap) => gap.from > runFrom && gap.to < runTo);
      if (inner.length > 0) [last, best] = [i + 1, inner];
    }
    if (last <= reached) continue; // part of a run already found
    reached = last;
    for (const gap of best) found.push({ ...gap, first, last });
  }
  found.sort((a, b) => b.last - b.first - (a.last - a.first) || a.from - b.from);
  for (const gutter of found) {
    const within = withoutHeadline(rows, gutter);
    if (partsColumns(rows, within, size)) return within;
  }
  return null;
}

/** The end of a headline over all columns may be so short that it crosses no gutter: larger letters tell it. */
function withoutHeadline(rows: readonly Row[], gutter: Gutter): Gutter {
  const run = rows.slice(gutter.first, gutter.last);
  const usual = weightedMedian(
    run.map((row) => [row.size, row.fragments.length]),
    10,
  );
  const headline = run.findIndex((row) => row.size < usual * 1.2);
  return { ...gutter, first: gutter.first + Math.max(headline, 0) };
}

/** The free strips of a row between the edges of its block. */
function gapsOf(row: Row, left: number, right: number, least: number): Gap[] {
  const gaps: Gap[] = [];
  let from = left;
  for (const { x0, x1 } of row.fragments) {
    if (x0 - from >= least) gaps.push({ from, to: x0 });
    from = Math.max(from, x1);
  }
  if (right - from >= least) gaps.push({ from, to: right });
  return gaps;
}

function common(a: readonly Gap[], b: readonly Gap[], least: number): Gap[] {
  const gaps: Gap[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [x, y] = [a[i], b[j]];
    if (!x || !y) break;
    const from = Math.max(x.from, y.from);
    const to = Math.min(x.to, y.to);
    if (to - from >= least) gaps.push({ from, to });
    if (x.to < y.to) i++;
    else j++;
  }
  return gaps;
}

function extent(row: Row): [number, number] {
  let [left, right] = [Infinity, -Infinity];
  for (const { x0, x1 } of row.fragments) {
    left = Math.min(left, x0);
    right = Math.max(right, x1);
  }
  return [left, right];
}

/** The fragments of rows on one side of a strip; rows without any stay, empty. */
export function sideOf(rows: readonly Row[], gutter: Gap, side: 'left' | 'right'): Row[] {
  const middle = (gutter.from + gutter.to) / 2;
  const belongs = ({ x0, x1 }: Fragment) => (x0 + x1) / 2 < middle === (side === 'left');
  return rows.map((row) => ({ ...row, fragments: row.fragments.filter(belongs) }));
}

function partsColumns(rows: readonly Row[], gutter: Gutter, size: number): boolean {
  const run = rows.slice(gutter.first, gutter.last);
  const width = gutter.to - gutter.from;
  if (run.length < 8 && width < size * 1.1) return false;
  const left = describe(sideOf(run, gutter, 'left'));
  const right = describe(sideOf(run, gutter, 'right'));
  if (left.prose && right.prose) return true;
  // Beside running text stands a side bar with lines as close as those of the text; or words in the margin,
  // numbers and bullets, which go with the line that they stand beside; or the other cells of a table.
  const [prose, other] = left.prose ? [left, right] : [right, left];
  if (!prose.prose || other.lines < 5 || other.characters < 5) return false;
  if (prose.lines === run.length && other.lines === run.length) return false;
  const beside = prose.at.filter((at) => at >= other.from && at <= other.to).length;
  return other.lines >= beside * 0.5;
}

interface Side {
  readonly lines: number;
  /** In the middle line, by length. */
  readonly characters: number;
  readonly prose: boolean;
  /** Rows in which the side has text. */
  readonly at: readonly number[];
  readonly from: number;
  readonly to: number;
}

/**
 * Running text goes on from line to line, so that many lines begin with a small letter, or fills its lines; the
 * cells of a table do neither.
 */
function describe(rows: readonly Row[]): Side {
  const at: number[] = [];
  const lengths: number[] = [];
  const widths: number[] = [];
  let small = 0;
  for (const [i, { fragments }] of rows.entries()) {
    const first = fragments[0];
    const end = fragments[fragments.length - 1];
    if (!first || !end) continue;
    at.push(i);
    lengths.push(fragments.reduce((sum, { text }) => sum + text.length + 1, -1));
    widths.push(end.x1 - first.x0);
    if (/^\p{Ll}/u.test(first.text)) small++;
  }
  const lines = at.length;
  const characters = median(lengths);
  const wide = Math.max(...widths, 0) * 0.75;
  const full = widths.filter((width) => width >= wide).length;
  const prose =
    (lines >= 3 && characters >= 12 && small >= lines * 0.25) ||
    (lines >= 2 && characters >= 25 && full >= lines * 0.5 && (lines > 4 || small > 0));
  return { lines, characters, prose, at, from: at[0] ?? 0, to: at[lines - 1] ?? 0 };
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
}
