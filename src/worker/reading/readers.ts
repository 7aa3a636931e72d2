import type { SourceText } from '../../core/types.ts';
import type { ReadingBytes } from './bytes.ts';
import type { ReadAnswer, ReadRequest } from './messages.ts';
import ReaderWorker from './reader.worker.ts?worker&inline';

/** One document read. */
export interface Read {
  readonly bytes: ReadingBytes;
  readonly words: number;
}

/** Reads documents off the main thread, each alone. */
export interface Readers {
  /** How many are read at once; further ones wait. */
  readonly lanes: number;
  /** Rejects with words (an error named NotStarted where no worker can be started) when it cannot be read or takes too long, with the signal's reason when that is aborted. */
  read(source: SourceText, signal: AbortSignal): Promise<Read>;
  /** Gives back the room of readers that have nothing to do; the next document starts one anew. */
  rest(): void;
}

interface Options {
  readonly start?: () => Worker;
  readonly lanes?: number;
  readonly patienceMs?: number;
  /** A reader with nothing to do ends after so long: its models take room. */
  readonly idleMs?: number;
}

interface Lane {
  worker: Worker | null;
  isReady: boolean;
  job: Job | null;
  idle: ReturnType<typeof setTimeout> | undefined;
}

interface Job {
  readonly source: SourceText;
  readonly settle: (read: Read | Error) => void;
  watchdog: ReturnType<typeof setTimeout> | undefined;
}

const PATIENCE_MS = 5_000;
/** Letters that are read within the patience also where all else is slow; longer texts have as much more time. */
const COMMON_LETTERS = 50_000;
const STARTING_MS = 60_000;
const IDLE_MS = 60_000;

/** The main thread needs a core too. */
const lanesHere = (): number => ((globalThis.navigator.hardwareConcurrency || 2) > 2 ? 2 : 1);

/** Readers are started when first needed. One that takes too long, fails or is given up ends, and the next starts anew. */
export function createReaders(options: Options = {}): Readers {
  const {
    start = () => new ReaderWorker({ name: 'entente-reader' }),
    lanes: count = lanesHere(),
    patienceMs = PATIENCE_MS,
    idleMs = IDLE_MS,
  } = options;
  const lanes = Array.from({ length: count }, (): Lane => ({
    worker: null,
    isReady: false,
    job: null,
    idle: undefined,
  }));
  const waiting: Job[] = [];

  function assign(): void {
    for (const lane of lanes) {
      if (lane.job) continue;
      const job = waiting.shift();
      if (!job) return;
      clearTimeout(lane.idle);
      lane.job = job;
      begin(lane);
    }
  }

  function begin(lane: Lane): void {
    if (!lane.worker) {
      lane.worker = start();
      lane.isReady = false;
      listen(lane, lane.worker);
    }
    const { job } = lane;
    if (!job) return;
    // Starting takes its time where the machine is busy, and is not the document's fault.
    if (!lane.isReady) {
      watch(lane, job, STARTING_MS, notStarted());
      return;
    }
    const ms = timeFor(job.source, patienceMs);
    const seconds = String(Math.round(ms / 1000));
    watch(lane, job, ms, new Error(`it took longer than ${seconds} seconds`));
    lane.worker.postMessage({ source: job.source } satisfies ReadRequest);
  }

  function watch(lane: Lane, job: Job, ms: number, why: Error): void {
    clearTimeout(job.watchdog);
    job.watchdog = setTimeout(() => {
      end(lane, why);
    }, ms);
  }

  function listen(lane: Lane, worker: Worker): void {
    worker.onmessage = ({ data }: MessageEvent<ReadAnswer>) => {
      if (lane.worker !== worker) return;
      if (data.kind === 'ready') {
        lane.isReady = true;
        begin(lane);
      } else if (data.kind === 'read') finish(lane, { bytes: data.bytes, words: data.words });
      else finish(lane, new Error(`something in it could not be understood (${data.message})`));
    };
    worker.onerror = (event) => {
      event.preventDefault();
      if (lane.worker !== worker) return;
      end(lane, lane.isReady ? new Error('the reader broke down over it') : notStarted());
    };
  }

  function finish(lane: Lane, result: Read | Error): void {
    const { job } = lane;
    lane.job = null;
    clearTimeout(job?.watchdog);
    clearTimeout(lane.idle);
    lane.idle = setTimeout(() => {
      if (!lane.job) stop(lane);
    }, idleMs);
    job?.settle(result);
    assign();
  }

  function stop(lane: Lane): void {
    lane.worker?.terminate();
    lane.worker = null;
    lane.isReady = false;
  }

  function end(lane: Lane, why: Error): void {
    stop(lane);
    finish(lane, why);
  }

  return {
    lanes: count,
    read: (source, signal) =>
      new Promise((resolve, reject) => {
        if (signal.aborted) {
          reject(reasonOf(signal));
          return;
        }
        const giveUp = (): void => {
          const lane = lanes.find((one) => one.job === job);
          if (lane) end(lane, reasonOf(signal));
          else {
            waiting.splice(waiting.indexOf(job), 1);
            job.settle(reasonOf(signal));
          }
        };
        const job: Job = {
          source,
          watchdog: undefined,
          settle: (result) => {
            signal.removeEventListener('abort', giveUp);
            if (result instanceof Error) reject(result);
            else resolve(result);
          },
        };
        signal.addEventListener('abort', giveUp);
        waiting.push(job);
        assign();
      }),
    rest: () => {
      for (const lane of lanes) {
        if (lane.job) continue;
        clearTimeout(lane.idle);
        stop(lane);
      }
    },
  };
}

/** Reading is linear in the text: ten times the letters have ten times the time. */
const timeFor = ({ text }: SourceText, patienceMs: number): number =>
  patienceMs * Math.max(1, text.length / COMMON_LETTERS);

function notStarted(): Error {
  return Object.assign(new Error('the reader could not be started'), { name: 'NotStarted' });
}

function reasonOf(signal: AbortSignal): Error {
  return signal.reason instanceof Error ? signal.reason : new Error('reading was stopped');
}
