import type { LinkedActors } from '../../core/network/measures/links.ts';
import type { Measures } from '../../core/network/measures/measure.ts';
import MeasuresWorker from './measures.worker.ts?worker&inline';
import type { MeasureAnswer, MeasureRequest } from './messages.ts';

interface Waiting {
  readonly resolve: (measures: Measures) => void;
  readonly reject: (reason: Error) => void;
}

/** Takes measures off the main thread, in a worker that is started with the first question. Rejects with an `Error` in words. */
export function createMeasurer(
  start: () => Worker = () => new MeasuresWorker({ name: 'entente-measures' }),
): (linked: LinkedActors) => Promise<Measures> {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let count = 0;

  function started(): Worker {
    if (worker) return worker;
    const created = start();
    created.onmessage = ({ data }: MessageEvent<MeasureAnswer>) => {
      const asked = waiting.get(data.id);
      waiting.delete(data.id);
      if (data.kind === 'measured') asked?.resolve(data.measures);
      else asked?.reject(new Error(data.message));
    };
    created.onerror = ({ message }) => {
      created.terminate();
      worker = null;
      for (const { reject } of waiting.values())
        reject(new Error(message || 'The measures could not be taken.'));
      waiting.clear();
    };
    worker = created;
    return created;
  }

  return (linked) =>
    new Promise((resolve, reject) => {
      const id = ++count;
      waiting.set(id, { resolve, reject });
      started().postMessage({ id, linked } satisfies MeasureRequest);
    });
}
