import { describe, expect, it } from 'vitest';
import type { IncomingDocument } from '../../src/core/documents.ts';
import type { DocumentId } from '../../src/core/types.ts';
import { Documents } from '../../src/state/documents.svelte.ts';
import { History } from '../../src/state/history.svelte.ts';
import { MemoryStore } from './memoryStore.ts';

const BASE = [{ id: 'zebra.txt' as DocumentId, text: 'Norland met Vestria.' }];

function desk() {
  const store = new MemoryStore();
  const history = new History();
  let suffixes = 0;
  const newSuffix = () => String(suffixes++);
  const documents = new Documents(store, history, { base: BASE, now: () => 1e12, newSuffix });
  return { store, history, documents };
}

function first(ids: readonly DocumentId[]): DocumentId {
  const [id] = ids;
  if (id === undefined) throw new Error('nothing was added');
  return id;
}

const incoming = (file: string, text = `Text of ${file}.`): IncomingDocument => ({
  file,
  text,
  about: { title: file },
  left: [],
});

describe('a name', () => {
  it('is what the person says, else the file', () => {
    const { documents } = desk();
    const { added } = documents.add([{ ...incoming('talks.pdf'), about: {} }]);
    const id = first(added);
    expect(documents.nameOf(id)).toBe('talks.pdf');
    documents.edit(id, { title: 'Talks in Lorvia' });
    expect(documents.nameOf(id)).toBe('Talks in Lorvia');
    expect(documents.nameOf('zebra.txt' as DocumentId)).toBe('zebra.txt');
  });
});

describe('adding', () => {
  it('keeps documents in the order of adding, after those of the page', () => {
    const { documents, store } = desk();
    documents.add([incoming('b.txt'), incoming('a.txt')]);
    documents.add([incoming('c.txt')]);
    expect(documents.added.map(({ file }) => file)).toEqual(['b.txt', 'a.txt', 'c.txt']);
    const ids = documents.sources.map(({ id }) => id);
    expect(ids.toSorted()).toEqual(ids);
    expect(store.records).toHaveLength(3);
  });

  it('names a text that is there already, though it is wrapped otherwise', () => {
    const { documents } = desk();
    const one = documents.add([incoming('a.txt', 'One two.')]);
    const { added, copies } = documents.add([
      incoming('again.txt', 'One\ntwo.'),
      incoming('new.txt', 'Three.'),
      incoming('twice.txt', 'Three. '),
      incoming('page.txt', ' Norland met  Vestria.'),
    ]);
    expect(added).toHaveLength(1);
    expect(copies).toEqual([
      { file: 'again.txt', of: one.added[0] },
      { file: 'twice.txt', of: added[0] },
      { file: 'page.txt', of: 'zebra.txt' },
    ]);
  });

  it('is undone as one act for all batches of a run, and told by its count', () => {
    const { documents, history } = desk();
    documents.add([incoming('a.txt')], 'run');
    documents.add([incoming('b.txt'), incoming('c.txt')], 'run');
    expect(history.undoLabel).toBe('Added 3 documents');
    history.undo();
    expect(documents.added).toEqual([]);
    history.redo();
    expect(documents.added).toHaveLength(3);
  });

  it('is two acts where something else was done in between', () => {
    const { documents, history } = desk();
    documents.add([incoming('a.txt')], 'run');
    documents.edit(first(documents.added.map(({ id }) => id)), { title: 'Another' });
    documents.add([incoming('b.txt')], 'run');
    expect(history.done.map(({ label }) => label)).toEqual([
      'Added 1 document',
      'Changed a document',
      'Added 1 document',
    ]);
  });
});

it('takes a document out, and gives it back the same', () => {
  const { documents, history } = desk();
  const { added } = documents.add([incoming('a.txt'), incoming('b.txt')]);
  const before = documents.sources;
  documents.remove([first(added), 'zebra.txt' as DocumentId]);
  expect(documents.sources.map(({ id }) => id)).toEqual(['zebra.txt', added[1]]);
  history.undo();
  expect(documents.sources).toEqual(before);
});

describe('what a person says of a document', () => {
  it('stands before what the file says, and goes when it is emptied', () => {
    const { documents, history } = desk();
    const id = first(documents.add([incoming('a.txt')]).added);
    documents.edit(id, { title: 'My title', date: '2024-05-01' });
    expect(documents.sources[1]).toMatchObject({
      about: { title: 'a.txt', date: '2024-05-01' },
      called: 'My title',
    });
    documents.edit(id, { title: '' });
    expect(documents.sources[1]).not.toHaveProperty('called');
    expect(documents.sources[1]?.about).toEqual({ title: 'a.txt', date: '2024-05-01' });
    documents.edit(id, { date: null });
    expect(documents.get(id)?.edited).toEqual({});
    history.goTo(1);
    expect(documents.sources[1]?.about).toEqual({ title: 'a.txt' });
  });

  it('leaves all other documents the very same', () => {
    const { documents } = desk();
    const { added } = documents.add([incoming('a.txt'), incoming('b.txt')]);
    const [, , other] = documents.sources;
    documents.edit(first(added), { source: 'The Norland Post' });
    expect(documents.sources[2]).toBe(other);
  });
});
