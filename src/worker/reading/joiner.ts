import type { DocumentId } from '../../core/types.ts';
import type { ReadingBytes } from './bytes.ts';
import JoinerWorker from './joiner.worker.ts?worker&inline';
import type { JoinAnswer, JoinRequest } from './messages.ts';
import type { NetworkBytes } from './networkBytes.ts';

/** Holds readings and makes a network of them, off the main thread. */
export interface Joiner {
  /** Takes the bytes over: they are gone here afterwards. */
  put(id: DocumentId, bytes: ReadingBytes): void;
  remove(id: DocumentId): void;
  /** The network of all that is held, as bytes: `openNetwork` opens them. Rejects with words; then what was held is lost, and has to be put again. */
  join(): Promise<NetworkBytes>;
  close(): void;
}

/** One worker, started when there is something to hold. */
export function createJoiner(
  start: () => Worker = () => new JoinerWorker({ name: 'entente-joiner' }),
): Joiner {
  let worker: Worker | null = null;
  let count = 0;
  const waiting = new Map<
    number,
    {
      readonly resolve: (network: NetworkBytes) => void;
      readonly reject: (error: Error) => void;
    }
  >();

  function stop(why: Error): void {
    worker?.terminate();
    worker = null;
    for (const { reject } of waiting.values()) reject(why);
    waiting.clear();
  }

  function ask(request: JoinRequest, transfer: Transferable[] = []): void {
    if (!worker) {
      worker = start();
      worker.onerror = ({ message }) => {
        stop(new Error(message || 'The documents could not be put together.'));
      };
      worker.onmessage = ({ data }: MessageEvent<JoinAnswer>) => {
        hear(data);
      };
    }
    worker.postMessage(request, transfer);
  }

  function hear(answer: JoinAnswer): void {
    const asked = waiting.get(answer.asked);
    if (!asked) return;
    if (answer.kind === 'failed') {
      stop(new Error(answer.message));
      return;
    }
    waiting.delete(answer.asked);
    asked.resolve(answer.bytes);
  }

  return {
    put: (id, bytes) => {
      ask({ kind: 'put', id, bytes }, [bytes.buffer]);
    },
    remove: (id) => {
      ask({ kind: 'remove', id });
    },
    join: () =>
      new Promise((resolve, reject) => {
        const asked = ++count;
        waiting.set(asked, { resolve, reject });
        ask({ kind: 'join', asked });
      }),
    close: () => {
      stop(new Error('The joiner was closed.'));
    },
  };
}
