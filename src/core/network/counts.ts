/** Facet counts: each takes the ties whose kinds pass, and ignores only the filter that it counts for. */
import { countedTies, countTies } from './countTies.ts';
import { classOf, isDenied } from './filters.ts';
import type { EdgeClass, Filters } from './filters.ts';
import type { JudgedTie, TieFacet } from './sieve.ts';
import type { DocumentId, Network, Tie, TieType } from '../types.ts';

/** The ties that pass every filter but this one. */
function passingBut(judged: readonly JudgedTie[], facet: TieFacet): JudgedTie[] {
  return judged.filter(({ fails }) => fails.every((failed) => failed === facet));
}

function countBy<Key>(ties: readonly JudgedTie[], keyOf: (judged: JudgedTie) => Key) {
  const groups = new Map<Key, Tie[]>();
  for (const judged of ties) {
    const key = keyOf(judged);
    const group = groups.get(key);
    if (group) group.push(judged.tie);
    else groups.set(key, [judged.tie]);
  }
  return new Map([...groups].map(([key, group]) => [key, countTies(group)]));
}

export function countTypes(judged: readonly JudgedTie[]): Map<TieType, number> {
  return countBy(passingBut(judged, 'types'), ({ tie }) => tie.type);
}

export function countClasses(
  judged: readonly JudgedTie[],
  coMentions: number,
): Map<EdgeClass, number> {
  const affirmed = passingBut(judged, 'classes').filter(({ tie }) => !isDenied(tie));
  return countBy(affirmed, ({ tie }) => classOf(tie)).set('co-mention', coMentions);
}

export function countPolarity(judged: readonly JudgedTie[]): { affirmed: number; denied: number } {
  const counts = countBy(passingBut(judged, 'polarity'), ({ tie }) => isDenied(tie));
  return { affirmed: counts.get(false) ?? 0, denied: counts.get(true) ?? 0 };
}

export function countEvidence(judged: readonly JudgedTie[]): Map<number, number> {
  const candidates = passingBut(judged, 'evidence').filter(({ sentences }) => sentences > 0);
  const sentencesOf = new Map(candidates.map(({ tie, sentences }) => [tie, sentences]));
  const counts = new Map<number, number>();
  for (const counted of countedTies(candidates.map(({ tie }) => tie))) {
    const most = Math.max(...counted.map((tie) => sentencesOf.get(tie) ?? 0));
    counts.set(most, (counts.get(most) ?? 0) + 1);
  }
  return counts;
}

/** A hidden document counts the ties that it would bring back or strengthen. */
export function countDocuments(
  network: Network,
  judged: readonly JudgedTie[],
  filters: Filters,
): Map<DocumentId, number> {
  const candidates = passingBut(judged, 'evidence');
  return new Map(
    network.documents.map(({ id }) => {
      const hidden = filters.hiddenDocuments.includes(id);
      const ties = candidates.filter(({ tie, sentences }) => {
        const here = tie.evidence.filter((at) => at.document === id).length;
        return here > 0 && sentences + (hidden ? here : 0) >= filters.leastEvidence;
      });
      return [id, countTies(ties.map(({ tie }) => tie))];
    }),
  );
}
