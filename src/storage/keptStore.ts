import { checkRecord } from '../core/records.ts';
import type { Change } from '../core/records.ts';
import type { DeleteScope, SaveReport, SaveStatus } from '../core/saveReport.ts';
import type { WorkspaceId } from '../core/workspaceId.ts';
import { askToPersist, deleteDatabase, openDatabase } from './db.ts';
import type { Database } from './db.ts';
import { Journal, TEXT_PREFIX, attempt, pageText, textKeys } from './journal.ts';
import type { TextStore } from './journal.ts';
import { Mirror } from './mirror.ts';
import { deleteRows, readRows, readTally, writeRows } from './rows.ts';
import type { Rows } from './rows.ts';
import { Hints, beAlive, livingTabs } from './tabs.ts';
import { Witness, whatIsMissing } from './witness.ts';
import {
  BLOCKED,
  NO_ANSWER,
  notReadable,
  whyClosed,
  whyNotOpened,
  whyNotWritten,
} from './words.ts';

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

type Listener<Message> = (message: Message) => void;

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
  #trouble: SaveStatus | null = null;
  #problems: readonly string[] = [];
  #isOpen = false;
  #isClosed = false;
  /** Everything that touches the database waits for what came before. */
  #work: Promise<void> = Promise.resolve();
  #flushQueued = false;
  #refreshQueued = false;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #listeners = new Set<Listener<readonly Change[]>>();
  #watchers = new Set<Listener<SaveReport>>();

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
    this.#hints = new Hints(workspace, () => {
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
        this.#queueFlush();
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

  subscribe(listener: Listener<readonly Change[]>): () => void {
    this.#listeners.add(listener);
    if (this.#mirror.records.length > 0) listener(this.#mirror.records);
    return () => this.#listeners.delete(listener);
  }

  watch(listener: Listener<SaveReport>): () => void {
    this.#watchers.add(listener);
    listener(this.#report());
    return () => this.#watchers.delete(listener);
  }

  async deleteEverything(scope: DeleteScope): Promise<void> {
    if (!this.#isOpen) throw new Error('The storage of the browser is not open yet. Try again.');
    await this.#exclusive(async () => {
      await this.#deleteStored(scope);
      const prefixes =
        scope === 'device'
          ? [TEXT_PREFIX]
          : ['journal', 'witness'].map((part) => `${TEXT_PREFIX}${part}/${this.#workspace.id}`);
      for (const item of prefixes.flatMap((prefix) => textKeys(this.#text, prefix)))
        attempt(() => this.#text?.removeItem(item));
      this.#generation = 0;
      this.#problems = [];
      this.#emit(this.#mirror.clear());
      this.#tell();
      this.#hints.send();
    });
  }

  async #deleteStored(scope: DeleteScope): Promise<void> {
    if (this.#db) await deleteRows(this.#db, scope === 'device' ? null : this.#workspace.id);
    else if (typeof indexedDB === 'undefined') return;
    else if (scope === 'device') await deleteDatabase();
    else throw new Error('The storage of the browser is closed: what lies there was not deleted.');
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
        },
      });
      const rows = await readRows(this.#db, this.#workspace.id);
      const missing = whatIsMissing(rows.found, rows.tally, this.#witness.read());
      this.#problems = [
        ...notReadable(rows.damaged, rows.unknown, 0),
        ...(missing ? [missing] : []),
      ];
      this.#merge(rows);
      this.#trouble = null;
    } catch (error) {
      this.#db?.close();
      this.#db = null;
      this.#openable = false;
      this.#trouble = whyNotOpened(error);
    }
  }

  /** Takes over what tabs that ended too soon had not got into the database. */
  async #adopt(): Promise<void> {
    const living = await livingTabs();
    const { entries, unreadable } = this.#journal.adopt((tab) => !living.has(tab));
    this.#problems = [...this.#problems, ...notReadable(0, 0, unreadable)];
    this.#emit(this.#mirror.adopt(entries));
  }

  // --- writing ------------------------------------------------------------------------------------------------

  #queueFlush(): void {
    if (this.#flushQueued || this.#isClosed) return;
    this.#flushQueued = true;
    void this.#exclusive(() => this.#flush());
  }

  async #flush(): Promise<void> {
    this.#flushQueued = false;
    if (this.#mirror.isAcknowledged) return;
    if (!this.#db && this.#openable) await this.#open();
    if (!this.#db) {
      this.#tell();
      return;
    }
    const batch = this.#mirror.pending;
    try {
      const seen = this.#witness.read()?.generation ?? 0;
      const { tally, previous } = await writeRows(this.#db, this.#workspace, batch, seen);
      this.#mirror.acknowledge(batch);
      this.#witness.write(tally);
      if (previous !== this.#generation) this.#queueRefresh();
      else this.#generation = tally.generation;
      this.#trouble = null;
      this.#hints.send();
      askToPersist();
    } catch (error) {
      this.#trouble = whyNotWritten(error);
      clearTimeout(this.#retry);
      this.#retry = setTimeout(() => {
        this.#queueFlush();
      }, this.#patienceMs);
    }
    this.#tell();
  }

  // --- other tabs ---------------------------------------------------------------------------------------------

  #queueRefresh(): void {
    if (this.#refreshQueued || this.#isClosed) return;
    this.#refreshQueued = true;
    void this.#exclusive(async () => {
      this.#refreshQueued = false;
      if (!this.#db) return;
      try {
        const tally = await readTally(this.#db, this.#workspace.id);
        if ((tally?.generation ?? 0) !== this.#generation)
          this.#merge(await readRows(this.#db, this.#workspace.id));
      } catch {
        // A hint that could not be followed: the next one, or the next write, comes back to it.
      }
    });
  }

  #merge({ records, tally }: Rows): void {
    this.#generation = tally?.generation ?? 0;
    this.#emit(this.#mirror.merge(records));
  }

  // --- telling ------------------------------------------------------------------------------------------------

  #report(): SaveReport {
    const isSaved = this.#isOpen && this.#mirror.isAcknowledged;
    return {
      status: this.#trouble ?? { kind: isSaved ? 'saved' : 'saving' },
      problems: this.#problems,
    };
  }

  #tell(): void {
    const report = this.#report();
    for (const watcher of this.#watchers) watcher(report);
  }

  #emit(changes: readonly Change[]): void {
    if (changes.length > 0) for (const listener of this.#listeners) listener(changes);
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
