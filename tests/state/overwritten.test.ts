import { expect, test } from 'vitest';
import type { Overwritten } from '../../src/core/overwritten.ts';
import type { ActorKey } from '../../src/core/network/keys.ts';
import { putNote, putPosition } from '../../src/core/records.ts';
import { History } from '../../src/state/history.svelte.ts';
import { MemoryStore } from './memoryStore.ts';
import { Notes } from '../../src/state/notes.svelte.ts';
import { OverwrittenValues } from '../../src/state/overwritten.svelte.ts';
import { Positions } from '../../src/state/positions.svelte.ts';

function desk() {
  const store = new MemoryStore();
  const history = new History();
  const work = {
    store,
    history,
    keepers: [new Notes(store, history), new Positions(store, history)],
  };
  let tell: (lost: readonly Overwritten[]) => void = () => undefined;
  const teller = {
    onoverwritten(listener: typeof tell) {
      tell = listener;
      return () => undefined;
    },
  };
  const values = new OverwrittenValues(teller, work);
  const told = (...lost: Overwritten[]): void => {
    tell(lost);
  };
  return { store, history, values, tell: told };
}

const typed = (text: string, at: number, own = true): Overwritten => ({
  change: putNote({
    id: 'n1',
    subject: { kind: 'actor', key: 'country/chad' as ActorKey },
    text,
    tags: [],
    colour: null,
    created: '2026-01-01T00:00:00.000Z',
    changed: '2026-01-01T00:00:00.000Z',
  }),
  at,
  own,
});
const moved = (actor: string, at: number): Overwritten => ({
  change: putPosition({ actor: actor as ActorKey, x: at, y: 0 }),
  at,
  own: true,
});

test('letters typed after each other are one, what came after a pause or from elsewhere is another', () => {
  const { values, tell } = desk();
  tell(typed('A', 1_000), typed('As', 1_100));
  tell(typed('Ask', 1_200), typed('Hers', 1_300, false), moved('country/chad', 1_300));
  tell(typed('Ask who', 9_000));
  const texts = values.all.map(({ change: { value } }) =>
    value && 'text' in value ? value.text : 'place',
  );
  expect(texts).toEqual(['Ask', 'Hers', 'place', 'Ask who']);
});

test('the oldest go when there are too many', () => {
  const { values, tell } = desk();
  for (let i = 0; i < 500; i++) tell(moved(`country/c${String(i)}`, i));
  expect(values.all.length).toBe(300);
  expect(values.all.at(-1)?.change.key).toBe('country/c499');
});

test('restoring is kept, can be undone, and is offered no more', () => {
  const { store, history, values, tell } = desk();
  store.receive([typed('of the other', 1).change]);
  tell(typed('mine', 0));
  const [lost] = values.all;
  if (!lost) throw new Error('it was just told');
  values.restore(lost);
  expect(store.records).toEqual([typed('mine', 0).change]);
  expect(values.all).toEqual([]);
  expect(history.undoLabel).toBe('Restored: Note on chad, “mine”');
  history.undo();
  expect(store.records).toEqual([typed('of the other', 1).change]);
});
