import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupBy } from '../../../src/core/groupBy.ts';
import type { Dated } from '../../../src/core/network/timeline.ts';
import { dayOf, DOT, endOf, marksOf, stack, startOf } from '../../../src/ui/timeline/marks.ts';
import { makeTie } from '../../core/network/randomNetwork.ts';

const item = (from: string, to = from, type: 'AID' | 'ASSAULT' = 'AID'): Dated => {
  const tie = makeTie(0, 0, 1, { type });
  return { tie, ties: [tie], from, to };
};
/** A pixel a day, from the first of January. */
const xOf = (time: number): number => (time - startOf('2031-01-01')) / 86_400_000;

describe('marks on a lane', () => {
  it('join what is near and alike, and keep classes apart', () => {
    const marks = marksOf(
      [
        item('2031-01-20'),
        item('2031-01-21'),
        item('2031-01-21', '2031-01-21', 'ASSAULT'),
        item('2031-06-01'),
      ],
      xOf,
    );
    expect(marks.map(({ items }) => items.length)).toEqual([2, 1, 1]);
  });

  it('draw a month as long as it is', () => {
    const [mark] = marksOf([item('2031-02-01', '2031-02-28')], xOf);
    expect(mark).toMatchObject({ x: 31, width: 28 });
  });

  const someItems = fc.array(
    fc.tuple(fc.nat({ max: 300 }), fc.nat({ max: 60 })).map(([from, length]) => {
      const start = startOf('2031-01-01') + from * 86_400_000;
      return item(dayOf(start), dayOf(start + length * 86_400_000));
    }),
    { maxLength: 30 },
  );

  it('hold every item once, and never lie over each other in a row', () => {
    fc.assert(
      fc.property(someItems, (items) => {
        const marks = marksOf(items, xOf);
        expect(marks.flatMap((mark) => mark.items)).toHaveLength(items.length);
        const rows = groupBy(stack(marks), ({ row }) => [row]);
        for (const row of rows.values())
          for (const [i, { mark }] of row.entries()) {
            const next = row[i + 1]?.mark;
            if (next) expect(next.x).toBeGreaterThanOrEqual(mark.x + mark.width);
          }
      }),
    );
  });

  it('count a day from its beginning to its end', () => {
    expect(endOf('2031-01-01')).toBe(startOf('2031-01-02'));
    expect(marksOf([item('2031-01-05')], xOf)[0]?.x).toBe(4.5 - DOT / 2);
  });
});
