import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareParts } from '../../../src/core/network/compare.ts';
import type { Part, Statement } from '../../../src/core/network/compare.ts';
import type { DocumentId } from '../../../src/core/types.ts';
import { evidenceAt, makeTie, randomNetwork } from './randomNetwork.ts';

const document = (id: string): Part => ({ kind: 'document', id: id as DocumentId });
const told = (...documents: string[]) => ({
  evidence: documents.map((id) => evidenceAt({ document: id as DocumentId, start: 0 })),
});
const ids = (statements: readonly Statement[]) =>
  statements.map(({ first, second }) => [...first, ...second].map(({ id }) => id).join('+'));

describe('two documents', () => {
  it('are told apart: only here, only there, both, contradicted', () => {
    const found = compareParts(
      [
        makeTie(0, 0, 1, { type: 'AID', ...told('d1') }),
        makeTie(1, 0, 1, { type: 'ACCUSE', ...told('d2') }),
        makeTie(2, 1, 0, { type: 'AID', ...told('d1', 'd2') }),
        makeTie(3, 0, 1, { type: 'SANCTION', ...told('d1') }),
        makeTie(4, 0, 1, { type: 'SANCTION', polarity: 'negated', ...told('d2') }),
        makeTie(5, 2, 1, { symmetric: true, ...told('d1') }),
        makeTie(6, 1, 2, { symmetric: true, ...told('d2') }),
        makeTie(7, 0, 2, told('d3')),
      ],
      document('d1'),
      document('d2'),
    );
    expect(ids(found.onlyFirst)).toEqual(['t0']);
    expect(ids(found.onlySecond)).toEqual(['t1']);
    expect(ids(found.both)).toEqual(['t2+t2', 't5+t6']);
    expect(ids(found.contradicted)).toEqual(['t3+t4']);
  });

  it('keep to the sentences of each', () => {
    const [both] = compareParts(
      [makeTie(0, 0, 1, told('d1', 'd2'))],
      document('d1'),
      document('d2'),
    ).both;
    expect(both?.first[0]?.evidence.map((at) => at.document)).toEqual(['d1']);
    expect(both?.second[0]?.evidence.map((at) => at.document)).toEqual(['d2']);
  });

  it('say the same the other way round', () => {
    fc.assert(
      fc.property(randomNetwork, ({ ties }) => {
        const there = compareParts(ties, document('d1'), document('d2'));
        const back = compareParts(ties, document('d2'), document('d1'));
        const turned = back.contradicted.map(({ first, second }) => ({
          first: second,
          second: first,
        }));
        expect(turned).toEqual(there.contradicted);
        expect(back.onlyFirst.length).toBe(there.onlySecond.length);
        expect(back.both.length).toBe(there.both.length);
      }),
    );
  });
});

it('two periods compare what is dated in each', () => {
  const on = (day: string) => ({ date: { text: day, from: day, to: day } });
  const found = compareParts(
    [makeTie(0, 0, 1, on('2031-01-05')), makeTie(1, 0, 1, on('2031-02-05')), makeTie(2, 0, 2)],
    { kind: 'period', since: null, until: '2031-01-31' },
    { kind: 'period', since: '2031-02-01', until: null },
  );
  expect(ids(found.both)).toEqual(['t0+t1']);
  expect([found.onlyFirst, found.onlySecond, found.contradicted]).toEqual([[], [], []]);
});
