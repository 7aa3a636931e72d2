import type { LayoutInput } from '../../core/network/layout.ts';
import LayoutWorker from './layout.worker.ts?worker&inline';
import type { PlaceAnswer, PlaceRequest } from './messages.ts';

/** Places graphs off the main thread. */
export interface Arranger {
  /**
   * Computes x and y of each node in turn. Rejects with the signal's reason when that is aborted, with an `Error` that
   * says what went wrong otherwise.
   */
  readonly arrange: (input: LayoutInput, signal?: AbortSignal) => Promise<Float32Array>;
  /** Starts the worker, so that the first question need not wait for that. */
  readonly warmUp: () => void;
}

/** Above so many nodes the worker ends with its answer: what it has used stays taken otherwise, 75 MB for a thousand. */
const LARGE = 300;

interface Waiting {
  readonly resolve: (places: Float32Array) => void;
  readonly reject: (reason: Error) => void;
}

/**
 * One worker, started when it is first asked or warmed up. What is given up while it computes ends the worker, so that the next
 * question need not wait for an answer that nobody wants.
 */
export function createArranger(
  start: () => Worker = () => new LayoutWorker({ name: 'entente-layout' }),
): Arranger {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let count = 0;

  function stop(why: Error): void {
    worker?.terminate();
    worker = null;
    for (const { reject } of waiting.values()) reject(why);
    waiting.clear();
  }

  function started(): Worker {
    if (worker) return worker;
    worker = start();
    worker.onmessage = ({ data }: MessageEvent<PlaceAnswer>) => {
      const asked = waiting.get(data.id);
      waiting.delete(data.id);
      if (data.kind === 'placed' && data.places.length > 2 * LARGE && waiting.size === 0) {
        worker?.terminate();
        worker = null;
      }
      if (data.kind === 'placed') asked?.resolve(data.places);
      else asked?.reject(new Error(data.message));
    };
    worker.onerror = ({ message }) => {
      stop(new Error(message || 'The layout could not be started.'));
    };
    return worker;
  }

  return {
    warmUp: () => {
      started();
    },
    arrange: (input, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) {
          reject(reasonOf(signal));
          return;
        }
        const id = ++count;
        const giveUp = (): void => {
          if (!signal || !waiting.delete(id)) return;
          if (waiting.size === 0) stop(reasonOf(signal));
          reject(reasonOf(signal));
        };
        waiting.set(id, { resolve, reject });
        signal?.addEventListener('abort', giveUp, { once: true });
        started().postMessage({ id, input } satisfies PlaceRequest);
      }),
  };
}

function reasonOf(signal: AbortSignal): Error {
  return signal.reason instanceof Error ? signal.reason : new Error('The layout was stopped.');
}
