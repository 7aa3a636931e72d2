import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '../../../src/core/network/filters.ts';
import { buildGraph } from '../../../src/core/network/graph.ts';
import { applyFilters } from '../../../src/core/network/view.ts';
import { announceActor } from '../../../src/ui/network/announce.ts';
import { evidenceAt, makeEntity, makeNetwork, makeTie } from '../../core/network/randomNetwork.ts';
import type { DocumentId } from '../../../src/core/types.ts';

const network = {
  ...makeNetwork(
    [
      makeEntity(0, 'Arland'),
      makeEntity(1, 'Borava'),
      makeEntity(2, 'Elin Fors', { kind: 'person' }),
    ],
    [
      makeTie(0, 0, 1, { type: 'AID' }),
      makeTie(1, 1, 0, { type: 'SANCTION', polarity: 'negated' }),
      makeTie(2, 2, 1, { type: 'holds-post' }),
    ],
  ),
  coMentions: [
    {
      source: makeEntity(0, '').id,
      target: makeEntity(2, '').id,
      evidence: [evidenceAt({ document: 'd1' as DocumentId, start: 0 })],
    },
  ],
};
const graph = buildGraph(applyFilters(network, { ...NO_FILTERS, hiddenClasses: [] }));
const node = (name: string) => {
  const found = graph.nodes.find((one) => one.name === name);
  if (!found) throw new Error(name);
  return found;
};

describe('a walk over the canvas', () => {
  it.each([
    ['Borava', null, 'Borava, country, 2 neighbours.'],
    ['Borava', 'Arland', 'Borava, country, 2 neighbours. 2 ties to Arland: AID, denied SANCTION.'],
    ['Elin Fors', 'Borava', 'Elin Fors, person, 2 neighbours. 1 tie to Borava: holds a post.'],
    ['Elin Fors', 'Arland', 'Elin Fors, person, 2 neighbours. Only named together with Arland.'],
  ])('to %s from %s says: %s', (to, from, words) => {
    expect(announceActor(node(to), from === null ? null : node(from), graph)).toBe(words);
  });
});
