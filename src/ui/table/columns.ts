/** What a table can be sorted by, searched in and copied with. */
import { foldForSearch } from '../../core/network/textSearch.ts';

export interface Column<Row> {
  readonly id: string;
  readonly label: string;
  readonly value: (row: Row) => string | number;
  readonly numeric?: boolean;
  /** What the heading means, where a word is not enough. */
  readonly hint?: string;
  /** Copied with the row, too long to be shown in it. */
  readonly onlyCopied?: boolean;
  /** Its share of the width where rows are of one height. */
  readonly share?: number;
}

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/** Sorted by one column; the order that was there decides between equals. */
export function sortRows<Row>(rows: readonly Row[], column: Column<Row>, down: boolean): Row[] {
  const sign = down ? -1 : 1;
  return rows
    .map((row) => ({ row, value: column.value(row) }))
    .sort(({ value: a }, { value: b }) => {
      if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
      return sign * collator.compare(String(a), String(b));
    })
    .map(({ row }) => row);
}

/** Those that have all the words somewhere in what is shown of them; case and accents do not count. */
export function filterRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  query: string,
): readonly Row[] {
  const words = foldForSearch(query).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter((row) => {
    const text = foldForSearch(columns.map(({ value }) => String(value(row))).join(' '));
    return words.every((word) => text.includes(word));
  });
}

/** Headings and rows as they are copied. */
export function tableText<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
): (string | number)[][] {
  return [
    columns.map(({ label }) => label),
    ...rows.map((row) => columns.map(({ value }) => value(row))),
  ];
}
