import { expect, test } from 'vitest';
import { indexSentences } from '../../../src/core/evidence/sentenceKeys.ts';
import { indexKeys } from '../../../src/core/network/keys.ts';
import type { ActorKey, Subject } from '../../../src/core/network/keys.ts';
import { findToday, notesToday, pinsToday } from '../../../src/core/network/standing.ts';
import type { FindToday } from '../../../src/core/network/standing.ts';
import type { Note } from '../../../src/core/records.ts';
import type { Entity, EntityId, Network } from '../../../src/core/types.ts';

function person(id: string, name: string, ...aliases: string[]): Entity {
  return {
    id: id as EntityId,
    kind: 'person',
    name,
    aliases: aliases.map((text) => ({ text, how: 'alias', document: 'd' as never, start: 0 })),
    mentions: [],
  };
}
const key = (name: string): ActorKey => `person/${name}` as ActorKey;
const network: Network = {
  documents: [],
  entities: [person('e1', 'Ada Maria Holt', 'Ada Holt', 'Holt'), person('e2', 'Ben Holt', 'Holt')],
  ties: [],
  coMentions: [],
};
const index = indexKeys(network);
const find: FindToday = (subject) => findToday(subject, index, indexSentences([], new Map()));

function noteOn(id: string, subject: Subject): Note {
  const time = '2026-01-01T00:00:00.000Z';
  return { id, subject, text: '', tags: [], colour: null, created: time, changed: time };
}

test('notes stand where their subject is now; the others are listed with the reason', () => {
  const notes = [
    noteOn('a', { kind: 'actor', key: key('ada holt') }),
    noteOn('b', { kind: 'actor', key: key('ada maria holt') }),
    noteOn('c', { kind: 'actor', key: key('holt') }),
    noteOn('d', { kind: 'actor', key: key('nobody') }),
    noteOn('e', { kind: 'tie', key: 'nonsense' as never }),
  ];
  const today = notesToday(notes, find);
  const onAda = today.bySubject.get('actor person/ada maria holt') ?? [];
  expect(onAda.map((note) => note.id)).toEqual(['a', 'b']);
  expect(today.bySubject.size).toBe(1);
  expect(today.homeless.map(({ note, why }) => [note.id, why])).toEqual([
    ['c', 'ambiguous'],
    ['d', 'lost'],
    ['e', 'lost'],
  ]);
});

test.each([[false], [true]])(
  'a place under the name of today counts before one of earlier (turned: %s)',
  (turned) => {
    const pins: [ActorKey, { x: number; y: number }][] = [
      [key('ada maria holt'), { x: 1, y: 1 }],
      [key('ada holt'), { x: 2, y: 2 }],
      [key('nobody'), { x: 3, y: 3 }],
    ];
    const today = pinsToday(new Map(turned ? pins.toReversed() : pins), find);
    expect([...today.points]).toEqual([[key('ada maria holt'), { x: 1, y: 1 }]]);
    expect([...(today.keptUnder.get(key('ada maria holt')) ?? [])].sort()).toEqual([
      key('ada holt'),
      key('ada maria holt'),
    ]);
  },
);
