import { rememberedOf } from '../remembered.ts';
import { isDenied } from './filters.ts';
import type { EntityId, Network, QuadClass } from '../types.ts';

export interface ActorPair {
  readonly source: EntityId;
  readonly target: EntityId;
}

interface Dossier extends ActorPair {
  readonly sentences: Set<string>;
  cooperation: boolean;
  conflict: boolean;
  denial: boolean;
}

/**
 * The pair of actors that tells most at first sight: one with two sides to it (cooperation and conflict, or a
 * denial) before any other, then the one with most sentences. Null where nobody does anything with anybody.
 */
export const mostTellingPair = rememberedOf((network: Network): ActorPair | null => {
  const dossiers = new Map<string, Dossier>();
  for (const tie of network.ties) {
    if (tie.quadClass === null || tie.source === tie.target) continue;
    const [one, other] =
      tie.source < tie.target ? [tie.source, tie.target] : [tie.target, tie.source];
    const key = `${one} ${other}`;
    const dossier = dossiers.get(key) ?? {
      source: tie.source,
      target: tie.target,
      sentences: new Set<string>(),
      cooperation: false,
      conflict: false,
      denial: false,
    };
    dossiers.set(key, dossier);
    for (const at of tie.evidence) dossier.sentences.add(`${at.document} ${String(at.start)}`);
    if (isDenied(tie)) dossier.denial = true;
    else if (isCooperation(tie.quadClass)) dossier.cooperation = true;
    else dossier.conflict = true;
  }
  const [best] = [...dossiers.values()].sort(
    (a, b) => sides(b) - sides(a) || b.sentences.size - a.sentences.size,
  );
  return best ? { source: best.source, target: best.target } : null;
});

const isCooperation = (quad: QuadClass): boolean => quad.endsWith('cooperation');

const sides = ({ cooperation, conflict, denial }: Dossier): number =>
  (cooperation && conflict) || denial ? 1 : 0;
