import { asOverwritten } from '../../src/core/overwritten.ts';
import { RECORD_KINDS, asPut, putOverwritten } from '../../src/core/records.ts';
import type { Change } from '../../src/core/records.ts';
import type { SaveReport, WatchedStore } from '../../src/state/recordStore.ts';

/** A store that forgets with the page: for tests, and for a page that has nothing better. */
export class MemoryStore implements WatchedStore {
  #records = new Map<string, Change>();
  #listeners = new Set<(changes: readonly Change[]) => void>();
  #report: SaveReport;

  constructor(why = 'This page keeps nothing.') {
    this.#report = { status: { kind: 'memory', why }, problems: [], hasLost: false };
  }

  /** All that is kept, by kind and key. */
  get records(): readonly Change[] {
    const rank = (change: Change): number => RECORD_KINDS.indexOf(change.kind);
    return [...this.#records.values()].sort(
      (a, b) => rank(a) - rank(b) || (a.key < b.key ? -1 : 1),
    );
  }

  write(changes: readonly Change[]): void {
    for (const change of changes) {
      const at = `${change.kind} ${change.key}`;
      if (change.value === null) this.#records.delete(at);
      else this.#records.set(at, change);
    }
  }

  subscribe(listener: (changes: readonly Change[]) => void): () => void {
    this.#listeners.add(listener);
    if (this.#records.size > 0) listener(this.records);
    return () => this.#listeners.delete(listener);
  }

  /** Changes as another tab makes them. */
  receive(changes: readonly Change[]): void {
    this.write(changes);
    for (const listener of this.#listeners) listener(changes);
  }

  /** Changes of another tab over what is here, which is kept as overwritten. */
  overwrite(changes: readonly Change[]): void {
    const lost = changes.flatMap(({ kind, key }) => {
      const before = this.#records.get(`${kind} ${key}`);
      return (before && asPut(before)) ?? [];
    });
    this.receive([...changes, ...lost.map((put) => putOverwritten(asOverwritten(put, 0, 'here')))]);
  }

  watch(listener: (report: SaveReport) => void): () => void {
    listener(this.#report);
    return () => undefined;
  }

  deleteEverything(): Promise<void> {
    this.receive(this.records.map((change) => ({ ...change, value: null })));
    return Promise.resolve();
  }
}
