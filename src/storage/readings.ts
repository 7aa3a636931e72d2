/**
 * Readings of texts, so that none is read twice by one version of the reader. In a database of their own: losing it costs nothing,
 * and work that is kept need not wait for it.
 */
import { deleteDB, openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import { sha256 } from '../core/sha256.ts';
import type { SourceText } from '../core/types.ts';

const READINGS_DATABASE = 'entente.readings';

interface Schema extends DBSchema {
  /** What is known of each reading: looked through without touching the bytes. */
  facts: { key: string; value: Facts };
  bytes: { key: string; value: Uint8Array<ArrayBuffer> };
}

interface Facts {
  readonly key: string;
  readonly words: number;
  readonly size: number;
  /** When it was last asked for: milliseconds since 1970. */
  readonly used: number;
}

/** One document read. */
export interface KeptReading {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly words: number;
}

interface Options {
  /** Of the reader: what another version read is not taken for its own. */
  readonly version: string;
  /** Bytes that are kept, at most; the longest unused go first. */
  readonly most?: number;
  readonly now?: () => number;
}

const MOST_BYTES = 200_000_000;
/** Networks are large, and of a workspace only the last is asked for again. */
const MOST_NETWORKS = 4;
/** What the keys of networks begin with: with another number, those written before are not found. */
const NETWORK = 'network 1 ';
/** Written together after so long: a transaction for each would cost more than the reading. */
const WRITE_MS = 300;
/** Readings of another version, or of texts long gone, are cleared after so long without use. */
const LONGEST_UNUSED_MS = 14 * 24 * 3_600_000;

export class KeptReadings {
  readonly #version: string;
  readonly #most: number;
  readonly #now: () => number;
  readonly #keys = new WeakMap<SourceText, Promise<string>>();
  #db: Promise<IDBPDatabase<Schema> | null> | null = null;
  #waiting: { readonly source: SourceText; readonly reading: KeptReading }[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Everything is written one after the other. */
  #work: Promise<void> = Promise.resolve();

  constructor({ version, most = MOST_BYTES, now = Date.now }: Options) {
    this.#version = version;
    this.#most = most;
    this.#now = now;
  }

  /** What was read of each of these texts; null where nothing was, or the browser does not give it. */
  async recall(sources: readonly SourceText[]): Promise<readonly (KeptReading | null)[]> {
    const nothing = sources.map(() => null);
    if (sources.length === 0) return nothing;
    const db = await this.#open();
    if (!db) return nothing;
    try {
      const keys = await Promise.all(sources.map((source) => this.#keyOf(source)));
      const tx = db.transaction(['facts', 'bytes']);
      const found = await Promise.all(
        keys.map(async (key) => {
          const [facts, bytes] = await Promise.all([
            tx.objectStore('facts').get(key),
            tx.objectStore('bytes').get(key),
          ]);
          return facts && isWhole(facts, bytes) ? { facts, bytes } : null;
        }),
      );
      this.#touch(found.flatMap((one) => one?.facts ?? []));
      return found.map((one) => one && { bytes: one.bytes, words: one.facts.words });
    } catch {
      return nothing; // reading anew is the remedy, whatever is wrong
    }
  }

  /** Keeps a reading. Has its own copy when it returns; failing costs nothing but time later on. */
  keep(source: SourceText, { bytes, words }: KeptReading): void {
    this.#waiting.push({ source, reading: { bytes: bytes.slice(), words } });
    this.#timer ??= setTimeout(() => void this.flush(), WRITE_MS);
  }

  /** The network made of just these documents; null where none was kept, or the browser does not give it. */
  async recallNetwork(sources: readonly SourceText[]): Promise<Uint8Array<ArrayBuffer> | null> {
    const db = await this.#open();
    if (!db) return null;
    try {
      const key = await this.#keyOfNetwork(sources);
      const tx = db.transaction(['facts', 'bytes']);
      const [facts, bytes] = await Promise.all([
        tx.objectStore('facts').get(key),
        tx.objectStore('bytes').get(key),
      ]);
      if (!facts || !isWhole(facts, bytes)) return null;
      this.#touch([facts]);
      return bytes;
    } catch {
      return null; // making it anew is the remedy, whatever is wrong
    }
  }

  /** Keeps a network. Takes the bytes over; failing costs nothing but time later on. */
  keepNetwork(sources: readonly SourceText[], bytes: Uint8Array<ArrayBuffer>): void {
    void this.#exclusive(async (db) => {
      const facts = {
        key: await this.#keyOfNetwork(sources),
        words: 0,
        size: bytes.byteLength,
        used: this.#now(),
      };
      const tx = db.transaction(['facts', 'bytes'], 'readwrite');
      const writes = [
        tx.objectStore('facts').put(facts),
        tx.objectStore('bytes').put(bytes, facts.key),
      ];
      await Promise.all([...writes, tx.done]);
      await clear(db, this.#most, facts.used - LONGEST_UNUSED_MS);
    });
  }

  /** Writes what waits. Never rejects. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const waiting = this.#waiting.splice(0);
    return this.#exclusive(async (db) => {
      const keys = await Promise.all(waiting.map(({ source }) => this.#keyOf(source)));
      const used = this.#now();
      const tx = db.transaction(['facts', 'bytes'], 'readwrite');
      const writes = waiting.flatMap(({ reading: { bytes, words } }, i) => {
        const key = keys[i] ?? '';
        const facts: Facts = { key, words, size: bytes.byteLength, used };
        return [tx.objectStore('facts').put(facts), tx.objectStore('bytes').put(bytes, key)];
      });
      await Promise.all([...writes, tx.done]);
      await clear(db, this.#most, used - LONGEST_UNUSED_MS);
    });
  }

  /** Lets go of the database, so that it can be deleted. */
  async close(): Promise<void> {
    await this.flush();
    const db = await this.#db;
    db?.close();
    this.#db = null;
  }

  #touch(facts: readonly Facts[]): void {
    const used = this.#now();
    // Once a day is often enough to tell what is in use.
    const old = facts.filter((one) => used - one.used > LONGEST_UNUSED_MS / 14);
    if (old.length === 0) return;
    void this.#exclusive(async (db) => {
      const tx = db.transaction('facts', 'readwrite');
      await Promise.all([...old.map((one) => tx.store.put({ ...one, used })), tx.done]);
    });
  }

  #exclusive(work: (db: IDBPDatabase<Schema>) => Promise<void>): Promise<void> {
    this.#work = this.#work.then(async () => {
      try {
        const db = await this.#open();
        if (db) await work(db);
      } catch {
        // Full, closed or broken: what is not kept is read again.
      }
    });
    return this.#work;
  }

  #open(): Promise<IDBPDatabase<Schema> | null> {
    this.#db ??= openReadings(() => {
      this.#db = null;
    }).catch(() => null);
    return this.#db;
  }

  /** Ids are part of a network, though not of a reading. */
  async #keyOfNetwork(sources: readonly SourceText[]): Promise<string> {
    const keys = await Promise.all(
      sources.map(async (source) => `${source.id} ${await this.#keyOf(source)}`),
    );
    return NETWORK + (await digest(keys.sort().join('\n')));
  }

  #keyOf(source: SourceText): Promise<string> {
    const known = this.#keys.get(source) ?? hashOf(this.#version, source);
    this.#keys.set(source, known);
    return known;
  }
}

