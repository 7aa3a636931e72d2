import type { EntityMention } from '../../reading.ts';
import type { Proposal } from '../proposal.ts';
import { kindOf, type Scene } from '../scene.ts';

/** Two mentions of a sentence, the first before the second, and what the rules said of their actors. */
export interface Pair {
  readonly a: EntityMention;
  readonly b: EntityMention;
  /** The actors: indices into the reading's entities. */
  readonly first: number;
  readonly second: number;
  readonly proposals: readonly Proposal[];
}

const MOST_MENTIONS = 16;
const FARTHEST = 45;

/** The pairs of mentions that the judge looks at, with the proposals that fell on them. */
export function pairsOf(scene: Scene, proposals: readonly Proposal[]): Pair[] {
  const actors = scene.mentions.filter((m) => isActor(scene, m)).slice(0, MOST_MENTIONS);
  return actors.flatMap((a, i) =>
    actors.slice(i + 1).flatMap((b): Pair[] => {
      const [first = -1] = a.entities;
      const [second = -1] = b.entities;
      const gap = b.firstToken - a.lastToken;
      if (first === second || gap < 0 || gap > FARTHEST) return [];
      return [{ a, b, first, second, proposals: proposals.filter((p) => joins(p, first, second)) }];
    }),
  );
}

function isActor({ read }: Scene, { entities }: EntityMention): boolean {
  return entities.length === 1 && kindOf(read, entities[0] ?? -1) !== null;
}

/** Whether a proposal ties these two, either way. */
export function joins(p: Proposal, first: number, second: number): boolean {
  return leads(p, first, second) || leads(p, second, first);
}

/** Whether a proposal goes from one to the other. */
export function leads(p: Proposal, source: number, target: number): boolean {
  return p.source.entities.includes(source) && p.target.entities.includes(target);
}

/** The type of a proposal with its direction as seen by a pair: "ASSAULT>" from the first to the second, "<" back, "=" mutual. */
export function labelOf(p: Proposal, { first, second }: Pair): string {
  return p.type + (p.symmetric ? '=' : leads(p, first, second) ? '>' : '<');
}
