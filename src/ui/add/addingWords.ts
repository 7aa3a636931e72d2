/** Adding, in words. */
import { count } from '../../core/words.ts';
import type { AddingRun } from '../../state/addingRun.ts';

/** What came of it, one short sentence each. */
export function summaryWords(run: AddingRun): string[] {
  const { added, copies, refusals, skipped } = run;
  return [
    `${capital(count(added.length, 'document'))} added`,
    ...(refusals.length > 0
      ? [`${capital(count(refusals.length, 'file'))} could not be read`]
      : []),
    ...(copies.length > 0 ? [`${capital(count(copies.length, 'text'))} here already`] : []),
    ...(skipped > 0 ? [`${capital(count(skipped, 'file'))} left, since it was cancelled`] : []),
  ];
}

/** "about 20 s", "about 3 min". */
export function timeWords(seconds: number): string {
  if (seconds < 10) return 'a few seconds';
  if (seconds < 90) return `about ${String(Math.round(seconds / 5) * 5)} s`;
  return `about ${String(Math.round(seconds / 60))} min`;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
