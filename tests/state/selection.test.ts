import { describe, expect, it } from 'vitest';
import type { TieId } from '../../src/core/types.ts';
import { Selection } from '../../src/state/selection.svelte.ts';
import type { Focus } from '../../src/state/selection.svelte.ts';
import { entityId } from '../fixtures/norland.ts';

const [a, b, c] = [entityId('a'), entityId('b'), entityId('c')];

it('goes back and forward through what was opened', () => {
  const selection = new Selection();
  selection.openActor(a);
  selection.openPair(a, b);
  selection.back();
  expect(selection.focus).toEqual({ kind: 'actor', id: a });
  selection.forward();
  expect(selection.focus).toEqual({ kind: 'pair', source: a, target: b });
  expect(selection.canGoForward).toBe(false);
});

it('does not go back to the same twice', () => {
  const selection = new Selection();
  selection.openActor(a);
  selection.openActor(a);
  expect(selection.canGoBack).toBe(false);
});

it('adds and takes out actors one by one', () => {
  const selection = new Selection();
  selection.toggleActor(a);
  selection.toggleActor(b);
  expect([...selection.actors]).toEqual([a, b]);
  selection.toggleActor(a);
  expect(selection.focus).toEqual({ kind: 'actor', id: b });
  selection.toggleActor(b);
  expect(selection.focus.kind).toBe('nothing');
});

it('rings both ends of a pair', () => {
  const selection = new Selection();
  selection.openPair(a, b);
  expect(selection.actors).toEqual(new Set([a, b]));
});

describe('after corrections', () => {
  const [one, other] = ['1', '2'] as [TieId, TieId];
  const actors = (...ids: (typeof a)[]): Focus => ({ kind: 'actors', title: null, ids });

  it.each<[string, Focus, Focus]>([
    ['a merged actor is the other', { kind: 'actor', id: a }, { kind: 'actor', id: b }],
    ['a removed one is nobody', { kind: 'actor', id: c }, { kind: 'nothing' }],
    ['two that became one are that', actors(a, b), { kind: 'actor', id: b }],
    [
      'of several the merged one stays, as the other',
      actors(entityId('d'), a),
      actors(entityId('d'), b),
    ],
    [
      'of a pair that became one that is left',
      { kind: 'pair', source: a, target: b },
      { kind: 'actor', id: b },
    ],
    [
      'a path follows its ends',
      { kind: 'path', source: a, target: entityId('d') },
      { kind: 'path', source: b, target: entityId('d') },
    ],
    [
      'a tie that became a part of another is that',
      { kind: 'ties', title: 'T', ids: [one, other] },
      { kind: 'ties', title: 'T', ids: [other] },
    ],
  ])('%s', (_case, before, after) => {
    const selection = new Selection({
      actor: (id) => (id === a ? b : id === c ? null : id),
      tie: (id) => (id === one ? other : id),
    });
    selection.open(before);
    expect(selection.focus).toEqual(after);
  });
});
