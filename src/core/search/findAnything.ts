/** What the one search field finds: actors by name or alias, ties by their words, sentences by theirs. */
import { foldForSearch } from '../network/textSearch.ts';
import type { DocumentId, EntityId, Network, Tie } from '../types.ts';

export type Found =
  | {
      readonly kind: 'actor';
      readonly id: EntityId;
      readonly name: string;
      readonly via: string | null;
    }
  | { readonly kind: 'tie'; readonly tie: Tie }
  | {
      readonly kind: 'sentence';
      readonly document: DocumentId;
      readonly start: number;
      readonly end: number;
    };

interface Indexed {
  readonly folded: string;
  readonly found: Found;
  /** How much the thing weighs among equals. */
  readonly weight: number;
}

export interface SearchIndex {
  readonly actors: readonly Indexed[];
  readonly ties: readonly Indexed[];
  readonly sentences: readonly Indexed[];
}

/** Folds everything once, so that each keystroke only compares. */
export function indexForSearch(
  network: Network,
  texts: ReadonlyMap<DocumentId, string>,
): SearchIndex {
  const names = new Map(network.entities.map((entity) => [entity.id, entity.name]));
  const actors = network.entities.flatMap((entity) => {
    const weight = entity.mentions.length;
    const spellings = new Set([entity.name, ...entity.aliases.map((alias) => alias.text)]);
    return [...spellings].map((spelling) => ({
      folded: foldForSearch(spelling),
      weight,
      found: {
        kind: 'actor',
        id: entity.id,
        name: entity.name,
        via: spelling === entity.name ? null : spelling,
      } as const,
    }));
  });
  const ties = network.ties.map((tie) => {
    const words = [
      names.get(tie.source),
      tie.type,
      tie.title,
      names.get(tie.target),
      ...tie.evidence.map(({ document, trigger }) => texts.get(document)?.slice(...trigger)),
    ];
    return {
      folded: foldForSearch(words.filter(Boolean).join(' ')),
      weight: tie.evidence.length,
      found: { kind: 'tie', tie } as const,
    };
  });
  const sentences = network.documents.flatMap((document) =>
    document.sentences.map(([start, end]) => ({
      folded: foldForSearch(texts.get(document.id)?.slice(start, end) ?? ''),
      weight: 0,
      found: { kind: 'sentence', document: document.id, start, end } as const,
    })),
  );
  return { actors, ties, sentences };
}

/** 3: the whole, 2: from its beginning, 1: from the beginning of a word, 0: inside a word, -1: not there. */
function closeness(folded: string, query: string): number {
  if (folded === query) return 3;
  if (folded.startsWith(query)) return 2;
  const at = folded.indexOf(query);
  if (at < 0) return -1;
  return ` ${folded}`.includes(` ${query}`) ? 1 : 0;
}

function best(items: readonly Indexed[], most: number, rank: (item: Indexed) => number): Found[] {
  return items
    .map((item) => ({ item, rank: rank(item) }))
    .filter(({ rank }) => rank >= 0)
    .sort((a, b) => b.rank - a.rank || b.item.weight - a.item.weight)
    .slice(0, most)
    .map(({ item }) => item.found);
}

/** Actors first, each once; then ties and sentences that hold all the words. */
export function findAnything(index: SearchIndex, query: string, most = 5): Found[] {
  const folded = foldForSearch(query).trim();
  if (folded === '') return [];
  const words = folded.split(/\s+/u);
  const holdsAll = (item: Indexed): number =>
    words.every((word) => item.folded.includes(word)) ? 0 : -1;

  const seen = new Set<EntityId>();
  const actors = best(index.actors, index.actors.length, (item) =>
    closeness(item.folded, folded),
  ).filter((found) => {
    if (found.kind !== 'actor' || seen.has(found.id)) return false;
    seen.add(found.id);
    return true;
  });
  return [
    ...actors.slice(0, most),
    ...best(index.ties, most, holdsAll),
    ...best(index.sentences, most, holdsAll),
  ];
}
