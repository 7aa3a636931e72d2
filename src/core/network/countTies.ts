/** How ties are counted, everywhere: in the table, the legend, the filters, the caption and the status line. */
import type { EntityId, Tie } from '../types.ts';

/** The ties that count as one: the pairs of one meeting, signing or exercise of many; any other tie is alone. */
export function countedTies(ties: readonly Tie[]): Tie[][] {
  const counted: Tie[][] = [];
  const events = new Map<string, Tie[]>();
  for (const tie of ties) {
    const name = nameOfEvent(tie);
    const known = name === null ? undefined : events.get(name);
    if (known) {
      known.push(tie);
      continue;
    }
    const group = [tie];
    counted.push(group);
    if (name !== null) events.set(name, group);
  }
  return counted;
}

/** Counts ties as a person would. */
export function countTies(ties: readonly Tie[]): number {
  const events = new Set<string>();
  let alone = 0;
  for (const tie of ties) {
    const name = nameOfEvent(tie);
    if (name === null) alone++;
    else events.add(name);
  }
  return alone + events.size;
}

/** Who is on each side of ties that count as one: of a meeting, the first and those it met. */
export function sidesOf(ties: readonly Tie[]): { from: EntityId[]; to: EntityId[] } {
  if (ties.some(({ symmetric }) => symmetric)) {
    const all = new Set(ties.flatMap(({ source, target }) => [source, target]));
    const [first, ...others] = all;
    return { from: first === undefined ? [] : [first], to: others };
  }
  return {
    from: [...new Set(ties.map(({ source }) => source))],
    to: [...new Set(ties.map(({ target }) => target))],
  };
}

const nameOfEvent = ({ event, type, polarity }: Tie): string | null =>
  event === null ? null : `${event} ${type} ${polarity}`;
