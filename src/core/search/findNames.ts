/** Finds actors by any of their spellings, ties by their words, documents by their titles. */
import { spellingsOf } from '../entities/spellings.ts';
import { isDenied } from '../network/filters.ts';
import { foldForSearch } from '../network/textSearch.ts';
import type { Document, DocumentId, Entity, EntityId, Network, Tie } from '../types.ts';
import { TYPE_HINTS, typeWords } from '../words.ts';
import { nearnessOf } from './nearness.ts';

interface Spelling {
  readonly folded: string;
  readonly entity: Entity;
  readonly as: string;
}

export interface FoundActor {
  readonly entity: Entity;
  /** The spelling that was found, where it is not the name. */
  readonly via: string | null;
}

/** Every spelling of every actor, folded once. */
export function indexActors(entities: readonly Entity[]): Spelling[] {
  return entities.flatMap((entity) =>
    spellingsOf(entity).map((as) => ({
      folded: foldForSearch(as),
      entity,
      as,
    })),
  );
}

/** Each actor once, by its best spelling; of equals the one named more often comes first. */
export function findActors(index: readonly Spelling[], query: string, most: number): FoundActor[] {
  const folded = tidy(query);
  if (folded === '') return [];
  const best = new Map<EntityId, { found: FoundActor; rank: number; mentions: number }>();
  for (const { folded: name, entity, as } of index) {
    const rank = nearnessOf(name, folded);
    if (rank === null || rank <= (best.get(entity.id)?.rank ?? -1)) continue;
    const found = { entity, via: as === entity.name ? null : as };
    best.set(entity.id, { found, rank, mentions: entity.mentions.length });
  }
  return [...best.values()]
    .sort((a, b) => b.rank - a.rank || b.mentions - a.mentions)
    .slice(0, most)
    .map(({ found }) => found);
}

interface IndexedTie {
  readonly folded: string;
  readonly tie: Tie;
}

/** A tie's words: its ends, its name and what that covers, its title, the words that say it, "denied" where it is. */
export function indexTies(
  { entities, ties }: Network,
  texts: ReadonlyMap<DocumentId, string>,
): IndexedTie[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return ties.map((tie) => {
    const words = [
      names.get(tie.source),
      names.get(tie.target),
      typeWords(tie.type),
      TYPE_HINTS[tie.type],
      tie.title,
      isDenied(tie) ? 'not denied' : '',
      ...tie.evidence.map(({ document, trigger }) => texts.get(document)?.slice(...trigger)),
    ];
    return { folded: foldForSearch(words.filter(Boolean).join(' ')), tie };
  });
}

/** Ties that have every word, those told most often first. */
export function findTies(index: readonly IndexedTie[], query: string, most: number): Tie[] {
  const words = tidy(query).split(' ');
  if (words[0] === '') return [];
  return index
    .filter(({ folded }) => words.every((word) => folded.includes(word)))
    .sort((a, b) => b.tie.evidence.length - a.tie.evidence.length)
    .slice(0, most)
    .map(({ tie }) => tie);
}

/** Documents whose title has every word. */
export function findTitles(
  documents: readonly Document[],
  query: string,
  most: number,
): Document[] {
  return findByWords(documents, query, most, ({ title }) => title);
}

/** Things whose words have every word of the query, in their own order. */
export function findByWords<Item>(
  items: readonly Item[],
  query: string,
  most: number,
  wordsOf: (item: Item) => string,
): Item[] {
  const words = tidy(query).split(' ');
  if (words[0] === '') return [];
  const found: Item[] = [];
  for (const item of items) {
    const folded = foldForSearch(wordsOf(item));
    if (words.every((word) => folded.includes(word))) found.push(item);
    if (found.length === most) break;
  }
  return found;
}

/** Words of a request that say nothing of what is asked for. */
const FILLERS = new Set([
  'a',
  'an',
  'the',
  'this',
  'that',
  'these',
  'those',
  'all',
  'of',
  'to',
  'on',
  'in',
  'my',
  'your',
  'me',
  'please',
]);

interface Named {
  readonly name: string;
  /** Other words for it. */
  readonly also: string;
}

/** Things to do whose name, or other words for them, have every word of a request; those found by name first. */
export function findActs<Act extends Named>(
  acts: readonly Act[],
  request: string,
  most: number,
): Act[] {
  const words = tidy(request).split(' ');
  const telling = words.filter((word) => !FILLERS.has(word)).join(' ') || request;
  const byName = findByWords(acts, telling, most, ({ name }) => name);
  const byOther = findByWords(acts, telling, 2 * most, ({ name, also }) => `${name} ${also}`);
  return [...new Set([...byName, ...byOther])].slice(0, most);
}

const tidy = (query: string): string => foldForSearch(query).trim().replace(/\s+/gu, ' ');
