/** What came with documents that were added: the difference between the network before and after. */
import type { DocumentId, EntityId, Mention, Network, Tie, TieId } from '../types.ts';

/** An actor that others of before turned out to be. */
export interface Joined {
  readonly id: EntityId;
  /** The names they had before, without its own. */
  readonly names: readonly string[];
}

/** A tie of before that more sentences tell now. */
export interface Grown {
  readonly id: TieId;
  /** How many more. */
  readonly more: number;
}

/** All ids are those of the network after. Lists are in its order. */
export interface NetworkChanges {
  readonly documents: readonly DocumentId[];
  readonly actors: readonly EntityId[];
  readonly ties: readonly TieId[];
  readonly grown: readonly Grown[];
  readonly joined: readonly Joined[];
}

export const NO_CHANGES: NetworkChanges = {
  documents: [],
  actors: [],
  ties: [],
  grown: [],
  joined: [],
};

/**
 * Compares two networks. Ids stay when documents are added; where one is gone, what it named is found by the places in the texts:
 * an actor is new when none of its mentions was an actor's before, a tie when none of its sentences told such a tie.
 */
export function whatChanged(before: Network, after: Network): NetworkChanges {
  const documents = new Set(before.documents.map(({ id }) => id));
  const earlierActors = earlierOf(before.entities, after.entities, ({ mentions }) =>
    mentions.map(mentionPlace),
  );
  const actors: EntityId[] = [];
  const joined: Joined[] = [];
  for (const entity of after.entities) {
    const earlier = earlierActors(entity);
    if (earlier.length === 0) actors.push(entity.id);
    if (earlier.length < 2) continue;
    const names = new Set(earlier.map(({ name }) => name));
    names.delete(entity.name);
    joined.push({ id: entity.id, names: [...names] });
  }

  const earlierTies = earlierOf(before.ties, after.ties, tiePlaces);
  const ties: TieId[] = [];
  const grown: Grown[] = [];
  for (const tie of after.ties) {
    const earlier = earlierTies(tie);
    const sentences = earlier.reduce((sum, { evidence }) => sum + evidence.length, 0);
    if (earlier.length === 0) ties.push(tie.id);
    else if (tie.evidence.length > sentences)
      grown.push({ id: tie.id, more: tie.evidence.length - sentences });
  }
  return {
    documents: after.documents.flatMap(({ id }) => (documents.has(id) ? [] : [id])),
    actors,
    ties,
    grown,
    joined,
  };
}

/** What an item of now was before: itself, and those whose id is gone but which stood where it stands. */
function earlierOf<Item extends { readonly id: string }>(
  before: readonly Item[],
  after: readonly Item[],
  placesOf: (item: Item) => readonly string[],
): (item: Item) => readonly Item[] {
  const now = new Set(after.map(({ id }) => id));
  const byId = new Map(before.map((item) => [item.id, item]));
  /** Null: words that stood for several, such as "both sides", which say nothing of one. */
  const gone = new Map<string, Item | null>();
  for (const item of before)
    if (!now.has(item.id))
      for (const place of placesOf(item)) gone.set(place, gone.has(place) ? null : item);
  for (const item of before)
    if (now.has(item.id) && gone.size > 0)
      for (const place of placesOf(item)) if (gone.has(place)) gone.set(place, null);
  return (item) => {
    const found = new Set<Item>();
    const self = byId.get(item.id);
    if (self) found.add(self);
    if (gone.size > 0)
      for (const place of placesOf(item)) {
        const one = gone.get(place);
        if (one) found.add(one);
      }
    return [...found];
  };
}

const mentionPlace = ({ document, start, end }: Mention): string =>
  `${document} ${String(start)} ${String(end)}`;

function tiePlaces({ type, polarity, evidence }: Tie): string[] {
  return evidence.map(
    ({ document, trigger, source, target }) =>
      `${document} ${trigger.join('-')} ${source?.join('-') ?? ''} ${target?.join('-') ?? ''} ${type} ${polarity}`,
  );
}
