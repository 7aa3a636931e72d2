/** Workers without a browser: what would go over to another thread goes over in a later turn instead. */
import type { TakeAnswer, TakeRequest, Found, WorkAt } from '../../src/intake/messages.ts';
import type { Opener } from '../../src/intake/serve.ts';

/** Stands for a worker that opens files with `open`. One that never answers is opened with a promise that stays open. */
export class FakeWorker extends EventTarget {
  isEnded = false;
  readonly #open: Opener;
  #left: AsyncIterator<Found> | null = null;

  constructor(open: Opener) {
    super();
    this.#open = open;
    this.#answer({ intake: true, kind: 'started' });
  }

  postMessage(request: TakeRequest): void {
    const alive = (at: WorkAt): void => {
      this.#answer({ intake: true, kind: 'alive', at });
    };
    if (request.kind === 'open')
      this.#left = this.#open(request.file, request.bytes, alive, request.after);
    this.#left?.next().then(
      (step) => {
        this.#answer(
          step.done === true
            ? { intake: true, kind: 'end' }
            : { intake: true, kind: 'found', found: step.value },
        );
      },
      () => {
        // After what it said before, as between threads.
        setTimeout(() => this.dispatchEvent(new Event('error', { cancelable: true })));
      },
    );
  }

  terminate(): void {
    this.isEnded = true;
  }

  #answer(answer: TakeAnswer): void {
    setTimeout(() => {
      // A library's own message comes first: it is none of ours.
      this.dispatchEvent(new MessageEvent('message', { data: { ready: true } }));
      this.dispatchEvent(new MessageEvent('message', { data: answer }));
    });
  }
}
