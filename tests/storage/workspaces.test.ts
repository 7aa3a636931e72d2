import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { putAbout } from '../../src/core/records.ts';
import { KeptShelf } from '../../src/storage/workspaces.ts';
import {
  OTHER_WORKSPACE,
  WORKSPACE,
  countRows,
  openPage,
  place,
  put,
  saved,
  textStore,
  until,
  withDatabase,
} from './desk.ts';

const about = (name: string) => putAbout({ name, created: '2026-01-01T00:00:00.000Z' });
const shelf = (): KeptShelf => new KeptShelf({ text: textStore() });

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('the list', () => {
  test('is empty where nothing was kept', async () => {
    expect(await shelf().list()).toEqual([]);
  });

  test('tells of each workspace its name, its titles and how much it holds', async () => {
    const sample = await openPage({ titles: ['harbour.txt'] });
    sample.write(put('one'), place('country/norway'));
    await saved(sample);
    await shelf().create(OTHER_WORKSPACE, [about('Fishing rights'), put('two'), put('three')]);
    const list = await shelf().list();
    expect(list.map(({ id, titles, about }) => [id, titles, about?.name])).toEqual([
      [WORKSPACE, ['harbour.txt'], undefined],
      [OTHER_WORKSPACE, [], 'Fishing rights'],
    ]);
    expect(list[0]?.counts).toMatchObject({ notes: 1, positions: 1, documents: 0 });
    expect(list[1]?.counts).toMatchObject({ notes: 2, positions: 0, workspace: 1 });
  });

  test('leaves out what is not a workspace, and does without a name that is damaged', async () => {
    await shelf().create(WORKSPACE, [about('Sound')]);
    await withDatabase(async (db) => {
      await db.put('workspaces', { id: '../..', titles: [], generation: 1, counts: {} });
      await db.put('workspaces', { id: OTHER_WORKSPACE, titles: 'none' });
      const row: unknown = await db.get('records', [WORKSPACE, 'workspace', 'about']);
      await db.put('records', { ...(row as object), value: { name: 7 } });
    });
    expect(await shelf().list()).toMatchObject([{ id: WORKSPACE, about: null }]);
  });

  test('that cannot be had says why', async () => {
    vi.stubGlobal('indexedDB', undefined);
    await expect(shelf().list()).rejects.toThrow('This browser has no storage for this page.');
    vi.unstubAllGlobals();
  });
});

test('a new workspace opens with all that was put there, and nothing is missed', async () => {
  await shelf().create(WORKSPACE, [about('Fishing rights'), put('one')]);
  const page = await openPage();
  expect([...page.shown.keys()].sort()).toEqual(['notes one', 'workspace about']);
  expect(page.last()).toEqual({ status: { kind: 'saved' }, problems: [], hasLost: false });
});

describe('a workspace that could not be put there whole', () => {
  beforeEach(() => shelf().create(OTHER_WORKSPACE, [about('There before')]));
  afterEach(async () => {
    vi.restoreAllMocks();
    expect((await shelf().list()).map(({ id }) => id)).toEqual([OTHER_WORKSPACE]);
    expect(await countRows()).toBe(1);
  });

  test('leaves nothing behind', async () => {
    const done = vi.spyOn(IDBObjectStore.prototype, 'put');
    done.mockImplementation(function (this: IDBObjectStore, row: object, ...rest) {
      done.mockRestore();
      const request = this.put(row, ...rest);
      request.onsuccess = () => {
        this.transaction.abort(); // as the browser does when the disk is full
      };
      return request;
    });
    const changes = [about('New'), put('one'), put('two')];
    await expect(shelf().create(WORKSPACE, changes)).rejects.toThrow('Nothing was changed');
  });

  test('for want of room says so', async () => {
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation((...how) => {
      if (how[1] === 'readwrite') throw new DOMException('full', 'QuotaExceededError');
      throw new Error('not asked');
    });
    await expect(shelf().remove(OTHER_WORKSPACE)).rejects.toThrow('page is full. Nothing was');
  });
});

test('what is changed here shows where the workspace is open', async () => {
  const page = await openPage({ titles: ['harbour.txt'] });
  page.write(put('one'));
  await saved(page);
  await shelf().write(WORKSPACE, [about('Renamed')]);
  await until(() => page.shown.has('workspace about'));
  expect((await shelf().list())[0]).toMatchObject({
    titles: ['harbour.txt'],
    about: { name: 'Renamed' },
    counts: { notes: 1 },
  });
});

test('what is changed here twice overwrites nothing that anybody wrote', async () => {
  await shelf().create(WORKSPACE, [about('First')]);
  await shelf().write(WORKSPACE, [about('Second')]);
  expect([...(await openPage()).shown.keys()]).toEqual(['workspace about']);
});

test('one that is deleted for good takes nothing else with it', async () => {
  const text = textStore();
  const first = await openPage({ text });
  first.write(put('one'));
  const second = await openPage({ text, workspace: OTHER_WORKSPACE });
  second.write(put('two'));
  await Promise.all([saved(first), saved(second)]);
  await first.store.close();
  await new KeptShelf({ text }).remove(WORKSPACE);
  expect((await shelf().list()).map(({ id }) => id)).toEqual([OTHER_WORKSPACE]);
  expect([...text.items.keys()].filter((key) => key.includes(WORKSPACE))).toEqual([]);
  expect([...text.items.keys()]).not.toEqual([]);
  expect((await openPage({ text })).last().problems).toEqual([]);
});
