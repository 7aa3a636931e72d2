import type { Found, TakeAnswer, TakeRequest, WorkAt } from './messages.ts';

/** Said where a worker ends by itself: out of memory, or not allowed to start. */
const FELL = 'The reader of such files broke down over it. Save it as plain text, and add that.';
const SLOW =
  'Reading it came to no end within 5 seconds. Save it as plain text, or cut it into parts, and add those.';

/** Milliseconds without a sign of work after which a reader is given up, and those it has to start in. */
export interface Patience {
  readonly quietMs: number;
  readonly startMs: number;
}

/** What a reader says, or why there is none and where it was then. */
export type Reply =
  | Found
  | { readonly kind: 'end' }
  | { readonly kind: 'lost'; readonly why: string; readonly at: WorkAt | null };

interface Question {
  readonly request: TakeRequest;
  readonly resolve: (reply: Reply) => void;
}

/**
 * One worker that takes files apart: started when first asked, ended when it gives no sign of work for too long, and
 * started anew for the next question.
 */
export class ReaderWorker {
  readonly #start: () => Worker;
  readonly #patience: Patience;
  #worker: Worker | null = null;
  #isStarted = false;
  #asked: Question | null = null;
  /** The last that it said of where it is in the file. */
  #at: WorkAt | null = null;
  #watchdog: ReturnType<typeof setTimeout> | undefined;

  constructor(start: () => Worker, patience: Patience) {
    this.#start = start;
    this.#patience = patience;
  }

  /** Asks one thing; one question at a time. Never rejects: a reader that is lost is a reply too. */
  ask(request: TakeRequest): Promise<Reply> {
    return new Promise((resolve) => {
      this.#asked = { request, resolve };
      if (request.kind === 'open') this.#at = null;
      try {
        this.#worker ??= this.#begin();
      } catch {
        this.#settle({ kind: 'lost', why: FELL, at: null });
        return;
      }
      this.#watch();
      if (this.#isStarted) this.#send();
    });
  }

  /** Ends the worker; a question that is open is never answered. */
  end(): void {
    clearTimeout(this.#watchdog);
    this.#worker?.terminate();
    this.#worker = null;
    this.#isStarted = false;
    this.#asked = null;
  }

  #begin(): Worker {
    const worker = this.#start();
    worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (this.#worker === worker && isAnswer(data)) this.#hear(data);
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      if (this.#worker === worker) this.#lose(FELL);
    });
    return worker;
  }

  #hear(answer: TakeAnswer): void {
    this.#watch();
    switch (answer.kind) {
      case 'started':
        this.#isStarted = true;
        this.#send();
        break;
      case 'alive':
        this.#at = answer.at;
        break;
      case 'found':
        this.#settle(answer.found);
        break;
      case 'end':
        this.#settle({ kind: 'end' });
    }
  }

  #send(): void {
    const request = this.#asked?.request;
    if (!request) return;
    // The bytes go over to the worker; copying them would need as much memory again.
    this.#worker?.postMessage(request, request.kind === 'open' ? [request.bytes.buffer] : []);
  }

  #watch(): void {
    clearTimeout(this.#watchdog);
    if (!this.#asked) return;
    const { quietMs, startMs } = this.#patience;
    const wait = this.#isStarted ? quietMs : startMs;
    this.#watchdog = setTimeout(() => {
      this.#lose(this.#isStarted ? SLOW : FELL);
    }, wait);
  }

  #lose(why: string): void {
    const asked = this.#asked;
    this.end();
    asked?.resolve({ kind: 'lost', why, at: this.#at });
  }

  #settle(reply: Reply): void {
    const asked = this.#asked;
    this.#asked = null;
    clearTimeout(this.#watchdog);
    asked?.resolve(reply);
  }
}

const isAnswer = (data: unknown): data is TakeAnswer =>
  typeof data === 'object' && data !== null && 'intake' in data && data.intake === true;
