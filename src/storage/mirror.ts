import type { Change } from '../core/records.ts';
import type { Journal, Stamped } from './journal.ts';
import { recordId } from './rows.ts';

/** All records as this page has them, and which of its changes no completed transaction holds yet. */
export class Mirror {
  #known = new Map<string, Stamped>();
  #pending = new Map<string, Stamped>();
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

  /** Takes a change of this page: shown at once, in the journal until it is acknowledged. */
  change(change: Change): void {
    // Later than every other change this page knows of, so that the newer of two can be told.
    this.#lastAt = Math.max(this.#now(), this.#lastAt + 1);
    this.#hold({ change, at: this.#lastAt, by: this.#tab });
  }

  /** Takes over changes of tabs that are gone, unless something newer is kept, and returns what that changes here. */
  adopt(entries: readonly Stamped[]): readonly Change[] {
    const news = entries.filter(({ change, at }) => {
      const known = this.#known.get(recordId(change));
      const isNews = known ? known.at <= at : change.value !== null;
      if (!isNews) this.#journal.forget(change);
      return isNews;
    });
    for (const entry of news) this.#hold(entry);
    return news.map(({ change }) => change);
  }

  /** These are in the database. One that changed again since stays on its way. */
  acknowledge(entries: readonly Stamped[]): void {
    for (const entry of entries) {
      const id = recordId(entry.change);
      if (this.#pending.get(id) !== entry) continue;
      this.#pending.delete(id);
      this.#journal.forget(entry.change);
    }
  }

  /** Comes to what the database holds, but for changes still on their way there, and returns what that changes here. */
  merge(records: ReadonlyMap<string, Stamped>): readonly Change[] {
    const changes: Change[] = [];
    for (const [id, entry] of records) {
      this.#lastAt = Math.max(this.#lastAt, entry.at);
      const known = this.#known.get(id);
      const isSame = known?.at === entry.at && known.by === entry.by;
      if (isSame || this.#pending.has(id)) continue;
      this.#known.set(id, entry);
      changes.push(entry.change);
    }
    for (const [id, { change }] of this.#known) {
      if (records.has(id) || this.#pending.has(id)) continue;
      this.#known.delete(id);
      changes.push({ ...change, value: null });
    }
    return changes;
  }

  /** Forgets everything, and returns what that changes here. */
  clear(): readonly Change[] {
    const gone = this.records.map((change) => ({ ...change, value: null }));
    this.#known.clear();
    this.#pending.clear();
    return gone;
  }

  #hold(entry: Stamped): void {
    const id = recordId(entry.change);
    if (entry.change.value === null) this.#known.delete(id);
    else this.#known.set(id, entry);
    this.#pending.set(id, entry);
    if (isJournalled(entry.change)) this.#journal.write(entry);
    else this.#journal.forget(entry.change); // a removal of it that was written down before
  }
}

/** The text of a document is too large for the journal: it is safe once its transaction is complete, and not before. */
const isJournalled = ({ kind, value }: Change): boolean => kind !== 'documents' || value === null;
