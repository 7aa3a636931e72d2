import { expect, test } from 'vitest';
import type { ActorKey } from '../../src/core/network/keys.ts';
import { asOverwritten } from '../../src/core/overwritten.ts';
import { putNote, putOverwritten } from '../../src/core/records.ts';
import type { Note } from '../../src/core/records.ts';
import { History } from '../../src/state/history.svelte.ts';
import { Notes } from '../../src/state/notes.svelte.ts';
import { OverwrittenValues } from '../../src/state/overwritten.svelte.ts';
import { MemoryStore } from './memoryStore.ts';

const note = (text: string): Note => ({
  id: 'n1',
  subject: { kind: 'actor', key: 'country/chad' as ActorKey },
  text,
  tags: [],
  colour: null,
  created: '2026-01-01T00:00:00.000Z',
  changed: '2026-01-01T00:00:00.000Z',
});
const lost = (text: string, at: number) =>
  asOverwritten({ kind: 'notes', key: 'n1', value: note(text) }, at, 'tab');

function desk() {
  const store = new MemoryStore();
  store.write([putNote(note('of the other'))]);
  store.write([lost('mine', 1), lost('mine later', 9_000)].map(putOverwritten));
  const history = new History();
  const keepers = [new Notes(store, history)];
  const values = new OverwrittenValues({ store, history, keepers });
  return { store, history, values };
}

test('what was kept before is there, the newest first', () => {
  const { values } = desk();
  expect(values.all).toEqual([lost('mine later', 9_000), lost('mine', 1)]);
});

test('restoring is kept, offered no more, and undone as a whole', () => {
  const { store, history, values } = desk();
  const before = store.records;
  values.restore(lost('mine', 1));
  expect(store.records).toEqual([putNote(note('mine')), putOverwritten(lost('mine later', 9_000))]);
  expect(values.all).toEqual([lost('mine later', 9_000)]);
  expect(history.undoLabel).toBe('Restored: Note on chad, “mine”');
  history.undo();
  expect(store.records).toEqual(before);
  expect(values.all.length).toBe(2);
});

test('what is put away is kept no longer, until that is undone', () => {
  const { store, history, values } = desk();
  values.putAway(values.all);
  expect(store.records).toEqual([putNote(note('of the other'))]);
  expect(history.undoLabel).toBe('Put away 2 overwritten values');
  history.undo();
  expect(values.all.length).toBe(2);
});
