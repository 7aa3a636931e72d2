import { expect, it } from 'vitest';
import {
  balanceOf,
  balanceWords,
  groupByOther,
  sortTies,
  takeTurns,
  tiesBetween,
  tiesOf,
} from '../../../src/core/evidence/ties.ts';
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
  expect(balance).toEqual({ cooperation: 3, conflict: 0, denied: 1, standing: 0 });
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

it('puts events before standing ties', () => {
  const classes = sortTies(NETWORK.ties).map(({ quadClass }) => quadClass === null);
  expect(classes).toEqual([...classes].sort());
});
