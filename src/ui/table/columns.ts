/** What a table can be sorted by. */
export interface Column<Row> {
  readonly id: string;
  readonly label: string;
  readonly value: (row: Row) => string | number;
  readonly numeric?: boolean;
}

/** Sorted by one column; the order that was there decides between equals. */
export function sortRows<Row>(rows: readonly Row[], column: Column<Row>, down: boolean): Row[] {
  const sign = down ? -1 : 1;
  return [...rows].sort((one, other) => {
    const [a, b] = [column.value(one), column.value(other)];
    if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
    return sign * String(a).localeCompare(String(b), 'en', { sensitivity: 'base' });
  });
}
