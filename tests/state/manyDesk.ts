/** A reader of many documents whose parts are the real ones but for the workers: what these do is done here, step by step. */
import { joinReadings } from '../../src/core/network/joinReadings.ts';
import { readDocument } from '../../src/core/readDocument.ts';
import type { DocumentId, SourceText } from '../../src/core/types.ts';
import type { ReadNetwork, Unread, Work } from '../../src/state/corpusReader.ts';
import { readMany } from '../../src/state/readMany.ts';
import type { Parts, ReadBytes, ReadingCache } from '../../src/state/readingParts.ts';
import { openReading, writeReading } from '../../src/worker/reading/bytes.ts';
import type { ReadingBytes } from '../../src/worker/reading/bytes.ts';

export function source(id: string, text = `Peru accused Chile of spying in ${id}.`): SourceText {
  return { id: id as DocumentId, text };
}

function readNow(text: SourceText): ReadBytes {
  const reading = readDocument(text);
  return { bytes: writeReading(reading), words: reading.document.words };
}

/** A cache that forgets with the test. */
export function memoryCache(): ReadingCache & { readonly recalled: string[] } {
  const kept = new Map<string, ReadBytes>();
  const recalled: string[] = [];
  const keyOf = ({ text, about }: SourceText): string => JSON.stringify([text, about]);
  return {
    recalled,
    recall: (sources) =>
      Promise.resolve(
        sources.map((one) => {
          const found = kept.get(keyOf(one));
          if (found) recalled.push(one.id);
          return found ? { ...found, bytes: found.bytes.slice() } : null;
        }),
      ),
    keep: (one, read) => kept.set(keyOf(one), { ...read, bytes: read.bytes.slice() }),
  };
}

export interface Desk {
  readonly reader: ReturnType<ReturnType<typeof readMany>>;
  /** Ids in the order in which they were read, failures too. */
  readonly read: string[];
  readonly networks: ReadNetwork[];
  readonly works: (Work | null)[];
  readonly failures: string[];
  unread: readonly Unread[];
  /** Resolves when nothing is left to do. */
  idle(): Promise<void>;
  last(): ReadNetwork | undefined;
}

interface Options {
  readonly cache?: ReadingCache;
  readonly readyMade?: NonNullable<Parts['readyMade']>;
  /** Before a document is read: may wait, may throw. */
  readonly before?: (source: SourceText) => Promise<void>;
  /** Before a network is made: may throw, as a joiner that breaks down. */
  readonly beforeJoin?: () => void;
}

const NO_CACHE: ReadingCache = {
  recall: (sources) => Promise.resolve(sources.map(() => null)),
  keep: () => undefined,
};

export function manyDesk({ cache = NO_CACHE, readyMade, before, beforeJoin }: Options = {}): Desk {
  const held = new Map<DocumentId, ReadingBytes>();
  const waiting: (() => void)[] = [];
  const desk: Desk = {
    read: [],
    networks: [],
    works: [],
    failures: [],
    unread: [],
    idle: () => new Promise((resolve) => waiting.push(resolve)),
    last: () => desk.networks.at(-1),
    reader: readMany({
      cache,
      waits: { network: 20, batches: 5 },
      ...(readyMade ? { readyMade } : {}),
      readers: {
        lanes: 2,
        async read(text, signal) {
          desk.read.push(text.id);
          await before?.(text);
          signal.throwIfAborted();
          return readNow(text);
        },
      },
      joiner: {
        put: (id, bytes) => held.set(id, bytes),
        remove: (id) => held.delete(id),
        async join() {
          await Promise.resolve();
          try {
            beforeJoin?.();
          } catch (error) {
            held.clear();
            throw error;
          }
          return joinReadings([...held].map(([id, bytes]) => openReading(bytes, id)));
        },
        close: () => {
          held.clear();
        },
      },
    })({
      onnetwork: (network) => {
        desk.networks.push(network);
        return Promise.resolve();
      },
      onwork: (work) => {
        desk.works.push(work);
        if (!work) for (const resolve of waiting.splice(0)) resolve();
      },
      onunread: (unread) => {
        desk.unread = unread;
      },
      onfailed: (message) => desk.failures.push(message),
    }),
  };
  return desk;
}
