/**
 * A network in parts, each of which the page takes over within a few milliseconds, and the network of the parts. What is large by
 * itself, such as a document of a million lines, is divided too.
 */
import type { CoMention, Document, Entity, Network, Tie } from '../../core/types.ts';

export interface NetworkPart {
  /** The rest of the thing that the part before ends with: one too large for a part. */
  readonly continues?: boolean;
  readonly documents?: readonly Document[];
  readonly entities?: readonly Entity[];
  readonly ties?: readonly Tie[];
  readonly coMentions?: readonly CoMention[];
}

const PART_SIZE = 4_000;

type Kind = keyof Network;
type Item<K extends Kind> = Network[K][number];

/** The lists of each kind of thing that grow with the texts, and how many spans one of their entries weighs. */
const LISTS: { readonly [K in Kind]: Partial<Record<keyof Item<K>, number>> } = {
  documents: { sentences: 1, skipped: 1 },
  entities: { mentions: 1, aliases: 1 },
  ties: { evidence: 4 },
  coMentions: { evidence: 1 },
};

/** About `size` spans of text, mentions, sentences and the like, go into a part. */
export function* partsOf(network: Network, size = PART_SIZE): Generator<NetworkPart> {
  const { documents, entities, ties, coMentions } = network;
  yield* partsOfKind('documents', documents, size);
  yield* partsOfKind('entities', entities, size);
  yield* partsOfKind('ties', ties, size);
  yield* partsOfKind('coMentions', coMentions, size);
}

export function joinParts(parts: readonly NetworkPart[]): Network {
  return {
    documents: joinKind(parts, 'documents'),
    entities: joinKind(parts, 'entities'),
    ties: joinKind(parts, 'ties'),
    coMentions: joinKind(parts, 'coMentions'),
  };
}

function* partsOfKind<K extends Kind>(
  kind: K,
  items: readonly Item<K>[],
  most: number,
): Generator<NetworkPart> {
  const weights = listsOf(kind);
  let some: Item<K>[] = [];
  let size = 0;
  for (const item of items) {
    const own = weights.reduce((sum, [list, weight]) => sum + weight * lengthOf(item, list), 1);
    if (size > 0 && size + own > most) {
      yield { [kind]: some };
      some = [];
      size = 0;
    }
    if (own <= most) {
      some.push(item);
      size += own;
      continue;
    }
    for (const [i, piece] of pieces(item, weights, most).entries())
      yield { [kind]: [piece], ...(i > 0 && { continues: true }) };
  }
  if (some.length > 0) yield { [kind]: some };
}

/** One thing as several, each with a stretch of its lists. */
function pieces<T extends object>(
  item: T,
  weights: readonly (readonly [list: keyof T, weight: number])[],
  most: number,
): T[] {
  const cut: T[] = [];
  const step = Math.max(1, Math.floor(most / weights.reduce((sum, [, weight]) => sum + weight, 0)));
  const longest = Math.max(...weights.map(([list]) => lengthOf(item, list)));
  for (let from = 0; from < longest; from += step) {
    const piece = { ...item };
    for (const [list] of weights)
      piece[list] = (item[list] as unknown[]).slice(from, from + step) as T[keyof T]; // a list by `LISTS`
    cut.push(piece);
  }
  return cut;
}

function joinKind<K extends Kind>(parts: readonly NetworkPart[], kind: K): Item<K>[] {
  const items: Item<K>[] = [];
  for (const part of parts) {
    const some = (part[kind] ?? []) as readonly Item<K>[];
    const last = items.at(-1);
    const [rest] = some;
    if (part.continues && last && rest) {
      // The first piece's lists are this network's own: they came for it alone.
      for (const [list] of listsOf(kind))
        (last[list] as unknown[]).push(...(rest[list] as unknown[]));
    } else for (const item of some) items.push(item);
  }
  return items;
}

const listsOf = <K extends Kind>(kind: K): [keyof Item<K>, number][] =>
  Object.entries(LISTS[kind]) as [keyof Item<K>, number][]; // `LISTS` is typed by the names of the lists

const lengthOf = <T>(item: T, list: keyof T): number => (item[list] as readonly unknown[]).length;
