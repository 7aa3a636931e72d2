import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '../../../src/core/network/filters.ts';
import { buildGraph } from '../../../src/core/network/graph.ts';
import { topByRank, withActors } from '../../../src/core/network/topByRank.ts';
import { applyFilters } from '../../../src/core/network/view.ts';
import type { Tie } from '../../../src/core/types.ts';
import { makeEntity, makeNetwork, makeTie, randomFiltered } from './randomNetwork.ts';

const names = ['Arland', 'Borava', 'Corvan', 'Dorvia'];
const actors = names.map((name, i) => makeEntity(i, name));
const graphOf = (...ties: Tie[]) => buildGraph(applyFilters(makeNetwork(actors, ties), NO_FILTERS));

describe('what is drawn of a large graph', () => {
  it('is the actors with most neighbours and the edges between them', () => {
    const graph = graphOf(makeTie(0, 0, 1), makeTie(1, 2, 1), makeTie(2, 2, 3), makeTie(3, 3, 1));
    const top = topByRank(graph, { actors: 2, edges: 9 });
    expect(top.nodes.map(({ name }) => name)).toEqual(['Borava', 'Corvan']);
    expect(top.edges).toHaveLength(1);
  });

  it('leaves out the weakest edges, but of each actor its strongest', () => {
    const graph = graphOf(
      makeTie(0, 0, 1),
      makeTie(1, 0, 1),
      makeTie(2, 1, 0),
      makeTie(3, 0, 2),
      makeTie(4, 0, 2),
      makeTie(5, 3, 1),
    );
    const { edges } = topByRank(graph, { actors: 4, edges: 3 });
    expect(edges.map(({ ties }) => ties.map(({ id }) => id)).flat()).toEqual(
      [0, 1, 3, 4, 5].map((i) => makeTie(i, 0, 1).id),
    );
  });

  it('is all of it, the very same, when it is small enough', () => {
    const graph = graphOf(makeTie(0, 0, 1));
    expect(topByRank(graph, { actors: 4, edges: 1 })).toBe(graph);
  });

  it('has no edge without its ends, and nobody who is tied in it stands there untied', () => {
    fc.assert(
      fc.property(randomFiltered, fc.nat(6), fc.nat(6), ([network, filters], most, edges) => {
        const graph = buildGraph(applyFilters(network, filters));
        const top = topByRank(graph, { actors: most, edges });
        const ids = new Set(top.nodes.map(({ id }) => id));
        const tied = new Set(top.edges.flatMap(({ source, target }) => [source, target]));
        expect(top.nodes.length).toBe(Math.min(most, graph.nodes.length));
        for (const end of tied) expect(ids).toContain(end);
        for (const { source, target } of graph.edges)
          if (ids.has(source) && ids.has(target)) expect(tied).toContain(source);
        expect(top.edges.length).toBeLessThanOrEqual(Math.max(edges, top.nodes.length));
      }),
    );
  });

  it('takes in those who are asked for, with their edges to whoever is drawn', () => {
    const graph = graphOf(makeTie(0, 0, 1), makeTie(1, 2, 1), makeTie(2, 2, 3));
    const top = topByRank(graph, { actors: 2, edges: 1 });
    const last = actors.at(-1);
    const more = withActors(top, graph, new Set(last ? [last.id] : []));
    expect(more.nodes.map(({ name }) => name)).toEqual(['Borava', 'Corvan', 'Dorvia']);
    expect(more.edges.map(({ ties }) => ties[0]?.id)).toEqual(
      [1, 2].map((i) => makeTie(i, 0, 1).id),
    );
    expect(withActors(top, graph, new Set(top.nodes.map(({ id }) => id)))).toBe(top);
  });
});
