/** Reads whatever lies in this browser under Entente's name, of any version and in any state, and changes nothing. */

/** What a row or an item is, is for whoever reads it to see. */
export interface FoundStore {
  readonly name: string;
  readonly rows: readonly { readonly key: unknown; readonly value: unknown }[];
  /** How many rows are there and could not be read. */
  readonly unreadable: number;
}

export interface FoundDatabase {
  readonly name: string;
  readonly version: number;
  readonly stores: readonly FoundStore[];
}

export interface Found {
  readonly databases: readonly FoundDatabase[];
  /** Items of localStorage: the journal of what was typed last, the witness, preferences. */
  readonly text: Readonly<Record<string, string>>;
  /** What could not be looked at, in words. */
  readonly problems: readonly string[];
}

const DATABASES = 'entente.';
const TEXT = 'entente/';
/** Where the browser does not list its databases. */
const KNOWN = ['entente.kept-work'];
/** What reading once gave: it is read again from the documents. */
const CACHES = ['entente.readings'];
const PATIENCE_MS = 10_000;

export async function find(): Promise<Found> {
  const problems: string[] = [];
  const say = (what: string, error: unknown): null => {
    problems.push(`${what} (${error instanceof Error ? error.message : String(error)}).`);
    return null;
  };
  const text = readText(say);
  const names = await databaseNames(say);
  const databases: FoundDatabase[] = [];
  for (const name of names) {
    const database = await readDatabase(name).catch((error: unknown) =>
      say(`The database “${name}” could not be read`, error),
    );
    if (database) databases.push(database);
  }
  return { databases, text, problems };
}

type Say = (what: string, error: unknown) => null;

function readText(say: Say): Record<string, string> {
  const items: Record<string, string> = {};
  try {
    for (let i = 0; i < localStorage.length; i++) {
      const key = localStorage.key(i) ?? '';
      if (key.startsWith(TEXT)) items[key] = localStorage.getItem(key) ?? '';
    }
  } catch (error) {
    say('What was typed last could not be read', error);
  }
  return items;
}

async function databaseNames(say: Say): Promise<readonly string[]> {
  try {
    const listed = await inTime(indexedDB.databases());
    return listed
      .map(({ name = '' }) => name)
      .filter((name) => name.startsWith(DATABASES) && !CACHES.includes(name));
  } catch (error) {
    if (typeof indexedDB === 'undefined') say('This browser has no storage for this page', error);
    return KNOWN; // an older browser that keeps the list to itself
  }
}

/** A database with all that can be read of it; null when there is none of that name. */
async function readDatabase(name: string): Promise<FoundDatabase | null> {
  const db = await inTime(openAsItIs(name));
  if (!db) return null;
  try {
    const stores: FoundStore[] = [];
    for (const store of Array.from(db.objectStoreNames)) stores.push(await readStore(db, store));
    return { name, version: db.version, stores };
  } finally {
    db.close();
  }
}

/** Opens it in the version it has. One that is not there is not made. */
function openAsItIs(name: string): Promise<IDBDatabase | null> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onupgradeneeded = () => {
      request.transaction?.abort();
      resolve(null);
    };
    request.onsuccess = () => {
      const db = request.result;
      db.onversionchange = () => {
        db.close();
      };
      resolve(db);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('it does not open'));
    };
  });
}

async function readStore(db: IDBDatabase, name: string): Promise<FoundStore> {
  const store = (): IDBObjectStore => db.transaction(name).objectStore(name);
  const rows: { key: unknown; value: unknown }[] = [];
  let unreadable = 0;
  let keys: readonly IDBValidKey[] = [];
  try {
    keys = await answer(store().getAllKeys());
    const values: unknown[] = await answer(store().getAll());
    keys.forEach((key, i) => rows.push({ key, value: values[i] }));
    return { name, rows, unreadable };
  } catch {
    if (keys.length === 0) unreadable++; // not even how many there are
  }
  // One by one, each for itself: a value that cannot be read ends the transaction it is read in.
  for (const key of keys) {
    try {
      rows.push({ key, value: await answer<unknown>(store().get(key)) });
    } catch {
      unreadable++;
    }
  }
  return { name, rows, unreadable };
}

function answer<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('no answer'));
    };
  });
}

/** A storage that never answers is told as a problem. */
function inTime<Value>(promise: Promise<Value>): Promise<Value> {
  return Promise.race([
    promise,
    new Promise<never>((_resolve, reject) => {
      setTimeout(() => {
        reject(new Error('the browser does not answer'));
      }, PATIENCE_MS);
    }),
  ]);
}
