/** What keeping means: run against IndexedDB in Node and in a browser. */
import { beforeEach, describe, expect, test } from 'vitest';
import {
  OTHER_WORKSPACE,
  WORKSPACE,
  countRows,
  drop,
  note,
  openPage,
  place,
  put,
  putText,
  saved,
  startPage,
  textStore,
  until,
  withDatabase,
} from './desk.ts';

const journalOf = (tab: string, id: string): string =>
  `entente/journal/${WORKSPACE}/${tab}/notes/${id}`;

export function describeKeeping(emptyDatabase: () => Promise<void>): void {
  beforeEach(emptyDatabase);

  describe('what is written', () => {
    test('is there when the page is opened again', async () => {
      const before = await openPage();
      before.write(put('one'), put('two'), place('country/norway', 7));
      before.write(drop('two'));
      await saved(before);
      await before.store.close();

      const after = await openPage();
      expect(Object.fromEntries(after.shown)).toEqual({
        'notes one': note('one'),
        'positions country/norway': { actor: 'country/norway', x: 7, y: 2 },
      });
      expect(after.last()).toEqual({ status: { kind: 'saved' }, problems: [], hasLost: false });
    });

    test('is called saved only when the database holds it', async () => {
      const page = await openPage();
      expect(page.last().status.kind).toBe('saved');
      page.write(put('one'));
      expect(page.last().status.kind).toBe('saving');
      await saved(page);
      expect(await countRows()).toBe(1);
    });

    test('before the database is open is not lost', async () => {
      const page = startPage();
      page.write(put('early'));
      expect(page.last().status.kind).toBe('saving');
      await saved(page);
      expect(await countRows()).toBe(1);
    });

    test('while an earlier letter is on its way follows it', async () => {
      const page = await openPage();
      for (let length = 1; length <= 50; length++) {
        page.write(put('typed', 'x'.repeat(length)));
        if (length % 7 === 0) await new Promise((resolve) => setTimeout(resolve, 0));
      }
      await saved(page);
      const again = await openPage();
      expect(again.shown.get('notes typed')).toEqual(note('typed', 'x'.repeat(50)));
    });

    test('must be something that can be read again', async () => {
      const page = await openPage();
      expect(() => {
        page.store.write([put('fine'), put('no id!')]);
      }).toThrow('could not be read again');
      expect(page.last().status.kind).toBe('saved');
    });

    test('stays in the journal until it is acknowledged, and leaves it then', async () => {
      const text = textStore();
      const page = await openPage({ text, tab: 'mine' });
      page.write(put('one'));
      expect(text.items.has(journalOf('mine', 'one'))).toBe(true);
      await saved(page);
      expect([...text.items.keys()]).toEqual([`entente/witness/${WORKSPACE}`]);
    });
  });

  describe('a document', () => {
    test('is kept without a copy in the journal, where it has no room', async () => {
      const text = textStore();
      const page = await openPage({ text, tab: 'mine' });
      page.write(putText('report', 'word '.repeat(100_000)));
      expect(page.last().status.kind).toBe('saving');
      expect([...text.items.keys()].filter((item) => item.includes('/journal/'))).toEqual([]);
      await saved(page);
      const again = await openPage();
      expect(again.shown.get('documents report')).toEqual(page.shown.get('documents report'));
    });

    test('that is removed and brought back at once is not removed by the journal', async () => {
      const text = textStore();
      const page = await openPage({ text });
      page.write(putText('report'));
      await saved(page);
      page.write({ kind: 'documents', key: 'report', value: null });
      page.write(putText('report'));
      expect([...text.items.keys()].filter((item) => item.includes('/journal/'))).toEqual([]);
    });

    test('and a thousand more in one act are all there again', async () => {
      const text = textStore();
      const page = await openPage({ text });
      page.write(
        ...Array.from({ length: 1_000 }, (_, i) => putText(`d${String(i)}`)),
        putText('long', 'word '.repeat(1_000_000)), // more than is put at a time
        put('note'),
      );
      await saved(page);
      const witness = text.items.get(`entente/witness/${WORKSPACE}`);
      expect(JSON.parse(witness ?? '')).toMatchObject({ counts: { documents: 1_001, notes: 1 } });
      const again = await openPage({ text });
      expect(again.last()).toEqual({ status: { kind: 'saved' }, problems: [], hasLost: false });
      expect(again.shown).toEqual(page.shown);
    });

    test('added in one tab is in the other within a second', async () => {
      const [a, b] = [await openPage(), await openPage()];
      a.write(putText('report'), putText('letter'));
      await until(() => b.shown.size === 2, 1_000);
      b.write({ kind: 'documents', key: 'letter', value: null });
      await until(() => a.shown.size === 1, 1_000);
      expect(a.shown.get('documents report')).toEqual(b.shown.get('documents report'));
    });
  });

  describe('after a crash', () => {
    test('what only the journal holds comes back, what it deleted goes', async () => {
      const text = textStore();
      const crashed = await openPage({ text });
      crashed.write(put('kept'));
      await saved(crashed);
      await crashed.store.close();
      const entry = { kind: 'notes', at: Date.now() + 1_000, by: 'gone' };
      const typed = { ...entry, key: 'typed', value: note('typed') };
      text.setItem(journalOf('gone', 'typed'), JSON.stringify(typed));
      text.setItem(
        journalOf('gone', 'kept'),
        JSON.stringify({ ...entry, key: 'kept', value: null }),
      );

      const page = await openPage({ text });
      expect([...page.shown.keys()]).toEqual(['notes typed']);
      await saved(page);
      expect([...text.items.keys()].filter((key) => key.includes('journal'))).toEqual([]);
      expect([...(await openPage({ text })).shown.keys()]).toEqual(['notes typed']);
    });

    test('the journal does not bring back what was changed since', async () => {
      const text = textStore();
      const page = await openPage({ text });
      page.write(put('one', 'newer'));
      await saved(page);
      await page.store.close();
      const old = { kind: 'notes', key: 'one', value: note('one', 'older'), at: 1, by: 'gone' };
      text.setItem(journalOf('gone', 'one'), JSON.stringify(old));
      const again = await openPage({ text });
      expect(again.shown.get('notes one')).toEqual(note('one', 'newer'));
    });

    test('a journal entry that cannot be read is said and left alone', async () => {
      const text = textStore();
      text.setItem(journalOf('gone', 'one'), '{"kind":');
      const page = await openPage({ text });
      expect(page.last().problems.join()).toContain('could not be read');
      expect(text.items.size).toBe(1);
    });
  });

  describe('damage', () => {
    test('a record that is not what it should be is skipped, said and left as it is', async () => {
      const page = await openPage();
      page.write(put('good'), put('bad'));
      await saved(page);
      await page.store.close();
      const damaged = { workspace: WORKSPACE, kind: 'notes', key: 'bad', value: { text: 7 } };
      await withDatabase((db) => db.put('records', damaged));

      const again = await openPage();
      expect([...again.shown.keys()]).toEqual(['notes good']);
      expect(again.last().problems).toEqual([
        '1 saved record could not be read and was left out. What is stored was not touched.',
      ]);
      again.write(put('third'));
      await saved(again);
      const left: unknown = await withDatabase((db) =>
        db.get('records', [WORKSPACE, 'notes', 'bad']),
      );
      expect(left).toEqual(damaged);
    });

    test('a record of a kind that only a newer version knows is left alone', async () => {
      await openPage();
      const newer = { workspace: WORKSPACE, kind: 'maps', key: 'e', value: {}, at: 1, by: 't' };
      await withDatabase((db) => db.put('records', newer));
      const page = await openPage();
      expect(page.last().problems.join()).toContain('of a newer Entente');
      expect(page.shown.size).toBe(0);
    });

    test('records that vanished are counted by who remembers them, until new work is kept', async () => {
      const text = textStore();
      const page = await openPage({ text });
      page.write(put('one'), put('two'), put('three'), place('country/norway'));
      await saved(page);
      await page.store.close();
      await withDatabase(async (db) => {
        await db.delete('records', [WORKSPACE, 'notes', 'one']);
        await db.delete('records', [WORKSPACE, 'notes', 'two']);
      });
      const half = await openPage({ text });
      expect(half.last().problems.join()).toContain('lost 2 notes that had been saved');
      await half.store.close();

      await emptyDatabase();
      const empty = await openPage({ text });
      expect(empty.last().problems.join()).toContain('lost 3 notes and 1 position');
      expect(empty.last().hasLost).toBe(true);
      empty.write(put('four'));
      await saved(empty);
      await empty.store.close();
      expect((await openPage({ text })).last().problems).toEqual([]);
    });

    test('a database that went back in time is said', async () => {
      const text = textStore();
      const page = await openPage({ text });
      page.write(put('one'));
      await saved(page);
      const earlier: unknown = await withDatabase((db) => db.get('workspaces', WORKSPACE));
      page.write(put('one', 'again'));
      await saved(page);
      await page.store.close();
      await withDatabase((db) => db.put('workspaces', earlier));
      expect((await openPage({ text })).last().problems.join()).toContain('earlier state');
    });
  });

  describe('two tabs', () => {
    test('see what the other changes and deletes', async () => {
      const [a, b] = [await openPage(), await openPage()];
      a.write(put('one'));
      await until(() => b.shown.has('notes one'), 1_000);
      b.write(put('one', 'again'));
      await until(() => JSON.stringify(a.shown.get('notes one')).includes('again'), 1_000);
      a.write(drop('one'));
      await until(() => !b.shown.has('notes one'), 1_000);
    });
  });

  describe('another workspace', () => {
    test('is neither shown nor harmed', async () => {
      const other = await openPage({ workspace: OTHER_WORKSPACE });
      other.write(put('theirs'));
      await saved(other);
      const page = await openPage();
      page.write(put('mine'));
      await saved(page);
      expect([...page.shown.keys()]).toEqual(['notes mine']);
      await page.store.deleteEverything('workspace');
      const again = await openPage({ workspace: OTHER_WORKSPACE });
      expect([...again.shown.keys()]).toEqual(['notes theirs']);
    });
  });

  describe('deleting everything', () => {
    test('of a workspace leaves nothing of it, here or in another tab', async () => {
      const text = textStore();
      const [page, tab] = [await openPage({ text }), await openPage({ text })];
      page.write(put('one'), place('country/norway'));
      await saved(page);
      await until(() => tab.shown.size === 2, 1_000);
      await page.store.deleteEverything('workspace');
      expect(page.shown.size).toBe(0);
      await until(() => tab.shown.size === 0, 1_000);
      expect([...text.items.keys()]).toEqual([]);
      expect(await countRows()).toBe(0);
      expect(await withDatabase((db) => db.count('workspaces'))).toBe(0);
      const again = await openPage({ text });
      expect(again.shown.size).toBe(0);
      expect(again.last()).toEqual({ status: { kind: 'saved' }, problems: [], hasLost: false });
    });

    test('on the device leaves no other workspace either', async () => {
      const text = textStore();
      const other = await openPage({ text, workspace: OTHER_WORKSPACE });
      other.write(put('theirs'));
      await saved(other);
      const page = await openPage({ text });
      await page.store.deleteEverything('device');
      expect(await countRows()).toBe(0);
      expect([...text.items.keys()]).toEqual([]);
    });

    test('can be followed by new work', async () => {
      const page = await openPage();
      page.write(put('one'));
      await saved(page);
      await page.store.deleteEverything('workspace');
      page.write(put('two'));
      await saved(page);
      const again = await openPage();
      expect([...again.shown.keys()]).toEqual(['notes two']);
      expect(again.last().problems).toEqual([]);
    });
  });
}
