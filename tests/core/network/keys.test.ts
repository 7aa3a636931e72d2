import { describe, expect, test } from 'vitest';
import {
  actorKey,
  actorKeys,
  foldName,
  indexKeys,
  tieKey,
} from '../../../src/core/network/keys.ts';
import type { ActorKey } from '../../../src/core/network/keys.ts';
import type { Entity, EntityId, EntityKind, Network, Tie, TieId } from '../../../src/core/types.ts';

function actor(id: string, kind: EntityKind, name: string, ...aliases: string[]): Entity {
  return {
    id: id as EntityId,
    kind,
    name,
    aliases: aliases.map((text) => ({
      text,
      how: 'alias',
      document: 'd' as Entity['mentions'][0]['document'],
      start: 0,
    })),
    mentions: [],
  };
}

function tie(id: string, source: string, target: string, part: Partial<Tie> = {}): Tie {
  return {
    id: id as TieId,
    source: source as EntityId,
    target: target as EntityId,
    type: 'AID',
    quadClass: 'material-cooperation',
    symmetric: false,
    polarity: 'affirmed',
    modality: 'actual',
    contexts: [],
    saidBy: null,
    date: null,
    object: null,
    title: null,
    event: null,
    confidence: 1,
    rule: 'test',
    evidence: [],
    ...part,
  };
}

function network(entities: Entity[], ties: Tie[] = []): Network {
  return { documents: [], entities, ties, coMentions: [] };
}

describe('a folded name', () => {
  test.each([
    ['Luděk Šťastný', 'ludek stastny'],
    ['LUDEK STASTNY', 'ludek stastny'],
    ['The Norvald–Pelm Accord', 'norvald pelm accord'],
    ['Đurđa Łęcka', 'durda lecka'],
    ["Chile's Navy", 'chile navy'],
    ['Navy of the Andes', 'navy of the andes'],
    ['K-12 “Falcon”', 'k 12 falcon'],
    ['???', '???'],
  ])('%s', (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });
});

describe('an actor', () => {
  test('keeps its key when its id and its accents change', () => {
    expect(actorKey(actor('e1', 'person', 'Luděk Šťastný'))).toBe(
      actorKey(actor('e7', 'person', 'Ludek Stastny')),
    );
  });

  test('is found by its name of today', () => {
    const index = indexKeys(
      network([actor('e1', 'country', 'Norway'), actor('e2', 'country', 'Chad')]),
    );
    expect(index.actor(actorKey(actor('x', 'country', 'Norway')))).toEqual({
      kind: 'found',
      ids: ['e1'],
    });
  });

  test('is found by an alias when a longer name was read later', () => {
    const index = indexKeys(
      network([actor('e1', 'person', 'Luděk Antonín Šťastný', 'Luděk Šťastný')]),
    );
    expect(index.actor(actorKey(actor('x', 'person', 'Ludek Stastny')))).toEqual({
      kind: 'found',
      ids: ['e1'],
    });
  });

  test('is found when it is read as another kind', () => {
    const index = indexKeys(network([actor('e1', 'weapon', 'Halberd')]));
    expect(index.actor(actorKey(actor('x', 'organisation', 'Halberd'))).kind).toBe('found');
  });

  test('prefers its own kind among those who share a name', () => {
    const index = indexKeys(
      network([actor('e1', 'place', 'Georgia'), actor('e2', 'country', 'Georgia')]),
    );
    expect(index.actor('country/georgia' as ActorKey)).toEqual({ kind: 'found', ids: ['e2'] });
    expect(index.actor('event/georgia' as ActorKey)).toEqual({
      kind: 'ambiguous',
      ids: ['e1', 'e2'],
    });
  });

  test('is ambiguous when two go by its alias', () => {
    const index = indexKeys(
      network([
        actor('e1', 'person', 'Ada Holt', 'Holt'),
        actor('e2', 'person', 'Ben Holt', 'Holt'),
      ]),
    );
    expect(index.actor('person/holt' as ActorKey)).toEqual({
      kind: 'ambiguous',
      ids: ['e1', 'e2'],
    });
  });

  test('is lost when nobody has its name', () => {
    expect(indexKeys(network([])).actor('person/holt' as ActorKey)).toEqual({ kind: 'lost' });
    expect(indexKeys(network([])).actor('nonsense' as ActorKey)).toEqual({ kind: 'lost' });
  });

  test('has a key of its own beside a namesake', () => {
    const holts = network([actor('e1', 'person', 'Ada Holt'), actor('e2', 'person', 'Ada Holt')]);
    const keys = [...actorKeys(holts).values()];
    expect(new Set(keys).size).toBe(2);
    expect(keys.map((key) => indexKeys(holts).actor(key))).toEqual([
      { kind: 'found', ids: ['e1'] },
      { kind: 'found', ids: ['e2'] },
    ]);
  });
});

