import { expect, it } from 'vitest';
import { Selection } from '../../src/state/selection.svelte.ts';
import { entityId } from '../fixtures/norland.ts';

const [a, b] = [entityId('a'), entityId('b')];

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
