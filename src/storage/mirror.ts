import { asOverwritten, surplus } from '../core/overwritten.ts';
import { asPut, putOverwritten, removal } from '../core/records.ts';
import type { Change } from '../core/records.ts';
import type { Journal, Stamped } from './journal.ts';
import { isSameStamp, recordId } from './rows.ts';
import type { Rows } from './rows.ts';

/** All records as this page has them, and which of its changes no completed transaction holds yet. */
export class Mirror {
  #known = new Map<string, Stamped>();
  #pending = new Map<string, Stamped>();
  /** For what is pending: the stored record that it comes after. */
  #base = new Map<string, Stamped>();
  #lastAt = 0;
  #journal: Journal;
  #now: () => number;
  #tab: string;

  constructor(journal: Journal, tab: string, now: () => number) {
    this.#journal = journal;
    this.#tab = tab;
    this.#now = now;
  }

  get records(): readonly Change[] {
    return [...this.#known.values()].map(({ change }) => change);
  }

  get pending(): readonly Stamped[] {
    return [...this.#pending.values()];
  }

  get isAcknowledged(): boolean {
    return this.#pending.size === 0;
  }

  /** The stored record that a pending change comes after, as far as this page has seen. */
  baseOf({ change }: Stamped): Stamped | undefined {
    return this.#base.get(recordId(change));
  }

  /** Takes a change of this page: shown at once, in the journal until it is acknowledged. */
  change(change: Change): void {
    // Later than every other change this page knows of, so that the newer of two can be told.
    this.#lastAt = Math.max(this.#now(), this.#lastAt + 1);
    this.#hold({ change, at: this.#lastAt, by: this.#tab });
  }

  /**
   * Takes over changes of tabs that are gone, unless something newer is kept. What is acknowledged is in the database already: a
   * browser that is killed may bring back a journal of some seconds ago.
   */
  adopt(
    entries: readonly Stamped[],
    acknowledged: Readonly<Record<string, number>> = {},
  ): readonly Change[] {
    const changes: Change[] = [];
    const lost: Stamped[] = [];
    for (const entry of entries) {
      const known = this.#known.get(recordId(entry.change));
      const isStale = (acknowledged[entry.by] ?? -1) >= entry.at;
      const isNews = !isStale && (known ? known.at <= entry.at : entry.change.value !== null);
      if (isNews) {
        this.#hold(entry);
        changes.push(entry.change);
      } else {
        this.#journal.forget(entry.change);
        if (!isStale && known?.by !== entry.by && isLoss(entry, known)) lost.push(entry);
      }
    }
    return [...changes, ...this.#keepLost(lost)];
  }

  /** These are in the database. One that changed again since stays on its way. */
  acknowledge(entries: readonly Stamped[]): void {
    for (const entry of entries) {
      const id = recordId(entry.change);
      if (this.#pending.get(id) === entry) {
        this.#pending.delete(id);
        this.#base.delete(id);
        this.#journal.forget(entry.change);
      } else if (this.#pending.has(id)) this.#base.set(id, entry);
    }
  }

  /** Comes to what the database holds, but for changes still on their way there. What gives way is kept as overwritten. */
  merge({
    records,
    kinds,
    standing,
  }: Pick<Rows, 'records' | 'kinds' | 'standing'>): readonly Change[] {
    const changes: Change[] = [];
    const lost: Stamped[] = [];
    for (const [id, entry] of records) {
      this.#lastAt = Math.max(this.#lastAt, entry.at);
      const known = this.#known.get(id);
      if (this.#pending.has(id)) {
        if (!isSameStamp(this.#base.get(id), entry) && isLoss(entry, known)) lost.push(entry);
        this.#base.set(id, entry);
        continue;
      }
      if (isSameStamp(known, entry)) continue;
      if (known?.by === this.#tab && isLoss(known, entry)) lost.push(known);
      this.#known.set(id, entry);
      changes.push(entry.change);
    }
    for (const [id, known] of this.#known) {
      const { change } = known;
      const wasRead = kinds === null || kinds.has(change.kind);
      if (!wasRead || records.has(id) || this.#pending.has(id)) continue;
      // Without a standing the whole workspace was deleted, which is meant for good; a document is in its file as well.
      const isMeant = !standing || change.kind === 'documents';
      if (known.by === this.#tab && !isMeant && isLoss(known, undefined)) lost.push(known);
      this.#known.delete(id);
      changes.push({ ...change, value: null });
    }
    return [...changes, ...this.#keepLost(lost)];
  }

  /** The database has lost what this page has: whatever is not there, or older, is on its way again. */
  writeAgain({ records }: Pick<Rows, 'records'>): void {
    for (const [id, entry] of this.#known) {
      const stored = records.get(id);
      if (stored && stored.at >= entry.at) continue;
      this.#hold(entry);
      if (stored) this.#base.set(id, stored);
    }
  }

  /** Forgets everything, and returns what that changes here. */
  clear(): readonly Change[] {
    const gone = this.records.map((change) => ({ ...change, value: null }));
    this.#known.clear();
    this.#pending.clear();
    this.#base.clear();
    return gone;
  }

  /** Keeps values that gave way, unless another tab has, and lets go of those there is no need to keep. */
  #keepLost(lost: readonly Stamped[]): readonly Change[] {
    const changes: Change[] = [];
    const keep = (change: Change): void => {
      this.change(change);
      changes.push(change);
    };
    for (const { change, at, by } of lost) {
      const put = asPut(change);
      const kept = put && putOverwritten(asOverwritten(put, at, by));
      if (kept && !this.#known.has(recordId(kept))) keep(kept);
    }
    const all = this.records.flatMap(({ kind, value }) =>
      kind === 'overwritten' && value ? [value] : [],
    );
    for (const { id } of surplus(all)) keep(removal('overwritten', id));
    return changes;
  }

  #hold(entry: Stamped): void {
    const id = recordId(entry.change);
    const known = this.#known.get(id);
    if (!this.#pending.has(id)) {
      if (known) this.#base.set(id, known);
      else this.#base.delete(id);
    }
    if (entry.change.value === null) this.#known.delete(id);
    else this.#known.set(id, entry);
    this.#pending.set(id, entry);
    this.#journal.write(entry);
  }
}

/** Whether something of a person's goes when one takes the place of the other. */
export function isLoss({ change }: Stamped, to: Stamped | undefined): boolean {
  return asPut(change) !== null && !isSameValue(change, to?.change);
}

/** Records come with their fields in the order of their schema, so their JSON is the same when they are. */
function isSameValue({ value }: Change, other: Change | undefined): boolean {
  return value === other?.value || JSON.stringify(value) === JSON.stringify(other?.value);
}
