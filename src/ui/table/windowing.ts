/** Which rows of a long table are in sight. */

export interface Sight {
  readonly total: number;
  readonly scrollTop: number;
  /** Of the part that scrolls, in pixels. */
  readonly height: number;
  /** Of a row, where it is another than a table's. */
  readonly row?: number;
}

/** Rows of one height, in pixels. */
export const ROW_HEIGHT = 36;
/** Up to here all rows are in the page, so that the browser's own search finds them. */
export const MOST_WHOLE = 100;
const SPARE = 8;

/** The first row to draw and the one after the last, with a few spare ones on both sides. */
export function rowsInSight({
  total,
  scrollTop,
  height,
  row = ROW_HEIGHT,
}: Sight): readonly [number, number] {
  if (total <= MOST_WHOLE) return [0, total];
  const count = Math.ceil(Math.max(height, row) / row) + 2 * SPARE;
  const first = Math.max(0, Math.floor(scrollTop / row) - SPARE);
  const start = Math.min(first, Math.max(0, total - count));
  return [start, Math.min(total, start + count)];
}

/** Where to scroll so that a row is seen; the same place when it is already. `head` is what stays at the top. */
export function scrollToRow(index: number, { scrollTop, height }: Sight, head: number): number {
  const top = index * ROW_HEIGHT;
  if (top < scrollTop) return top;
  const bottom = top + ROW_HEIGHT + head - height;
  return bottom > scrollTop ? bottom : scrollTop;
}
