import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '../../../src/core/network/filters.ts';
import { buildGraph } from '../../../src/core/network/graph.ts';
import { ROLL_UPS, rollUpView, standIns } from '../../../src/core/network/rollUp.ts';
import type { RollUp } from '../../../src/core/network/rollUp.ts';
import { applyFilters } from '../../../src/core/network/view.ts';
import type { DocumentId, EntityId } from '../../../src/core/types.ts';
import { evidenceAt, makeEntity, makeNetwork, makeTie, randomFiltered } from './randomNetwork.ts';

const twice = [0, 1].map((start) => evidenceAt({ document: 'd1' as DocumentId, start }));
const network = makeNetwork(
  [
    makeEntity(0, 'Arland'),
    makeEntity(1, 'Ministry of Defence', { kind: 'organisation' }),
    makeEntity(2, 'Ana Dal', { kind: 'person' }),
    makeEntity(3, 'Elin Fors', { kind: 'person' }),
    makeEntity(4, 'Borava'),
    makeEntity(5, 'Vanguard Brigade', { kind: 'military' }),
  ],
  [
    makeTie(0, 2, 1, { type: 'holds-post', title: 'Minister' }),
    makeTie(1, 1, 0, { type: 'part-of' }),
    makeTie(2, 3, 0, { type: 'holds-post', title: 'President', evidence: twice }),
    makeTie(3, 3, 4, { type: 'holds-post', title: 'Envoy' }),
    makeTie(4, 5, 4, { type: 'part-of', polarity: 'negated' }),
    makeTie(5, 2, 4, { type: 'ACCUSE' }),
    makeTie(6, 3, 2, { type: 'CONSULT', symmetric: true }),
  ],
);
const shown = (ids: readonly number[]) => new Set(ids.map((n) => `n${String(n)}` as EntityId));
const tops = (level: RollUp, ids = [0, 1, 2, 3, 4, 5]) =>
  [...standIns(network, shown(ids), level).values()].join(' ');

describe('rolling up', () => {
  it('draws a person as the body of the post, and a state as itself', () => {
    expect(tops('organisations')).toBe('n0 n1 n1 n3 n4 n5');
  });

  it('goes on to the state, by the post that most sentences tell, and never along a denial', () => {
    expect(tops('states')).toBe('n0 n0 n0 n0 n4 n5');
  });

  it('stops at whoever is not shown', () => {
    expect(tops('states', [1, 2, 4])).toBe('n1 n1 n4');
  });

  it('ends in a circle', () => {
    const circle = makeNetwork(
      [1, 2].map((n) => makeEntity(n, `Staff ${String(n)}`, { kind: 'military' })),
      [makeTie(0, 1, 2, { type: 'part-of' }), makeTie(1, 2, 1, { type: 'part-of' })],
    );
    expect(standIns(circle, shown([1, 2]), 'states').size).toBe(2);
  });

  it('keeps what is between different states, with its evidence, and drops what is within one', () => {
    const view = applyFilters(network, NO_FILTERS);
    const rolled = rollUpView(view, standIns(network, shown([0, 1, 2, 3, 4, 5]), 'states'));
    expect(rolled.ties.map(({ id, source, target }) => `${id} ${source} ${target}`)).toEqual([
      't3 n0 n4',
      't4 n5 n4',
      't5 n0 n4',
    ]);
    expect(rolled.entities.map(({ mentions }) => mentions.length)).toEqual([4, 1, 1]);
  });

  it('loses no evidence between two that stay apart, and both ends of every edge are drawn', () => {
    fc.assert(
      fc.property(randomFiltered, fc.constantFrom(...ROLL_UPS), ([some, filters], level) => {
        const view = applyFilters(some, filters);
        const standIn = standIns(some, new Set(view.entities.map(({ id }) => id)), level);
        const { nodes, edges } = buildGraph(rollUpView(view, standIn));
        const drawn = new Set(nodes.map(({ id }) => id));
        for (const { source, target } of edges.filter(({ dimmed }) => !dimmed))
          expect([drawn.has(source), drawn.has(target)]).toEqual([true, true]);
        const apart = view.ties.filter(
          ({ source, target }) =>
            (standIn.get(source) ?? source) !== (standIn.get(target) ?? target),
        );
        const kept = edges.filter(({ dimmed }) => !dimmed).flatMap(({ ties }) => ties);
        expect(kept.map(({ id }) => id).sort()).toEqual(apart.map(({ id }) => id).sort());
      }),
    );
  });
});
