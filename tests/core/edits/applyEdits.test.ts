import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../../src/core/edits/applyEdits.ts';
import { madeActor, madeTie } from '../../../src/core/edits/edits.ts';
import type { Edit, EditId, EditRecord } from '../../../src/core/edits/edits.ts';
import { indexReading } from '../../../src/core/edits/indexReading.ts';
import { indexKeys } from '../../../src/core/network/keys.ts';
import type { ActorKey } from '../../../src/core/network/keys.ts';
import type { Network } from '../../../src/core/types.ts';
import { NETWORK, TEXTS, documentId, entityId } from '../../fixtures/norland.ts';
import {
  READING,
  actor,
  correct,
  inWords,
  names,
  records,
  rename,
  says,
  shift,
  ties,
} from './desk.ts';

const entity = (network: Network, id: string) => {
  const found = network.entities.find((one) => one.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};
const gone = (before: string[], after: string[]): string[] =>
  before.filter((one) => !after.includes(one));
const e0 = 'e000' as EditId;

const mergeArmy: Edit = {
  kind: 'merge',
  actors: [actor('army')],
  into: actor('norland'),
  name: null,
};

test('without edits it is the very network that was read', () => {
  expect(correct().network).toBe(NETWORK);
});

describe('merging', () => {
  test('gives the one that stays all mentions, spellings and ties', () => {
    const { network, within, parts, today } = correct(mergeArmy);
    expect(names(network)).toEqual(names(NETWORK).filter((name) => !name.includes('army')));
    const norland = entity(network, 'norland');
    expect(norland.mentions.length).toBe(
      entity(NETWORK, 'norland').mentions.length + entity(NETWORK, 'army').mentions.length - 0,
    );
    expect(norland.aliases.find(({ text }) => text === 'Norlandic army')?.how).toBe('hand');
    expect(says(network)).toContain('norland AID > vestria');
    expect(within.get(entityId('norland'))?.map(inWords)).toEqual(['norland part-of > norland']);
    expect(parts.get(entityId('norland'))).toEqual([
      { id: 'army', name: 'Norlandic army', by: e0 },
    ]);
    expect(today(entityId('army'))).toBe('norland');
  });

  test('may give another name, and what was written under the old ones is found by them', () => {
    const { network } = correct({ ...mergeArmy, name: 'Kingdom of Norland' });
    expect(entity(network, 'norland').name).toBe('Kingdom of Norland');
    const keys = indexKeys(network);
    for (const key of ['country/norland', 'military/norlandic army'])
      expect(keys.actor(key as ActorKey)).toEqual({ kind: 'found', ids: ['norland'] });
  });

  test('makes one of ties that then say the same, with all their sentences', () => {
    const twice: Network = {
      ...NETWORK,
      ties: NETWORK.ties.flatMap((tie) =>
        tie.type === 'member-of'
          ? [
              tie,
              {
                ...tie,
                id: 'extra' as never,
                source: entityId('ostrava'),
                evidence: NETWORK.ties[9]?.evidence ?? [],
              },
            ]
          : [tie],
      ),
    };
    const { network } = applyEdits(
      indexReading(twice, TEXTS),
      records({ kind: 'merge', actors: [actor('ostrava')], into: actor('vestria'), name: null }),
    );
    const members = network.ties.filter(({ type }) => type === 'member-of');
    expect(members.map(({ evidence }) => evidence.length)).toEqual([2]);
  });

  test.each<[string, Edit]>([
    ['with itself', { ...mergeArmy, into: actor('army') }],
    ['with nobody', { kind: 'merge', actors: [], into: actor('norland'), name: null }],
  ])('%s changes nothing and is said', (_, edit) => {
    const { network, unplaced } = correct(edit);
    expect(says(network)).toEqual(says(NETWORK));
    expect(unplaced.map(({ why }) => why)).toEqual(['itself']);
  });

  test('in a cycle merges once', () => {
    const back: Edit = {
      kind: 'merge',
      actors: [actor('norland')],
      into: actor('army'),
      name: null,
    };
    const { network, unplaced } = correct(mergeArmy, back);
    expect(names(network)).toEqual(names(correct(mergeArmy).network));
    expect(unplaced.map(({ record, why }) => [record.id, why])).toEqual([['e001', 'itself']]);
  });

  test('of one that is merged already goes where that one went', () => {
    const { network } = correct(mergeArmy, {
      kind: 'merge',
      actors: [actor('vestria')],
      into: actor('army'),
      name: null,
    });
    expect(names(network)).not.toContain('country Vestria');
    expect(entity(network, 'norland').mentions.length).toBeGreaterThan(10);
  });
});

describe('parting', () => {
  test('undoes one joined spelling: its mentions and ties become another actor', () => {
    const { network } = correct({ kind: 'keep-apart', actor: actor('solane'), alias: 'Solane' });
    const made = madeActor(e0);
    expect(entity(network, made)).toMatchObject({ name: 'Solane', kind: 'person', handmade: true });
    expect(entity(network, 'solane').aliases.map(({ text }) => text)).toEqual(['Mira Solane']);
    expect(says(network)).toContain(`${made} ACCUSE > council`);
    expect(says(network)).toContain('dorvek CONSULT <> solane');
  });

  test('takes single mentions by their quotes', () => {
    const { mentions } = entity(NETWORK, 'norland');
    const inCouncil = mentions.filter(
      ({ document, how }) => document === 'council.txt' && how === 'name',
    );
    const { network } = correct({
      kind: 'split',
      actor: actor('norland'),
      aliases: [],
      mentions: inCouncil.map(READING.quoteOfMention),
      name: 'New Norland',
      as: 'place',
    });
    expect(entity(network, madeActor(e0))).toMatchObject({
      kind: 'place',
      name: 'New Norland',
      mentions: inCouncil,
    });
    expect(says(network)).toContain(`council SUPPORT > ${madeActor(e0)}`);
  });

  test('finds no place where nothing is written so', () => {
    const { network, unplaced } = correct({
      kind: 'keep-apart',
      actor: actor('solane'),
      alias: 'M. S.',
    });
    expect(names(network)).toEqual(names(NETWORK));
    expect(unplaced.map(({ why }) => why)).toEqual(['lost']);
  });

  test('a tie whose sentences are parted is parted with them', () => {
    const member = NETWORK.ties.find(({ type }) => type === 'AID');
    const shelled = NETWORK.ties.find(({ type }) => type === 'ASSAULT')?.evidence[0];
    if (!member || !shelled) throw new Error('the fixture changed');
    const both: Network = {
      ...NETWORK,
      ties: NETWORK.ties.map((tie) =>
        tie.type === 'ASSAULT'
          ? {
              ...tie,
              evidence: [
                shelled,
                ...member.evidence.map((at) => ({ ...at, source: at.target, target: at.source })),
              ],
            }
          : tie,
      ),
    };
    const reading = indexReading(both, TEXTS);
    const target = both.entities
      .find(({ id }) => id === 'vestria')
      ?.mentions.find(({ start }) => start === shelled.target?.[0]);
    if (!target) throw new Error('the fixture changed');
    const { network } = applyEdits(
      reading,
      records({
        kind: 'split',
        actor: actor('vestria'),
        aliases: [],
        mentions: [reading.quoteOfMention(target)],
        name: 'Old Vestria',
        as: 'country',
      }),
    );
    const attacks = network.ties.filter(({ type }) => type === 'ASSAULT');
    expect(attacks.map((tie) => [tie.target, tie.evidence.length])).toEqual([
      [madeActor(e0), 1],
      ['vestria', 1],
    ]);
    expect(new Set(network.ties.map(({ id }) => id)).size).toBe(network.ties.length);
  });
});

describe('an actor', () => {
  test('is renamed and its kind changed, and its old name still finds it', () => {
    const { network, editsOfActors } = correct(
      { kind: 'rename', actor: actor('council'), name: 'Council of the Sund' },
      { kind: 'retype', actor: actor('council'), as: 'group' },
    );
    expect(entity(network, 'council')).toMatchObject({
      name: 'Council of the Sund',
      kind: 'group',
    });
    expect(indexKeys(network).actor('organisation/sundic council' as ActorKey)).toEqual({
      kind: 'found',
      ids: ['council'],
    });
    expect(editsOfActors.get(entityId('council'))).toEqual(['e000', 'e001']);
  });

  test('that is none goes with its ties; who named it keeps its words', () => {
    const documents = ['Norland and Vestria sign a harbour pact'];
    const { network } = correct({ kind: 'remove', actor: actor('pact'), never: false, documents });
    expect(gone(names(NETWORK), names(network))).toEqual(['agreement Kelm Harbour Pact']);
    expect(network.ties[0]?.object).toBe('Kelm Harbour Pact');
    const without = correct({
      kind: 'remove',
      actor: actor('council'),
      never: true,
      documents: [],
    });
    expect(says(without.network).join()).not.toContain('council');
    expect(without.today(entityId('council'))).toBeNull();
  });

  test('taken out of one document stays in the others; never again means in all', () => {
    const documents = ['Council weighs the pact'];
    const some = correct({ kind: 'remove', actor: actor('norland'), never: false, documents });
    expect(entity(some.network, 'norland').mentions.every((at) => at.document === 'pact.txt')).toBe(
      true,
    );
    expect(says(some.network)).not.toContain('council SUPPORT > norland');
    const never = correct({ kind: 'remove', actor: actor('norland'), never: true, documents });
    expect(names(never.network)).not.toContain('country Norland');
  });

  test('is added with its ties, and may be merged and renamed like others', () => {
    const made = madeActor(e0);
    const ref = { key: made, name: 'Isle of Ruun', quote: null };
    const { network, unplaced } = correct(
      { kind: 'add-actor', name: 'Isle of Ruun', as: 'place' },
      {
        kind: 'add-tie',
        source: actor('ostrava'),
        target: ref,
        says: {
          type: 'ASSAULT',
          symmetric: false,
          polarity: 'affirmed',
          modality: 'actual',
          title: null,
        },
        quote: null,
      },
      { kind: 'rename', actor: ref, name: 'Ruun' },
    );
    expect(unplaced).toEqual([]);
    expect(entity(network, made)).toMatchObject({ name: 'Ruun', kind: 'place', handmade: true });
    expect(says(network)).toContain(`ostrava ASSAULT > ${made} added`);
  });

  test('is given words, also those read for another, with the tie that rests on them', () => {
    const sentence = READING.quoteOfEvidence(NETWORK.ties[8]?.evidence[0] as never);
    const { network } = correct({
      kind: 'add-mention',
      actor: actor('dorvek'),
      quote: { ...sentence, words: 'Solane', at: 0 },
    });
    expect(says(network)).toContain('dorvek ACCUSE > council');
    expect(entity(network, 'dorvek').aliases.map(({ text }) => text)).toContain('Solane');
  });
});

describe('a tie', () => {
  test.each<[string, Edit, string]>([
    [
      'another category',
      { kind: 'change-tie', ties: ties('army', 'AID', 'vestria'), to: { type: 'COOPERATE' } },
      'army COOPERATE > vestria changed',
    ],
    [
      'what stands',
      { kind: 'change-tie', ties: ties('army', 'AID', 'vestria'), to: { type: 'ally-of' } },
      'army ally-of > vestria changed',
    ],
    [
      'the other direction',
      { kind: 'change-tie', ties: ties('army', 'AID', 'vestria'), to: { direction: 'backward' } },
      'vestria AID > army changed',
    ],
    [
      'no direction',
      { kind: 'change-tie', ties: ties('army', 'AID', 'vestria'), to: { direction: 'both' } },
      'army AID <> vestria changed',
    ],
    [
      'a denial',
      { kind: 'change-tie', ties: ties('army', 'AID', 'vestria'), to: { polarity: 'negated' } },
      'army AID > vestria denied changed',
    ],
    [
      'a confirmation',
      { kind: 'confirm', ties: ties('army', 'AID', 'vestria') },
      'army AID > vestria confirmed',
    ],
  ])('is given %s', (_, edit, after) => {
    const { network, unplaced } = correct(edit);
    expect([gone(says(network), says(NETWORK)), unplaced]).toEqual([[after], []]);
    const tie = network.ties.find((one) => one.standing);
    expect(tie?.quadClass).toBe(after.includes('ally-of') ? null : 'material-cooperation');
  });

  test('turned round turns its words too', () => {
    const { network } = correct({
      kind: 'change-tie',
      ties: ties('army', 'AID', 'vestria'),
      to: { direction: 'backward' },
    });
    const [at] = network.ties.find(({ standing }) => standing === 'changed')?.evidence ?? [];
    expect(TEXTS.get(documentId('council.txt'))?.slice(...(at?.source ?? []))).toBe('Vestria');
  });

  test('that is rejected is listed apart, and a later confirmation brings it back', () => {
    const reject: Edit = { kind: 'reject', ties: ties('solane', 'ACCUSE', 'council') };
    const { network, rejected } = correct(reject);
    expect(says(network)).not.toContain('solane ACCUSE > council');
    expect(rejected.map(({ tie, by }) => [inWords(tie), by])).toEqual([
      ['solane ACCUSE > council', e0],
    ]);
    const back = correct(reject, { kind: 'confirm', ties: ties('solane', 'ACCUSE', 'council') });
    expect(says(back.network)).toContain('solane ACCUSE > council confirmed');
    expect(back.rejected).toEqual([]);
  });

  test('of which only some sentences were seen keeps the others as they are read', () => {
    const [ref] = ties('vestria', 'member-of', 'council');
    const more: Network = {
      ...NETWORK,
      ties: NETWORK.ties.map((tie) =>
        tie.type === 'member-of'
          ? { ...tie, evidence: [...tie.evidence, ...(NETWORK.ties[9]?.evidence ?? [])] }
          : tie,
      ),
    };
    const { network, rejected } = applyEdits(
      indexReading(more, TEXTS),
      records({ kind: 'reject', ties: ref ? [ref] : [] }),
    );
    expect(
      network.ties.filter(({ type }) => type === 'member-of').map(({ evidence }) => evidence),
    ).toEqual([NETWORK.ties[9]?.evidence]);
    expect(rejected).toHaveLength(1);
  });

  test('is added with the words it rests on', () => {
    const place = NETWORK.ties[9]?.evidence[0];
    if (!place) throw new Error('the fixture changed');
    const { network } = correct({
      kind: 'add-tie',
      source: actor('ostrava'),
      target: actor('vestria'),
      says: {
        type: 'MOBILIZE',
        symmetric: false,
        polarity: 'affirmed',
        modality: 'actual',
        title: null,
      },
      quote: READING.quoteOfEvidence(place),
    });
    const added = network.ties.find(({ id }) => id === madeTie(e0));
    expect(added?.evidence).toEqual([
      { ...place, source: [place.start, place.start + 'Ostrava Republic'.length] },
    ]);
  });

  test('between an actor and itself is not added', () => {
    const says = {
      type: 'AID',
      symmetric: false,
      polarity: 'affirmed',
      modality: 'actual',
      title: null,
    } as const;
    const { network, unplaced } = correct(mergeArmy, {
      kind: 'add-tie',
      source: actor('norland'),
      target: actor('army'),
      says,
      quote: null,
    });
    expect(network.ties.some(({ standing }) => standing === 'added')).toBe(false);
    expect(unplaced.map(({ why }) => why)).toEqual(['itself']);
  });
});

const ALL: readonly Edit[] = [
  mergeArmy,
  { kind: 'keep-apart', actor: actor('solane'), alias: 'Solane' },
  { kind: 'rename', actor: actor('council'), name: 'Council of the Sund' },
  { kind: 'retype', actor: actor('pact'), as: 'event' },
  {
    kind: 'change-tie',
    ties: ties('ostrava', 'ASSAULT', 'vestria'),
    to: { type: 'COERCE', direction: 'backward' },
  },
  { kind: 'reject', ties: ties('council', 'SUPPORT', 'norland') },
  { kind: 'confirm', ties: ties('norland', 'ACCUSE', 'ostrava') },
];

describe('edits find their places', () => {
  const expected = says(correct(...ALL).network);
  const plainIds = (list: string[]): string[] =>
    list.map((one) => one.replaceAll('other-', '')).sort();

  test('in a reading with other ids', () => {
    const again = applyEdits(indexReading(rename(NETWORK), TEXTS), records(...ALL));
    expect(again.unplaced).toEqual([]);
    expect(plainIds(says(again.network))).toEqual(expected);
  });

  test('in a document with lines before, lines wrapped anew and another file name', () => {
    const [first, second] = [documentId('pact.txt'), documentId('council.txt')];
    const line = 'Printed on Tuesday.\n\n';
    const moved = shift(NETWORK, first, line.length);
    const texts = new Map(TEXTS)
      .set(first, line + (TEXTS.get(first) ?? ''))
      .set(second, (TEXTS.get(second) ?? '').replace('shelled Vestria', 'shelled\nVestria'));
    const again = applyEdits(indexReading(moved, texts), records(...ALL));
    expect(again.unplaced).toEqual([]);
    expect(says(again.network)).toEqual(expected);
  });

  test('or are listed with the reason, and the others hold', () => {
    const fewer: Network = {
      ...NETWORK,
      entities: NETWORK.entities.filter(({ id }) => id !== 'pact'),
      ties: NETWORK.ties.filter(({ type }) => type !== 'ACCUSE'),
    };
    const { unplaced, network } = applyEdits(indexReading(fewer, TEXTS), records(...ALL));
    expect(unplaced.map(({ record, why }) => [record.edit.kind, why])).toEqual([
      ['retype', 'lost'],
      ['confirm', 'lost'],
    ]);
    expect(names(network)).toContain('organisation Council of the Sund');
  });

  test('of another version, or of a kind not known, are listed and left alone', () => {
    const [known] = records(mergeArmy);
    if (!known) throw new Error('no record');
    const foreign: EditRecord[] = [
      { ...known, version: 2 },
      { ...known, id: 'f2' as EditId, edit: { kind: 'paint', colour: 'red' } },
    ];
    const { network, unplaced } = applyEdits(READING, foreign);
    expect(unplaced.map(({ why }) => why)).toEqual(['foreign', 'foreign']);
    expect(says(network)).toEqual(says(NETWORK));
  });
});

test('namesakes are told apart by where they stand', () => {
  const solane = entity(NETWORK, 'solane');
  const [first, ...rest] = solane.mentions;
  const two: Network = {
    ...NETWORK,
    entities: [
      ...NETWORK.entities.filter(({ id }) => id !== 'solane'),
      { ...solane, id: entityId('other'), mentions: rest },
      { ...solane, mentions: first ? [first] : [] },
    ],
    ties: [],
  };
  const reading = indexReading(two, TEXTS);
  const ref = { ...actor('solane'), quote: first ? reading.quoteOfMention(first) : null };
  const { network } = applyEdits(reading, records({ kind: 'rename', actor: ref, name: 'Mira S.' }));
  expect(entity(network, 'solane').name).toBe('Mira S.');
  expect(entity(network, 'other').name).toBe('Mira Solane');
});
