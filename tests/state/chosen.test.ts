import { beforeEach, expect, it } from 'vitest';
import { Chosen } from '../../src/state/chosen.svelte.ts';

const LISTED = ['a', 'b', 'c', 'd', 'e'];
const NO_KEYS = { shiftKey: false, ctrlKey: false, metaKey: false };
let chosen: Chosen<string>;
const ids = (): string => [...chosen.ids].sort().join('');
beforeEach(() => {
  chosen = new Chosen();
});

it('chooses one, one more, and lets one go', () => {
  chosen.only('b');
  chosen.toggle('d');
  expect(ids()).toBe('bd');
  chosen.toggle('b');
  expect(ids()).toBe('d');
});

it('chooses all up to one, in either direction and from the same start', () => {
  chosen.only('c');
  chosen.upTo('e', LISTED);
  expect(ids()).toBe('cde');
  chosen.upTo('b', LISTED);
  expect(ids()).toBe('bc');
});

it('begins anew where the start is not listed any more', () => {
  chosen.only('gone');
  chosen.upTo('b', LISTED);
  expect(ids()).toBe('b');
});

it('leaves a press without keys to what was pressed', () => {
  expect(chosen.press(NO_KEYS, 'a', LISTED)).toBe(false);
  expect(ids()).toBe('');
  expect(chosen.press({ ...NO_KEYS, metaKey: true }, 'a', LISTED)).toBe(true);
  expect(chosen.press({ ...NO_KEYS, shiftKey: true }, 'c', LISTED)).toBe(true);
  expect(ids()).toBe('abc');
});
