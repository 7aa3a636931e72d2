import type { Network, SourceText } from '../core/types.ts';
import type { ReadAnswer, ReadRequest } from './messages.ts';
import ReaderWorker from './reader.worker.ts?worker&inline';

export interface ReadOptions {
  /** Hears of each document once it is read. */
  readonly onprogress?: (done: number, total: number) => void;
  /** Aborting stops the worker at once; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

export interface ReadResult {
  readonly network: Network;
  /** Milliseconds the reading itself took. */
  readonly tookMs: number;
}

/**
 * Reads texts off the main thread. Each call has a worker of its own, which ends with it: a reading that is
 * stopped cannot answer any more, and one that failed leaves nothing behind.
 *
 * Rejects with the signal's reason when aborted, with an `Error` that says what went wrong otherwise.
 */
export function readInWorker(
  texts: readonly SourceText[],
  { onprogress, signal }: ReadOptions = {},
): Promise<ReadResult> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(reasonOf(signal));
      return;
    }
    const worker = new ReaderWorker({ name: 'entente-reader' });
    const end = (): void => {
      worker.terminate();
      signal?.removeEventListener('abort', stop);
    };
    const stop = (): void => {
      end();
      if (signal) reject(reasonOf(signal));
    };
    signal?.addEventListener('abort', stop);
    worker.onerror = ({ message }) => {
      end();
      reject(new Error(message || 'The reader could not be started.'));
    };
    worker.onmessage = ({ data }: MessageEvent<ReadAnswer>) => {
      if (data.kind === 'progress') {
        onprogress?.(data.done, data.total);
        return;
      }
      end();
      if (data.kind === 'failed') reject(new Error(data.message));
      else resolve({ network: data.network, tookMs: data.tookMs });
    };
    worker.postMessage({ texts } satisfies ReadRequest);
  });
}

function reasonOf(signal: AbortSignal): Error {
  return signal.reason instanceof Error ? signal.reason : new Error('Reading was stopped.');
}
