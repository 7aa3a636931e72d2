import { expect, it } from 'vitest';
import type { GraphEdge } from '../../../src/core/network/graph.ts';
import type { EntityId } from '../../../src/core/types.ts';
import { placeCounts } from '../../../src/ui/network/counts.ts';

const [a, b] = ['a', 'b'] as EntityId[] as [EntityId, EntityId];
const endOf = (id: EntityId) => ({ x: id === a ? 0 : 200, y: 0, radius: 20 });

function edge(id: string, source: EntityId, target: EntityId, count = 2): GraphEdge {
  return {
    ...{ id, source, target, count, class: 'structural', denied: false, symmetric: false },
    ...{ ties: [], evidence: 1, tentative: false, checked: false, dimmed: false },
  };
}

/** Where a count stands on the way from a to b, in pixels: edges end at the rim of the actors. */
function along(edges: readonly GraphEdge[]): number[] {
  const places = placeCounts(edges, endOf);
  return edges.flatMap(({ id, source }) => {
    const place = places.get(id);
    if (!place) return [];
    if (place.near === 'middle') return 100;
    return (place.near === 'source') === (source === a) ? 20 + place.offset : 180 - place.offset;
  });
}

it('writes a single count in the middle, wherever it lies in the fan', () => {
  expect(along([edge('1', a, b, 1), edge('2', b, a)])).toEqual([100]);
});

it('writes counts of neighbouring edges apart, whichever way these point', () => {
  const fan = [edge('1', a, b), edge('2', b, a), edge('3', b, a), edge('4', a, b), edge('5', a, b)];
  for (const n of [2, 3, 4, 5]) {
    const places = along(fan.slice(0, n));
    expect(places).toHaveLength(n);
    places.slice(1).forEach((at, i) => {
      expect(Math.abs(at - (places[i] ?? at))).toBeGreaterThan(30);
    });
  }
});

it('keeps counts between two actors that nearly touch', () => {
  const near = (id: EntityId) => ({ x: id === a ? 0 : 30, y: 0, radius: 20 });
  const places = placeCounts([edge('1', a, b), edge('2', b, a)], near);
  expect([...places.values()].map(({ offset }) => offset)).toEqual([0, 0]);
});
