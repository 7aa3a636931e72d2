/** Applies filters to a network: what is shown, what is dimmed, and what each choice stands for. */
import { rememberedOf } from '../remembered.ts';
import { asksOfTies, NO_FILTERS } from './filters.ts';
import type { EdgeClass, Filters } from './filters.ts';
import type { CheckedCount } from './checked.ts';
import {
  countCheckedOf,
  countClasses,
  countDocuments,
  countEvidence,
  countPolarity,
  countTypes,
} from './counts.ts';
import type { Narrow } from './counts.ts';
import { countTies } from './countTies.ts';
import { reachOf } from './ego.ts';
import { actorKeys } from './keys.ts';
import type { ActorKey } from './keys.ts';
import { kindsPass, sift } from './sieve.ts';
import type { JudgedTie, Sieve } from './sieve.ts';
import type {
  CoMention,
  DocumentId,
  Entity,
  EntityId,
  EntityKind,
  Network,
  Tie,
  TieType,
} from '../types.ts';

/** How many each choice of a filter stands for while it is on, with the other filters in force. */
export interface FacetCounts {
  readonly kinds: ReadonlyMap<EntityKind, number>;
  readonly types: ReadonlyMap<TieType, number>;
  /** Affirmed ties by class; co-mentions as pairs. Denied ties are in none of them. */
  readonly classes: ReadonlyMap<EdgeClass, number>;
  readonly affirmed: number;
  readonly denied: number;
  /** Ties with a sentence in the document. */
  readonly documents: ReadonlyMap<DocumentId, number>;
  /** Ties a person has checked, of those there are. */
  readonly checked: CheckedCount;
  /** Ties by the number of their sentences. */
  readonly evidence: ReadonlyMap<number, number>;
}

export interface View {
  /** The lasting key of each actor of the network. */
  readonly keys: ReadonlyMap<EntityId, ActorKey>;
  readonly entities: readonly Entity[];
  readonly ties: readonly Tie[];
  readonly coMentions: readonly CoMention[];
  /** What does not pass but is drawn faintly; empty unless the filters say 'dim'. */
  readonly dimmed: { readonly entities: readonly Entity[]; readonly ties: readonly Tie[] };
  readonly actorCount: number;
  /** A meeting of many is one. */
  readonly tieCount: number;
  readonly counts: FacetCounts;
  readonly hidden: { readonly actors: number; readonly ties: number };
}

/**
 * What of the network the filters let through. Both ends of a shown tie are shown.
 * Without the documents' texts the text filter finds names and the words for ties, but no sentences.
 */
export function applyFilters(
  network: Network,
  filters: Filters,
  texts: ReadonlyMap<DocumentId, string> = new Map(),
): View {
  const keys = actorKeys(network);
  const sieve = sift(network, filters, keys, texts);
  const kindOf = new Map(network.entities.map(({ id, kind }) => [id, kind]));
  const passing = passingKinds(sieve, kindOf, new Set(filters.hiddenKinds));
  const { judged, pairs } = passing;
  const narrow = narrowTo(sieve);
  const ties = narrow?.(passing.ties) ?? passing.ties;
  const entities = shownEntities(network, filters, sieve, passing);
  const shown = idsOf(entities);

  const drawable = drawableEntities(network);
  const tieCount = countTies(ties);
  return {
    keys,
    entities,
    ties,
    coMentions: filters.hiddenClasses.includes('co-mention') ? [] : pairs,
    dimmed:
      filters.show === 'remove'
        ? { entities: [], ties: [] }
        : {
            entities: drawable.filter(({ id }) => !shown.has(id) && !sieve.putAway.has(id)),
            ties: without(network.ties, ties).filter(
              ({ source, target }) => !sieve.putAway.has(source) && !sieve.putAway.has(target),
            ),
          },
    actorCount: entities.length,
    tieCount,
    counts: {
      kinds: countKinds(network, filters, sieve, kindOf, entities),
      types: countTypes(judged, narrow),
      classes: countClasses(judged, pairs.length, narrow),
      ...countPolarity(judged, narrow),
      documents: countDocuments(network, judged, filters, narrow),
      evidence: countEvidence(judged, narrow),
      checked: countCheckedOf(judged, narrow),
    },
    hidden: {
      actors: drawable.length - entities.length,
      ties: countTies(network.ties) - tieCount,
    },
  };
}

