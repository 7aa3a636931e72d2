/** A network while edits are applied to it. Actors and ties stay apart as they were read; what became one is resolved at the end. */
import type {
  Alias,
  Entity,
  EntityId,
  EntityKind,
  Evidence,
  Mention,
  Standing,
  Tie,
  TieId,
} from '../types.ts';
import type { EditId } from './edits.ts';
import type { ReadingIndex } from './indexReading.ts';

export interface DraftActor {
  readonly id: EntityId;
  kind: EntityKind;
  name: string;
  readonly formerly: Set<string>;
  aliases: readonly Alias[];
  mentions: readonly Mention[];
  handmade: boolean;
  removed: boolean;
  /** The edits that changed it. */
  readonly by: EditId[];
}

/** A tie, or the part of one that an edit was about. */
export interface DraftTie {
  readonly id: TieId;
  /** The tie it was read as; its own id for one that an edit made. */
  readonly origin: TieId;
  tie: Omit<Tie, 'id' | 'evidence' | 'standing'>;
  /** The evidence itself, not copies: later edits know by it which part they are about. */
  evidence: readonly Evidence[];
  /** The ends change places. They and the spans of the evidence stay as they were read until the end. */
  turned: boolean;
  standing: Standing | null;
  rejectedBy: EditId | null;
  readonly by: EditId[];
}

export interface Draft {
  readonly reading: ReadingIndex;
  readonly actors: Map<EntityId, DraftActor>;
  /** Whom an actor was merged into, and by which edit. */
  readonly leaders: Map<EntityId, { readonly into: EntityId; readonly by: EditId }>;
  /** The parts of each tie that was read or added. */
  readonly ties: Map<TieId, DraftTie[]>;
}

export function draftOf(reading: ReadingIndex): Draft {
  return {
    reading,
    actors: new Map(reading.network.entities.map((entity) => [entity.id, draftActor(entity)])),
    leaders: new Map(),
    ties: new Map(reading.network.ties.map((tie) => [tie.id, [draftTie(tie)]])),
  };
}

export function draftActor({ id, kind, name, aliases, mentions, handmade }: Entity): DraftActor {
  const rest = { formerly: new Set<string>(), handmade: handmade ?? false, removed: false, by: [] };
  return { id, kind, name, aliases, mentions, ...rest };
}

export function draftTie({ id, evidence, standing, ...tie }: Tie): DraftTie {
  const rest = { turned: false, standing: standing ?? null, rejectedBy: null, by: [] };
  return { id, origin: id, tie, evidence, ...rest };
}

/** The actor that this one is part of by now: itself, or the one it was merged into. */
export function leaderOf(draft: Draft, id: EntityId): EntityId {
  let at = id;
  // Only leaders are merged, each once: the chain ends.
  for (let next = draft.leaders.get(at); next; next = draft.leaders.get(at)) at = next.into;
  return at;
}

/** The actors that are one by now, as they were read or made. */
export function partsOf(draft: Draft, leader: EntityId): DraftActor[] {
  const merged = [...draft.leaders.keys()].filter((id) => leaderOf(draft, id) === leader);
  return [leader, ...merged].flatMap((id) => draft.actors.get(id) ?? []);
}

/**
 * Cuts each part of a tie so that the evidence of every part has one answer, and returns the parts with their answers. The first
 * answer keeps the id.
 */
export function divide<Answer>(
  draft: Draft,
  origin: TieId,
  answerOf: (evidence: Evidence, part: DraftTie) => Answer,
  sameAnswer: (a: Answer, b: Answer) => boolean = Object.is,
): { readonly part: DraftTie; readonly answer: Answer }[] {
  const parts = draft.ties.get(origin) ?? [];
  const taken = new Set(parts.map(({ id }) => id));
  const divided: DraftTie[] = [];
  const answered: { part: DraftTie; answer: Answer }[] = [];
  for (const part of parts) {
    const groups: { answer: Answer; evidence: Evidence[] }[] = [];
    for (const at of part.evidence) {
      const answer = answerOf(at, part);
      const group = groups.find((known) => sameAnswer(known.answer, answer));
      if (group) group.evidence.push(at);
      else groups.push({ answer, evidence: [at] });
    }
    if (groups.length === 0) divided.push(part);
    groups.forEach(({ answer, evidence }, i) => {
      const id = i === 0 ? part.id : freeId(origin, taken);
      taken.add(id);
      const own = groups.length === 1 ? part : { ...part, id, evidence, by: [...part.by] };
      divided.push(own);
      answered.push({ part: own, answer });
    });
  }
  draft.ties.set(origin, divided);
  return answered;
}

function freeId(origin: TieId, taken: ReadonlySet<TieId>): TieId {
  for (let number = 2; ; number++) {
    const id = `${origin}.${String(number)}` as TieId; // ids of parts are made here
    if (!taken.has(id)) return id;
  }
}
