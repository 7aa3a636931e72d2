/** What is drawn on a lane: near and alike things as one mark with a number, so that a lane never holds more than fits. */
import { classOf, isDenied } from '../../core/network/filters.ts';
import type { EdgeClass } from '../../core/network/filters.ts';
import type { Dated } from '../../core/network/timeline.ts';

export interface Mark {
  /** In pixels from the left of the lane. */
  readonly x: number;
  /** A period is as wide as it is long; a day is a dot. */
  readonly width: number;
  readonly class: EdgeClass;
  readonly denied: boolean;
  readonly items: readonly Dated[];
}

export const DOT = 12;

const DAY_MS = 86_400_000;
/** The beginning of an ISO day, in milliseconds. */
export const startOf = (day: string): number => Date.parse(day);
/** The end of an ISO day: a day is as long as it is. */
export const endOf = (day: string): number => Date.parse(day) + DAY_MS;
export const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The marks of a lane, by where they begin. Dots of one class within the width of a dot become one. */
export function marksOf(items: readonly Dated[], xOf: (time: number) => number): Mark[] {
  const bins = new Map<string, { items: Dated[]; from: number; to: number }>();
  for (const item of items) {
    const [from, to] = [xOf(startOf(item.from)), xOf(endOf(item.to))];
    const isDot = to - from <= DOT;
    const place = isDot
      ? `dot ${String(Math.round((from + to) / 2 / DOT))}`
      : `${String(from)} ${String(to)}`;
    const key = `${place} ${classOf(item.tie)} ${String(isDenied(item.tie))}`;
    const bin = bins.get(key);
    if (bin) bin.items.push(item);
    else bins.set(key, { items: [item], from, to });
  }
  return [...bins.values()]
    .flatMap(({ items: some, from, to }): Mark[] => {
      const [first] = some;
      if (!first) return [];
      const isDot = to - from <= DOT;
      return [
        {
          x: isDot ? (from + to) / 2 - DOT / 2 : from,
          width: isDot ? DOT : to - from,
          class: classOf(first.tie),
          denied: isDenied(first.tie),
          items: some,
        },
      ];
    })
    .sort((a, b) => a.x - b.x);
}

/** Rows of marks that do not lie over each other: each takes the first row that is free where it begins. */
export function stack(
  marks: readonly Mark[],
): readonly { readonly mark: Mark; readonly row: number }[] {
  const ends: number[] = [];
  return marks.map((mark) => {
    const free = ends.findIndex((end) => end <= mark.x);
    const row = free < 0 ? ends.length : free;
    ends[row] = mark.x + mark.width + 2;
    return { mark, row };
  });
}
