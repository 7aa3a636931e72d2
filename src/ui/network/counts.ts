/** Where the counts of a pair's parallel edges are written, so that each can be read: not side by side, but along the way. */
import type { GraphEdge } from '../../core/network/graph.ts';
import type { Point } from '../../core/network/layout.ts';

export interface CountPlace {
  readonly near: 'source' | 'middle' | 'target';
  /** Pixels of the network from that end, along the edge. */
  readonly offset: number;
}

export interface EdgeEnd extends Point {
  readonly radius: number;
}

/** How far from an end of the pair, as a part of the way between them. */
const ASIDE = 0.28;
const MIDDLE: CountPlace = { near: 'middle', offset: 0 };

export const hasCount = (edge: GraphEdge): boolean => edge.count > 1 && edge.class !== 'co-mention';

/**
 * For the edges of one pair, in their order across the fan. One count stands in the middle; of two or more, neighbours stand
 * at different parts of the way, told from the same end whichever way an edge points.
 */
export function placeCounts(
  edges: readonly GraphEdge[],
  endOf: (id: GraphEdge['source']) => EdgeEnd,
): ReadonlyMap<string, CountPlace> {
  const counted = edges.filter(hasCount);
  const [first] = counted;
  if (!first) return new Map();
  const [a, b] = [endOf(first.source), endOf(first.target)];
  const length = Math.max(0, Math.hypot(a.x - b.x, a.y - b.y) - a.radius - b.radius);
  const parts = counted.length === 2 ? (['a', 'b'] as const) : (['a', 'middle', 'b'] as const);
  return new Map(
    counted.map((edge, i) => {
      const part = counted.length === 1 ? 'middle' : parts[i % parts.length];
      if (part === undefined || part === 'middle') return [edge.id, MIDDLE];
      const near = (part === 'a') === (edge.source === first.source) ? 'source' : 'target';
      return [edge.id, { near, offset: ASIDE * length }];
    }),
  );
}
