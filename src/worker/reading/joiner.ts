import type { DocumentId } from '../../core/types.ts';
import type { ReadingBytes } from './bytes.ts';
import JoinerWorker from './joiner.worker.ts?worker&inline';
import type { JoinAnswer, JoinRequest } from './messages.ts';
import type { NetworkBytes } from './networkBytes.ts';

/** Holds readings and has a network made of them, off the main thread. */
export interface Joiner {
  /** Takes the bytes over: they are the joiner's own from now on. */
  put(id: DocumentId, bytes: ReadingBytes): void;
  remove(id: DocumentId): void;
  /**
   * The network of all that is held, as bytes: `openNetwork` opens them. One at a time. Rejects with words; then what was held is
   * lost, and has to be put again.
   */
  join(): Promise<NetworkBytes>;
  close(): void;
}

/** Above so many documents the worker ends with its answer: what it has used stays taken otherwise, 150 MB for a thousand. */
const LARGE = 100;

interface Asked {
  /** What was handed over and is still wanted. */
  readonly ids: Set<DocumentId>;
  readonly resolve: (network: NetworkBytes) => void;
  readonly reject: (error: Error) => void;
}

/** The readings lie in the page, and are lent to a worker while it makes a network of them: nothing is copied. */
export function createJoiner(
  start: () => Worker = () => new JoinerWorker({ name: 'entente-joiner' }),
): Joiner {
  let worker: Worker | null = null;
  let asked: Asked | null = null;
  const held = new Map<DocumentId, ReadingBytes>();

  function end(): void {
    worker?.terminate();
    worker = null;
  }

  function fail(why: Error): void {
    const failed = asked;
    end();
    asked = null;
    held.clear();
    failed?.reject(why);
  }

  function started(): Worker {
    if (worker) return worker;
    worker = start();
    worker.onerror = ({ message }) => {
      fail(new Error(message || 'The documents could not be put together.'));
    };
    worker.onmessage = ({ data }: MessageEvent<JoinAnswer>) => {
      hear(data);
    };
    return worker;
  }

  function hear(answer: JoinAnswer): void {
    if (!asked) return;
    if (answer.kind === 'failed') {
      fail(new Error(answer.message));
      return;
    }
    const { ids, resolve } = asked;
    asked = null;
    for (const [id, bytes] of answer.readings) if (ids.has(id)) held.set(id, bytes);
    if (answer.readings.length > LARGE) end();
    resolve(answer.network);
  }

  return {
    put: (id, bytes) => {
      asked?.ids.delete(id);
      held.set(id, bytes);
    },
    remove: (id) => {
      asked?.ids.delete(id);
      held.delete(id);
    },
    join: () =>
      new Promise((resolve, reject) => {
        if (asked) throw new Error('The documents are being put together already.');
        const readings = [...held];
        asked = { ids: new Set(held.keys()), resolve, reject };
        held.clear();
        const transfer = readings.map(([, { buffer }]) => buffer);
        started().postMessage({ readings } satisfies JoinRequest, transfer);
      }),
    close: () => {
      fail(new Error('The joiner was closed.'));
    },
  };
}
