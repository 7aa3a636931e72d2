/** What reading many documents is made of: workers in the page, plain functions in a test. */
import type { DocumentId, Network, SourceText } from '../core/types.ts';
import type { Waits } from './waitForNetwork.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** One document read, as bytes that only the joiner looks into. */
export interface ReadBytes {
  readonly bytes: Bytes;
  readonly words: number;
}

export interface Readers {
  readonly lanes: number;
  /** Rejects with words that follow “was not read:”; named NotStarted when no reader could be started. */
  read(source: SourceText, signal: AbortSignal): Promise<ReadBytes>;
  /** Gives back the room of readers that have nothing to do. */
  rest(): void;
}

export interface Joiner {
  put(id: DocumentId, bytes: Bytes): void;
  remove(id: DocumentId): void;
  /** The network as bytes. Rejects with words; what was held is lost then, and has to be put again. */
  join(): Promise<Bytes>;
  close(): void;
}

/** Readings of before. Never rejects: without it everything is read anew. */
export interface ReadingCache {
  /** What was read of each of these, in their order; null where nothing was. */
  recall(sources: readonly SourceText[]): Promise<readonly (ReadBytes | null)[]>;
  /** Has its own copy of the bytes when it returns. */
  keep(source: SourceText, read: ReadBytes): void;
  /** The network that was made of just these documents; null where none was kept. */
  recallNetwork(sources: readonly SourceText[]): Promise<Bytes | null>;
  /** Takes the bytes over. */
  keepNetwork(sources: readonly SourceText[], bytes: Bytes): void;
}

export interface Parts {
  readonly readers: Readers;
  readonly joiner: Joiner;
  readonly cache: ReadingCache;
  /** Opens what the joiner gave, now or earlier, in steps of a few milliseconds. Throws when it is something else. */
  readonly openNetwork: (bytes: Bytes) => Generator<unknown, Network>;
  /** A network that is there already, and the texts it was read from. */
  readonly readyMade?: { readonly network: Network; readonly sources: readonly SourceText[] };
  /** Milliseconds from any beginning. */
  readonly now?: () => number;
  readonly waits?: Waits;
}
