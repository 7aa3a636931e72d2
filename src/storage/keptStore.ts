import { checkRecord } from '../core/records.ts';
import type { Change } from '../core/records.ts';
import type { DeleteScope, SaveReport, SaveStatus } from '../core/saveReport.ts';
import type { WorkspaceId } from '../core/workspaceId.ts';
import { askToPersist, openDatabase } from './db.ts';
import type { Database } from './db.ts';
import { deleteKept } from './deleteKept.ts';
import { Journal, pageText } from './journal.ts';
import type { Stamped, TextStore } from './journal.ts';
import { Listeners } from './listeners.ts';
import { Mirror } from './mirror.ts';
import { readRows, readStanding } from './rows.ts';
import type { Rows } from './rows.ts';
import { Hints, beAlive, livingTabs } from './tabs.ts';
import { Witness, whatIsMissing } from './witness.ts';
import {
  BLOCKED,
  HAD_GONE,
  NOT_DELETED_YET,
  NO_ANSWER,
  mayOpenLater,
  notReadable,
  whyClosed,
  whyNotOpened,
  whyNotWritten,
} from './words.ts';
import { writeRows } from './writeRows.ts';

interface Options {
  readonly workspace: WorkspaceId;
  /** Titles of the documents, so that the workspace can be told from others later. */
  readonly titles?: readonly string[];
  readonly text?: TextStore | null;
  readonly now?: () => number;
  readonly tab?: string;
  /** After how long an unanswered opening is said, and a failed write tried again. */
  readonly patienceMs?: number;
}

/**
 * Keeps the work of one workspace in IndexedDB, each change as soon as it is made. Until a transaction with it is complete, a
 * change also lies in the journal. Whatever storage does, what is on the page stays usable, and the report says how it is.
 */
export class KeptStore {
  /** Settles when what was kept has been told, or cannot be for now: never rejects. */
  readonly opened: Promise<void>;

  #workspace: { readonly id: WorkspaceId; readonly titles: readonly string[] };
  #text: TextStore | null;
  #patienceMs: number;
  #journal: Journal;
  #mirror: Mirror;
  #witness: Witness;
  #hints: Hints;
  #release: () => void;

  #db: Database | null = null;
  /** Whether opening (again) may help. */
  #openable = true;
  #generation = 0;
  #mayHideUnread = false;
  #acknowledged: Readonly<Record<string, number>> | undefined;
  #trouble: SaveStatus | null = null;
  #problems: readonly string[] = [];
  #hasLost = false;
  #isOpen = false;
  #isClosed = false;
  /** Everything that touches the database waits for what came before. */
  #work: Promise<void> = Promise.resolve();
  #flushQueued = false;
  #refreshQueued = false;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #readers = new Listeners<readonly Change[]>();
  #watchers = new Listeners<SaveReport>();

