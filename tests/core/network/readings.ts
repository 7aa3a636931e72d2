import type { EntityMention, LocalEntity, LocalTie, Reading } from '../../../src/core/reading.ts';
import type { DocumentId, EntityKind } from '../../../src/core/types.ts';

type Named = readonly [kind: EntityKind, name: string];

/** A reading of one sentence that names the entities given, in their order, ten characters each. */
export function reading(
  id: string,
  entities: readonly Named[],
  ties: readonly (Partial<LocalTie> & Pick<LocalTie, 'source' | 'target' | 'type'>)[] = [],
): Reading {
  const length = Math.max(1, entities.length * 10);
  return {
    document: {
      id: id as DocumentId,
      title: id,
      source: null,
      date: null,
      words: entities.length,
      language: 'en',
      sentences: [[0, length]],
      skipped: [],
    },
    entities: entities.map(([kind, name], at): LocalEntity => ({
      kind,
      name,
      aliases: [{ text: name, how: 'name', start: at * 10 }],
    })),
    mentions: entities.map((_, at): EntityMention => ({
      sentence: 0,
      firstToken: at,
      lastToken: at + 1,
      start: at * 10,
      end: at * 10 + 9,
      how: 'name',
      entities: [at],
      score: 1,
    })),
    ties: ties.map((tie): LocalTie => ({
      quadClass: null,
      symmetric: false,
      polarity: 'affirmed',
      modality: 'actual',
      contexts: [],
      saidBy: null,
      date: null,
      object: null,
      title: null,
      event: null,
      confidence: 0.5,
      rule: 'test',
      evidence: [
        {
          document: id as DocumentId,
          start: 0,
          end: length,
          source: [tie.source * 10, tie.source * 10 + 9],
          target: [tie.target * 10, tie.target * 10 + 9],
          trigger: [0, 1],
        },
      ],
      ...tie,
    })),
  };
}
