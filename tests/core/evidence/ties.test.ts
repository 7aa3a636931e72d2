import { expect, it } from 'vitest';
import {
  balanceOf,
  balanceWords,
  groupByOther,
  partiesOf,
  sortTies,
  takeTurns,
  tiesBetween,
  tiesOf,
} from '../../../src/core/evidence/ties.ts';
import type { EventId, Tie, TieId } from '../../../src/core/types.ts';
import { entityId, NETWORK } from '../../fixtures/norland.ts';

const norland = entityId('norland');
const vestria = entityId('vestria');
const ostrava = entityId('ostrava');

it('finds the ties between two whichever way they point', () => {
  const there = tiesBetween(NETWORK, norland, vestria);
  expect(tiesBetween(NETWORK, vestria, norland)).toEqual(there);
  expect(there.map(({ type }) => type)).toEqual(['SUPPORT', 'COOPERATE', 'AID', 'THREATEN']);
});

it('weighs denied ties as denied and on neither side', () => {
  const balance = balanceOf(tiesBetween(NETWORK, norland, vestria));
  expect(balance).toEqual({ cooperation: 3, conflict: 0, denied: 1, structural: 0 });
  expect(balanceWords(balance)).toBe('3 cooperation · 1 denied');
  expect(balanceWords(balanceOf(tiesBetween(NETWORK, norland, ostrava)))).toBe(
    '1 conflict · 1 denied',
  );
});

it('groups an actor’s ties by the other, most sentences first', () => {
  const groups = groupByOther(tiesOf(NETWORK, norland), norland);
  expect(groups.map(({ other, ties }) => [other, ties.length])).toEqual([
    ['vestria', 4],
    ['ostrava', 2],
    ['council', 1],
    ['army', 1],
    ['dorvek', 1],
  ]);
});

it('lets cooperation, conflict and denial take turns, and loses none', () => {
  const between = takeTurns(tiesBetween(NETWORK, norland, vestria));
  expect(between.map(({ type }) => type)).toEqual(['SUPPORT', 'THREATEN', 'COOPERATE', 'AID']);
  expect(new Set(takeTurns(NETWORK.ties))).toEqual(new Set(NETWORK.ties));
  expect(takeTurns([])).toEqual([]);
});

it('puts events before structural ties', () => {
  const classes = sortTies(NETWORK.ties).map(({ quadClass }) => quadClass === null);
  expect(classes).toEqual([...classes].sort());
});

it('names everyone at a meeting of many', () => {
  const [base] = NETWORK.ties;
  if (!base) throw new Error('the fixture has no tie');
  const event = 'meeting' as EventId; // an id of this test
  const pair = (id: string, target: typeof vestria): Tie => ({
    ...base,
    id: id as TieId, // an id of this test
    target,
    type: 'CONSULT',
    event,
  });
  const meeting = [pair('m1', vestria), pair('m2', ostrava)];
  const network = { ...NETWORK, ties: [base, ...meeting] };
  expect(meeting.map((tie) => partiesOf(network, tie))).toEqual([
    [norland, vestria, ostrava],
    [norland, vestria, ostrava],
  ]);
  expect(partiesOf(network, base)).toEqual([]);
});
