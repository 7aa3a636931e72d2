import type { EntityMention, LocalEntity, TaggedSentence } from '../reading.ts';
import type { EntityKind } from '../types.ts';
import type { Joined } from './joinMentions.ts';

/** What reference resolution asks of a document: who is named where, and whom each sentence is about. */
export interface Discourse {
  readonly sentences: readonly TaggedSentence[];
  readonly entities: readonly LocalEntity[];
  /** The named mentions of each sentence, by position. */
  readonly named: readonly (readonly EntityMention[])[];
  /** How often each entity is named. */
  readonly times: ReadonlyMap<number, number>;
  /** The sentence that names each entity first. */
  readonly first: ReadonlyMap<number, number>;
  /** The entity a sentence is about: its first subject, also when a pronoun stands for it. */
  readonly subjects: Map<number, number>;
}

/** Whom words stand for and how sure that is. */
export interface Answer {
  readonly entity: number;
  readonly score: number;
}

export function discourseOf(sentences: readonly TaggedSentence[], joined: Joined): Discourse {
  const named: EntityMention[][] = sentences.map(() => []);
  const times = new Map<number, number>();
  const first = new Map<number, number>();
  for (const mention of joined.mentions) {
    named[mention.sentence]?.push(mention);
    const entity = entityOf(mention);
    if (entity === null) continue;
    times.set(entity, (times.get(entity) ?? 0) + 1);
    if (!first.has(entity)) first.set(entity, mention.sentence);
  }
  return { sentences, entities: joined.entities, named, times, first, subjects: new Map() };
}

/** The one entity a mention stands for; null for groups. */
export const entityOf = (mention: EntityMention | undefined): number | null =>
  mention?.entities.length === 1 ? (mention.entities[0] ?? null) : null;

export const kindOf = (discourse: Discourse, entity: number | null): EntityKind | null =>
  entity === null ? null : (discourse.entities[entity]?.kind ?? null);

/** States, bodies and forces: what "it" can stand for. */
export function isThing(discourse: Discourse, entity: number | null): boolean {
  const kind = kindOf(discourse, entity);
  return kind === 'country' || kind === 'organisation' || kind === 'military';
}

/** The first actor of a sentence that stands before its first finite verb and after no preposition. */
export function subjectOf(
  sentence: TaggedSentence,
  named: readonly EntityMention[],
): number | null {
  const verb = sentence.tags.findIndex((tag) => /^(?:VB[DPZ]|MD)$/.test(tag));
  for (const mention of named) {
    if (verb >= 0 && mention.firstToken > verb) return null;
    const entity = entityOf(mention);
    if (entity === null || mention.how === 'demonym') continue;
    let before = mention.firstToken - 1;
    if (/^the$/i.test(sentence.tokens[before]?.text ?? '')) before--;
    const tag = sentence.tags[before] ?? '';
    if (tag === 'IN' || tag === 'TO') continue;
    if (/^['’]s?$/.test(sentence.tokens[mention.lastToken]?.text ?? '')) continue;
    return entity;
  }
  return null;
}

/** Makes a mention of the tokens from..to. */
export function mentionOf(
  sentence: TaggedSentence,
  from: number,
  to: number,
  how: EntityMention['how'],
  entities: readonly number[],
  score: number,
): EntityMention {
  return {
    sentence: sentence.index,
    firstToken: from,
    lastToken: to,
    start: sentence.tokens[from]?.start ?? sentence.start,
    end: sentence.tokens[to - 1]?.end ?? sentence.end,
    how,
    entities,
    score,
  };
}
