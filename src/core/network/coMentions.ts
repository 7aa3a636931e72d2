import type { CoMention, Document, DocumentId, Entity, EntityId, Tie } from '../types.ts';
import { sentenceAt } from './sentenceAt.ts';

/** A longer list of names says nothing of any two of them, and its pairs grow with the square. */
const MOST_ACTORS = 12;

/**
 * Pairs of actors named in one sentence which no tie of that sentence joins.
 * Ends are in the order of their ids, one entry a pair, with every such sentence.
 */
export function findCoMentions(
  entities: readonly Entity[],
  ties: readonly Tie[],
  documents: readonly Document[],
): CoMention[] {
  const sentencesOf = new Map(documents.map(({ id, sentences }) => [id, sentences]));
  const told = new Set(
    ties.flatMap((tie) =>
      tie.evidence.map((at) => placeKey(at.document, at.start, tie.source, tie.target)),
    ),
  );
  const named = new Map<string, Place>();
  for (const entity of entities)
    for (const { document, start, how } of entity.mentions) {
      if (how === 'pronoun' || how === 'group') continue;
      const span = sentenceAt(sentencesOf.get(document) ?? [], start);
      if (!span) continue;
      const key = `${document} ${String(span[0])}`;
      const place = named.get(key) ?? { document, start: span[0], end: span[1], actors: new Set() };
      named.set(key, place);
      place.actors.add(entity.id);
    }

  const pairs = new Map<string, CoMention & { evidence: CoMention['evidence'][number][] }>();
  for (const { document, start, end, actors } of named.values()) {
    if (actors.size < 2 || actors.size > MOST_ACTORS) continue;
    for (const [source, target] of pairsOf([...actors])) {
      if (told.has(placeKey(document, start, source, target))) continue;
      const key = `${source} ${target}`;
      const pair = pairs.get(key) ?? { source, target, evidence: [] };
      pairs.set(key, pair);
      pair.evidence.push({ document, start, end });
    }
  }
  return [...pairs.values()];
}

interface Place {
  readonly document: DocumentId;
  readonly start: number;
  readonly end: number;
  readonly actors: Set<EntityId>;
}

/** One key for both orders of the ends. */
function placeKey(document: DocumentId, start: number, a: EntityId, b: EntityId): string {
  return `${document} ${String(start)} ${a < b ? `${a} ${b}` : `${b} ${a}`}`;
}

function* pairsOf(actors: readonly EntityId[]): Generator<[EntityId, EntityId]> {
  for (const [at, source] of actors.entries())
    for (const target of actors.slice(at + 1)) yield [source, target];
}
