/** How ties are counted, everywhere: in the table, the legend, the filters, the caption and the status line. */
import { groupBy } from '../groupBy.ts';
import type { EntityId, Tie } from '../types.ts';

/** The ties that count as one: the pairs of one meeting, signing or exercise of many; any other tie is alone. */
export function countedTies(ties: readonly Tie[]): Tie[][] {
  return [...groupBy(ties, (tie) => [countedAs(tie)]).values()];
}

/** Counts ties as a person would. */
export function countTies(ties: readonly Tie[]): number {
  return new Set(ties.map(countedAs)).size;
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

const countedAs = (tie: Tie): string =>
  tie.event === null ? `tie ${tie.id}` : `event ${tie.event} ${tie.type} ${tie.polarity}`;
