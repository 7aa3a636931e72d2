/** Finds, in the network of today, what a person's notes and positions belong to. */
import { groupBy } from '../groupBy.ts';
import type { Note } from '../records.ts';
import type { SentenceIndex } from '../evidence/sentenceKeys.ts';
import type { ActorKey, KeyIndex, Subject } from './keys.ts';
import type { Point } from './layout.ts';

/** A subject under its key of today, or why it has none: nobody is read under that name any more, or several are. */
export type SubjectToday =
  | { readonly kind: 'found'; readonly subject: Subject }
  | { readonly kind: 'lost' }
  | { readonly kind: 'ambiguous' };
export type FindToday = (subject: Subject) => SubjectToday;

export function findToday(
  subject: Subject,
  index: KeyIndex,
  sentences: SentenceIndex,
): SubjectToday {
  if (subject.kind === 'sentence') {
    const found = sentences.find(subject.key);
    if (found.kind !== 'found') return { kind: found.kind };
    const [place] = found.ids;
    const key = place ? sentences.keyAt(place.document, place.start) : null;
    // Words that are in no sentence today keep the name they had.
    return { kind: 'found', subject: { kind: 'sentence', key: key ?? subject.key } };
  }
  if (subject.kind === 'actor') {
    const found = index.actor(subject.key);
    if (found.kind !== 'found') return { kind: found.kind };
    const [id] = found.ids;
    if (id === undefined) return { kind: 'lost' };
    return { kind: 'found', subject: { kind: 'actor', key: index.keyOfActor(id) } };
  }
  const found = index.tie(subject.key);
  if (found.kind !== 'found') return { kind: found.kind };
  const [id] = found.ids; // all ties that are found have one key
  if (id === undefined) return { kind: 'lost' };
  return { kind: 'found', subject: { kind: 'tie', key: index.keyOfTie(id) } };
}

/** Names a subject among others. */
export function subjectId({ kind, key }: Subject): string {
  return `${kind} ${key}`;
}

export interface HomelessNote {
  readonly note: Note;
  readonly why: 'lost' | 'ambiguous';
}

export interface NotesToday {
  /** By `subjectId` of today. */
  readonly bySubject: ReadonlyMap<string, readonly Note[]>;
  /** Listed for the person, never dropped. */
  readonly homeless: readonly HomelessNote[];
}

export function notesToday(notes: readonly Note[], find: FindToday): NotesToday {
  const homeless: HomelessNote[] = [];
  const bySubject = groupBy(notes, (note) => {
    const today = find(note.subject);
    if (today.kind === 'found') return [subjectId(today.subject)];
    homeless.push({ note, why: today.kind });
    return [];
  });
  return { bySubject, homeless };
}

export interface PinsToday {
  /** By the keys of today. */
  readonly points: ReadonlyMap<ActorKey, Point>;
  /** The keys they are kept under, which a change of name makes differ: what to let go of. */
  readonly keptUnder: ReadonlyMap<ActorKey, readonly ActorKey[]>;
}

/** Where several kept places lead to one actor, the one under its own name counts. */
export function pinsToday(kept: ReadonlyMap<ActorKey, Point>, find: FindToday): PinsToday {
  const points = new Map<ActorKey, Point>();
  const keptUnder = new Map<ActorKey, ActorKey[]>();
  for (const [key, point] of kept) {
    const today = find({ kind: 'actor', key });
    if (today.kind !== 'found' || today.subject.kind !== 'actor') continue;
    const name = today.subject.key;
    if (name === key || !points.has(name)) points.set(name, point);
    keptUnder.set(name, [...(keptUnder.get(name) ?? []), key]);
  }
  return { points, keptUnder };
}
