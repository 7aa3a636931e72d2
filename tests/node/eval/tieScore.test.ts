import { describe, expect, it } from 'vitest';
import { type FoundTie, scoreDocument, sharesOf } from '../../../src/node/eval/tieScore.ts';
import type { GoldTie } from '../../../src/node/train/tieSets.ts';

const text = 'Norland attacked Vestria.\nAda Berg of Norland met Vestria.';

const actor = (name: string) => {
  const begin = text.indexOf(name);
  return { name, mentions: [{ begin, end: begin + name.length }] };
};
const second = { begin: 26, end: text.length };
const gold: GoldTie[] = [
  {
    doc: 'd',
    source: actor('Norland'),
    target: actor('Vestria'),
    type: 'ASSAULT',
    symmetric: false,
    evidence: { begin: 0, end: 25 },
  },
  {
    doc: 'd',
    source: actor('Ada Berg'),
    target: actor('Norland'),
    type: 'holds-post',
    symmetric: false,
    evidence: second,
  },
];

function tie(source: string, target: string, more: Partial<FoundTie> = {}): FoundTie {
  const end = (name: string) => ({ names: [name], wholes: [], span: null });
  return {
    source: end(source),
    target: end(target),
    type: 'ASSAULT',
    symmetric: false,
    negated: false,
    rule: '',
    start: 0,
    end: 25,
    ...more,
  };
}

const shares = (...found: FoundTie[]) =>
  sharesOf(scoreDocument({ text, gold, found, byName: true }).tallies.all);

describe('a found tie', () => {
  it.each([
    ['is right in full', tie('Norland', 'Vestria'), [1, 1, 1]],
    ['may name an actor by more words', tie('Norland Republic', 'Vestria'), [1, 1, 1]],
    ['is a right pair only, when turned', tie('Vestria', 'Norland'), [1, 0, 0]],
    ['is not directed, when mutual', tie('Norland', 'Vestria', { symmetric: true }), [1, 0, 0]],
    ['is not full, when denied', tie('Norland', 'Vestria', { negated: true }), [1, 1, 0]],
    ['is not full, when of another type', tie('Norland', 'Vestria', { type: 'COERCE' }), [1, 1, 0]],
    ['is wrong in another paragraph', tie('Norland', 'Vestria', { start: 26, end: 50 }), [0, 0, 0]],
    ['is wrong of another actor', tie('Norland', 'Ostia'), [0, 0, 0]],
  ])('%s', (_, found, precision) => {
    const { pair, directed, full } = shares(found);
    expect([pair, directed, full].map((s) => s.precision)).toEqual(precision);
  });

  it('told twice counts once', () => {
    const { pair, full } = shares(tie('Norland', 'Vestria'), tie('Norland', 'Vestria'));
    expect([pair.precision, pair.recall, full.precision]).toEqual([1, 0.5, 1]);
  });

  it('stands for the state whose part it is', () => {
    const navy = { names: ['Navy'], wholes: ['Norland'], span: null };
    expect(shares({ ...tie('', 'Vestria'), source: navy }).directed.precision).toBe(1);
  });
});

it('scores events and structural ties apart', () => {
  const found = [tie('Norland', 'Vestria')];
  const { tallies, types } = scoreDocument({ text, gold, found, byName: true });
  expect(sharesOf(tallies.events).pair.f1).toBe(1);
  expect(sharesOf(tallies.structural).pair.recall).toBe(0);
  expect(types).toEqual([
    ['ASSAULT', 'ASSAULT'],
    ['holds-post', null],
  ]);
});
