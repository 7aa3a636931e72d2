/** The records of one kind as they are now. Each act on them is kept at once and can be undone. */
import { put, removal } from '../core/records.ts';
import type { Change, RecordKind, Records } from '../core/records.ts';
import type { Act, History } from './history.svelte.ts';
import type { RecordStore } from './recordStore.ts';

/** What an act makes of records: a new value, or null where one goes. */
type After<Kind extends RecordKind> = ReadonlyMap<string, Records[Kind] | null>;

export class KeptRecords<Kind extends RecordKind> {
  #byKey: ReadonlyMap<string, Records[Kind]> = $state.raw(new Map());
  readonly #kind: Kind;
  readonly #store: RecordStore;
  readonly #history: History;

  constructor(kind: Kind, store: RecordStore, history: History) {
    this.#kind = kind;
    this.#store = store;
    this.#history = history;
    store.subscribe((changes) => {
      this.take(changes);
    });
  }

  /** In no order that means something. */
  get all(): readonly Records[Kind][] {
    return [...this.#byKey.values()];
  }

  get(key: string): Records[Kind] | undefined {
    return this.#byKey.get(key);
  }

  /** Puts and removes records as one act. */
  do(
    label: string,
    after: After<Kind>,
    how: Pick<Act, 'mergeKey' | 'mergesAnyTime' | 'offersUndo'> = {},
  ): void {
    const before = new Map([...after.keys()].map((key) => [key, this.#byKey.get(key) ?? null]));
    this.#history.do({
      ...how,
      label,
      apply: () => {
        this.#set(after);
      },
      revert: () => {
        this.#set(before);
      },
    });
  }

  /** Shows changes that were made and kept elsewhere. */
  take(changes: readonly Change[]): void {
    const ours = changes.filter(({ kind }) => kind === this.#kind);
    if (ours.length === 0) return;
    const records = new Map(this.#byKey);
    for (const { key, value } of ours) {
      if (value)
        records.set(key, value as Records[Kind]); // its kind says so
      else records.delete(key);
    }
    this.#byKey = records;
  }

  #set(records: After<Kind>): void {
    const changes = [...records].map(([key, value]) =>
      value ? put(this.#kind, value) : removal(this.#kind, key),
    );
    this.#store.write(changes);
    this.take(changes);
  }
}
