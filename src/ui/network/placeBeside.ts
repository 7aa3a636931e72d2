import type { Graph } from '../../core/network/graph.ts';
import type { Point } from '../../core/network/layout.ts';
import type { EntityId } from '../../core/types.ts';

/** How far beside its neighbours an actor is put, in the layout's own units. */
const BESIDE = 90;
/** Turns by which no two of the next places fall together: the golden angle. */
const TURN = Math.PI * (3 - Math.sqrt(5));

/**
 * Where an actor goes that came after the layout, added or parted by hand: beside its one neighbour, or amid several; without
 * any, beside the middle. The same network gives the same place.
 */
export function placeBeside(
  id: EntityId,
  graph: Graph,
  placeOf: (id: EntityId) => Point | null,
): Point {
  const neighbours = graph.edges.flatMap(({ source, target }) => {
    const other = source === id ? target : target === id ? source : null;
    return other === null ? [] : (placeOf(other) ?? []);
  });
  const index = graph.nodes.findIndex((node) => node.id === id);
  const angle = TURN * Math.max(0, index);
  const n = Math.max(1, neighbours.length);
  const middle = {
    x: neighbours.reduce((sum, { x }) => sum + x, 0) / n,
    y: neighbours.reduce((sum, { y }) => sum + y, 0) / n,
  };
  return { x: middle.x + BESIDE * Math.cos(angle), y: middle.y + BESIDE * Math.sin(angle) };
}
