import type { Graph } from '../../core/network/graph.ts';
import type { LayoutInput, Point } from '../../core/network/layout.ts';
import type { EntityId } from '../../core/types.ts';

/**
 * Computes places off the main thread: x and y of each node in turn. Rejects with the signal's reason when that is
 * aborted, with an `Error` when the work failed.
 */
export type Arrange = (input: LayoutInput, signal: AbortSignal) => Promise<Float32Array>;

/** What was computed for a graph, by actor. */
export function placesById(graph: Graph, places: Float32Array): ReadonlyMap<EntityId, Point> {
  return new Map(
    graph.nodes.map(({ id }, i) => [id, { x: places[2 * i] ?? 0, y: places[2 * i + 1] ?? 0 }]),
  );
}

export const NOBODY: ReadonlyMap<EntityId, Point> = new Map();

/** Those places that are not of these actors. */
export function placesWithout(
  places: ReadonlyMap<EntityId, Point>,
  others: ReadonlyMap<EntityId, Point>,
): ReadonlyMap<EntityId, Point> {
  return new Map([...places].filter(([id]) => !others.has(id)));
}
