/** What of a network a person has checked. */
import { countedTies } from './countTies.ts';
import type { Tie } from '../types.ts';

/** Confirmed, changed or added by a person. */
export const isChecked = (tie: Tie): boolean => tie.standing !== undefined;

export interface CheckedCount {
  readonly checked: number;
  readonly all: number;
}

/** A meeting of many is one tie, checked once all its pairs are. */
export function countChecked(ties: readonly Tie[]): CheckedCount {
  const counted = countedTies(ties);
  return { checked: counted.filter((pairs) => pairs.every(isChecked)).length, all: counted.length };
}
