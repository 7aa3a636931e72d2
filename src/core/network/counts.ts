/** Facet counts: each takes the ties whose kinds pass, and ignores only the filter that it counts for. */
import { groupBy } from '../groupBy.ts';
import { countChecked } from './checked.ts';
import type { CheckedCount } from './checked.ts';
import { countedTies, countTies } from './countTies.ts';
import { classOf, isDenied } from './filters.ts';
import type { EdgeClass, Filters } from './filters.ts';
import type { JudgedTie, TieFacet } from './sieve.ts';
import type { DocumentId, Network, Tie, TieType } from '../types.ts';

/** The ties that pass every filter but this one. */
function passingBut(judged: readonly JudgedTie[], facet: TieFacet): JudgedTie[] {
  return judged.filter(({ fails }) => fails.every((failed) => failed === facet));
}

/** Leaves of ties that pass alone what is near enough to be shown. Null: nearness is not asked for. */
export type Narrow = ((ties: readonly Tie[]) => Tie[]) | null;

/** Counts what each choice shows while it is on: a tie that it brings back can bring others near. */
function countBy<Key>(
  candidates: readonly JudgedTie[],
  keyOf: (tie: Tie) => Key,
  narrow: Narrow,
): Map<Key, number> {
  const groups = groupBy(candidates, ({ tie }) => [keyOf(tie)]);
  const passing = candidates.filter(({ fails }) => fails.length === 0).map(({ tie }) => tie);
  const near = narrow?.(passing) ?? passing;
  const shownOf = (key: Key, group: readonly JudgedTie[]): Tie[] => {
    if (!narrow) return group.map(({ tie }) => tie);
    const brought = group.filter(({ fails }) => fails.length > 0).map(({ tie }) => tie);
    const shown = brought.length === 0 ? near : narrow([...passing, ...brought]);
    return shown.filter((tie) => keyOf(tie) === key);
  };
  return new Map([...groups].map(([key, group]) => [key, countTies(shownOf(key, group))]));
}

export function countTypes(judged: readonly JudgedTie[], narrow: Narrow): Map<TieType, number> {
  return countBy(passingBut(judged, 'types'), ({ type }) => type, narrow);
}

export function countClasses(
  judged: readonly JudgedTie[],
  coMentions: number,
  narrow: Narrow,
): Map<EdgeClass, number> {
  const counts = countBy(
    passingBut(judged, 'classes'),
    (tie) => (isDenied(tie) ? null : classOf(tie)),
    narrow,
  );
  const classes = [...counts].filter((entry): entry is [EdgeClass, number] => entry[0] !== null);
  return new Map(classes).set('co-mention', coMentions);
}

export function countPolarity(
  judged: readonly JudgedTie[],
  narrow: Narrow,
): { affirmed: number; denied: number } {
  const counts = countBy(passingBut(judged, 'polarity'), isDenied, narrow);
  return { affirmed: counts.get(false) ?? 0, denied: counts.get(true) ?? 0 };
}

/** Of the ties that pass all else: how many a person has checked. */
export function countCheckedOf(judged: readonly JudgedTie[], narrow: Narrow): CheckedCount {
  const all = passingBut(judged, 'checked').map(({ tie }) => tie);
  return countChecked(narrow?.(all) ?? all);
}

/** By the number of sentences, as if none were asked for. */

export function countEvidence(judged: readonly JudgedTie[], narrow: Narrow): Map<number, number> {
  const candidates = passingBut(judged, 'evidence').filter(({ sentences }) => sentences > 0);
  const all = candidates.map(({ tie }) => tie);
  const sentencesOf = new Map(candidates.map(({ tie, sentences }) => [tie, sentences]));
  const counts = new Map<number, number>();
  for (const counted of countedTies(narrow?.(all) ?? all)) {
    const most = Math.max(...counted.map((tie) => sentencesOf.get(tie) ?? 0));
    counts.set(most, (counts.get(most) ?? 0) + 1);
  }
  return counts;
}

/**
 * A hidden document counts the ties that it would bring back or strengthen. Each tie is looked at once for each of its
 * sentences, not once for each document: there may be a thousand of them.
 */
export function countDocuments(
  network: Network,
  judged: readonly JudgedTie[],
  filters: Filters,
  narrow: Narrow,
): Map<DocumentId, number> {
  const hidden = new Set(filters.hiddenDocuments);
  const candidates = passingBut(judged, 'evidence');
  const passing = candidates.filter(({ fails }) => fails.length === 0).map(({ tie }) => tie);
  const near = new Set(narrow?.(passing) ?? passing);
  const here = groupBy(
    candidates,
    ({ tie }) => new Set(tie.evidence.map(({ document }) => document)),
  );

  /** With a hidden document, ties that pass thanks to its sentences are shown too, and may bring others near. */
  const alsoShownWith = (id: DocumentId): ReadonlySet<Tie> => {
    const brought = (here.get(id) ?? [])
      .filter(({ tie, sentences, fails }) => {
        const own = tie.evidence.filter(({ document }) => document === id).length;
        return fails.length > 0 && sentences + own >= filters.leastEvidence;
      })
      .map(({ tie }) => tie);
    return new Set(brought.length > 0 ? (narrow?.([...passing, ...brought]) ?? brought) : []);
  };
  return new Map(
    network.documents.map(({ id }) => {
      const also = hidden.has(id) ? alsoShownWith(id) : null;
      const ties = (here.get(id) ?? []).map(({ tie }) => tie);
      return [id, countTies(ties.filter((tie) => near.has(tie) || also?.has(tie)))];
    }),
  );
}
