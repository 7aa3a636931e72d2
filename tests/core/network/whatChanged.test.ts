import { describe, expect, test } from 'vitest';
import { joinReadings } from '../../../src/core/network/joinReadings.ts';
import { NO_CHANGES, whatChanged } from '../../../src/core/network/whatChanged.ts';
import type { Reading } from '../../../src/core/reading.ts';
import { reading } from './readings.ts';

const member = { source: 0, target: 1, type: 'member-of' } as const;
const one = reading(
  '1',
  [
    ['country', 'Chile'],
    ['organisation', 'Andean Pact'],
  ],
  [member],
);
const same = reading(
  '2',
  [
    ['country', 'Chile'],
    ['organisation', 'Andean Pact'],
  ],
  [member],
);
const other = reading(
  '3',
  [
    ['country', 'Peru'],
    ['organisation', 'Andean Pact'],
  ],
  [member],
);

function changes(before: readonly Reading[], added: readonly Reading[]) {
  const after = joinReadings([...before, ...added]);
  const nameOf = (id: string) => after.entities.find((entity) => entity.id === id)?.name;
  const found = whatChanged(joinReadings(before), after);
  return { found, names: found.actors.map(nameOf) };
}

describe('what documents change', () => {
  test('nothing without a new one', () => {
    expect(changes([one], []).found).toEqual(NO_CHANGES);
  });
  test('everything in an empty workspace', () => {
    const { found, names } = changes([], [one]);
    expect(names).toEqual(['Chile', 'Andean Pact']);
    expect(found.ties).toHaveLength(1);
    expect(found.documents).toEqual(['1']);
  });
  test('a new actor and a new tie', () => {
    const { found, names } = changes([one], [other]);
    expect(names).toEqual(['Peru']);
    expect(found.ties).toHaveLength(1);
    expect(found.grown).toEqual([]);
  });
  test('a tie told by one more sentence', () => {
    const { found, names } = changes([one], [same]);
    expect(names).toEqual([]);
    expect(found.ties).toEqual([]);
    expect(found.grown.map(({ more }) => more)).toEqual([1]);
  });
  test('two actors that turn out to be one', () => {
    const spelt = (id: string, ...spellings: readonly string[]): Reading => {
      const read = reading(id, [['organisation', spellings[0] ?? '']]);
      const aliases = spellings.map((text) => ({ text, how: 'exact' as const, start: 0 }));
      return { ...read, entities: read.entities.map((entity) => ({ ...entity, aliases })) };
    };
    const apart = [spelt('1', 'Norland Relief'), spelt('2', 'Northern Help')];
    const { found, names } = changes(apart, [spelt('3', 'Norland Relief', 'Northern Help')]);
    expect(names).toEqual([]);
    expect(found.joined.map((joined) => joined.names)).toEqual([['Northern Help']]);
  });
});
