/** Applies filters to a network: what is shown, what is dimmed, and what each choice stands for. */
import { asksOfTies } from './filters.ts';
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
import type { Sieve } from './sieve.ts';
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
  const hiddenKinds = new Set(filters.hiddenKinds);
  const judged = sieve.ties.filter(({ tie }) => kindsPass(tie, kindOf, hiddenKinds));
  const narrow = narrowTo(sieve);
  const passing = judged.filter(({ fails }) => fails.length === 0).map(({ tie }) => tie);
  const ties = narrow?.(passing) ?? passing;
  const entities = shownEntities(network, filters, sieve, kindOf, hiddenKinds);
  const shown = idsOf(entities);
  const pairs = drawablePairs(sieve, kindOf, hiddenKinds);

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
      kinds: countKinds(network, filters, sieve, kindOf),
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

/** Who is shown: whoever has a tie left; without one, whoever the filters do not ask a tie of. */
function shownEntities(
  network: Network,
  filters: Filters,
  sieve: Sieve,
  kindOf: ReadonlyMap<EntityId, EntityKind>,
  hiddenKinds: ReadonlySet<EntityKind>,
): Entity[] {
  const passing = passingTies(sieve, kindOf, hiddenKinds);
  const reach = reachIn(sieve, passing);
  const isNear = (id: EntityId): boolean => reach?.has(id) ?? true;
  const tied = endsOf(passing);
  const paired = endsOf(
    filters.hiddenClasses.includes('co-mention') ? [] : drawablePairs(sieve, kindOf, hiddenKinds),
  );
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
      isNear(entity.id) &&
      (tied.has(entity.id) || paired.has(entity.id) || standsAlone(entity)),
  );
}

/** The ties that pass, whether they are near enough or not. */
function passingTies(
  sieve: Sieve,
  kindOf: ReadonlyMap<EntityId, EntityKind>,
  hiddenKinds: ReadonlySet<EntityKind>,
): Tie[] {
  return sieve.ties
    .filter(({ tie, fails }) => fails.length === 0 && kindsPass(tie, kindOf, hiddenKinds))
    .map(({ tie }) => tie);
}

/** Who is near enough along these ties; null where nearness is not asked for. A mere co-mention is no step. */
function reachIn(sieve: Sieve, ties: readonly Tie[]): ReadonlySet<EntityId> | null {
  return sieve.centres.length === 0 ? null : reachOf(sieve.centres, ties);
}

function narrowTo(sieve: Sieve): Narrow {
  if (sieve.centres.length === 0) return null;
  return (ties) => {
    const reach = reachOf(sieve.centres, ties);
    return ties.filter(({ source, target }) => reach.has(source) && reach.has(target));
  };
}

/** The co-mentions to draw once they are switched on: they do not bring in a group that nothing is said of. */
function drawablePairs(
  sieve: Sieve,
  kindOf: ReadonlyMap<EntityId, EntityKind>,
  hiddenKinds: ReadonlySet<EntityKind>,
): CoMention[] {
  const passing = passingTies(sieve, kindOf, hiddenKinds);
  const reach = reachIn(sieve, passing);
  const tied = endsOf(passing);
  const mayStand = (id: EntityId): boolean =>
    (kindOf.get(id) !== 'group' || tied.has(id)) && (reach?.has(id) ?? true);
  return sieve.coMentions.filter(
    (pair) =>
      kindsPass(pair, kindOf, hiddenKinds) && mayStand(pair.source) && mayStand(pair.target),
  );
}

/** A hidden kind counts the actors that it would bring back. */
function countKinds(
  network: Network,
  filters: Filters,
  sieve: Sieve,
  kindOf: ReadonlyMap<EntityId, EntityKind>,
): Map<EntityKind, number> {
  const counts = new Map<EntityKind, number>();
  const add = (hidden: readonly EntityKind[], only?: EntityKind): void => {
    for (const { kind } of shownEntities(network, filters, sieve, kindOf, new Set(hidden)))
      if (only === undefined || kind === only) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  };
  add(filters.hiddenKinds);
  for (const kind of new Set(filters.hiddenKinds))
    add(
      filters.hiddenKinds.filter((other) => other !== kind),
      kind,
    );
  return counts;
}

/** The actors of a network: groups (peoples, faiths, camps) are drawn and counted only where something is said of them. */
export function drawableEntities(network: Network): Entity[] {
  const tied = endsOf(network.ties);
  return network.entities.filter((entity) => entity.kind !== 'group' || tied.has(entity.id));
}

const idsOf = (entities: readonly Entity[]): Set<EntityId> => new Set(entities.map(({ id }) => id));

const endsOf = (pairs: readonly { source: EntityId; target: EntityId }[]): Set<EntityId> =>
  new Set(pairs.flatMap(({ source, target }) => [source, target]));

function without<T>(all: readonly T[], some: readonly T[]): T[] {
  const leftOut = new Set(some);
  return all.filter((one) => !leftOut.has(one));
}
