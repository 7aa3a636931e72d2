/** Finds what an edit is about in a draft. */
import type { EntityId, TieId } from '../types.ts';
import { divide } from './draft.ts';
import type { Draft, DraftActor, DraftTie } from './draft.ts';
import { isMade } from './edits.ts';
import type { ActorRef, TieRef } from './edits.ts';

/** Why an edit, or a part of it, was not applied. */
export type Unplaced =
  /** What it is about is not read any more. */
  | 'lost'
  /** Several answer to the name. */
  | 'ambiguous'
  /** They are one actor already, or a tie would join an actor to itself. */
  | 'itself'
  /** The quoted words are not in the documents any more. */
  | 'no-quote'
  /** A newer version of Entente made it. */
  | 'foreign';

/** An actor of the draft, or why it is none. */
export type FoundActor = DraftActor | Unplaced;

/** The actor as it was read or made; one that was taken out is lost. */
export function findActor(draft: Draft, ref: ActorRef): FoundActor {
  let id = ref.key as string as EntityId; // what an edit made has its key for an id
  if (!isMade(ref.key)) {
    const found = draft.reading.findActor(ref);
    if (found.kind !== 'found') return found.kind;
    id = found.id;
  }
  const actor = draft.actors.get(id);
  return actor && !actor.removed ? actor : 'lost';
}

export function withActor(
  draft: Draft,
  ref: ActorRef,
  act: (actor: DraftActor) => void,
): Unplaced | null {
  const actor = findActor(draft, ref);
  if (typeof actor === 'string') return actor;
  act(actor);
  return null;
}

/** Acts on the parts of ties that rest on the sentences the person saw. */
export function withTies(
  draft: Draft,
  refs: readonly TieRef[],
  act: (part: DraftTie) => void,
): Unplaced | null {
  let why: Unplaced | null = null;
  for (const ref of refs) {
    if (isMade(ref.key)) {
      const parts = draft.ties.get(ref.key as string as TieId); // what an edit made has its key for an id
      if (!parts) why = 'lost';
      parts?.forEach(act);
      continue;
    }
    const found = draft.reading.findTies(ref);
    if (found.kind !== 'found') {
      why = found.kind;
      continue;
    }
    for (const [id, seen] of found.evidence) {
      if (seen.size === 0) draft.ties.get(id)?.forEach(act);
      else
        for (const { part, answer } of divide(draft, id, (at) => seen.has(at)))
          if (answer) act(part);
    }
  }
  return why;
}
