import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActorKey } from '../../src/core/network/keys.ts';
import { Drawings } from '../../src/state/drawings.svelte.ts';
import { History } from '../../src/state/history.svelte.ts';
import { MemoryStore } from './memoryStore.ts';

const chad = 'country/chad' as ActorKey;

function desk() {
  let time = 0;
  let ids = 0;
  const store = new MemoryStore();
  const history = new History({ now: () => (time += 10_000) });
  const drawings = new Drawings(store, history, { newId: () => `d${String(ids++)}` });
  return { store, history, drawings, state: () => JSON.stringify([drawings.kept, store.records]) };
}

describe('drawings', () => {
  it('are put with their middle where one pressed, and kept', () => {
    const { drawings, store } = desk();
    const id = drawings.addSticky({ x: 100, y: 50 });
    drawings.write(id, 'Ask');
    expect(drawings.stickies).toMatchObject([
      { x: 10, y: 14, width: 180, height: 72, text: 'Ask' },
    ]);
    expect(store.records).toHaveLength(1);
  });

  it('are taken away with their arrows, and all come back by one undo', () => {
    const { drawings, history, state } = desk();
    const id = drawings.addSticky({ x: 0, y: 0 });
    drawings.addArrow(id, { kind: 'actor', key: chad });
    drawings.addArrow(id, { kind: 'point', x: 3, y: 4 });
    const before = state();
    drawings.remove(id);
    expect([drawings.stickies.length, drawings.arrows.length]).toEqual([0, 0]);
    history.undo();
    expect(state()).toBe(before);
  });

  it('have one arrow to an actor, not two, and none from nothing', () => {
    const { drawings } = desk();
    const id = drawings.addSticky({ x: 0, y: 0 });
    drawings.addArrow(id, { kind: 'actor', key: chad });
    drawings.addArrow(id, { kind: 'actor', key: chad });
    drawings.addArrow('gone', { kind: 'actor', key: chad });
    expect(drawings.arrows).toHaveLength(1);
  });

  it('after any acts, undone give the start and redone the end', () => {
    const pick = fc.nat(4).map((n) => `d${String(n)}`);
    const place = fc.record({ x: fc.integer(), y: fc.integer() });
    const act = fc.oneof(
      place.map((at) => (d: Drawings) => void d.addSticky(at)),
      fc.tuple(pick, fc.string()).map(([id, text]) => (d: Drawings) => {
        d.write(id, text);
      }),
      fc.tuple(pick, place).map(([id, at]) => (d: Drawings) => {
        d.place(id, { ...at, width: 90, height: 90 });
      }),
      pick.map((id) => (d: Drawings) => {
        d.remove(id);
      }),
      pick.map((id) => (d: Drawings) => {
        d.recolour(id, 'blue');
      }),
      pick.map((id) => (d: Drawings) => {
        d.addArrow(id, { kind: 'actor', key: chad });
      }),
    );
    fc.assert(
      fc.property(fc.array(act, { maxLength: 20 }), (acts) => {
        const { drawings, history, state } = desk();
        const start = state();
        for (const run of acts) run(drawings);
        const end = state();
        while (history.canUndo) history.undo();
        expect(state()).toBe(start);
        while (history.canRedo) history.redo();
        expect(state()).toBe(end);
      }),
    );
  });
});
