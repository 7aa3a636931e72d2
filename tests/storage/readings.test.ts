import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { AboutDocument, DocumentId, SourceText } from '../../src/core/types.ts';
import { deleteReadings, KeptReadings } from '../../src/storage/readings.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const source = (text: string, about?: AboutDocument): SourceText => ({
  id: text as DocumentId,
  text,
  ...(about ? { about } : {}),
});
const reading = (size = 4) => ({ bytes: new Uint8Array(size).fill(7), words: 3 });

async function keptBy(version: string, ...sources: readonly SourceText[]): Promise<void> {
  const kept = new KeptReadings({ version });
  for (const one of sources) kept.keep(one, reading());
  await kept.close();
}

describe('a reading', () => {
  it('is given back for the same text and what is said of it, under any id', async () => {
    await keptBy('1', source('Peru.', { title: 'One' }));
    const again = { ...source('Peru.', { title: 'One' }), id: 'other' as DocumentId };
    const [found] = await new KeptReadings({ version: '1' }).recall([again]);
    expect(found).toEqual(reading());
  });

  it.each([
    ['another text', '1', source('Chile.', { title: 'One' })],
    ['another title', '1', source('Peru.', { title: 'Two' })],
    ['a date', '1', source('Peru.', { title: 'One', date: '2024-01-01' })],
    ['another version of the reader', '2', source('Peru.', { title: 'One' })],
  ])('is not given for %s', async (_, version, asked) => {
    await keptBy('1', source('Peru.', { title: 'One' }));
    expect(await new KeptReadings({ version }).recall([asked])).toEqual([null]);
  });

  it.each([0, 999_999, 1_000_000, 2_500_000])(
    'of a long text goes by all of it: letter %i',
    async (at) => {
      const long = 'x'.repeat(2_500_001);
      const other = `${long.slice(0, at)}y${long.slice(at + 1)}`;
      await keptBy('1', source(long));
      const kept = new KeptReadings({ version: '1' });
      expect(await kept.recall([source(other), source(long)])).toEqual([null, reading()]);
    },
  );

  it('is kept as it was when its bytes are passed on at once', async () => {
    const kept = new KeptReadings({ version: '1' });
    const read = reading();
    kept.keep(source('Peru.'), read);
    structuredClone(read.bytes, { transfer: [read.bytes.buffer] });
    await kept.flush();
    expect(await kept.recall([source('Peru.')])).toEqual([reading()]);
  });
});

it('keeps no more than there is room for: the longest unused go', async () => {
  let day = 0;
  const kept = new KeptReadings({ version: '1', most: 100, now: () => day * 24 * 3_600_000 });
  for (const name of ['one', 'two', 'three']) {
    day++;
    kept.keep(source(name), reading(40));
    await kept.flush();
  }
  const found = await kept.recall(['one', 'two', 'three'].map((name) => source(name)));
  expect(found.map((one) => one !== null)).toEqual([false, true, true]);
});

it('forgets what nobody has asked for in weeks', async () => {
  let day = 0;
  const kept = new KeptReadings({ version: '1', now: () => day * 24 * 3_600_000 });
  kept.keep(source('old'), reading());
  kept.keep(source('used'), reading());
  await kept.flush();
  day = 10;
  await kept.recall([source('used')]);
  day = 20;
  kept.keep(source('new'), reading());
  await kept.flush();
  const found = await kept.recall(['old', 'used', 'new'].map((name) => source(name)));
  expect(found.map((one) => one !== null)).toEqual([false, true, true]);
});

describe('a network', () => {
  const both = [source('Peru.'), source('Chile.')];
  const bytes = (): Uint8Array<ArrayBuffer> => new Uint8Array([1, 2, 3]);

  async function networkKeptBy(version: string): Promise<void> {
    const kept = new KeptReadings({ version });
    kept.keepNetwork(both, bytes());
    await kept.close();
  }

  it('is given back for the same documents, in whatever order', async () => {
    await networkKeptBy('1');
    const kept = new KeptReadings({ version: '1' });
    expect(await kept.recallNetwork(both.toReversed())).toEqual(bytes());
  });

  it.each([
    ['fewer documents', '1', both.slice(1)],
    ['more', '1', [...both, source('Kenya.')]],
    [
      'the same texts under another id',
      '1',
      [{ ...source('Peru.'), id: 'x' as DocumentId }, source('Chile.')],
    ],
    ['another version of the reader', '2', both],
  ])('is not given for %s', async (_, version, asked) => {
    await networkKeptBy('1');
    expect(await new KeptReadings({ version }).recallNetwork(asked)).toBeNull();
  });

  it('goes when there are newer ones, before any reading does', async () => {
    let hour = 0;
    const kept = new KeptReadings({ version: '1', now: () => hour * 3_600_000 });
    kept.keep(source('a text'), reading());
    await kept.flush();
    const sets = Array.from({ length: 6 }, (_, i) => [source(`set ${String(i)}`)]);
    for (const set of sets) {
      hour++;
      kept.keepNetwork(set, bytes());
      await kept.flush();
    }
    const found = await Promise.all(sets.map((set) => kept.recallNetwork(set)));
    expect(found.map((one) => one !== null)).toEqual([false, false, true, true, true, true]);
    expect(await kept.recall([source('a text')])).toEqual([reading()]);
  });

  it('without storage is not there, and nothing fails', async () => {
    Reflect.deleteProperty(globalThis, 'indexedDB');
    const kept = new KeptReadings({ version: '1' });
    kept.keepNetwork(both, bytes());
    await kept.flush();
    expect(await kept.recallNetwork(both)).toBeNull();
  });
});

describe('trouble', () => {
  it('without storage nothing is there, and nothing fails', async () => {
    Reflect.deleteProperty(globalThis, 'indexedDB');
    const kept = new KeptReadings({ version: '1' });
    kept.keep(source('Peru.'), reading());
    await kept.flush();
    expect(await kept.recall([source('Peru.')])).toEqual([null]);
  });

  it('a damaged row is read anew', async () => {
    await keptBy('1', source('Peru.'));
    const db = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('entente.readings');
      request.onsuccess = () => {
        resolve(request.result);
      };
    });
    const store = db.transaction('bytes', 'readwrite').objectStore('bytes');
    const keys = await new Promise<IDBValidKey[]>((resolve) => {
      const request = store.getAllKeys();
      request.onsuccess = () => {
        resolve(request.result);
      };
    });
    for (const key of keys) store.put(new Uint8Array(1), key);
    db.close();
    expect(await new KeptReadings({ version: '1' }).recall([source('Peru.')])).toEqual([null]);
  });

  it('is deleted while a page has it open, which goes on', async () => {
    const kept = new KeptReadings({ version: '1' });
    kept.keep(source('Peru.'), reading());
    await kept.flush();
    await deleteReadings();
    expect(await kept.recall([source('Peru.')])).toEqual([null]);
    kept.keep(source('Peru.'), reading());
    await kept.flush();
    expect(await kept.recall([source('Peru.')])).toEqual([reading()]);
  });
});
