import { describe, expect, it } from 'vitest';
import {
  findActors,
  findTies,
  findTitles,
  indexActors,
  indexTies,
} from '../../../src/core/search/findNames.ts';
import { NETWORK, TEXTS } from '../../fixtures/norland.ts';

const actors = (query: string) =>
  findActors(indexActors(NETWORK.entities), query, 5).map(({ entity, via }) =>
    via ? `${entity.name} as ${via}` : entity.name,
  );
const ties = (query: string) =>
  findTies(indexTies(NETWORK, TEXTS), query, 5).map(
    (tie) => `${tie.source} ${tie.type} ${tie.target}`,
  );

describe('actors', () => {
  it.each([
    ['vestria', 'Vestria'],
    ['norlandic', 'Norland as Norlandic'],
    ['DÓRVEK', 'Ilan Dorvek as Dorvek'],
    ['dorvec', 'Ilan Dorvek'],
    ['solane mira', 'Mira Solane'],
    ['harbor pact', 'Kelm Harbour Pact'],
  ])('are found first by %s: %s', (query, expected) => {
    expect(actors(query)[0]).toBe(expected);
  });

  it('are found once each, by a spelling that is said', () => {
    expect(actors('norlandic')).toEqual(['Norland as Norlandic', 'Norlandic army']);
  });

  it('are found by the name they had before a person changed it', () => {
    const [norland] = NETWORK.entities;
    if (!norland) throw new Error('the fixture has actors');
    const index = indexActors([{ ...norland, formerly: ['Grand Duchy'] }]);
    expect(findActors(index, 'grand duchy', 5)).toMatchObject([{ via: 'Grand Duchy' }]);
  });

  it('are not found by nothing', () => {
    expect([actors('  '), actors('zzz')]).toEqual([[], []]);
  });
});

describe('ties', () => {
  it('are found by their type and an end', () => {
    expect(ties('sanction ostrava')).toEqual(['norland SANCTION ostrava']);
  });

  it('are found by being denied, and by what their type covers', () => {
    expect(ties('denied')).toContain('norland SANCTION ostrava');
    expect(ties('arms money')).not.toEqual([]);
  });
});

it('finds documents by their titles', () => {
  expect(findTitles(NETWORK.documents, 'WEIGHS council', 5).map(({ id }) => id)).toEqual([
    'council.txt',
  ]);
});
