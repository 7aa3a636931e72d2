import type { Network, SourceText } from '../../src/core/types.ts';
import type { StartReader } from '../../src/state/corpusReader.ts';

export interface ReadOptions {
  readonly onprogress: (done: number, total: number) => void;
  readonly signal: AbortSignal;
}
export interface ReadResult {
  readonly network: Network;
  readonly tookMs: number | null;
}
/** Reads texts into a network, all at once. */
export type Read = (texts: readonly SourceText[], options: ReadOptions) => Promise<ReadResult>;

/** A reader that reads everything anew whenever the documents change: for a few texts, and for tests. */
export function readWhole(read: Read): StartReader {
  return (events) => {
    let running: AbortController | null = null;
    let wanted: readonly SourceText[] = [];

    async function start(): Promise<void> {
      running?.abort();
      const current = new AbortController();
      running = current;
      const isCurrent = (): boolean => running === current;
      const sources = wanted;
      const told = { words: 0, wordsPerSecond: null, secondsLeft: null, paused: false };
      events.onunread([]);
      events.onwork({ done: 0, total: sources.length, ...told });
      try {
        const { network, tookMs } = await read(sources, {
          signal: current.signal,
          onprogress: (done, total) => {
            if (isCurrent()) events.onwork({ done, total, ...told });
          },
        });
        if (!isCurrent()) return;
        await events.onnetwork({ network, sources, tookMs });
      } catch (error) {
        if (!isCurrent()) return;
        events.onfailed(error instanceof Error ? error.message : String(error));
      }
      running = null;
      events.onwork(null);
    }

    function stop(): void {
      running?.abort();
      running = null;
    }

    return {
      read(sources) {
        wanted = sources;
        void start();
      },
      pause: () => undefined,
      resume: () => undefined,
      cancel() {
        if (!running) return;
        stop();
        const why = 'reading was stopped';
        events.onunread(wanted.map(({ id }) => ({ id, why, canRetry: true })));
        events.onwork(null);
      },
      retry() {
        void start();
      },
      close: stop,
    };
  };
}
