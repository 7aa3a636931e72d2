/** The law of undo over all that a person does at once: whatever the acts, undone they give the start, done again the end. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findToday } from '../../src/core/network/standing.ts';
import { ENTITY_KINDS } from '../../src/core/types.ts';
import type { EntityId } from '../../src/core/types.ts';
import { Corpus } from '../../src/state/corpus.svelte.ts';
import { readWhole } from './readWhole.ts';
import { Corrections } from '../../src/state/corrections.svelte.ts';
import { Edits } from '../../src/state/edits.svelte.ts';
import { FilterState } from '../../src/state/filters.svelte.ts';
import { History } from '../../src/state/history.svelte.ts';
import { MemoryStore } from './memoryStore.ts';
import { Notes } from '../../src/state/notes.svelte.ts';
import { Positions } from '../../src/state/positions.svelte.ts';
import { NETWORK, SOURCES } from '../fixtures/norland.ts';

async function desk() {
  const clock = { ms: Date.UTC(2026, 0, 1) };
  let made = 0;
  const store = new MemoryStore();
  const history = new History({ now: () => clock.ms, limit: 10_000 });
  const newSuffix = (): string => String(++made).padStart(6, '0');
  const edits = new Edits(store, history, { now: () => clock.ms, newSuffix });
  const corpus = new Corpus(
    readWhole(() => Promise.resolve({ network: NETWORK, tookMs: 0 })),
    edits,
  );
  const corrections = new Corrections(edits, corpus);
  const find = (subject: Parameters<typeof findToday>[0]) =>
    findToday(subject, corpus.keys, corpus.sentences);
  const now = (): Date => new Date(clock.ms);
  const notes = new Notes(store, history, { find, now, newId: () => `n${String(++made)}` });
  const positions = new Positions(store, history, { find });
  const filters = new FilterState(corpus, history, { read: () => '', write: () => undefined });
  await corpus.open(SOURCES);
  const state = (): unknown => [corpus.network, store.records, filters.current, notes.all];
  return { clock, history, corpus, corrections, notes, positions, filters, state };
}
type Desk = Awaited<ReturnType<typeof desk>>;

function actor({ corpus }: Desk, n: number): EntityId {
  const { entities } = corpus.network;
  return entities[n % entities.length]?.id ?? ('none' as EntityId);
}

const acts: readonly ((at: Desk, n: number) => unknown)[] = [
  (at, n) => at.corrections.merge([actor(at, n)], actor(at, n + 1)),
  (at, n) => at.corrections.rename(actor(at, n), `Name ${String(n)}`),
  (at, n) =>
    at.corrections.flip(at.corpus.network.ties.slice(n % 5, (n % 5) + 1).map(({ id }) => id)),
  (at, n) =>
    at.corrections.reject(at.corpus.network.ties.slice(n % 5, (n % 5) + 1).map(({ id }) => id)),
  (at, n) => at.notes.add({ kind: 'actor', key: at.corpus.keys.keyOfActor(actor(at, n)) }),
  (at, n) => {
    const note = at.notes.all[n % Math.max(1, at.notes.all.length)];
    if (note) at.notes.edit(note.id, { text: `Text ${String(n)}` });
  },
  (at, n) => {
    const note = at.notes.all[n % Math.max(1, at.notes.all.length)];
    if (note) at.notes.remove(note.id);
  },
  (at, n) => {
    at.positions.move([{ actor: at.corpus.keys.keyOfActor(actor(at, n)), x: n, y: -n }]);
  },
  (at) => {
    at.positions.letGo([...at.positions.pinned.keys()]);
  },
  (at, n) => {
    at.filters.toggleKind(ENTITY_KINDS[n % ENTITY_KINDS.length] ?? 'place');
  },
  (at, n) => {
    at.filters.hideActors([at.corpus.keys.keyOfActor(actor(at, n))]);
  },
  (at) => {
    at.filters.reset();
  },
  (at) => {
    at.clock.ms += 5_000; // a pause: what follows is an act of its own
  },
];

test('any acts of all sorts, undone, give the start; done again, the end; and any point between', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat({ max: acts.length - 1 }), fc.nat({ max: 50 })), { maxLength: 25 }),
      fc.nat({ max: 25 }),
      async (chosen, point) => {
        const at = await desk();
        const start = at.state();
        const states = new Map([[0, start]]);
        for (const [act, n] of chosen) {
          acts[act]?.(at, n);
          states.set(at.history.done.length, at.state());
        }
        const all = at.history.done.length;
        for (const goal of [0, all, Math.min(point, all), all, 0]) {
          at.history.goTo(goal);
          expect(at.state()).toEqual(states.get(goal));
        }
      },
    ),
  );
});
