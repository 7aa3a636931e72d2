import type { Graph, GraphNode } from '../../core/network/graph.ts';
import type { ActorKey } from '../../core/network/keys.ts';
import type { LayoutInput, Point } from '../../core/network/layout.ts';
import type { EntityId } from '../../core/types.ts';

/**
 * Computes places off the main thread: x and y of each node in turn. Rejects with the signal's reason when that is
 * aborted, with an `Error` when the work failed.
 */
export type Arrange = (input: LayoutInput, signal: AbortSignal) => Promise<Float32Array>;

export const NOWHERE: ReadonlyMap<EntityId, Point> = new Map();

/** Where a person put those of a graph that have a pin. */
export function pinnedPlaces(
  graph: Graph,
  pinned: ReadonlyMap<ActorKey, Point>,
): ReadonlyMap<EntityId, Point> {
  return new Map(
    graph.nodes.flatMap(({ id, key }) => {
      const pin = pinned.get(key);
      return pin ? [[id, pin] as const] : [];
    }),
  );
}

/** What was computed for a graph, by actor. */
export function placesById(graph: Graph, places: Float32Array): ReadonlyMap<EntityId, Point> {
  return new Map(
    graph.nodes.map(({ id }, i) => [id, { x: places[2 * i] ?? 0, y: places[2 * i + 1] ?? 0 }]),
  );
}

/** Where these actors are known to have been: in this page, or else when it was open before. */
export function knownPlaces(
  graph: Graph,
  here: ReadonlyMap<EntityId, Point> | null,
  before: ReadonlyMap<ActorKey, Point> | null,
): ReadonlyMap<EntityId, Point> {
  const known = new Map(here);
  for (const { id, key } of graph.nodes) {
    const place = known.get(id) ?? before?.get(key);
    if (place) known.set(id, place);
  }
  return known;
}

/** Those places that are not of these actors. */
export function placesWithout(
  places: ReadonlyMap<EntityId, Point> | null,
  others: ReadonlyMap<EntityId, Point>,
): ReadonlyMap<EntityId, Point> {
  return new Map([...(places ?? [])].filter(([id]) => !others.has(id)));
}

/** Both; where both know an actor, the second. */
export function joinPlaces(
  first: ReadonlyMap<EntityId, Point>,
  second: ReadonlyMap<EntityId, Point>,
): ReadonlyMap<EntityId, Point> {
  return new Map([...first, ...second]);
}

/** Places under keys that outlive the page. */
export function keyedPlaces(
  graph: Graph,
  places: ReadonlyMap<EntityId, Point>,
): ReadonlyMap<ActorKey, Point> {
  return new Map(
    graph.nodes.flatMap(({ id, key }) => {
      const place = places.get(id);
      return place ? [[key, place] as const] : [];
    }),
  );
}

/** Those of these actors that have no place yet. */
export function withoutPlace(
  nodes: readonly GraphNode[],
  places: ReadonlyMap<EntityId, Point> | null,
): ReadonlySet<EntityId> {
  return new Set(nodes.flatMap(({ id }) => (places?.has(id) ? [] : [id])));
}

export function nodesById(nodes: readonly GraphNode[]): ReadonlyMap<EntityId, GraphNode> {
  return new Map(nodes.map((node) => [node.id, node]));
}
