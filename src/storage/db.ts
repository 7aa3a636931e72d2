import { deleteDB, openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';

/** Under file:// some browsers have one database for every page on the disk: the name has to be nobody else's. */
export const DATABASE_NAME = 'entente.kept-work';

/**
 * Two stores. Each record lies alone under its workspace, kind and key, so that two tabs never write over each other's. A new kind
 * of record needs no new version, which matters: a newer version would lock out an older copy of the app beside it.
 */
export interface Schema extends DBSchema {
  records: { key: [workspace: string, kind: string, key: string]; value: StoredRecord };
  workspaces: { key: string; value: StoredWorkspace };
}

/** As it is written. What is read is checked first: it may be anything. */
export interface StoredRecord {
  readonly workspace: string;
  readonly kind: string;
  readonly key: string;
  readonly value: unknown;
  /** When it was changed (epoch, never the same twice from one tab), and by which tab. */
  readonly at: number;
  readonly by: string;
}

export interface StoredWorkspace {
  readonly id: string;
  readonly titles: readonly string[];
  /** Counts the transactions that changed the workspace. */
  readonly generation: number;
  /** How many records of each kind there were after the last of them. */
  readonly counts: Readonly<Record<string, number>>;
  /** The generation in which each kind last changed. Older pages write without it: then all may have. */
  readonly changedIn?: Readonly<Record<string, number>>;
  /** Up to when (`at` of a record) the changes of each of the last tabs are in the database. */
  readonly acknowledged?: Readonly<Record<string, number>>;
}

export type Database = IDBPDatabase<Schema>;

/** Each step leads from one version to the next; a step is never changed once released, only followed. */
const UPGRADES: readonly ((db: Database) => void)[] = [
  (db) => {
    db.createObjectStore('records', { keyPath: ['workspace', 'kind', 'key'] });
    db.createObjectStore('workspaces', { keyPath: 'id' });
  },
];
export const DATABASE_VERSION = UPGRADES.length;

export type ClosedWhy = 'newer' | 'deleted' | 'ended';

interface Handlers {
  /** An older page holds the database open and does not let go. */
  readonly onblocked: () => void;
  /** The connection is gone: another page needs a newer version, somebody deletes the database, or the browser ended it. */
  readonly onclosed: (why: ClosedWhy) => void;
}

/** Opens the database, bringing it up to this version. Rejects as IndexedDB does, 'VersionError' when it is newer than this. */
export function openDatabase({ onblocked, onclosed }: Handlers): Promise<Database> {
  return openDB<Schema>(DATABASE_NAME, DATABASE_VERSION, {
    upgrade(db, oldVersion) {
      for (const step of UPGRADES.slice(oldVersion)) step(db);
    },
    blocked: onblocked,
    blocking(_current, wanted, event) {
      // Whoever waits would wait for ever. The event comes from the connection itself.
      (event.target as IDBDatabase).close();
      onclosed(wanted === null ? 'deleted' : 'newer');
    },
    terminated() {
      onclosed('ended');
    },
  });
}

/** Deletes the database whatever its version. Rejects when another page holds on to it. */
export async function deleteDatabase(): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    deleteDB(DATABASE_NAME, {
      blocked() {
        reject(new Error('Another tab holds the storage. Close it and try again.'));
      },
    }).then(resolve, reject);
  });
}

/** Asks that the browser clear nothing by itself. Never waited for: some browsers never answer. */
export function askToPersist(): void {
  const storage = (globalThis.navigator as Partial<Navigator> | undefined)?.storage as
    Partial<StorageManager> | undefined; // missing in some browsers under file://
  storage?.persist?.().catch(() => undefined);
}

/** Whether the browser may clear what is kept when it wants room. Some browsers never answer. */
export async function mayBeCleared(): Promise<boolean> {
  const storage = (globalThis.navigator as Partial<Navigator> | undefined)?.storage as
    Partial<StorageManager> | undefined; // missing in some browsers under file://
  return storage?.persisted ? !(await storage.persisted().catch(() => true)) : false;
}

/** All records of a workspace, or those of one kind. An array sorts after every string, which closes the range. */
export function recordsOf(workspace: string, kind?: string): IDBKeyRange {
  return kind === undefined
    ? IDBKeyRange.bound([workspace], [workspace, []])
    : IDBKeyRange.bound([workspace, kind], [workspace, kind, []]);
}
