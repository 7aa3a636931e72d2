import type { EntityId } from '../types.ts';
import type { Graph, GraphEdge, GraphNode } from './graph.ts';

/** How much of a graph is drawn. */
export interface Most {
  readonly actors: number;
  readonly edges: number;
}

/**
 * The part of a graph that can be drawn well: its actors with most neighbours, then mentions; of the edges between them
 * the strongest one of each actor, so that none stands there untied, and then the strongest of all.
 */
export function topByRank(graph: Graph, most: Most): Graph {
  const nodes = topNodes(graph.nodes, most.actors);
  const ids = new Set(nodes.map(({ id }) => id));
  const between =
    nodes === graph.nodes
      ? graph.edges
      : graph.edges.filter(({ source, target }) => ids.has(source) && ids.has(target));
  const edges = topEdges(between, most.edges);
  return nodes === graph.nodes && edges === graph.edges ? graph : { nodes, edges };
}

/** A part of a graph with some more of its actors, and what ties them to those of the part. */
export function withActors(part: Graph, graph: Graph, ids: ReadonlySet<EntityId>): Graph {
  const there = new Set(part.nodes.map(({ id }) => id));
  const more = graph.nodes.filter(({ id }) => ids.has(id) && !there.has(id));
  if (more.length === 0) return part;
  const added = new Set(more.map(({ id }) => id));
  const isThere = (id: EntityId): boolean => there.has(id) || added.has(id);
  const edges = graph.edges.filter(
    ({ source, target }) =>
      (added.has(source) && isThere(target)) || (added.has(target) && isThere(source)),
  );
  return { nodes: [...part.nodes, ...more], edges: [...part.edges, ...edges] };
}

function topNodes(nodes: readonly GraphNode[], most: number): readonly GraphNode[] {
  if (nodes.length <= most) return nodes;
  return nodes
    .toSorted((a, b) => b.degree - a.degree || b.mentions - a.mentions || (a.key < b.key ? -1 : 1))
    .slice(0, most);
}

function topEdges(edges: readonly GraphEdge[], most: number): readonly GraphEdge[] {
  if (edges.length <= most) return edges;
  const ranked = edges.toSorted((a, b) => b.evidence - a.evidence || b.count - a.count);
  const tied = new Set<EntityId>();
  const chosen = new Set<GraphEdge>();
  for (const edge of ranked)
    if (!tied.has(edge.source) || !tied.has(edge.target)) {
      tied.add(edge.source).add(edge.target);
      chosen.add(edge);
    }
  for (const edge of ranked) {
    if (chosen.size >= most) break;
    chosen.add(edge);
  }
  return edges.filter((edge) => chosen.has(edge));
}
