/** A reader of many documents whose parts are the real ones but for the workers: what these do is done here, step by step. */
import { joinReadings } from '../../src/core/network/joinReadings.ts';
import { readDocument } from '../../src/core/readDocument.ts';
import type { DocumentId, SourceText } from '../../src/core/types.ts';
import type { ReadNetwork, Unread, Work } from '../../src/state/corpusReader.ts';
import { readMany } from '../../src/state/readMany.ts';
import type { Parts, ReadBytes, ReadingCache } from '../../src/state/readingParts.ts';
import { openReading, writeReading } from '../../src/worker/reading/bytes.ts';
import type { ReadingBytes } from '../../src/worker/reading/bytes.ts';
import { openNetwork, writeNetwork } from '../../src/worker/reading/networkBytes.ts';

export function source(id: string, text = `Peru accused Chile of spying in ${id}.`): SourceText {
  return { id: id as DocumentId, text };
}

function readNow(text: SourceText): ReadBytes {
  const reading = readDocument(text);
  return { bytes: writeReading(reading), words: reading.document.words };
}

/** A cache that forgets with the test. */
export function memoryCache(): ReadingCache & {
  readonly recalled: string[];
  readonly networks: Map<string, ReadBytes['bytes']>;
} {
  const kept = new Map<string, ReadBytes>();
  const networks = new Map<string, ReadBytes['bytes']>();
  const keyOfAll = (sources: readonly SourceText[]): string =>
    JSON.stringify(sources.map((one) => [one.id, keyOf(one)]));
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
    networks,
    recallNetwork: (sources) => Promise.resolve(networks.get(keyOfAll(sources)) ?? null),
    keepNetwork: (sources, bytes) => networks.set(keyOfAll(sources), bytes),
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
  recallNetwork: () => Promise.resolve(null),
  keepNetwork: () => undefined,
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
      openNetwork,
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
        rest: () => undefined,
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
          const readings = [...held].map(([id, bytes]) => openReading(bytes, id));
          return writeNetwork(joinReadings(readings));
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
