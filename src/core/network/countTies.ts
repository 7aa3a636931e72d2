import type { Tie } from '../types.ts';

/** Counts ties as a person would: the pairs of one meeting, signing or exercise of many are one. */
export function countTies(ties: readonly Tie[]): number {
  return new Set(ties.map(countedAs)).size;
}

const countedAs = (tie: Tie): string =>
  tie.event === null ? `tie ${tie.id}` : `event ${tie.event} ${tie.type} ${tie.polarity}`;