describe('a tie', () => {
  const norway = actor('e1', 'country', 'Norway');
  const chad = actor('e2', 'country', 'Chad');

  test('has one key for all that says the same, another for its denial and for the other way round', () => {
    const said = network(
      [norway, chad],
      [
        tie('t1', 'e1', 'e2'),
        tie('t2', 'e1', 'e2', { modality: 'planned' }),
        tie('t3', 'e1', 'e2', { polarity: 'negated' }),
        tie('t4', 'e2', 'e1'),
      ],
    );
    const keys = said.ties.map((one) => tieKey(one, said));
    expect(keys[0]).toBe(keys[1]);
    expect(new Set(keys).size).toBe(3);
    expect(keys.map((key) => indexKeys(said).tie(key).kind)).toEqual(Array(4).fill('found'));
    expect(indexKeys(said).tie(tieKey(tie('t', 'e1', 'e2'), said))).toEqual({
      kind: 'found',
      ids: ['t1', 't2'],
    });
  });

  test('that is symmetric has the same key from either end', () => {
    const said = network([norway, chad]);
    expect(tieKey(tie('a', 'e1', 'e2', { symmetric: true }), said)).toBe(
      tieKey(tie('b', 'e2', 'e1', { symmetric: true }), said),
    );
  });

  test('is found again when both ends have new names and ids', () => {
    const before = network([actor('e1', 'person', 'Ada Holt'), chad], [tie('t1', 'e1', 'e2')]);
    const after = network(
      [actor('n1', 'person', 'Ada Maria Holt', 'Ada Holt'), { ...chad, id: 'n2' as EntityId }],
      [tie('t9', 'n1', 'n2')],
    );
    const [first] = before.ties as [Tie];
    expect(indexKeys(after).tie(tieKey(first, before))).toEqual({ kind: 'found', ids: ['t9'] });
  });

  test('is found again when an end that comes later in the alphabet is now first', () => {
    const before = network(
      [actor('e1', 'person', 'Zoe Holt'), chad],
      [tie('t1', 'e1', 'e2', { symmetric: true })],
    );
    const after = network(
      [actor('e1', 'country', 'Aland', 'Zoe Holt'), chad],
      [tie('t1', 'e1', 'e2', { symmetric: true })],
    );
    const [first] = before.ties as [Tie];
    expect(indexKeys(after).tie(tieKey(first, before)).kind).toBe('found');
  });

  test('is ambiguous when an end is and each has such a tie, found when only one has', () => {
    const holts = [
      actor('a', 'person', 'Ada Holt', 'Holt'),
      actor('b', 'person', 'Ben Holt', 'Holt'),
    ];
    const before = network([actor('h', 'person', 'Holt'), chad], [tie('t1', 'h', 'e2')]);
    const [first] = before.ties as [Tie];
    const key = tieKey(first, before);
    const both = network([...holts, chad], [tie('t1', 'a', 'e2'), tie('t2', 'b', 'e2')]);
    expect(indexKeys(both).tie(key)).toEqual({ kind: 'ambiguous', ids: ['t1', 't2'] });
    const one = network([...holts, chad], [tie('t2', 'b', 'e2')]);
    expect(indexKeys(one).tie(key)).toEqual({ kind: 'found', ids: ['t2'] });
  });

  test('is lost when it is no longer read', () => {
    const before = network([norway, chad], [tie('t1', 'e1', 'e2')]);
    const [first] = before.ties as [Tie];
    expect(indexKeys(network([norway, chad])).tie(tieKey(first, before))).toEqual({ kind: 'lost' });
  });
});
