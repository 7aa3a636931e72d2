/** What becomes of a value that another one takes the place of: run against IndexedDB in Node and in a browser. */
import { beforeEach, describe, expect, test } from 'vitest';
import {
  WORKSPACE,
  drop,
  note,
  openPage,
  overwrittenOf,
  place,
  put,
  putText,
  saved,
  textStore,
  until,
  withDatabase,
  workOf,
} from './desk.ts';
import type { Change } from '../../src/core/records.ts';
import type { Page } from './desk.ts';

const textOf = (page: Page, id: string): string =>
  (page.shown.get(`notes ${id}`) as { text: string } | undefined)?.text ?? 'none';

/** Numbers from 0 to 1 that follow from the seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

/** A note, a place or a document that is put, changed or removed. */
function randomChange(id: string, random: () => number): Change {
  const dice = random();
  const words = String(Math.floor(random() * 1_000_000));
  if (dice < 0.4) return put(id, words);
  if (dice < 0.6) return place(`country/${id}`, Number(words));
  if (dice < 0.75) return putText(id, words);
  if (dice < 0.9) return drop(id);
  return { kind: 'documents', key: id, value: null };
}

export function describeClashes(emptyDatabase: () => Promise<void>): void {
  beforeEach(emptyDatabase);

  describe('two tabs with one note', () => {
    test('words that the other overwrites are kept, for both and for whoever comes later', async () => {
      const text = textStore();
      const [a, b] = [await openPage({ text }), await openPage({ text })];
      a.write(put('one', 'first'));
      await until(() => b.shown.size === 1);
      b.write(put('one', 'second'));
      await until(() => textOf(a, 'one') === 'second');
      expect(overwrittenOf(a)).toEqual(['first']);
      await until(() => overwrittenOf(b).length > 0, 1_000);
      await Promise.all([saved(a), saved(b)]);
      expect(overwrittenOf(await openPage({ text }))).toEqual(['first']);
    });

    test('of two that write at once, the words that lost are kept once', async () => {
      const text = textStore();
      const [a, b] = [await openPage({ text }), await openPage({ text })];
      a.write(put('one', 'of a'));
      b.write(put('one', 'of b'));
      await Promise.all([saved(a), saved(b)]);
      await until(() => textOf(a, 'one') === textOf(b, 'one'));
      const lost = textOf(a, 'one') === 'of a' ? 'of b' : 'of a';
      for (const page of [a, b, await openPage({ text })]) {
        await until(() => overwrittenOf(page).length > 0, 1_000);
        expect(overwrittenOf(page)).toEqual([lost]);
      }
    });

    test('words put away in one tab are gone from the other, and stay away', async () => {
      const [a, b] = [await openPage(), await openPage()];
      a.write(put('one', 'first'));
      await until(() => b.shown.size === 1);
      b.write(put('one', 'second'));
      await until(() => overwrittenOf(b).length > 0);
      const [id] = [...b.shown.keys()].filter((key) => key.startsWith('overwritten '));
      b.write({ kind: 'overwritten', key: (id ?? '').slice('overwritten '.length), value: null });
      await until(() => overwrittenOf(a).length === 0, 1_000);
      await Promise.all([saved(a), saved(b)]);
      expect(overwrittenOf(await openPage())).toEqual([]);
    });

    test('words that a closed tab wrote and nobody had seen are told by who overwrites them', async () => {
      const page = await openPage();
      await withDatabase(async (db) => {
        const row = { workspace: WORKSPACE, kind: 'notes', at: 1, by: 'closed' };
        await db.put('records', { ...row, key: 'one', value: note('one', 'unseen') });
        await db.put('workspaces', {
          id: WORKSPACE,
          titles: [],
          generation: 7,
          counts: { notes: 1 },
        });
      });
      page.write(put('one', 'over it'));
      await saved(page);
      // They are there as soon as what took their place is: in the same transaction.
      expect(overwrittenOf(await openPage())).toEqual(['unseen']);
      await until(() => overwrittenOf(page).length > 0);
      expect(textOf(page, 'one')).toBe('over it');
    });

    test('a note that another tab deletes is still had where it was written', async () => {
      const [a, b] = [await openPage(), await openPage()];
      a.write(put('one', 'precious'));
      await until(() => b.shown.size === 1);
      b.write(drop('one'));
      await until(() => workOf(a).length === 0);
      expect(overwrittenOf(a)).toEqual(['precious']);
    });

    test('what is deleted for good is offered by nobody', async () => {
      const [a, b] = [await openPage(), await openPage()];
      a.write(put('one'));
      await until(() => b.shown.size === 1);
      await b.store.deleteEverything('workspace');
      await until(() => a.shown.size === 0);
      expect([...overwrittenOf(a), ...overwrittenOf(b)]).toEqual([]);
    });

    test('the same words from both are no loss', async () => {
      const [a, b] = [await openPage(), await openPage()];
      a.write(put('one', 'same'));
      b.write(put('one', 'same'));
      await Promise.all([saved(a), saved(b)]);
      a.write(put('two'));
      await until(() => b.shown.size === 2);
      expect([...overwrittenOf(a), ...overwrittenOf(b)]).toEqual([]);
    });

    test('a thousand random changes of each to what is its own: none is lost', async () => {
      const seed = Date.now() % 1_000_000;
      const random = randomFrom(seed);
      const text = textStore();
      const tabs = [await openPage({ text }), await openPage({ text })];
      const expected = new Map<string, unknown>();
      for (let i = 0; i < 1_000; i++) {
        for (const [t, tab] of tabs.entries()) {
          const change = randomChange(`${String(t)}-${String(Math.floor(random() * 40))}`, random);
          tab.write(change);
          const id = `${change.kind} ${change.key}`;
          if (change.value) expected.set(id, change.value);
          else expected.delete(id);
        }
        if (random() < 0.1) await new Promise((resolve) => setTimeout(resolve, 0));
      }
      await Promise.all(tabs.map(saved));
      const inOrder = (map: ReadonlyMap<string, unknown>): string =>
        JSON.stringify([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
      const [a, b] = tabs;
      if (!a || !b) throw new Error('there are two');
      await until(() => inOrder(a.shown) === inOrder(b.shown), 1_000);
      const fresh = await openPage({ text });
      for (const { shown } of [a, fresh])
        expect(inOrder(shown), `seed ${String(seed)}`).toBe(inOrder(expected));
    });

    test('a thousand changes of each to the same notes: each note ends as one of them wrote it last', async () => {
      const text = textStore();
      const [a, b] = [await openPage({ text }), await openPage({ text })];
      for (let i = 0; i < 1_000; i++) {
        a.write(put(`n-${String(i % 5)}`, `a ${String(i)}`));
        b.write(put(`n-${String(i % 5)}`, `b ${String(i)}`));
        if (i % 9 === 0) await new Promise((resolve) => setTimeout(resolve, 0));
      }
      await Promise.all([saved(a), saved(b)]);
      const inOrder = (page: Page): string => JSON.stringify(workOf(page));
      await until(() => inOrder(a) === inOrder(b), 1_000);
      await until(() => overwrittenOf(a).join() === overwrittenOf(b).join(), 1_000);
      for (let n = 995; n < 1_000; n++) {
        const left = textOf(a, `n-${String(n % 5)}`);
        const gone = left.startsWith('a') ? `b ${String(n)}` : `a ${String(n)}`;
        expect([`a ${String(n)}`, `b ${String(n)}`]).toContain(left);
        expect(overwrittenOf(a)).toContain(gone);
      }
    });
  });

  describe('a journal of a page that ended too soon', () => {
    const entry = (by: string, at: number, value: unknown): string =>
      JSON.stringify({ kind: 'notes', key: 'one', value, at, by });
    const item = `entente/journal/${WORKSPACE}/gone/notes/one`;

    test('with words older than what is kept since: they are told', async () => {
      const text = textStore();
      const page = await openPage({ text });
      page.write(put('one', 'newer'));
      await saved(page);
      await page.store.close();
      text.setItem(item, entry('gone', 1, note('one', 'older')));
      const again = await openPage({ text });
      expect(textOf(again, 'one')).toBe('newer');
      expect(overwrittenOf(again)).toEqual(['older']);
    });

    test('that is of an earlier moment than the database brings nothing back', async () => {
      const text = textStore();
      const page = await openPage({ text, tab: 'gone' });
      page.write(put('one', 'typed'));
      const earlier = text.getItem(item) ?? '';
      page.write(drop('one'));
      await saved(page);
      await page.store.close();
      text.setItem(item, earlier); // as a killed browser leaves it
      const again = await openPage({ text });
      expect(again.shown.size).toBe(0);
      expect(text.getItem(item)).toBeNull();
    });
  });

  test('what an older page writes, which does not say of what kind it is, is seen', async () => {
    const page = await openPage();
    page.write(put('one'));
    await saved(page);
    await withDatabase(async (db) => {
      const row = { workspace: WORKSPACE, kind: 'notes', at: 1, by: 'old' };
      await db.put('records', { ...row, key: 'two', value: note('two') });
      const counts = { notes: 2 };
      await db.put('workspaces', { id: WORKSPACE, titles: [], generation: 2, counts });
    });
    page.write(put('three'));
    await until(() => page.shown.size === 3);
  });
}
