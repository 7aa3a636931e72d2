import type { Modality, Polarity, Span, TieType } from '../types.ts';
import type { End } from './ends.ts';
import type { Scene } from './scene.ts';

/** A tie as a rule proposes it, with what the rule saw. */
export interface Proposal {
  readonly scene: Scene;
  readonly type: TieType;
  readonly source: End;
  readonly target: End;
  readonly symmetric: boolean;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly trigger: Span;
  /** Lemma of the trigger. */
  readonly lemma: string;
  readonly saidBy: number | string | null;
  readonly title: string | null;
  readonly object: number | string | null;
  /** The same for all pairs of one happening of many. */
  readonly happening: string | null;
  /** Where the words stand that say it: the chunk of the verb that says or carries it; null for none. */
  readonly statement?: number | null;
  readonly rule: string;
}

/** The characters from one token to another (excluded). */
export function tokenSpan(scene: Scene, first: number, last: number): Span {
  const { tokens, start, end } = scene.sentence;
  return [tokens[first]?.start ?? start, tokens[last - 1]?.end ?? end];
}
