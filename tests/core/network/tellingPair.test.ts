import { describe, expect, it } from 'vitest';
import { mostTellingPair } from '../../../src/core/network/tellingPair.ts';
import type { DocumentId } from '../../../src/core/types.ts';
import { evidenceAt, makeEntity, makeNetwork, makeTie } from './randomNetwork.ts';

const actors = ['Arland', 'Borava', 'Corvan'].map((name, i) => makeEntity(i, name));
const sentences = (...starts: number[]) =>
  starts.map((start) => evidenceAt({ document: 'd1' as DocumentId, start }));

describe('the most telling pair', () => {
  it('is the one with most sentences where no pair has two sides', () => {
    const network = makeNetwork(actors, [
      makeTie(0, 0, 1, { evidence: sentences(1) }),
      makeTie(1, 1, 2, { evidence: sentences(2, 3) }),
    ]);
    expect(mostTellingPair(network)).toEqual({ source: 'n1', target: 'n2' });
  });

  it('is one with a denial before one with more sentences', () => {
    const network = makeNetwork(actors, [
      makeTie(0, 0, 1, { type: 'SANCTION', polarity: 'negated', evidence: sentences(1) }),
      makeTie(1, 1, 2, { evidence: sentences(2, 3, 4) }),
    ]);
    expect(mostTellingPair(network)).toEqual({ source: 'n0', target: 'n1' });
  });

  it('counts cooperation one way and conflict the other as two sides', () => {
    const network = makeNetwork(actors, [
      makeTie(0, 0, 1, { type: 'AID', evidence: sentences(1) }),
      makeTie(1, 1, 0, { type: 'ACCUSE', evidence: sentences(2) }),
      makeTie(2, 1, 2, { evidence: sentences(3, 4, 5) }),
    ]);
    expect(mostTellingPair(network)).toEqual({ source: 'n0', target: 'n1' });
  });

  it('is nobody where there are only posts and memberships', () => {
    expect(
      mostTellingPair(makeNetwork(actors, [makeTie(0, 0, 1, { type: 'member-of' })])),
    ).toBeNull();
  });
});
