import type { CoMention, Document, DocumentId, Entity, EntityId, Span, Tie } from '../types.ts';
import { sentenceAt } from './sentenceAt.ts';

/** A longer list of names says nothing of any two of them, and its pairs grow with the square. */
const MOST_ACTORS = 12;

/** A sentence in which actors are named; they go by their place in the list of entities, pairs by one number. */
interface Scene {
  readonly document: DocumentId;
  readonly actors: number[];
  /** Pairs that a tie of this sentence joins. */
  readonly told: Set<number>;
}

/**
 * Pairs of actors named in one sentence which no tie of that sentence joins.
 * Ends are in the order of the entities, one entry a pair, with every such sentence.
 */
export function findCoMentions(
  entities: readonly Entity[],
  ties: readonly Tie[],
  documents: readonly Document[],
): CoMention[] {
  const scenes = scenesOf(entities, ties, documents);
  const pairs = new Map<number, CoMention & { evidence: CoMention['evidence'][number][] }>();
  for (const [[start, end], { document, actors, told }] of scenes) {
    if (actors.length < 2 || actors.length > MOST_ACTORS) continue;
    for (const [one, other] of pairsOf(actors)) {
      const number = pairNumber(one, other, entities.length);
      if (told.has(number)) continue;
      const known = pairs.get(number);
      if (known) known.evidence.push({ document, start, end });
      else {
        const [source, target] = [entities[one]?.id, entities[other]?.id];
        if (source === undefined || target === undefined) continue;
        pairs.set(number, { source, target, evidence: [{ document, start, end }] });
      }
    }
  }
  return [...pairs.values()];
}

/** By sentence, in the order in which the actors lead to them. */
function scenesOf(
  entities: readonly Entity[],
  ties: readonly Tie[],
  documents: readonly Document[],
): Map<Span, Scene> {
  const sentencesOf = new Map(documents.map(({ id, sentences }) => [id, sentences]));
  const scenes = new Map<Span, Scene>();
  const placeOf = new Map<EntityId, number>();
  entities.forEach(({ id, mentions }, place) => {
    placeOf.set(id, place);
    for (const { document, start, how } of mentions) {
      if (how === 'pronoun' || how === 'group') continue;
      const span = sentenceAt(sentencesOf.get(document) ?? [], start);
      if (!span) continue;
      const scene = scenes.get(span);
      if (!scene) scenes.set(span, { document, actors: [place], told: new Set() });
      else if (scene.actors.at(-1) !== place) scene.actors.push(place);
    }
  });
  for (const { source, target, evidence } of ties) {
    const number = pairNumber(placeOf.get(source) ?? 0, placeOf.get(target) ?? 0, entities.length);
    for (const { document, start } of evidence) {
      const span = sentenceAt(sentencesOf.get(document) ?? [], start);
      if (span?.[0] === start) scenes.get(span)?.told.add(number);
    }
  }
  return scenes;
}

/** One number for both orders of the ends. */
function pairNumber(one: number, other: number, entities: number): number {
  return Math.min(one, other) * entities + Math.max(one, other);
}

function* pairsOf<Item>(items: readonly Item[]): Generator<[Item, Item]> {
  for (const [at, one] of items.entries())
    for (const other of items.slice(at + 1)) yield [one, other];
}
