import { describe, expect, it } from 'vitest';
import { balancesOf, leaning, partnersOf } from '../../../src/core/evidence/partners.ts';
import type { DocumentId, EntityId, EventId } from '../../../src/core/types.ts';
import { evidenceAt, makeTie } from '../network/randomNetwork.ts';

const id = (n: number) => `n${String(n)}` as EntityId;
const at = (start: number) => evidenceAt({ document: 'd1' as DocumentId, start });

describe('who deals with an actor', () => {
  const ties = [
    makeTie(0, 0, 1, { type: 'AID', evidence: [at(0), at(1)] }),
    makeTie(1, 1, 0, { type: 'ACCUSE', evidence: [at(1)] }),
    makeTie(2, 0, 2, { type: 'SANCTION', polarity: 'negated' }),
    makeTie(3, 3, 0, { type: 'holds-post' }),
    makeTie(4, 1, 2, { type: 'ASSAULT' }),
    makeTie(5, 0, 0, { type: 'COERCE' }),
  ];

  it('is ranked by ties, then by sentences, each way, without itself', () => {
    expect(partnersOf(ties, id(0))).toEqual([
      {
        id: id(1),
        ties: 2,
        sentences: 2,
        balance: { cooperation: 1, conflict: 1, denied: 0, structural: 0 },
      },
      {
        id: id(2),
        ties: 1,
        sentences: 1,
        balance: { cooperation: 0, conflict: 0, denied: 1, structural: 0 },
      },
      {
        id: id(3),
        ties: 1,
        sentences: 1,
        balance: { cooperation: 0, conflict: 0, denied: 0, structural: 1 },
      },
    ]);
  });

  it('counts a meeting of many once for each who was there', () => {
    const event = 'v1' as EventId;
    const meeting = [
      makeTie(0, 0, 1, { event }),
      makeTie(1, 0, 2, { event }),
      makeTie(2, 1, 2, { event }),
    ];
    expect(balancesOf(meeting).get(id(0))?.cooperation).toBe(1);
  });

  it.each([
    [3, 0, 'cooperation only'],
    [0, 1, 'conflict only'],
    [4, 2, 'mostly cooperation'],
    [1, 2, 'mostly conflict'],
    [3, 2, 'both'],
    [0, 0, ''],
  ])('%i to %i is %s', (cooperation, conflict, words) => {
    expect(leaning({ cooperation, conflict, denied: 5, structural: 5 })).toBe(words);
  });
});
