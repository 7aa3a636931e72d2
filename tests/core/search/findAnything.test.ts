import { expect, it } from 'vitest';
import { findAnything, indexForSearch } from '../../../src/core/search/findAnything.ts';
import { NETWORK, TEXTS } from '../../fixtures/norland.ts';

const index = indexForSearch(NETWORK, TEXTS);
const find = (query: string) =>
  findAnything(index, query).map((found) => {
    if (found.kind === 'actor') return found.via ? `${found.name} as ${found.via}` : found.name;
    if (found.kind === 'tie') return `${found.tie.source} ${found.tie.type} ${found.tie.target}`;
    return TEXTS.get(found.document)?.slice(found.start, found.end);
  });

it('finds an actor by its name before anything that holds the words', () => {
  expect(find('vestria')[0]).toBe('Vestria');
});

it('finds an actor by another spelling and says which', () => {
  expect(find('norlandic')).toContain('Norland as Norlandic');
});

it('finds without accents and case', () => {
  expect(find('DÓRVEK')[0]).toMatch(/^Ilan Dorvek/u);
});

it('finds a tie by its type and an end', () => {
  expect(find('sanction ostrava')).toContain('norland SANCTION ostrava');
});

it('finds a sentence by any of its words', () => {
  expect(find('radars jamming')).toEqual(
    ['norland ACCUSE ostrava', 'Norland accused Ostrava Republic of jamming its radars.'].slice(1),
  );
});

it('finds nothing for nothing', () => {
  expect(find('  ')).toEqual([]);
  expect(find('zzz')).toEqual([]);
});
