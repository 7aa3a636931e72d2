/** Finds, in the network of today, the actors and ties that a person's notes and positions belong to. */
import type { Note } from '../records.ts';
import type { EntityId, TieId } from '../types.ts';
import { groupBy } from '../groupBy.ts';
import type { ActorKey, KeyIndex } from './keys.ts';
import type { Point } from './layout.ts';

/** A note whose subject is not read any more, or goes by a name that several have now. */
export interface HomelessNote {
  readonly note: Note;
  readonly why: 'lost' | 'ambiguous';
}

export interface NotesStanding {
  readonly ofActor: ReadonlyMap<EntityId, readonly Note[]>;
  readonly ofTie: ReadonlyMap<TieId, readonly Note[]>;
  /** Listed for the person, never dropped. */
  readonly homeless: readonly HomelessNote[];
}

export function standNotes(notes: readonly Note[], index: KeyIndex): NotesStanding {
  const homeless: HomelessNote[] = [];
  const ofActor = groupBy(notes, ({ subject }) => {
    const found = subject.kind === 'actor' ? index.actor(subject.key) : null;
    return found?.kind === 'found' ? found.ids : [];
  });
  const ofTie = groupBy(notes, ({ subject }) => {
    const found = subject.kind === 'tie' ? index.tie(subject.key) : null;
    return found?.kind === 'found' ? found.ids : [];
  });
  for (const note of notes) {
    const { subject } = note;
    const { kind } = subject.kind === 'actor' ? index.actor(subject.key) : index.tie(subject.key);
    if (kind !== 'found') homeless.push({ note, why: kind });
  }
  return { ofActor, ofTie, homeless };
}

export interface PinsStanding {
  /** By the keys of today. */
  readonly points: ReadonlyMap<ActorKey, Point>;
  /** The keys they are kept under, which a change of name makes differ: what to let go of. */
  readonly keptUnder: ReadonlyMap<ActorKey, readonly ActorKey[]>;
}

/** Positions by the keys of today. Where several lead to one actor, the one under its own name counts. */
export function standPins(pinned: ReadonlyMap<ActorKey, Point>, index: KeyIndex): PinsStanding {
  const points = new Map<ActorKey, Point>();
  const keptUnder = new Map<ActorKey, ActorKey[]>();
  for (const [key, point] of pinned) {
    const found = index.actor(key);
    if (found.kind !== 'found') continue;
    const [id] = found.ids;
    if (id === undefined) continue;
    const today = index.keyOfActor(id);
    if (today === key || !points.has(today)) points.set(today, point);
    keptUnder.set(today, [...(keptUnder.get(today) ?? []), key]);
  }
  return { points, keptUnder };
}
