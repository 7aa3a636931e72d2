/** What happens when the browser does not keep its side: run against IndexedDB in Node and in a browser. */
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DATABASE_NAME, DATABASE_VERSION } from '../../src/storage/db.ts';
import { countRows, openPage, put, putText, saved, textStore, until } from './desk.ts';

const status = (page: Awaited<ReturnType<typeof openPage>>): string =>
  JSON.stringify(page.last().status);

export function describeTrouble(emptyDatabase: () => Promise<void>): void {
  beforeEach(emptyDatabase);
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  describe('a newer version', () => {
    test('that was here before is left untouched, and said', async () => {
      const newer = await openDB(DATABASE_NAME, DATABASE_VERSION + 1, {
        upgrade(db) {
          db.createObjectStore('future');
        },
      });
      await newer.put('future', 'treasure', 'key');
      newer.close();
      const page = await openPage();
      expect(page.last().status.kind).toBe('memory');
      expect(status(page)).toContain('newer Entente');
      page.write(put('one'));
      await expect(page.store.deleteEverything('workspace')).rejects.toThrow('not deleted');
      await page.store.close();
      const again = await openDB(DATABASE_NAME);
      const treasure: unknown = await again.get('future', 'key');
      expect([again.version, treasure]).toEqual([DATABASE_VERSION + 1, 'treasure']);
      again.close();
    });

    test('in another tab finds the way free, and this page says so', async () => {
      const text = textStore();
      const page = await openPage({ text });
      const newer = await openDB(DATABASE_NAME, DATABASE_VERSION + 1);
      expect(page.last().status.kind).toBe('failed');
      page.write(put('one'));
      await until(() => page.last().status.kind === 'memory');
      // Whoever comes after this tab finds it in the journal.
      expect([...text.items.keys()].some((key) => key.endsWith('/notes/one'))).toBe(true);
      newer.close();
    });
  });

  test('a database held by a page that does not let go is said, and used when it does', async () => {
    const holder = await openDB(DATABASE_NAME, DATABASE_VERSION, {
      upgrade(db) {
        db.createObjectStore('unfit');
      },
    });
    indexedDB.deleteDatabase(DATABASE_NAME); // waits for the holder, and every opening waits for it
    const page = await openPage({ patienceMs: 30 });
    expect(page.last().status.kind).toBe('memory');
    page.write(put('one'));
    holder.close();
    await saved(page);
    expect([...(await openPage()).shown.keys()]).toEqual(['notes one']);
  });

  describe('a storage that is emptied under the page', () => {
    test('is filled again with all that the page has', async () => {
      const page = await openPage();
      page.write(put('one'), putText('report'));
      await saved(page);
      await deleteDB(DATABASE_NAME);
      await until(() => page.last().problems.join().includes('saved again'));
      await saved(page);
      expect(page.shown.size).toBe(2);
      expect(await countRows()).toBe(2);
      page.write(put('two'));
      await saved(page);
      const again = await openPage();
      expect([...again.shown.keys()]).toEqual(['documents report', 'notes one', 'notes two']);
      expect(again.last().problems).toEqual([]);
    });

    test('by two tabs at once, each with what it has', async () => {
      const [a, b] = [await openPage(), await openPage()];
      a.write(put('one'));
      b.write(put('two'));
      await until(() => a.shown.size === 2 && b.shown.size === 2);
      await deleteDB(DATABASE_NAME);
      await until(() => [a, b].every((page) => page.last().problems.length > 0));
      await Promise.all([saved(a), saved(b)]);
      expect([a.shown.size, b.shown.size, await countRows()]).toEqual([2, 2, 2]);
    });
  });

  test('an upgrade that is cut short leaves the version before as it was', async () => {
    const page = await openPage();
    page.write(put('one'));
    await saved(page);
    await page.store.close();
    const killed = openDB(DATABASE_NAME, DATABASE_VERSION + 1, {
      upgrade(db, _from, _to, tx) {
        db.createObjectStore('half-made');
        tx.done.catch(() => undefined);
        tx.abort();
      },
    });
    await expect(killed).rejects.toThrow();
    const again = await openPage();
    expect([...again.shown.keys()]).toEqual(['notes one']);
    expect(again.last()).toEqual({ status: { kind: 'saved' }, problems: [], hasLost: false });
  });

  test('no IndexedDB costs the keeping, not the work', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const page = await openPage();
    page.write(put('one'));
    expect(page.last().status.kind).toBe('memory');
    expect(status(page)).toContain('Save the workspace as a file');
    await page.store.deleteEverything('workspace');
    expect(page.shown.size).toBe(0);
  });

  test('an IndexedDB that throws costs the keeping, not the work', async () => {
    vi.stubGlobal('indexedDB', {
      open() {
        throw new DOMException('not here', 'SecurityError');
      },
    });
    const page = await openPage();
    page.write(put('one'));
    expect(page.last().status.kind).toBe('memory');
    expect(status(page)).toContain('does not let this page keep');
  });

  test('a database that cannot be opened at first is used when it can', async () => {
    const open = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('The connection was closed.', 'AbortError');
    });
    const page = await openPage({ patienceMs: 20 });
    page.write(put('one'));
    expect(page.last().status.kind).toBe('memory');
    open.mockRestore();
    await saved(page);
    expect(await countRows()).toBe(1);
  });

  test('an unfit database is said', async () => {
    const unfit = await openDB(DATABASE_NAME, DATABASE_VERSION);
    unfit.close();
    const page = await openPage();
    page.write(put('one'));
    expect(page.last().status.kind).toBe('memory');
    expect(status(page)).toContain('cannot be opened');
  });

  describe('deleting everything, where the database', () => {
    const refused = async (
      page: Awaited<ReturnType<typeof openPage>>,
      scope: 'workspace' | 'device',
    ): Promise<string> => {
      const answer = page.store.deleteEverything(scope);
      return answer.then(
        () => 'deleted',
        (error: unknown) => String(error),
      );
    };

    test('never answers, is refused at once', async () => {
      const holder = await openDB(DATABASE_NAME, DATABASE_VERSION, {
        upgrade(db) {
          db.createObjectStore('unfit');
        },
      });
      indexedDB.deleteDatabase(DATABASE_NAME); // waits for the holder, and every opening waits for it
      const page = await openPage({ patienceMs: 20 });
      for (const scope of ['workspace', 'device'] as const)
        expect(await refused(page, scope)).toContain('is not open yet. Try again.');
      holder.close();
      await saved(page);
    });

    test('cannot be opened, is refused: what lies there is there', async () => {
      const open = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
        throw new DOMException('The connection was closed.', 'AbortError');
      });
      const page = await openPage({ patienceMs: 60_000 });
      expect(await refused(page, 'workspace')).toContain('was not deleted');
      open.mockRestore();
    });

    test('is held by another page, is refused, and done when that one is gone', async () => {
      const holder = await openDB(DATABASE_NAME, DATABASE_VERSION + 1, {
        upgrade(db) {
          db.createObjectStore('future');
        },
      });
      const page = await openPage({ patienceMs: 50 });
      expect(await refused(page, 'device')).toContain('Another tab holds the storage');
      holder.close();
      await until(() => page.last().status.kind === 'memory');
      expect(await refused(page, 'device')).toBe('deleted');
    });

    test('stops answering while it is deleted, says so', async () => {
      const page = await openPage({ patienceMs: 20 });
      const holder = await openDB('entente.readings', 99); // which lets nobody delete it
      expect(await refused(page, 'workspace')).toContain('may not be deleted');
      holder.close();
      await until(() => page.last().status.kind === 'saved');
      expect(await refused(page, 'workspace')).toBe('deleted');
    });
  });

  test('a localStorage that throws costs only the second line', async () => {
    const refuse = (): never => {
      throw new DOMException('no', 'SecurityError');
    };
    const text = {
      get length(): number {
        return refuse();
      },
      key: refuse,
      getItem: refuse,
      setItem: refuse,
      removeItem: refuse,
    };
    const page = await openPage({ text });
    page.write(put('one'));
    await saved(page);
    expect([...(await openPage()).shown.keys()]).toEqual(['notes one']);
  });

  test('a write that fails is said, kept on the page and tried again', async () => {
    const page = await openPage({ patienceMs: 20 });
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    page.write(put('one'));
    await until(() => page.last().status.kind === 'failed');
    expect(status(page)).toContain('full');
    transaction.mockRestore();
    await saved(page);
    expect(await countRows()).toBe(1);
  });
}
