import { describe, expect, it } from 'vitest';
import type { LayoutInput } from '../../../src/core/network/layout.ts';
import { createArranger } from '../../../src/worker/layout/client.ts';
import type { PlaceAnswer, PlaceRequest } from '../../../src/worker/layout/messages.ts';

const INPUT: LayoutInput = { nodes: [], edges: [], aspect: 1 };

/** A worker whose answers the test gives. */
class FakeWorker extends EventTarget {
  readonly asked: PlaceRequest[] = [];
  isEnded = false;
  onmessage: ((event: MessageEvent<PlaceAnswer>) => void) | null = null;
  onerror: ((event: ErrorEvent) => void) | null = null;
  postMessage(request: PlaceRequest): void {
    this.asked.push(request);
  }
  terminate(): void {
    this.isEnded = true;
  }
  answer(answer: PlaceAnswer): void {
    this.onmessage?.({ data: answer } as MessageEvent<PlaceAnswer>);
  }
}

function arrangerWithFakes() {
  const workers: FakeWorker[] = [];
  const { arrange, warmUp } = createArranger(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker as unknown as Worker; // only what the client uses
  });
  return { arrange, warmUp, workers };
}

describe('asking for places', () => {
  it('starts no second worker when the first was warmed up', () => {
    const { arrange, warmUp, workers } = arrangerWithFakes();
    warmUp();
    void arrange(INPUT);
    expect(workers).toHaveLength(1);
    expect(workers[0]?.asked).toHaveLength(1);
  });

  it('gives each question its own answer, in whatever order they come', async () => {
    const { arrange, workers } = arrangerWithFakes();
    const [first, second] = [arrange(INPUT), arrange(INPUT)];
    const [worker] = workers;
    const [one, two] = worker?.asked ?? [];
    worker?.answer({ kind: 'placed', id: two?.id ?? 0, places: Float32Array.of(2) });
    worker?.answer({ kind: 'placed', id: one?.id ?? 0, places: Float32Array.of(1) });
    expect([...(await first), ...(await second)]).toEqual([1, 2]);
    expect(workers).toHaveLength(1);
  });

  it('ends the worker with the answer to a large graph, and starts another for the next', async () => {
    const { arrange, workers } = arrangerWithFakes();
    const [first, second] = [arrange(INPUT), arrange(INPUT)];
    const large = (): Float32Array => new Float32Array(2_000);
    workers[0]?.answer({ kind: 'placed', id: 1, places: large() });
    await first;
    expect(workers[0]?.isEnded).toBe(false); // it is at work on the second
    workers[0]?.answer({ kind: 'placed', id: 2, places: large() });
    await second;
    expect(workers[0]?.isEnded).toBe(true);
    void arrange(INPUT);
    expect(workers).toHaveLength(2);
  });

  it('rejects with what went wrong in the worker', async () => {
    const { arrange, workers } = arrangerWithFakes();
    const places = arrange(INPUT);
    workers[0]?.answer({ kind: 'failed', id: 1, message: 'no room' });
    await expect(places).rejects.toThrow('no room');
  });

  it('rejects when the worker cannot start, and starts another for the next question', async () => {
    const { arrange, workers } = arrangerWithFakes();
    const places = arrange(INPUT);
    workers[0]?.onerror?.({ message: '' } as ErrorEvent);
    await expect(places).rejects.toThrow('could not be started');
    void arrange(INPUT);
    expect(workers).toHaveLength(2);
  });

  it('ends the worker when nobody waits for it any more', async () => {
    const { arrange, workers } = arrangerWithFakes();
    const stop = new AbortController();
    const places = arrange(INPUT, stop.signal);
    stop.abort();
    await expect(places).rejects.toBe(stop.signal.reason);
    expect(workers[0]?.isEnded).toBe(true);
  });

  it('does not even start for a question that was given up before', async () => {
    const { arrange, workers } = arrangerWithFakes();
    await expect(arrange(INPUT, AbortSignal.abort())).rejects.toThrow();
    expect(workers).toHaveLength(0);
  });
});
