import type { Taken } from '../core/documents.ts';
import FilesWorker from './files.worker.ts?worker&inline';
import PdfWorker from './pdf/pdf.worker.ts?worker&inline';
import type { Place, TakeRequest } from './messages.ts';
import { ReaderWorker, type Patience, type Reply } from './readerWorker.ts';
import { isLitter } from './litter.ts';
import { cleanPath } from './taken.ts';

export interface FileToTake {
  /** Its name, with the folders it lay in. */
  readonly file: string;
  readonly blob: Blob;
}

export interface TakeOptions {
  /** Aborting ends the workers at once; the promise rejects with the signal's reason. */
  readonly signal: AbortSignal;
  /** Hears of each document and refusal, in the order of the files. */
  readonly ontaken: (taken: Taken) => void;
  /** Hears which file is begun, and at the end that all are done. */
  readonly onprogress: (work: {
    readonly done: number;
    readonly total: number;
    readonly file: string;
  }) => void;
}

/** What starts the workers; tests have their own. */
export interface Workers {
  readonly files: () => Worker;
  readonly pdf: () => Worker;
  readonly patience: Patience;
}

const WORKERS: Workers = {
  files: () => new FilesWorker({ name: 'entente-files' }),
  pdf: () => new PdfWorker({ name: 'entente-pdf' }),
  patience: { quietMs: 5_000, startMs: 20_000 },
};

/** So many entries of one file may cost their reader; what comes after is not tried. */
const MOST_LOST = 10;
const GIVEN_UP =
  'Reading broke down over 10 files in it: what comes after those was not tried. Unpack it, and add the other files.';
/** Larger files are not even looked at: they would not fit into memory beside the rest. */
const LARGEST_FILE = 500_000_000;
const TOO_LARGE = 'It is larger than 500 MB. Cut it into parts, and add those.';
const UNREADABLE =
  'The browser could not read it: it was moved, changed or locked meanwhile. Add it again.';

/**
 * Takes files apart off the main thread, one after the other. A file that cannot be read is a refusal in words, and the rest goes
 * on; files that programs leave in folders are passed over. The workers start when first needed and end with the call.
 */
export async function takeFiles(
  files: readonly FileToTake[],
  { signal, ontaken, onprogress }: TakeOptions,
  workers: Workers = WORKERS,
): Promise<void> {
  const readers = {
    files: new ReaderWorker(workers.files, workers.patience),
    pdf: new ReaderWorker(workers.pdf, workers.patience),
  };
  const stopped = whenAborted(signal);
  const tell = (taken: Taken): void => {
    if (!signal.aborted) ontaken(taken);
  };
  try {
    for (const [done, { file, blob }] of files.entries()) {
      onprogress({ done, total: files.length, file });
      if (!isLitter(file))
        await Promise.race([takeFile(file, blob, readers, tell), stopped.promise]);
      signal.throwIfAborted();
    }
    onprogress({ done: files.length, total: files.length, file: '' });
  } finally {
    stopped.forget();
    readers.files.end();
    readers.pdf.end();
  }
}

type Readers = Readonly<Record<'files' | 'pdf', ReaderWorker>>;

async function takeFile(
  file: string,
  blob: Blob,
  readers: Readers,
  tell: (taken: Taken) => void,
): Promise<void> {
  /** All but the size of a file may be otherwise another time. */
  const refuse = (why: string, what = file): void => {
    tell({ kind: 'refused', file: cleanPath(what), why, mayPass: true });
  };
  if (blob.size > LARGEST_FILE) {
    tell({ kind: 'refused', file: cleanPath(file), why: TOO_LARGE });
    return;
  }
  const open = async (after: Place | null): Promise<TakeRequest | null> => {
    try {
      return { kind: 'open', file, bytes: new Uint8Array(await blob.arrayBuffer()), after };
    } catch {
      refuse(UNREADABLE);
      return null;
    }
  };
  let request = await open(null);
  let lost = 0;
  while (request) {
    const reply = await readers.files.ask(request);
    if (reply.kind === 'end') return;
    if (reply.kind === 'lost') {
      refuse(reply.why, reply.at?.file);
      // An entry of an archive: the others in it are not to be lost with it.
      if (!reply.at || reply.at.place.length === 0) return;
      if (++lost < MOST_LOST) {
        request = await open(reply.at.place);
        continue;
      }
      refuse(GIVEN_UP);
      return;
    }
    if (reply.kind === 'pdf') {
      const read = await readers.pdf.ask({
        kind: 'open',
        file: reply.file,
        bytes: reply.bytes,
        after: null,
      });
      if (isTaken(read)) tell(read);
      else if (read.kind === 'lost') refuse(read.why, reply.file);
    } else tell(reply);
    request = { kind: 'next' };
  }
}

const isTaken = (reply: Reply): reply is Taken =>
  reply.kind === 'document' || reply.kind === 'refused';

/** Rejects when the signal is aborted. */
function whenAborted(signal: AbortSignal): {
  readonly promise: Promise<never>;
  readonly forget: () => void;
} {
  let stop = (): void => undefined;
  const promise = new Promise<never>((_, reject) => {
    stop = () => {
      reject(signal.reason instanceof Error ? signal.reason : new Error('It was stopped.'));
    };
    signal.addEventListener('abort', stop);
  });
  promise.catch(() => undefined); // heard by those who race it
  return {
    promise,
    forget: () => {
      signal.removeEventListener('abort', stop);
    },
  };
}
