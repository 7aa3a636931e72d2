import type { Overwritten } from '../core/overwritten.ts';
import type { Change } from '../core/records.ts';
import type { Journal, Stamped } from './journal.ts';
import { isSameStamp, recordId } from './rows.ts';
import type { Rows } from './rows.ts';

/** What comes from elsewhere: what it changes here, and which values give way. */
export interface News {
  readonly changes: readonly Change[];
  readonly lost: readonly Overwritten[];
}

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
  adopt(entries: readonly Stamped[], acknowledged: Readonly<Record<string, number>> = {}): News {
    const changes: Change[] = [];
    const lost: Overwritten[] = [];
    for (const entry of entries) {
      const known = this.#known.get(recordId(entry.change));
      const isStale = (acknowledged[entry.by] ?? -1) >= entry.at;
      const isNews = !isStale && (known ? known.at <= entry.at : entry.change.value !== null);
      if (isNews) {
        this.#hold(entry);
        changes.push(entry.change);
      } else {
        this.#journal.forget(entry.change);
        if (!isStale && known?.by !== entry.by) lost.push(...this.#loss(entry, known));
      }
    }
    return { changes, lost };
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

  /** Those of these stored records whose place another value has taken. */
  gaveWay(rows: readonly Stamped[]): readonly Overwritten[] {
    return rows.flatMap((row) => this.#loss(row, this.#known.get(recordId(row.change))));
  }

  /** Comes to what the database holds, but for changes still on their way there. */
  merge({ records, kinds, standing }: Pick<Rows, 'records' | 'kinds' | 'standing'>): News {
    const changes: Change[] = [];
    const lost: Overwritten[] = [];
    for (const [id, entry] of records) {
      this.#lastAt = Math.max(this.#lastAt, entry.at);
      const known = this.#known.get(id);
      if (this.#pending.has(id)) {
        if (!isSameStamp(this.#base.get(id), entry)) lost.push(...this.#loss(entry, known));
        this.#base.set(id, entry);
        continue;
      }
      if (isSameStamp(known, entry)) continue;
      if (known?.by === this.#tab) lost.push(...this.#loss(known, entry));
      this.#known.set(id, entry);
      changes.push(entry.change);
    }
    for (const [id, known] of this.#known) {
      const { change } = known;
      const wasRead = kinds === null || kinds.has(change.kind);
      if (!wasRead || records.has(id) || this.#pending.has(id)) continue;
      // Without a standing the whole workspace was deleted, which is meant for good.
      if (known.by === this.#tab && standing) lost.push(...this.#loss(known, undefined));
      this.#known.delete(id);
      changes.push({ ...change, value: null });
    }
    return { changes, lost };
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

  /** A value that gives way to another; none when there is nothing to lose. */
  #loss({ change, at, by }: Stamped, to: Stamped | undefined): Overwritten[] {
    if (change.value === null || isSameValue(change, to?.change)) return [];
    return [{ change, at, own: by === this.#tab }];
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

/** Records come with their fields in the order of their schema, so their JSON is the same when they are. */
function isSameValue({ value }: Change, other: Change | undefined): boolean {
  return value === other?.value || JSON.stringify(value) === JSON.stringify(other?.value);
}