  constructor(options: Options) {
    const {
      workspace,
      titles = [],
      text = pageText(),
      now = Date.now,
      patienceMs = 3_000,
    } = options;
    const tab = options.tab ?? Math.random().toString(36).slice(2);
    this.#workspace = { id: workspace, titles };
    this.#text = text;
    this.#patienceMs = patienceMs;
    this.#journal = new Journal(text, workspace, tab);
    this.#mirror = new Mirror(this.#journal, tab, now);
    this.#witness = new Witness(text, workspace);
    this.#release = beAlive(tab);
    this.#hints = new Hints(workspace, this.#witness.item, () => {
      this.#queueRefresh();
    });
    this.opened = new Promise((resolve) => {
      const impatience = setTimeout(() => {
        this.#trouble ??= NO_ANSWER;
        this.#tell();
        resolve();
      }, patienceMs);
      void this.#exclusive(async () => {
        await this.#open();
        await this.#adopt();
        clearTimeout(impatience);
        this.#isOpen = true;
        this.#tell();
        this.#queueFlush(!this.#db);
        resolve();
      });
    });
  }

  write(changes: readonly Change[]): void {
    for (const { kind, key, value } of changes) {
      const checked = value === null ? null : checkRecord(kind, key, value);
      if (checked?.kind === 'wrong')
        throw new Error(
          `not to be written, it could not be read again: ${kind} ${key}: ${checked.why}`,
        );
    }
    for (const change of changes) this.#mirror.change(change);
    this.#tell();
    this.#queueFlush();
  }

  subscribe(listener: (changes: readonly Change[]) => void): () => void {
    if (this.#mirror.records.length > 0) listener(this.#mirror.records);
    return this.#readers.add(listener);
  }

  watch(listener: (report: SaveReport) => void): () => void {
    listener(this.#report());
    return this.#watchers.add(listener);
  }

  async deleteEverything(scope: DeleteScope): Promise<void> {
    if (!this.#isOpen) throw new Error('The storage of the browser is not open yet. Try again.');
    const deleted = this.#exclusive(async () => {
      await deleteKept(this.#db, this.#text, scope === 'device' ? null : this.#workspace.id);
      this.#generation = 0;
      this.#problems = [];
      this.#hasLost = false;
      this.#readers.tell(this.#mirror.clear());
      this.#tell();
      this.#hints.send();
    });
    // Whatever holds it, who asked is answered.
    const patience = new Promise<never>((_resolve, reject) => {
      const timer = setTimeout(reject, 3 * this.#patienceMs, new Error(NOT_DELETED_YET));
      const stop = (): void => {
        clearTimeout(timer);
      };
      deleted.then(stop, stop);
    });
    await Promise.race([deleted, patience]);
  }

  /** Lets go of everything once the writes under way are done; what is not kept by then lies in the journal. */
  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#retry);
    this.#hints.close();
    await this.#exclusive(() => {
      this.#db?.close();
      this.#db = null;
      this.#openable = false;
      return Promise.resolve();
    });
    this.#release();
  }

  // --- opening ------------------------------------------------------------------------------------------------

  async #open(): Promise<void> {
    try {
      if (typeof indexedDB === 'undefined') throw named('MissingStorage');
      this.#db = await openDatabase({
        onblocked: () => {
          this.#trouble = BLOCKED;
          this.#tell();
        },
        onclosed: (why) => {
          this.#db = null;
          this.#trouble = whyClosed(why);
          this.#tell();
          if (why !== 'newer') this.#queueFlush(true);
        },
      });
      const rows = await readRows(this.#db, this.#workspace.id);
      // This page had read or written more than is there now: it is the only one that still has it.
      const hadGone = (rows.standing?.generation ?? 0) < this.#generation;
      const missing = whatIsMissing(rows.found, rows.standing, this.#witness.read());
      this.#problems = [
        ...notReadable(rows.damaged, rows.unknown, 0),
        ...(hadGone ? [HAD_GONE] : missing ? [missing] : []),
      ];
      this.#hasLost ||= hadGone || missing !== null;
      if (hadGone) this.#mirror.writeAgain(rows);
      this.#merge(rows);
      this.#trouble = null;
    } catch (error) {
      this.#db?.close();
      this.#db = null;
      this.#openable = mayOpenLater(error);
      this.#trouble = whyNotOpened(error);
    }
  }

  /** Takes over what tabs that ended too soon had not got into the database. */
  async #adopt(): Promise<void> {
    const living = await livingTabs();
    const { entries, unreadable } = this.#journal.adopt((tab) => !living.has(tab));
    this.#problems = [...this.#problems, ...notReadable(0, 0, unreadable)];
    this.#emit(this.#mirror.adopt(entries, this.#acknowledged));
  }

  // --- writing ------------------------------------------------------------------------------------------------

  /** `opens`: also when there is nothing to write, to see what became of the database. */
  #queueFlush(opens = false): void {
    if (this.#isClosed || (this.#flushQueued && !opens)) return;
    this.#flushQueued = true;
    void this.#exclusive(() => this.#flush(opens));
  }

  async #flush(opens: boolean): Promise<void> {
    this.#flushQueued = false;
    if (this.#mirror.isAcknowledged && !opens) return;
    if (!this.#db && this.#openable) await this.#open();
    if (!this.#db) {
      if (this.#openable) this.#tryAgain();
      this.#tell();
      return;
    }
    const entries = this.#mirror.pending;
    try {
      if (entries.length > 0) await this.#write(this.#db, entries);
      this.#trouble = null;
      this.#hints.send();
      askToPersist();
    } catch (error) {
      this.#trouble = whyNotWritten(error);
      this.#tryAgain();
    }
    this.#tell();
  }

  #tryAgain(): void {
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => {
      this.#queueFlush(true);
    }, this.#patienceMs);
  }

  async #write(db: Database, entries: readonly Stamped[]): Promise<void> {
    const { standing, elsewhere } = await writeRows(db, {
      workspace: this.#workspace,
      entries,
      seen: this.#generation,
      atLeast: this.#witness.read()?.generation ?? 0,
      mayHideUnread: this.#mayHideUnread,
      baseOf: (entry) => this.#mirror.baseOf(entry),
    });
    this.#mirror.acknowledge(entries);
    this.#witness.write(standing);
    if (elsewhere) this.#queueRefresh();
    else this.#generation = standing.generation;
  }

  // --- other tabs ---------------------------------------------------------------------------------------------

  #queueRefresh(): void {
    if (this.#refreshQueued || this.#isClosed) return;
    this.#refreshQueued = true;
    void this.#exclusive(async () => {
      this.#refreshQueued = false;
      if (!this.#db) return;
      try {
        const standing = await readStanding(this.#db, this.#workspace.id);
        if ((standing?.generation ?? 0) !== this.#generation)
          this.#merge(await readRows(this.#db, this.#workspace.id, this.#generation));
      } catch {
        // A hint that could not be followed: the next one, or the next write, comes back to it.
      }
    });
  }

  #merge(rows: Rows): void {
    this.#generation = rows.standing?.generation ?? 0;
    this.#acknowledged = rows.standing?.acknowledged;
    this.#mayHideUnread ||= rows.damaged > 0;
    this.#emit(this.#mirror.merge(rows));
    this.#queueFlush(); // what gave way is kept
  }

  // --- telling ------------------------------------------------------------------------------------------------

  #report(): SaveReport {
    const isSaved = this.#isOpen && this.#mirror.isAcknowledged;
    return {
      status: this.#trouble ?? { kind: isSaved ? 'saved' : 'saving' },
      problems: this.#problems,
      hasLost: this.#hasLost,
    };
  }

  #tell(): void {
    this.#watchers.tell(this.#report());
  }

  #emit(changes: readonly Change[]): void {
    if (changes.length > 0) this.#readers.tell(changes);
  }

  #exclusive(work: () => Promise<void>): Promise<void> {
    const done = this.#work.then(work);
    this.#work = done.catch(() => undefined); // whoever asked has the rejection; the next in line goes on
    return done;
  }
}

function named(name: string): Error {
  return Object.assign(new Error(name), { name });
}
