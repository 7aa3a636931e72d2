/** Annotated texts read from scratch, and their pairs of mentions as examples for the judge. */
import { groupBy } from '../../core/groupBy.ts';
import { readActors } from '../../core/readDocument.ts';
import type { EntityMention, ReadText } from '../../core/reading.ts';
import { proposeTies } from '../../core/ties/findTies.ts';
import { candidatesOf } from '../../core/ties/judge/judgeTies.ts';
import type { Proposal } from '../../core/ties/proposal.ts';
import { setScenes, type Scene } from '../../core/ties/scene.ts';
import type { DocumentId } from '../../core/types.ts';
import { sameName } from '../eval/tieScore.ts';
import { type GoldEnd, type GoldTie, readTieSet } from './tieSets.ts';

/** A document of a set, read up to what the rules propose. */
export interface TieDocument {
  readonly set: string;
  readonly id: string;
  readonly text: string;
  readonly gold: readonly GoldTie[];
  /** Whether every tie of the text is annotated; else only one that was asked for. */
  readonly isWhole: boolean;
  readonly byName: boolean;
  readonly read: ReadText;
  readonly scenes: readonly Scene[];
  readonly proposals: readonly Proposal[];
}

export interface TieExample {
  readonly buckets: readonly number[];
  /** Type and direction of each gold tie between the two; empty for none. */
  readonly labels: readonly string[];
  /** Whether no label means no tie. */
  readonly isKnown: boolean;
}

export function readTieDocuments(folder: string, name: string): TieDocument[] {
  const { docs, gold, byName } = readTieSet(folder, name);
  const goldOf = groupBy(gold, (g) => [g.doc]);
  return docs.map(({ id, text }) => {
    const read = readActors({ id: id as DocumentId, text }); // ids of our own data
    const scenes = setScenes(read);
    return {
      set: name,
      id,
      text,
      gold: goldOf.get(id) ?? [],
      isWhole: gold.some((g) => g.evidence !== undefined),
      byName: byName === true,
      read,
      scenes,
      proposals: proposeTies(scenes),
    };
  });
}

export function examplesOf(document: TieDocument): TieExample[] {
  const { read, scenes, proposals, gold, isWhole } = document;
  const proposed = groupBy(proposals, (p) => [p.scene]);
  return candidatesOf(scenes, proposed).map(({ view, pair: { a, b }, buckets }) => {
    const { start, end } = view.scene.sentence;
    const labels = gold.flatMap((g) => {
      if (g.evidence !== undefined && (g.evidence.begin >= end || g.evidence.end <= start))
        return [];
      const forward = stands(read, a, g.source) && stands(read, b, g.target);
      const backward = stands(read, a, g.target) && stands(read, b, g.source);
      return forward || backward ? [g.type + (g.symmetric ? '=' : forward ? '>' : '<')] : [];
    });
    return { buckets, labels: [...new Set(labels)], isKnown: isWhole };
  });
}

function stands(read: ReadText, mention: EntityMention, end: GoldEnd): boolean {
  if (end.mentions.some((m) => mention.start < m.end && m.begin < mention.end)) return true;
  return sameName(read.entities[mention.entities[0] ?? -1]?.name ?? '', end.name);
}
