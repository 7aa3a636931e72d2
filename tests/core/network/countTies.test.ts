import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanceOf } from '../../../src/core/evidence/ties.ts';
import { legendOf } from '../../../src/core/export/legend.ts';
import { countedTies, countTies, sidesOf } from '../../../src/core/network/countTies.ts';
import { NO_FILTERS } from '../../../src/core/network/filters.ts';
import { buildGraph } from '../../../src/core/network/graph.ts';
import { applyFilters } from '../../../src/core/network/view.ts';
import type { View } from '../../../src/core/network/view.ts';
import type { EventId } from '../../../src/core/types.ts';
import { makeTie, randomFiltered, randomNetwork } from './randomNetwork.ts';

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((a, b) => a + b, 0);

/** The numbers of the legend: actors, and ties whether affirmed or denied. */
function legendCounts(view: View): { actors: number; ties: number } {
  const legend = legendOf(buildGraph(view));
  const of = (isCounted: (entry: (typeof legend)[number]) => boolean): number =>
    sum(legend.filter(isCounted).map(({ count }) => count));
  return {
    actors: of(({ mark }) => mark === 'actor'),
    ties: of(
      (entry) => entry.mark === 'denied' || (entry.mark === 'tie' && entry.class !== 'co-mention'),
    ),
  };
}

describe('numbers of actors and ties agree', () => {
  it('in the table, the legend and the view, whatever the filters', () => {
    fc.assert(
      fc.property(randomFiltered, ([network, filters]) => {
        const view = applyFilters(network, filters);
        expect(legendCounts(view)).toEqual({ actors: view.actorCount, ties: view.tieCount });
        expect(countedTies(view.ties)).toHaveLength(view.tieCount);
        expect(sum(Object.values(balanceOf(view.ties)))).toBe(view.tieCount);
      }),
    );
  });

  it('in the facets: by class, by type, by polarity and by evidence they add up', () => {
    fc.assert(
      fc.property(randomNetwork, (network) => {
        const { counts, tieCount } = applyFilters(network, NO_FILTERS);
        const classes = new Map(counts.classes);
        classes.delete('co-mention');
        expect(sum(classes.values()) + counts.denied).toBe(tieCount);
        expect(counts.affirmed + counts.denied).toBe(tieCount);
        expect(sum(counts.types.values())).toBe(tieCount);
        expect(sum(counts.evidence.values())).toBe(tieCount);
      }),
    );
  });
});

describe('a meeting of three', () => {
  const event = 'v1' as EventId;
  const meeting = [
    makeTie(0, 0, 1, { event, symmetric: true }),
    makeTie(1, 1, 4, { event, symmetric: true }),
    makeTie(2, 0, 4, { event, symmetric: true }),
  ];

  it('is one tie, with all its parties', () => {
    expect(countTies([...meeting, makeTie(3, 0, 1)])).toBe(2);
    const [first] = meeting;
    expect(sidesOf(meeting)).toEqual({
      from: [first?.source],
      to: [...new Set(meeting.map(({ target }) => target))],
    });
  });

  it('is another tie where it is denied', () => {
    const [first, ...others] = meeting;
    if (!first) throw new Error('a meeting has ties');
    expect(countTies([{ ...first, polarity: 'negated' }, ...others])).toBe(2);
  });
});
