import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterRows, sortRows } from '../../../src/ui/table/columns.ts';
import type { Column } from '../../../src/ui/table/columns.ts';
import {
  MOST_WHOLE,
  ROW_HEIGHT,
  rowsInSight,
  scrollToRow,
} from '../../../src/ui/table/windowing.ts';

describe('rows in sight', () => {
  const sight = fc.record({
    total: fc.nat({ max: 20_000 }),
    scrollTop: fc.nat({ max: 800_000 }),
    height: fc.nat({ max: 2_000 }),
  });

  it('are all of a short table', () => {
    expect(rowsInSight({ total: MOST_WHOLE, scrollTop: 900, height: 300 })).toEqual([0, 100]);
  });

  it('cover what the eye sees, and are few', () => {
    fc.assert(
      fc.property(sight, (at) => {
        const [start, end] = rowsInSight(at);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(at.total);
        expect(end - start).toBeLessThanOrEqual(Math.max(MOST_WHOLE, at.height / ROW_HEIGHT + 18));
        const seen = Math.min(at.total - 1, Math.floor(at.scrollTop / ROW_HEIGHT));
        if (at.total > 0) expect(seen >= start && seen < end).toBe(true);
      }),
    );
  });

  it('have a row in them once it was scrolled to', () => {
    fc.assert(
      fc.property(sight, fc.nat({ max: 19_999 }), (at, index) => {
        fc.pre(index < at.total);
        const [start, end] = rowsInSight({ ...at, scrollTop: scrollToRow(index, at, 36) });
        expect(index >= start && index < end).toBe(true);
      }),
    );
  });
});

describe('columns', () => {
  interface Row {
    readonly id: string;
    readonly name: string;
    readonly n: number;
  }
  const rows: readonly Row[] = [
    { id: 'a', name: 'Ženja Orr', n: 2 },
    { id: 'b', name: 'Abel Orr', n: 10 },
    { id: 'c', name: 'Zed 10', n: 2 },
  ];
  const name: Column<Row> = { id: 'name', label: 'Name', value: (row) => row.name };
  const n: Column<Row> = { id: 'n', label: 'N', value: (row) => row.n, numeric: true };
  const ids = (some: readonly Row[]) => some.map(({ id }) => id).join('');

  it('sort numbers as numbers and names without regard to accents, equals as they were', () => {
    expect(ids(sortRows(rows, n, true))).toBe('bac');
    expect(ids(sortRows(rows, name, false))).toBe('bca');
  });

  it.each([
    ['zen', 'a'],
    ['orr 2', 'a'],
    ['ORR', 'ab'],
    ['', 'abc'],
    ['nobody', ''],
  ])('find rows by words in any of them: %s', (query, found) => {
    expect(ids(filterRows(rows, [name, n], query))).toBe(found);
  });
});
