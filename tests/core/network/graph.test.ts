import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '../../../src/core/network/filters.ts';
import { buildGraph } from '../../../src/core/network/graph.ts';
import { applyFilters } from '../../../src/core/network/view.ts';
import type { EventId, Tie } from '../../../src/core/types.ts';
import { makeEntity, makeNetwork, makeTie, randomFiltered } from './randomNetwork.ts';

const actors = ['Arland', 'Borava', 'Corvan'].map((name, i) => makeEntity(i, name));
const graphOf = (...ties: Tie[]) => buildGraph(applyFilters(makeNetwork(actors, ties), NO_FILTERS));

describe('laws of the graph', () => {
  it('has every shown tie on exactly one edge, every edge between nodes, and no id twice', () => {
    fc.assert(
      fc.property(randomFiltered, ([network, filters]) => {
        const view = applyFilters(network, filters);
        const { nodes, edges } = buildGraph(view);
        const ids = new Set(nodes.map(({ id }) => id));
        for (const { source, target } of edges)
          expect([ids.has(source), ids.has(target)]).toEqual([true, true]);
        const bright = edges.filter(({ dimmed }) => !dimmed);
        expect(bright.flatMap(({ ties }) => ties.map(({ id }) => id)).sort()).toEqual(
          view.ties.map(({ id }) => id).sort(),
        );
        expect(new Set(edges.map(({ id }) => id)).size).toBe(edges.length);
        expect(new Set(nodes.map(({ key }) => key)).size).toBe(nodes.length);
      }),
    );
  });
});

describe('edges', () => {
  it('join ties of one class, direction and polarity', () => {
    const graph = graphOf(
      makeTie(0, 0, 1, { type: 'AID' }),
      makeTie(1, 0, 1, { type: 'COOPERATE' }),
      makeTie(2, 1, 0, { type: 'AID' }),
      makeTie(3, 0, 1, { type: 'AID', polarity: 'negated' }),
      makeTie(4, 0, 1, { type: 'ACCUSE' }),
    );
    expect(graph.edges.map(({ class: name, denied, count }) => [name, denied, count])).toEqual([
      ['material-cooperation', false, 2],
      ['material-cooperation', false, 1],
      ['material-cooperation', true, 1],
      ['verbal-conflict', false, 1],
    ]);
  });

  it('join symmetric ties told from either side', () => {
    const { edges } = graphOf(
      makeTie(0, 0, 1, { symmetric: true }),
      makeTie(1, 1, 0, { symmetric: true }),
    );
    expect(edges.map(({ symmetric, count }) => [symmetric, count])).toEqual([[true, 2]]);
  });

  it('are tentative only when all their ties are', () => {
    const planned = makeTie(0, 0, 1, { modality: 'planned' });
    const done = makeTie(1, 0, 1);
    expect(graphOf(planned).edges[0]?.tentative).toBe(true);
    expect(graphOf(planned, done).edges[0]?.tentative).toBe(false);
  });

  it('count a sentence that says two things once as evidence', () => {
    const { edges } = graphOf(
      makeTie(0, 0, 1, { type: 'CONSULT', event: 'v1' as EventId }),
      makeTie(1, 0, 1, { type: 'SUPPORT' }),
    );
    expect(edges[0]).toMatchObject({ count: 2, evidence: 1 });
  });
});
