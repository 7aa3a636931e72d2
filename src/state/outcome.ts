/** What came of a person's act on the network. */
import { madeActor } from '../core/edits/edits.ts';
import type { EditId } from '../core/edits/edits.ts';
import type { EntityId } from '../core/types.ts';

/** The edits it made, or why it was not done, in words. */
export type Outcome = { readonly kind: 'done'; readonly made: readonly EditId[] } | Refused;
export interface Refused {
  readonly kind: 'refused';
  readonly why: string;
}

/** It is so already. */
export const NOTHING: Outcome = { kind: 'done', made: [] };
export const refuse = (why: string): Refused => ({ kind: 'refused', why });
export const GONE = refuse('It is not there any more.');

/** The actor that an act made, by the outcome of `split`, `keepApart` or `addActor`. */
export function actorMade(outcome: Outcome): EntityId | null {
  const [id] = outcome.kind === 'done' ? outcome.made : [];
  return id === undefined ? null : madeActor(id);
}
