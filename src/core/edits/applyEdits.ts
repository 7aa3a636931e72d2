import type { EntityId, Network } from '../types.ts';
import { applyEdit } from './applyEdit.ts';
import { draftOf, leaderOf } from './draft.ts';
import { knownEdit } from './edits.ts';
import type { EditRecord } from './edits.ts';
import type { Unplaced } from './find.ts';
import type { ReadingIndex } from './indexReading.ts';
import { settle } from './settle.ts';
import type { Settled } from './settle.ts';

export interface UnplacedEdit {
  readonly record: EditRecord;
  readonly why: Unplaced;
}

/** A network as a person corrected it. */
export interface Corrected extends Settled {
  readonly reading: ReadingIndex;
  /** Edits that found no place, or only a part of it: listed, never dropped. */
  readonly unplaced: readonly UnplacedEdit[];
  /** Who an actor of the reading is by now; null for one that was taken out. */
  readonly today: (id: EntityId) => EntityId | null;
}

/** Applies edits in their order to what was read. The same reading and edits give the same network; without edits, the one read. */
export function applyEdits(reading: ReadingIndex, records: readonly EditRecord[]): Corrected {
  if (records.length === 0) return asRead(reading);
  const draft = draftOf(reading);
  const unplaced: UnplacedEdit[] = [];
  for (const record of records) {
    const edit = knownEdit(record);
    const why = edit ? applyEdit(draft, edit, record.id) : 'foreign';
    if (why) unplaced.push({ record, why });
  }
  const settled = settle(draft);
  const there = new Set(settled.network.entities.map(({ id }) => id));
  const today = (id: EntityId): EntityId | null => {
    const leader = leaderOf(draft, id);
    return there.has(leader) ? leader : null;
  };
  return { ...settled, reading, unplaced, today };
}

function asRead(reading: ReadingIndex): Corrected {
  const network: Network = reading.network;
  return {
    network,
    reading,
    unplaced: [],
    rejected: [],
    within: new Map(),
    origins: new Map(),
    parts: new Map(),
    editsOfActors: new Map(),
    editsOfTies: new Map(),
    today: (id) => (reading.entities.has(id) ? id : null),
  };
}
