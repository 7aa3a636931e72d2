import { RefusedError } from './reader.ts';
import type { Taken } from '../core/documents.ts';
import type { Found, Place, TakeAnswer, TakeRequest, WorkAt } from './messages.ts';

/**
 * Yields what is in a file, one after the other; `alive` tells the watchdog that work goes on, and where. With `after` only what
 * comes after that place of the file.
 */
export type Opener = (
  file: string,
  bytes: Uint8Array<ArrayBuffer>,
  alive: (at: WorkAt) => void,
  after: Place | null,
) => AsyncIterator<Found>;

/** Said where a reader fell over a file in a way nobody foresaw. */
const DAMAGED =
  'It is damaged, or made in a way that Entente does not know. Save it anew in the program it comes from, or as plain text.';

/** What refusing means for a file, whatever a reader threw. */
export function refusal(file: string, error: unknown): Taken {
  return { kind: 'refused', file, why: error instanceof RefusedError ? error.message : DAMAGED };
}

/**
 * Makes a worker answer the page. It gives one thing at a time and goes on when asked, so that an archive never
 * fills the memory faster than its documents are taken.
 */
export function serve(open: Opener): void {
  let file = '';
  let left: AsyncIterator<Found> | null = null;
  const answer = (value: TakeAnswer, transfer: Transferable[] = []): void => {
    self.postMessage(value, { transfer });
  };
  const alive = (at: WorkAt): void => {
    answer({ intake: true, kind: 'alive', at });
  };
  const next = async (): Promise<void> => {
    try {
      const step = await left?.next();
      if (!step || step.done === true) {
        answer({ intake: true, kind: 'end' });
        return;
      }
      const found = step.value;
      answer(
        { intake: true, kind: 'found', found },
        found.kind === 'pdf' ? [found.bytes.buffer] : [],
      );
    } catch (error) {
      left = null;
      answer({ intake: true, kind: 'found', found: refusal(file, error) });
    }
  };
  self.addEventListener('message', ({ data }: MessageEvent<TakeRequest>) => {
    if (data.kind === 'open') {
      file = data.file;
      left = open(file, data.bytes, alive, data.after);
    }
    void next();
  });
  answer({ intake: true, kind: 'started' });
}