/** Deletes all readings. Rejects when another page holds on to them. */
export async function deleteReadings(): Promise<void> {
  if (typeof indexedDB === 'undefined') return;
  await deleteDB(READINGS_DATABASE);
}

async function openReadings(onclosed: () => void): Promise<IDBPDatabase<Schema>> {
  if (typeof indexedDB === 'undefined') throw new Error('no storage');
  return openDB<Schema>(READINGS_DATABASE, 1, {
    upgrade(db) {
      db.createObjectStore('facts', { keyPath: 'key' });
      db.createObjectStore('bytes');
    },
    blocking(_current, _wanted, event) {
      (event.target as IDBDatabase).close(); // the event comes from the connection itself
      onclosed();
    },
    terminated: onclosed,
  });
}

/** A row that was cut off or is something else counts as none. */
function isWhole(facts: Facts, bytes: unknown): bytes is Uint8Array<ArrayBuffer> {
  return bytes instanceof Uint8Array && bytes.byteLength === facts.size;
}

/** Clears what was not used since `since`, and the longest unused beyond `most` bytes. */
async function clear(db: IDBPDatabase<Schema>, most: number, since: number): Promise<void> {
  const newestFirst = (await db.getAll('facts')).sort((a, b) => b.used - a.used);
  let size = 0;
  let networks = 0;
  const gone = newestFirst.filter((facts) => {
    size += facts.size;
    if (facts.key.startsWith(NETWORK)) networks++;
    const isOneTooMany = facts.key.startsWith(NETWORK) && networks > MOST_NETWORKS;
    return size > most || facts.used < since || isOneTooMany;
  });
  if (gone.length === 0) return;
  const tx = db.transaction(['facts', 'bytes'], 'readwrite');
  const deletions = gone.flatMap(({ key }) => [
    tx.objectStore('facts').delete(key),
    tx.objectStore('bytes').delete(key),
  ]);
  await Promise.all([...deletions, tx.done]);
}

/** The text, what is said of it, and who reads: a reading is good for just these. */
async function hashOf(version: string, { text, about = {}, called }: SourceText): Promise<string> {
  const { title, source, byline, date } = about;
  const head = JSON.stringify([version, title, source, byline, date, called]);
  if (text.length <= PIECE) return digest(head + text);
  const digests: string[] = [];
  for (let from = 0; from < text.length; from += PIECE) {
    digests.push(await digest(text.slice(from, from + PIECE)));
    await new Promise((resolve) => setTimeout(resolve)); // the page has its turn
  }
  return digest(head + digests.join(''));
}

/** Letters that are hashed at once. */
const PIECE = 1_000_000;

async function digest(whole: string): Promise<string> {
  // The browser hashes off the main thread where it can; a page from a file cannot everywhere.
  const { subtle } = crypto as Partial<Crypto>;
  if (!subtle) return sha256(whole);
  const hash = await subtle.digest('SHA-256', new TextEncoder().encode(whole));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
