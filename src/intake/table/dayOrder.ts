import { dayOf } from '../days.ts';

/** Whether days or months stand first in dates such as 5/6/2023. */
export type DayOrder = 'day first' | 'month first';

const NUMBERS = /^(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)\d\d)(?!\d)/u;

/**
 * The order of a column of dates: "25/6/2023" settles it for all of them, as people write one column one way. Null where no row
 * settles it, or rows contradict each other.
 */
export function dayOrderOf(cells: Iterable<string>): DayOrder | null {
  let [dayFirst, monthFirst] = [false, false];
  for (const cell of cells) {
    const found = NUMBERS.exec(cell.trim().slice(0, 20));
    if (Number(found?.[1]) > 12) dayFirst = true;
    if (Number(found?.[3]) > 12) monthFirst = true;
  }
  if (dayFirst === monthFirst) return null;
  return dayFirst ? 'day first' : 'month first';
}

/** The day (ISO) of a cell in a column of this order; undefined where it is none, or may be read in two ways. */
export function dayOfCell(cell: string, order: DayOrder | null): string | undefined {
  const [, first = '', , second = '', year = ''] = NUMBERS.exec(cell.trim().slice(0, 20)) ?? [];
  if (year === '' || order === null) return dayOf(cell);
  const [day, month] = order === 'day first' ? [first, second] : [second, first];
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  return dayOf(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
