import { describe, expect, test } from 'vitest';
import { putAbout, putNote } from '../../src/core/records.ts';
import type { Note } from '../../src/core/records.ts';
import type { WorkspaceId } from '../../src/core/workspaceId.ts';
import type { DocumentId } from '../../src/core/types.ts';
import type { Workspace } from '../../src/state/context.ts';
import { History } from '../../src/state/history.svelte.ts';
import { MemoryStore } from './memoryStore.ts';
import { Workspaces } from '../../src/state/workspaces.svelte.ts';
import type { Door } from '../../src/state/workspaces.svelte.ts';
import { MemoryShelf } from './memoryShelf.ts';

const SAMPLE = 'a'.repeat(32) as WorkspaceId;
const FOREIGN = 'f'.repeat(32) as WorkspaceId;
const CREATED = '2026-05-03T10:00:00.000Z';
const note: Note = {
  id: 'n1',
  subject: { kind: 'actor', key: 'country/norway' },
  text: 'Ask again',
  tags: [],
  colour: null,
  created: CREATED,
  changed: CREATED,
} as unknown as Note; // a key as a file has it, without its brand

/** A page with the sample open; `now` is what is open after switching. */
function openPage() {
  const shelf = new MemoryShelf();
  let ids = 0;
  const show = (id: WorkspaceId) => {
    const history = new History();
    const store = new MemoryStore();
    const work = { store, history, corpus: { title: id === SAMPLE ? 'Norland and Vestria' : '' } };
    const workspaces = new Workspaces(id, work, door, {
      now: () => new Date(CREATED),
      newId: () => String(++ids).padStart(32, '0') as WorkspaceId,
    });
    void shelf.read(id).then((changes) => {
      store.receive(changes);
    });
    return { workspaces, history, store };
  };
  const door: Door = {
    sample: {
      id: SAMPLE,
      title: 'Norland and Vestria',
      texts: [{ id: 'harbour.txt' as DocumentId, text: 'A harbour.' }],
    },
    shelf,
    async open(id) {
      page.now = show(id);
      await page.now.workspaces.refresh();
      return page.now as unknown as Workspace; // what is asked of it is there
    },
  };
  const page = { shelf, now: show(SAMPLE) };
  return page;
}

const names = ({ now }: ReturnType<typeof openPage>): string[] =>
  now.workspaces.all.map(({ name }) => name);

describe('the list', () => {
  test('always has the sample, by what its documents are about', async () => {
    const page = openPage();
    await page.now.workspaces.refresh();
    expect(page.now.workspaces.all).toMatchObject([
      { kind: 'sample', name: 'Norland and Vestria', isOpen: true, counts: { documents: 1 } },
    ]);
  });

  test('tells samples of other pages apart, and never opens or renames one', async () => {
    const page = openPage();
    page.shelf.titles.set(FOREIGN, ['mines.txt', 'ports.txt']);
    await page.shelf.write(FOREIGN, [putNote(note)]);
    await page.now.workspaces.refresh();
    expect(names(page)).toEqual(['Norland and Vestria']);
    expect(page.now.workspaces.foreign).toMatchObject([
      { kind: 'foreign', name: 'mines.txt, ports.txt', counts: { documents: 2, notes: 1 } },
    ]);
  });

  test('that cannot be had says why, and the sample stays', async () => {
    const page = openPage();
    page.shelf.broken = 'This browser has no storage for this page.';
    await page.now.workspaces.refresh();
    expect(page.now.workspaces.problem).toContain('no storage');
    expect(names(page)).toEqual(['Norland and Vestria']);
    await expect(page.now.workspaces.create('Fish')).rejects.toThrow('no storage');
  });
});

