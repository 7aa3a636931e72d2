import { describe, expect, it } from 'vitest';
import type { DocumentId, SourceText } from '../../../src/core/types.ts';
import type { ReadAnswer, ReadRequest } from '../../../src/worker/reading/messages.ts';
import { createReaders } from '../../../src/worker/reading/readers.ts';

/** A worker that does what the text says: 'read', 'fail', 'hang' or 'crash'. */
class FakeWorker {
  onmessage: ((event: { data: ReadAnswer }) => void) | null = null;
  onerror: ((event: { message: string; preventDefault(): void }) => void) | null = null;
  isTerminated = false;
  constructor(canStart = true) {
    queueMicrotask(() => {
      if (canStart) this.#answer({ kind: 'ready' });
      else this.#crash();
    });
  }
  postMessage({ source: { text } }: ReadRequest): void {
    queueMicrotask(() => {
      if (text === 'read') this.#answer({ kind: 'read', bytes: new Uint8Array(1), words: 1 });
      if (text === 'fail') this.#answer({ kind: 'failed', message: 'odd' });
      if (text === 'crash') this.#crash();
    });
  }
  terminate(): void {
    this.isTerminated = true;
  }
  #answer(data: ReadAnswer): void {
    if (!this.isTerminated) this.onmessage?.({ data });
  }
  #crash(): void {
    if (!this.isTerminated) this.onerror?.({ message: '', preventDefault: () => undefined });
  }
}

function desk({ canStart = true, lanes = 1 } = {}) {
  const workers: FakeWorker[] = [];
  const readers = createReaders({
    lanes,
    patienceMs: 30,
    start: () => {
      const worker = new FakeWorker(canStart);
      workers.push(worker);
      return worker as unknown as Worker; // as much of one as is used
    },
  });
  const read = (text: string, signal = new AbortController().signal) =>
    readers.read({ id: 'd' as DocumentId, text } satisfies SourceText, signal);
  return {
    workers,
    read,
    rest: () => {
      readers.rest();
    },
  };
}

describe('one reader', () => {
  it('gives its room back between two documents when it is asked to, never in one', async () => {
    const { workers, read, rest } = desk();
    const reading = read('read');
    rest();
    await reading;
    rest();
    expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true]);
    await read('read');
    expect(workers).toHaveLength(2);
  });

  it('reads one document after the other', async () => {
    const { workers, read } = desk();
    const results = await Promise.all([read('read'), read('read')]);
    expect(results.map(({ words }) => words)).toEqual([1, 1]);
    expect(workers).toHaveLength(1);
  });

  it.each([
    ['hang', 'it took longer than 0 seconds', true],
    ['crash', 'the reader broke down over it', true],
    ['fail', 'something in it could not be understood (odd)', false],
  ])('that has to %s says why, and the next document is read', async (text, why, isNew) => {
    const { workers, read } = desk();
    const [bad, good] = await Promise.allSettled([read(text), read('read')]);
    expect(bad).toMatchObject({ status: 'rejected', reason: { message: why } });
    expect(good.status).toBe('fulfilled');
    expect(workers[0]?.isTerminated).toBe(isNew);
  });

  it('that cannot start says so by name', async () => {
    const { read } = desk({ canStart: false });
    await expect(read('read')).rejects.toMatchObject({ name: 'NotStarted' });
  });

  it('is ended when its document is given up, and the next is read', async () => {
    const { workers, read } = desk();
    const stop = new AbortController();
    const given = read('hang', stop.signal);
    const waiting = read('hang', stop.signal);
    const next = read('read');
    await Promise.resolve();
    stop.abort();
    await expect(given).rejects.toThrow();
    await expect(waiting).rejects.toThrow();
    await next;
    expect(workers[0]?.isTerminated).toBe(true);
  });
});

it('two lanes read two documents at once', async () => {
  const { workers, read } = desk({ lanes: 2 });
  await Promise.all([read('read'), read('read'), read('read')]);
  expect(workers).toHaveLength(2);
});
