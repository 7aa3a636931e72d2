import { expect, test } from 'vitest';
import { asOverwritten, surplus } from '../../src/core/overwritten.ts';
import type { Overwritten } from '../../src/core/overwritten.ts';
import { checkValue } from '../../src/core/records.ts';
import type { Put } from '../../src/core/records.ts';
import type { ActorKey } from '../../src/core/network/keys.ts';
import type { DocumentId } from '../../src/core/types.ts';

const typed = (text: string, at: number, by = 'tab'): Overwritten => {
  const [subject, time] = [
    { kind: 'actor' as const, key: 'country/chad' as ActorKey },
    '2026-01-01T00:00:00.000Z',
  ];
  const value = { id: 'n1', subject, text, tags: [], colour: null, created: time, changed: time };
  return asOverwritten({ kind: 'notes', key: 'n1', value }, at, by);
};
const moved = (actor: string, at: number): Overwritten => {
  const value = { actor: actor as ActorKey, x: at, y: 0 };
  return asOverwritten({ kind: 'positions', key: actor, value }, at, 'tab');
};
const read = (letters: number, at: number): Overwritten => {
  const id = `d${String(at)}` as DocumentId;
  const about = { about: {}, left: [], added: '2026-01-01T00:00:00.000Z', edited: {} };
  const value = { id, file: 'a.txt', text: 'x'.repeat(letters), ...about };
  return asOverwritten({ kind: 'documents', key: id, value }, at, 'tab');
};
const left = (all: readonly Overwritten[]): readonly Overwritten[] => {
  const gone = new Set(surplus(all));
  return all.filter((one) => !gone.has(one));
};

test('letters typed after each other are one, what came after a pause or from elsewhere is another', () => {
  const [ask, later] = [typed('Ask', 1_200), typed('Ask who', 9_000)];
  const others = [typed('Hers', 1_300, 'other'), moved('country/chad', 1_300)];
  expect(left([later, typed('A', 1_000), ...others, typed('As', 1_100), ask])).toEqual([
    later,
    ...others,
    ask,
  ]);
});

test('the oldest go when there are too many', () => {
  const all = Array.from({ length: 500 }, (_, i) => moved(`country/c${String(i)}`, i));
  expect(left(all)).toEqual(all.slice(200));
});

test('of large documents the last stay, and the very last however large', () => {
  const [small, large, last] = [read(10, 1), read(3_000_000, 2), read(3_000_000, 3)];
  expect(left([small, large, last])).toEqual([last]);
  const huge = read(6_000_000, 4);
  expect(left([huge])).toEqual([huge]);
});

test('the same loss is the same, whoever notices it', () => {
  expect(typed('Ask', 1).id).toBe(typed('Ask', 1).id);
  expect(new Set([typed('A', 1).id, typed('A', 2).id, typed('A', 1, 'b').id]).size).toBe(3);
});

test.each<[string, unknown]>([
  ['a record that is damaged', { kind: 'notes', key: 'n1', value: { text: 7 } }],
  ['a record under another key', { ...typed('A', 1).change, key: 'n2' }],
  ['a kind that nobody knows', { kind: 'maps', key: 'm', value: {} }],
  [
    'another that was overwritten',
    { kind: 'overwritten', key: typed('A', 1).id, value: typed('A', 1) },
  ],
  ['a removal', { kind: 'notes', key: 'n1', value: null }],
])('holding %s it is not taken', (_what, change) => {
  expect(checkValue('overwritten', { ...typed('A', 1), change: change as Put }).kind).toBe('wrong');
});
