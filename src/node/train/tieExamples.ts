/** Annotated ties as examples for the judge: the texts read from scratch, each pair of mentions with the gold ties on it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readActors } from '../../core/readDocument.ts';
import type { EntityMention, ReadText } from '../../core/reading.ts';
import { proposeTies } from '../../core/ties/findTies.ts';
import { featuresOf, pairsOf } from '../../core/ties/judge/features.ts';
import { setScenes } from '../../core/ties/scene.ts';
import type { DocumentId } from '../../core/types.ts';

export interface TieExample {
  readonly document: string;
  readonly features: readonly string[];
  /** Type and direction of each gold tie between the two; empty for none. */
  readonly labels: readonly string[];
}

interface GoldEnd {
  readonly name: string;
  readonly mentions: readonly { readonly begin: number; readonly end: number }[];
}
export interface GoldTie {
  readonly doc: string;
  readonly source: GoldEnd;
  readonly target: GoldEnd;
  readonly type: string;
  readonly symmetric: boolean;
  readonly negated?: boolean;
  readonly evidence: { readonly begin: number; readonly end: number };
}
export interface TieSet {
  readonly docs: readonly { readonly id: string; readonly text: string }[];
  readonly gold: readonly GoldTie[];
}

export function readTieSet(folder: string, name: string): TieSet {
  const file = join(folder, `train/ties-${name}-train.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as TieSet; // our own data
}

export function goldTiesOf(set: TieSet, document: string): GoldTie[] {
  return set.gold.filter((g) => g.doc === document);
}

export function readTieExamples(folder: string, name: string): TieExample[] {
  const set = readTieSet(folder, name);
  return set.docs.flatMap(({ id, text }) =>
    examplesOf(id, readActors({ id: id as DocumentId, text }), goldTiesOf(set, id)),
  );
}

function examplesOf(document: string, read: ReadText, gold: readonly GoldTie[]): TieExample[] {
  const scenes = setScenes(read);
  const proposals = proposeTies(scenes);
  return scenes.flatMap((scene) => {
    const { start, end } = scene.sentence;
    const here = gold.filter((g) => g.evidence.begin < end && g.evidence.end > start);
    return pairsOf(
      scene,
      proposals.filter((p) => p.scene === scene),
    ).map((pair): TieExample => {
      const labels = here.flatMap((g) => {
        const forward = stands(read, pair.a, g.source) && stands(read, pair.b, g.target);
        const backward = stands(read, pair.a, g.target) && stands(read, pair.b, g.source);
        return forward || backward ? [g.type + (g.symmetric ? '=' : forward ? '>' : '<')] : [];
      });
      return { document, features: featuresOf(pair), labels: [...new Set(labels)] };
    });
  });
}

function stands(read: ReadText, mention: EntityMention, end: GoldEnd): boolean {
  if (end.mentions.some((m) => mention.start < m.end && m.begin < mention.end)) return true;
  const name = plain(read.entities[mention.entities[0] ?? -1]?.name ?? '');
  const wanted = plain(end.name);
  return (
    name !== '' && (` ${name} `.includes(` ${wanted} `) || ` ${wanted} `.includes(` ${name} `))
  );
}

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .trim();
