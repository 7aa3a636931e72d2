/**
 * Names for actors and ties that outlive a reading. Ids are made anew each time a corpus is read; what a person wrote or moved
 * is kept under these keys and finds its actor again by name, or by a spelling the actor once went by.
 */
import { groupBy } from '../groupBy.ts';
import { once, rememberedOf } from '../remembered.ts';
import type { Entity, EntityId, Network, Tie, TieId } from '../types.ts';

declare const brand: unique symbol;
export type ActorKey = string & { readonly [brand]: 'ActorKey' };
export type TieKey = string & { readonly [brand]: 'TieKey' };
/** Made in `evidence/sentenceKeys.ts`. */
export type SentenceKey = string & { readonly [brand]: 'SentenceKey' };

/** What a note can stand on. */
export type Subject =
  | { readonly kind: 'actor'; readonly key: ActorKey }
  | { readonly kind: 'tie'; readonly key: TieKey }
  | { readonly kind: 'sentence'; readonly key: SentenceKey };

/** Letters that Unicode does not take apart, written as newsrooms without them do. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ı: 'i',
};

/** A name without case, accents, punctuation and a leading article: 'The Vrbas–Sava Pact' gives 'vrbas sava pact'. */
export function foldName(name: string): string {
  const folded = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[đðłøßæœþı]/gu, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .replace(/['’`]s?(?=[^\p{L}\p{N}]|$)/gu, '')
    .replace(/['’`]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /u, '');
  // A name of signs alone still needs a key of its own.
  return folded === '' ? name.trim().toLowerCase() : folded;
}

/** The key of an actor seen alone. Where the network is at hand take `actorKeys`, which tells namesakes apart. */
export function actorKey(entity: Pick<Entity, 'kind' | 'name'>): ActorKey {
  return `${entity.kind}/${foldName(entity.name)}` as ActorKey; // the one place where the brand is given
}

/** One key for each actor, no two alike: namesakes of one kind are numbered in the order of the network. */
export const actorKeys = rememberedOf((network: Network): ReadonlyMap<EntityId, ActorKey> => {
  const keys = new Map<EntityId, ActorKey>();
  const namesakes = new Map<ActorKey, number>();
  for (const entity of network.entities) {
    const key = actorKey(entity);
    const number = (namesakes.get(key) ?? 0) + 1;
    namesakes.set(key, number);
    keys.set(entity.id, number === 1 ? key : (`${key}~${String(number)}` as ActorKey));
  }
  return keys;
});

/** The key of what a tie says: who, to whom, what, and whether it is denied. Ties that say the same share it. */
export function tieKey(tie: Tie, network: Network): TieKey {
  return keyOfTie(tie, actorKeys(network));
}

function keyOfTie(tie: Tie, actors: ReadonlyMap<EntityId, ActorKey>): TieKey {
  const [source, target] = [tie.source, tie.target].map((id) => {
    const key = actors.get(id);
    if (key === undefined) throw new Error(`tie ${tie.id} has an end outside the network: ${id}`);
    return key;
  }) as [ActorKey, ActorKey]; // a tie has two ends
  return writeTieKey({
    source,
    target,
    type: tie.type,
    symmetric: tie.symmetric,
    polarity: tie.polarity,
  });
}

interface TieKeyParts {
  readonly source: ActorKey;
  readonly target: ActorKey;
  readonly type: string;
  readonly symmetric: boolean;
  readonly polarity: string;
}

/** Folded names hold neither '|' nor '<' nor '>', so the parts can be taken apart again. */
function writeTieKey({ source, target, type, symmetric, polarity }: TieKeyParts): TieKey {
  const [first, second] = symmetric && target < source ? [target, source] : [source, target];
  return `${first}|${type}|${polarity}|${symmetric ? '<>' : '>'}|${second}` as TieKey;
}

function readTieKey(key: TieKey): TieKeyParts | null {
  const [source, type, polarity, direction, target, ...rest] = key.split('|');
  if (!source || !type || !polarity || !direction || !target || rest.length > 0) return null;
  return {
    source: source as ActorKey, // written by writeTieKey from actor keys
    target: target as ActorKey,
    type,
    polarity,
    symmetric: direction === '<>',
  };
}

/** Where a key leads in the network of today. */
export type Found<Id> =
  | { readonly kind: 'found'; readonly ids: readonly Id[] }
  /** Several answer to the name: a person has to say which. */
  | { readonly kind: 'ambiguous'; readonly ids: readonly Id[] }
  | { readonly kind: 'lost' };

export interface KeyIndex {
  actor(key: ActorKey): Found<EntityId>;
  /** All ties that say what the key says. */
  tie(key: TieKey): Found<TieId>;
  keyOfActor(id: EntityId): ActorKey;
  keyOfTie(id: TieId): TieKey;
}

/**
 * Finds actors and ties of this network by keys made from it or from an earlier reading: by kind and name; else by the name
 * in another kind; else by an alias of the same kind; else by an alias of any kind.
 */
export function indexKeys(network: Network): KeyIndex {
  const keysOfActors = actorKeys(network);
  // Most networks are never asked for a tie, or for an actor under an earlier name: what answers that is made when it is.
  const byKey = once(() => new Map([...keysOfActors].map(([id, key]) => [key, id])));
  const keysOfTies = once(
    () => new Map(network.ties.map((tie) => [tie.id, keyOfTie(tie, keysOfActors)])),
  );
  const tiesByKey = once(() => {
    const keys = keysOfTies();
    return groupBy(network.ties, ({ id }) => [known(keys.get(id), id)]);
  });
  const byName = once(() => groupBy(network.entities, ({ name }) => [foldName(name)]));
  const byAlias = once(() =>
    groupBy(
      network.entities,
      ({ aliases, formerly = [] }) =>
        new Set([...aliases.map(({ text }) => text), ...formerly].map(foldName)),
    ),
  );

  function actor(key: ActorKey): Found<EntityId> {
    const exact = byKey().get(key);
    if (exact !== undefined) return { kind: 'found', ids: [exact] };
    const slash = key.indexOf('/');
    const kind = key.slice(0, slash);
    const name = key.slice(slash + 1).replace(/~\d+$/u, '');
    for (const named of [byName().get(name) ?? [], byAlias().get(name) ?? []]) {
      const sameKind = named.filter((entity) => entity.kind === kind);
      const candidates = sameKind.length > 0 ? sameKind : named;
      if (candidates.length === 0) continue;
      const ids = candidates.map((entity) => entity.id);
      return { kind: ids.length === 1 ? 'found' : 'ambiguous', ids };
    }
    return { kind: 'lost' };
  }

  function tie(key: TieKey): Found<TieId> {
    const exact = tiesByKey().get(key);
    if (exact) return { kind: 'found', ids: exact.map((found) => found.id) };
    const parts = readTieKey(key);
    if (!parts) return { kind: 'lost' };
    const [source, target] = [actor(parts.source), actor(parts.target)];
    if (source.kind === 'lost' || target.kind === 'lost') return { kind: 'lost' };
    const ids: TieId[] = [];
    const pairs = new Set<string>();
    for (const from of source.ids)
      for (const to of target.ids) {
        const ends = { source: keyOfActor(from), target: keyOfActor(to) };
        const todayKey = writeTieKey({ ...parts, ...ends });
        const ties = pairs.has(todayKey) ? [] : (tiesByKey().get(todayKey) ?? []);
        if (ties.length > 0) pairs.add(todayKey);
        for (const { id } of ties) ids.push(id);
      }
    if (pairs.size === 0) return { kind: 'lost' };
    return { kind: pairs.size === 1 ? 'found' : 'ambiguous', ids };
  }

  function keyOfActor(id: EntityId): ActorKey {
    return known(keysOfActors.get(id), id);
  }

  return { actor, tie, keyOfActor, keyOfTie: (id) => known(keysOfTies().get(id), id) };
}

function known<Key>(key: Key | undefined, id: string): Key {
  if (key === undefined) throw new Error(`not in this network: ${id}`);
  return key;
}
