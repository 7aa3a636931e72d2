import { expect, test } from 'vitest';
import { legendOf } from '../../../src/core/export/legend.ts';
import { filtersFromHash, filtersToHash } from '../../../src/core/network/address.ts';
import { countChecked } from '../../../src/core/network/checked.ts';
import { NO_FILTERS } from '../../../src/core/network/filters.ts';
import { buildGraph } from '../../../src/core/network/graph.ts';
import { applyFilters } from '../../../src/core/network/view.ts';
import type { EventId } from '../../../src/core/types.ts';
import { makeEntity, makeNetwork, makeTie } from './randomNetwork.ts';

const meeting = { event: 'v1' as EventId, symmetric: true };
const network = makeNetwork(
  [makeEntity(0, 'Arland'), makeEntity(1, 'Borava'), makeEntity(2, 'Corvan')],
  [
    makeTie(0, 0, 1, { type: 'AID', standing: 'confirmed' }),
    makeTie(1, 0, 1, { type: 'COOPERATE', standing: 'changed' }),
    makeTie(2, 0, 1, { type: 'ACCUSE' }),
    makeTie(3, 0, 2, { ...meeting, standing: 'confirmed' }),
    makeTie(4, 1, 2, meeting),
  ],
);

test('a meeting is checked once all its pairs are', () => {
  expect(countChecked(network.ties)).toEqual({ checked: 2, all: 4 });
});

test('checked only leaves what a person has checked, stands in the address, and is counted', () => {
  const filters = { ...NO_FILTERS, checkedOnly: true };
  const view = applyFilters(network, filters);
  expect(view.ties.map(({ id }) => id)).toEqual(['t0', 't1', 't3']);
  expect(view.counts.checked).toEqual({ checked: 2, all: 4 });
  expect(filtersToHash(filters)).toBe('#checked=only');
  expect(filtersFromHash('#checked=only')).toEqual(filters);
});

test('a line is drawn as checked when all its ties are, and the legend counts it', () => {
  const graph = buildGraph(applyFilters(network, NO_FILTERS));
  expect(graph.edges.filter(({ checked }) => checked).map(({ ties }) => ties.length)).toEqual([
    2, 1,
  ]);
  expect(legendOf(graph).find(({ mark }) => mark === 'checked')?.count).toBe(3);
});
