/** Three questions a network can answer at first sight, made from it by one rule each. */
import { rememberedOf } from '../remembered.ts';
import { isDenied } from './filters.ts';
import type { EntityId, Network, TieId } from '../types.ts';

export type Question =
  /** Who has most partners in what is said and done. */
  | { readonly kind: 'partners'; readonly actor: EntityId }
  /** Two of the best connected between whom nothing stands, though a third ties both. */
  | { readonly kind: 'links'; readonly source: EntityId; readonly target: EntityId }
  | { readonly kind: 'denied'; readonly ties: readonly TieId[] };

/** Among so many of the best connected the two are looked for: whoever is less known makes no first question. */
const BEST = 30;

/** Those of the three that this network has an answer to. */
export const questionsOf = rememberedOf(({ ties }: Network): readonly Question[] => {
  const neighbours = new Map<EntityId, Set<EntityId>>();
  const partners = new Map<EntityId, Set<EntityId>>();
  const meet = (map: Map<EntityId, Set<EntityId>>, one: EntityId, other: EntityId): void => {
    const known = map.get(one);
    if (known) known.add(other);
    else map.set(one, new Set([other]));
  };
  for (const { source, target, quadClass } of ties) {
    if (source === target) continue;
    for (const map of quadClass === null ? [neighbours] : [neighbours, partners]) {
      meet(map, source, target);
      meet(map, target, source);
    }
  }
  const questions: Question[] = [];
  const [busiest] = ranked(partners);
  if (busiest && (partners.get(busiest)?.size ?? 0) > 1)
    questions.push({ kind: 'partners', actor: busiest });
  const pair = strangers(ranked(neighbours).slice(0, BEST), neighbours);
  if (pair) questions.push({ kind: 'links', source: pair[0], target: pair[1] });
  const denied = ties.filter(isDenied).map(({ id }) => id);
  if (denied.length > 0) questions.push({ kind: 'denied', ties: denied });
  return questions;
});

/** By how many others each is tied to; the order of the ties decides between equals. */
function ranked(map: ReadonlyMap<EntityId, ReadonlySet<EntityId>>): EntityId[] {
  return [...map].sort(([, a], [, b]) => b.size - a.size).map(([id]) => id);
}

function strangers(
  best: readonly EntityId[],
  neighbours: ReadonlyMap<EntityId, ReadonlySet<EntityId>>,
): [EntityId, EntityId] | null {
  for (const [i, other] of best.entries()) {
    for (const one of best.slice(0, i)) {
      const [mine, theirs] = [neighbours.get(one), neighbours.get(other)];
      if (!mine || !theirs || mine.has(other)) continue;
      if ([...mine].some((id) => theirs.has(id))) return [one, other];
    }
  }
  return null;
}
