import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countTies } from '../../../src/core/network/countTies.ts';
import { lanesOf, timelineOf } from '../../../src/core/network/timeline.ts';
import type { DocumentId, EventId, Tie } from '../../../src/core/types.ts';
import { evidenceAt, makeNetwork, makeTie, randomNetwork } from './randomNetwork.ts';

const on = (from: string | null, to = from): Pick<Tie, 'date'> => ({
  date: { text: 'then', from, to },
});
const documents = makeNetwork([], []).documents.map((document, i) => ({
  ...document,
  date: [`2031-01-05`, `2031-03-09`, null][i] ?? null,
}));
const told = (...names: string[]) =>
  names.map((name) => evidenceAt({ document: name as DocumentId, start: 0 }));

describe('the timeline of ties', () => {
  it('has dated ones in the order of time, and says what has no day', () => {
    const { dated, unresolved, undated, span } = timelineOf(
      [
        makeTie(0, 0, 1, on('2031-05-02')),
        makeTie(1, 0, 1, on('2031-02-01', '2031-02-28')),
        makeTie(2, 0, 2, on(null)),
        makeTie(3, 0, 2),
        makeTie(4, 0, 2, { type: 'part-of' }),
      ],
      [],
    );
    expect(dated.map(({ tie }) => tie.id)).toEqual(['t1', 't0']);
    expect(unresolved.map(({ id }) => id)).toEqual(['t2']);
    expect(undated.map(({ id }) => id)).toEqual(['t3']); // a membership has no day to lack
    expect(span).toEqual(['2031-02-01', '2031-05-02']);
  });

  it('has a post as the period in which documents tell of it', () => {
    const post = { type: 'holds-post', title: 'Prime Minister' } as const;
    const { roles } = timelineOf(
      [
        makeTie(0, 0, 1, { ...post, evidence: told('d2', 'd1', 'd3') }),
        makeTie(1, 2, 1, { ...post, evidence: told('d3') }),
        makeTie(2, 3, 1, { ...post, polarity: 'negated', evidence: told('d1') }),
      ],
      documents,
    );
    expect(roles).toMatchObject([
      { person: 'n0', of: 'n1', title: 'Prime Minister', from: '2031-01-05', to: '2031-03-09' },
    ]);
  });

  it('puts a meeting of three on one place of three lanes', () => {
    const event = 'v1' as EventId;
    const day = on('2031-05-02');
    const { dated } = timelineOf(
      [
        makeTie(0, 0, 1, { event, ...day }),
        makeTie(1, 1, 2, { event, ...day }),
        makeTie(2, 0, 2, { event, ...day }),
      ],
      [],
    );
    expect(dated).toHaveLength(1);
    expect(lanesOf(dated, 'actor').map(({ id }) => id)).toEqual(['n0', 'n1', 'n2']);
    expect(lanesOf(dated, 'pair').map(({ id }) => id)).toEqual(['n0 n1', 'n1 n2', 'n0 n2']);
  });

  it('accounts for every event tie once', () => {
    fc.assert(
      fc.property(randomNetwork, (network) => {
        const events = network.ties.filter(({ quadClass }) => quadClass !== null);
        const { dated, unresolved, undated } = timelineOf(events, network.documents);
        expect(dated.length + unresolved.length + undated.length).toBe(countTies(events));
        for (const { from, to } of dated) expect(from <= to).toBe(true);
      }),
    );
  });
});
