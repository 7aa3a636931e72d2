/** A network in parts, each of which the page takes over within a few milliseconds, and the network of the parts. */
import type { CoMention, Document, Entity, Network, Tie } from '../../core/types.ts';

export interface NetworkPart {
  readonly documents?: readonly Document[];
  readonly entities?: readonly Entity[];
  readonly ties?: readonly Tie[];
  readonly coMentions?: readonly CoMention[];
}

const PART_SIZE = 4_000;

/** About `size` spans of text, mentions, sentences and the like, go into a part. */
export function* partsOf(
  { documents, entities, ties, coMentions }: Network,
  size = PART_SIZE,
): Generator<NetworkPart> {
  for (const some of slices(documents, size, ({ sentences }) => sentences.length))
    yield { documents: some };
  for (const some of slices(entities, size, (one) => one.mentions.length + one.aliases.length))
    yield { entities: some };
  for (const some of slices(ties, size, ({ evidence }) => 4 * evidence.length))
    yield { ties: some };
  for (const some of slices(coMentions, size, ({ evidence }) => evidence.length))
    yield { coMentions: some };
}

export function joinParts(parts: readonly NetworkPart[]): Network {
  return {
    documents: parts.flatMap(({ documents = [] }) => documents),
    entities: parts.flatMap(({ entities = [] }) => entities),
    ties: parts.flatMap(({ ties = [] }) => ties),
    coMentions: parts.flatMap(({ coMentions = [] }) => coMentions),
  };
}

function* slices<Item>(
  items: readonly Item[],
  most: number,
  sizeOf: (item: Item) => number,
): Generator<Item[]> {
  let slice: Item[] = [];
  let size = 0;
  for (const item of items) {
    slice.push(item);
    size += 1 + sizeOf(item);
    if (size < most) continue;
    yield slice;
    slice = [];
    size = 0;
  }
  if (slice.length > 0) yield slice;
}