describe('a workspace', () => {
  test('is made with a name, and open then', async () => {
    const page = openPage();
    await page.now.workspaces.create('  Fishing\n rights ');
    expect(page.now.workspaces).toMatchObject({ name: 'Fishing rights', isSample: false });
    expect(names(page)).toEqual(['Norland and Vestria', 'Fishing rights']);
  });

  test('that is open is renamed by an act that can be undone', async () => {
    const page = openPage();
    await page.now.workspaces.create('Fish');
    const { workspaces, history } = page.now;
    workspaces.rename(workspaces.id, 'Fishing rights');
    expect(workspaces.name).toBe('Fishing rights');
    expect(names(page)).toContain('Fishing rights');
    history.undo();
    expect(workspaces.name).toBe('Fish');
  });

  test('that is not open is renamed the same way', async () => {
    const page = openPage();
    await page.now.workspaces.create('Fish');
    const { id } = page.now.workspaces;
    await page.now.workspaces.open(SAMPLE);
    const { workspaces, history } = page.now;
    workspaces.rename(id, 'Herring');
    await expect.poll(() => names(page)).toContain('Herring');
    history.undo();
    await expect.poll(() => names(page)).toContain('Fish');
  });

  test('is copied with all that is in it', async () => {
    const page = openPage();
    await page.now.workspaces.create('Fish', [putNote(note)]);
    const [, entry] = page.now.workspaces.all;
    if (!entry) throw new Error('it is not listed');
    await page.now.workspaces.copy(entry);
    const copy = page.now.workspaces.all.find(({ name }) => name === 'Copy of Fish');
    expect(await page.shelf.read(copy?.id ?? SAMPLE)).toEqual([
      putAbout({ name: 'Copy of Fish', created: CREATED }),
      putNote(note),
    ]);
    page.now.history.undo();
    await expect.poll(() => names(page)).not.toContain('Copy of Fish');
  });

  test('that is the sample is copied with the texts of the page as documents', async () => {
    const page = openPage();
    await page.shelf.write(SAMPLE, [putNote(note)]);
    await page.now.workspaces.refresh();
    const [sample] = page.now.workspaces.all;
    if (!sample) throw new Error('it is not listed');
    await page.now.workspaces.copy(sample);
    const copy = page.now.workspaces.all.find(({ kind }) => kind === 'own');
    expect(copy).toMatchObject({ counts: { documents: 1, notes: 1 } });
    expect(await page.shelf.read(copy?.id ?? SAMPLE)).toContainEqual(
      expect.objectContaining({
        kind: 'documents',
        value: expect.objectContaining({ file: 'harbour.txt', text: 'A harbour.' }) as unknown,
      }),
    );
  });

  test('that is deleted while open makes way for the sample, and comes back by undo', async () => {
    const page = openPage();
    await page.now.workspaces.create('Fish', [putNote(note)]);
    const entry = page.now.workspaces.all.find(({ isOpen }) => isOpen);
    if (!entry) throw new Error('it is not listed');
    await page.now.workspaces.remove(entry);
    expect(page.now.workspaces.isSample).toBe(true);
    expect(names(page)).toEqual(['Norland and Vestria']);
    expect(page.now.workspaces.deleted).toMatchObject([{ name: 'Fish' }]);
    expect(page.now.history.last).toMatchObject({ offersUndo: true });
    page.now.history.undo();
    await expect.poll(() => names(page)).toEqual(['Norland and Vestria', 'Fish']);
    expect(await page.shelf.read(entry.id)).toContainEqual(putNote(note));
  });

  test('among the deleted is restored, or deleted for good', async () => {
    const page = openPage();
    await page.now.workspaces.create('Fish');
    const entry = page.now.workspaces.all.find(({ isOpen }) => isOpen);
    if (!entry) throw new Error('it is not listed');
    await page.now.workspaces.remove(entry);
    const [deleted] = page.now.workspaces.deleted;
    if (!deleted) throw new Error('it is not listed as deleted');
    page.now.workspaces.restore(deleted);
    await expect.poll(() => names(page)).toContain('Fish');
    await page.now.workspaces.removeForGood(entry);
    expect(page.shelf.workspaces.has(entry.id)).toBe(false);
  });
});

describe('a workspace that another tab deletes', () => {
  test('says so and can be restored from here', async () => {
    const page = openPage();
    await page.now.workspaces.create('Fishing rights');
    const { workspaces, store } = page.now;
    expect(workspaces.fate).toBeNull();
    const about = { name: 'Fishing rights', created: CREATED };
    store.receive([putAbout({ ...about, deleted: CREATED })]);
    expect(workspaces.fate).toBe('deleted');
    workspaces.restoreThis();
    expect([workspaces.fate, workspaces.about]).toEqual([null, about]);
  });

  test('for good says so, until it is begun anew', async () => {
    const page = openPage();
    await page.now.workspaces.create('Fishing rights');
    const { workspaces, store } = page.now;
    store.receive([{ kind: 'workspace', key: 'about', value: null }]);
    expect(workspaces.fate).toBe('gone');
    store.receive([putAbout({ name: '', created: CREATED })]);
    expect(workspaces.fate).toBeNull();
  });

  test('does not mean the sample, whose name may be taken away', () => {
    const { workspaces, store } = openPage().now;
    store.receive([{ kind: 'workspace', key: 'about', value: null }]);
    expect(workspaces.fate).toBeNull();
  });
});
