import { expect, it } from 'vitest';
import { wholeGraph } from '../../../src/core/network/graph.ts';
import type { EntityId } from '../../../src/core/types.ts';
import { DrawnPart } from '../../../src/ui/network/drawnPart.svelte.ts';
import { Places } from '../../../src/ui/network/places.svelte.ts';
import { entityId, NETWORK } from '../../fixtures/norland.ts';

it('is the same drawing, whoever is chosen', () => {
  let wanted: ReadonlySet<EntityId> = $state.raw(new Set());
  const graph = wholeGraph(NETWORK);
  const part = new DrawnPart(
    {
      graph,
      whole: graph,
      placed: graph,
      bySize: 'mentions',
      get wanted() {
        return wanted;
      },
    },
    new Places(() => 40),
  );
  const before = [part.base, part.top, part.graph, part.scales];
  wanted = new Set([graph.nodes[0]?.id ?? entityId('none')]);
  for (const [i, now] of [part.base, part.top, part.graph, part.scales].entries())
    expect(now).toBe(before[i]);
});
