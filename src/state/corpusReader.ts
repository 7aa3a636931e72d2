/** What the corpus needs of whatever reads: workers in the page, a function in a test. */
import type { DocumentId, Network, SourceText } from '../core/types.ts';

/** How far reading has come, counted from when there was last nothing to do. */
export interface Work {
  /** Documents that are done with, read or not, of all that were asked for. */
  readonly done: number;
  readonly total: number;
  /** Words read so far. */
  readonly words: number;
  /** Null until it can be told. */
  readonly wordsPerSecond: number | null;
  readonly secondsLeft: number | null;
  readonly paused: boolean;
}

/** A document that was left out, and why in plain words that follow “was not read:”. */
export interface Unread {
  readonly id: DocumentId;
  readonly why: string;
  /** Whether it may go better when it is asked for again. */
  readonly canRetry: boolean;
}

/** The network of the documents read so far. */
export interface ReadNetwork {
  readonly network: Network;
  /** The documents it was read from. */
  readonly sources: readonly SourceText[];
  /** What the reading itself took; null when it was done before. */
  readonly tookMs: number | null;
}

export interface ReaderEvents {
  /** Comes again and again while documents are read, and once more at the end. The next waits until this one is taken over. */
  readonly onnetwork: (read: ReadNetwork) => Promise<void>;
  /** Null: nothing is left to do. Comes after the last network. */
  readonly onwork: (work: Work | null) => void;
  /** All that is not read, each time it changes. */
  readonly onunread: (unread: readonly Unread[]) => void;
  /** Reading as a whole came to an end; what was read by then stays. */
  readonly onfailed: (message: string) => void;
}

export interface CorpusReader {
  /** From now on the network is to be of these documents. What is read of them already stays read. */
  read(sources: readonly SourceText[]): void;
  pause(): void;
  resume(): void;
  /** Stops within a second: what is read by then stays, the rest is told as unread. */
  cancel(): void;
  /** Asks again for documents that were not read. */
  retry(ids: readonly DocumentId[]): void;
  /** Ends it for good. */
  close(): void;
}

export type StartReader = (events: ReaderEvents) => CorpusReader;
