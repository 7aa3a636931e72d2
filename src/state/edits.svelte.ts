/** The corrections that are kept, in the order they were made. Each change of the list is an act that can be undone. */
import { EDIT_VERSION } from '../core/edits/edits.ts';
import type { Edit, EditId, EditRecord } from '../core/edits/edits.ts';
import { putEdit } from '../core/records.ts';
import type { Change } from '../core/records.ts';
import type { History } from './history.svelte.ts';
import { KeptRecords } from './keptRecords.svelte.ts';
import type { Keeper, RecordStore } from './recordStore.ts';
import { randomId } from './randomId.ts';

interface Options {
  readonly now?: () => number;
  /** Tells edits apart that two tabs make in the same millisecond. */
  readonly newSuffix?: () => string;
}

/** What becomes of the list in one act. */
export interface EditPlan {
  readonly add?: readonly Edit[];
  /** One more, about what the first of these makes. */
  readonly addOf?: (first: EditId) => Edit;
  readonly remove?: readonly EditId[];
  /** Edits that keep their place and change what they say. */
  readonly replace?: readonly EditRecord[];
}

const TIME_LETTERS = 9;

export class Edits implements Keeper {
  readonly #records: KeptRecords<'edits'>;
  readonly #all = $derived.by(() => this.#records.all.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
  readonly #now: () => number;
  readonly #newSuffix: () => string;
  #lastTime = 0;

  constructor(store: RecordStore, history: History, options: Options = {}) {
    this.#records = new KeptRecords('edits', store, history);
    this.#now = options.now ?? Date.now;
    this.#newSuffix = options.newSuffix ?? (() => randomId().slice(0, 13));
  }

  /** In the order in which they are applied. */
  get all(): readonly EditRecord[] {
    return this.#all;
  }

  get kept(): readonly Change[] {
    return this.#all.map(putEdit);
  }

  get(id: EditId): EditRecord | undefined {
    return this.#records.get(id);
  }

  /** Changes the list as one act, and returns the ids of what was added. */
  change(label: string, { add = [], addOf, remove = [], replace = [] }: EditPlan): EditId[] {
    const added = add.map((edit) => this.#newRecord(edit));
    const [first] = added;
    if (first && addOf) added.push(this.#newRecord(addOf(first.id)));
    const after = new Map<EditId, EditRecord | null>([
      ...remove
        .filter((id) => this.#records.get(id) !== undefined)
        .map((id) => [id, null] as const),
      ...[...replace, ...added].map((record) => [record.id, record] as const),
    ]);
    if (after.size === 0) return [];
    this.#records.do(label, after, { offersUndo: true });
    return added.map(({ id }) => id);
  }

  /** Shows changes that were made and kept elsewhere. */
  take(changes: readonly Change[]): void {
    this.#records.take(changes);
  }

  #newRecord(edit: Edit): EditRecord {
    const time = this.#nextTime();
    const made = new Date(time).toISOString();
    return { id: this.#newId(time), version: EDIT_VERSION, made, edit };
  }

  /** After every edit there is, also when the clock was set back or two are made at once. */
  #nextTime(): number {
    const last = this.#all.at(-1)?.made;
    const known = last === undefined ? 0 : Date.parse(last);
    this.#lastTime = Math.max(this.#now(), this.#lastTime + 1, known + 1);
    return this.#lastTime;
  }

  #newId(time: number): EditId {
    // Letters of one length, so that ids sort as times do.
    return `${time.toString(36).padStart(TIME_LETTERS, '0')}-${this.#newSuffix()}` as EditId; // ids are made here
  }
}