/** What is left with some kinds hidden. */
interface Passing {
  readonly hiddenKinds: ReadonlySet<EntityKind>;
  /** Of these kinds, whatever else they fail. */
  readonly judged: readonly JudgedTie[];
  /** The ties that pass, whether they are near enough or not. */
  readonly ties: readonly Tie[];
  /** Who has one of them. */
  readonly tied: ReadonlySet<EntityId>;
  /** Who is near enough along these ties; null where nearness is not asked for. A mere co-mention is no step. */
  readonly reach: ReadonlySet<EntityId> | null;
  /** The co-mentions to draw once they are switched on: they do not bring in a group that nothing is said of. */
  readonly pairs: readonly CoMention[];
}

function passingKinds(
  sieve: Sieve,
  kindOf: ReadonlyMap<EntityId, EntityKind>,
  hiddenKinds: ReadonlySet<EntityKind>,
): Passing {
  const judged = sieve.ties.filter(({ tie }) => kindsPass(tie, kindOf, hiddenKinds));
  const ties = judged.filter(({ fails }) => fails.length === 0).map(({ tie }) => tie);
  const tied = endsOf(ties);
  const reach = sieve.centres.length === 0 ? null : reachOf(sieve.centres, ties);
  const mayStand = (id: EntityId): boolean =>
    (kindOf.get(id) !== 'group' || tied.has(id)) && (reach?.has(id) ?? true);
  const pairs = sieve.coMentions.filter(
    (pair) =>
      kindsPass(pair, kindOf, hiddenKinds) && mayStand(pair.source) && mayStand(pair.target),
  );
  return { hiddenKinds, judged, ties, tied, reach, pairs };
}

/** Who is shown: whoever has a tie left; without one, whoever the filters do not ask a tie of. */
function shownEntities(
  network: Network,
  filters: Filters,
  sieve: Sieve,
  { hiddenKinds, tied, reach, pairs }: Passing,
): Entity[] {
  const paired = endsOf(filters.hiddenClasses.includes('co-mention') ? [] : pairs);
  const tieNeeded = asksOfTies(filters);
  const standsAlone = (entity: Entity): boolean =>
    !tieNeeded &&
    entity.kind !== 'group' &&
    sieve.found.has(entity.id) &&
    (sieve.hiddenDocuments.size === 0 ||
      entity.mentions.some(({ document }) => !sieve.hiddenDocuments.has(document)));
  return network.entities.filter(
    (entity) =>
      !hiddenKinds.has(entity.kind) &&
      !sieve.putAway.has(entity.id) &&
      (reach?.has(entity.id) ?? true) &&
      (tied.has(entity.id) || paired.has(entity.id) || standsAlone(entity)),
  );
}

function narrowTo(sieve: Sieve): Narrow {
  if (sieve.centres.length === 0) return null;
  return (ties) => {
    const reach = reachOf(sieve.centres, ties);
    return ties.filter(({ source, target }) => reach.has(source) && reach.has(target));
  };
}

/** A hidden kind counts the actors that it would bring back. */
function countKinds(
  network: Network,
  filters: Filters,
  sieve: Sieve,
  kindOf: ReadonlyMap<EntityId, EntityKind>,
  shown: readonly Entity[],
): Map<EntityKind, number> {
  const counts = new Map<EntityKind, number>();
  const count = (kind: EntityKind): unknown => counts.set(kind, (counts.get(kind) ?? 0) + 1);
  for (const { kind } of shown) count(kind);
  for (const hidden of new Set(filters.hiddenKinds)) {
    const others = new Set(filters.hiddenKinds.filter((other) => other !== hidden));
    const passing = passingKinds(sieve, kindOf, others);
    for (const { kind } of shownEntities(network, filters, sieve, passing))
      if (kind === hidden) count(kind);
  }
  return counts;
}

/** The actors of a network: groups (peoples, faiths, camps) are drawn and counted only where something is said of them. */
export const drawableEntities = rememberedOf((network: Network): readonly Entity[] => {
  const tied = endsOf(network.ties);
  return network.entities.filter((entity) => entity.kind !== 'group' || tied.has(entity.id));
});

/** Everything there is: the view without filters. */
export const wholeView = rememberedOf((network: Network): View =>
  applyFilters(network, NO_FILTERS),
);

const idsOf = (entities: readonly Entity[]): Set<EntityId> => new Set(entities.map(({ id }) => id));

function endsOf(pairs: readonly { source: EntityId; target: EntityId }[]): Set<EntityId> {
  const ends = new Set<EntityId>();
  for (const { source, target } of pairs) ends.add(source).add(target);
  return ends;
}

function without<T>(all: readonly T[], some: readonly T[]): T[] {
  const leftOut = new Set(some);
  return all.filter((one) => !leftOut.has(one));
}
