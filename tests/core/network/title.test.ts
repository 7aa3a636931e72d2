import { expect, it } from 'vitest';
import { titleOf } from '../../../src/core/network/title.ts';
import { NETWORK } from '../../fixtures/norland.ts';

it('names a corpus by the states it speaks of most', () => {
  expect(titleOf(NETWORK)).toBe('Norland, Vestria and Ostrava Republic');
});

it('takes others where there are fewer than three states', () => {
  const entities = NETWORK.entities.filter(({ id }) => id !== 'ostrava');
  expect(titleOf({ ...NETWORK, entities })).toMatch(/^Norland, Vestria and /);
});

it('is empty where nobody is named', () => {
  expect(titleOf({ ...NETWORK, entities: [] })).toBe('');
});
