/** A graph as Cytoscape's elements. Ids are those of the graph; what depends on the theme is in the stylesheet. */
import type { ElementDefinition } from 'cytoscape';
import { groupBy } from '../../core/groupBy.ts';
import type { Graph, GraphEdge, GraphNode } from '../../core/network/graph.ts';
import type { LayoutEdge, LayoutInput, Point } from '../../core/network/layout.ts';
import type { EntityId } from '../../core/types.ts';
import { hasCount, placeCounts } from './counts.ts';
import type { EdgeEnd } from './counts.ts';
import { HALO, LABEL_GAP, labelBox, LARGE_LABEL, SMALL_LABEL, wrapLabel } from './labels.ts';
import type { LabelFont, MeasureText } from './labels.ts';
import { communitySign, MOST_COLOURS } from './communityColours.ts';
import type { NamedActor } from './names.ts';
import type { Scales } from './scales.ts';

export interface DrawnElement extends ElementDefinition {
  readonly data: ElementDefinition['data'] & { readonly id: string };
  readonly classes: string[];
}

/** Pixels between the edges of one pair. */
const LANE = 22;

export interface NodeLook {
  readonly size: number;
  readonly label: string;
  readonly font: LabelFont;
}

function lookOf(node: GraphNode, scales: Scales, measure: MeasureText): NodeLook {
  const size = scales.size(node.weight);
  const name =
    typeof node.community === 'number'
      ? `${node.name} ${communitySign(node.community)}`
      : node.name;
  const font = size > scales.large ? LARGE_LABEL : SMALL_LABEL;
  return { size, label: wrapLabel(name, font, measure), font };
}

/** Around who is chosen, at zoom 1; those are always named. */
const RING = 3;
const NO_NAME = '\u00a0';

/**
 * What the name of an actor is written with: so many times the size it has at zoom 1. Where `larger` is 0 it is a speck, since for
 * no name at all Cytoscape would still end edges at the one before.
 */
export function nameData(
  label: string,
  fontSize: number,
  larger: number,
): Readonly<Record<string, string | number>> {
  const ring = RING * Math.max(1, larger);
  return larger === 0
    ? { shown: NO_NAME, shownSize: 1, gap: 0, halo: 0, ring }
    : {
        shown: label,
        shownSize: fontSize * larger,
        gap: LABEL_GAP * larger,
        halo: HALO * larger,
        ring,
      };
}

/** How far apart the edges of one pair lie: with many of them closer, so that the fan stays as wide as one of three. */
function fanStep(lanes: number): number {
  return lanes <= 3 ? LANE : (3 * LANE) / lanes;
}

/** The actors of a graph with the room that their names take. */
export function namedActors(
  graph: Graph,
  scales: Scales,
  measure: MeasureText,
  placeOf: (node: GraphNode) => Point,
): NamedActor[] {
  return graph.nodes.map((node) => {
    const { size, label, font } = lookOf(node, scales, measure);
    const box = labelBox(label, font, measure);
    return {
      id: node.id,
      ...placeOf(node),
      size,
      labelWidth: box.width,
      labelHeight: box.height,
    };
  });
}

/**
 * The elements of a graph, in drawing order: what is strong lies above what is weak. `larger`: how many times larger than at zoom 1 a
 * name is written, 0 for not at all.
 */
export function makeElements(
  graph: Graph,
  scales: Scales,
  measure: MeasureText,
  placeOf: (node: GraphNode) => Point,
  larger: (id: EntityId) => number = () => 1,
): DrawnElement[] {
  const fans = groupBy(graph.edges, (edge) => [pairOf(edge)]);
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const endOf = (id: EntityId): EdgeEnd => {
    const node = nodes.get(id);
    return node
      ? { ...placeOf(node), radius: scales.size(node.weight) / 2 }
      : { x: 0, y: 0, radius: 0 };
  };
  const counts = new Map([...fans.values()].flatMap((fan) => [...placeCounts(fan, endOf)]));
  return [
    ...graph.nodes.map((node): DrawnElement => {
      const { size, label, font } = lookOf(node, scales, measure);
      return {
        group: 'nodes',
        data: {
          id: node.id,
          kind: node.kind,
          size,
          label,
          fontSize: font.size,
          weight: font.weight,
          ...nameData(label, font.size, larger(node.id)),
        },
        position: { ...placeOf(node) },
        classes: [node.kind, ...groupClass(node), ...(node.dimmed ? ['dimmed'] : [])],
      };
    }),
    ...graph.edges.map((edge): DrawnElement => ({
      group: 'edges',
      data: {
        id: edge.id,
        source: edge.source,
        target: edge.target,
        class: edge.class,
        width: scales.width(edge.class, edge.evidence),
        step: fanStep(fans.get(pairOf(edge))?.length ?? 1),
        label: hasCount(edge) ? String(edge.count) : '',
        ...(counts.get(edge.id) ?? { near: 'middle', offset: 0 }),
      },
      classes: edgeClasses(edge),
    })),
  ];
}

/** Colours are few: further communities share the last one, and are told by their number. */
function groupClass({ community }: GraphNode): string[] {
  if (community === null) return [];
  return [
    `group-${community === 'none' ? community : String(Math.min(community, MOST_COLOURS - 1))}`,
  ];
}

const pairOf = ({ source, target }: GraphEdge): string =>
  source < target ? `${source} ${target}` : `${target} ${source}`;

function edgeClasses(edge: GraphEdge): string[] {
  return [
    edge.class,
    edge.symmetric ? 'symmetric' : 'directed',
    ...(edge.denied ? ['denied'] : []),
    ...(edge.checked ? ['checked'] : []),
    ...(edge.tentative ? ['tentative'] : []),
    ...(edge.dimmed ? ['dimmed'] : []),
  ];
}

/** Where actors are already: those that stay there, and those that may move on. */
export interface Before {
  readonly staying: ReadonlyMap<EntityId, Point>;
  readonly moving: ReadonlyMap<EntityId, Point>;
}
const NOWHERE: Before = { staying: new Map(), moving: new Map() };

/** What the layout needs to know of a graph. Edges of one pair draw together as one. */
export function layoutInput(
  graph: Graph,
  scales: Scales,
  measure: MeasureText,
  aspect: number,
  before: Before = NOWHERE,
): LayoutInput {
  const index = new Map(graph.nodes.map(({ id }, i) => [id, i]));
  const weights = new Map<string, LayoutEdge>();
  for (const edge of graph.edges) {
    const ends = [index.get(edge.source), index.get(edge.target)];
    const [source, target] = ends.sort((a, b) => (a ?? 0) - (b ?? 0));
    if (source === undefined || target === undefined || source === target) continue;
    const key = `${String(source)} ${String(target)}`;
    const pair = weights.get(key) ?? { source, target, weight: 0, lanes: 0 };
    weights.set(key, {
      ...pair,
      weight: pair.weight + edge.evidence,
      lanes: pair.lanes + 1,
    });
  }
  return {
    nodes: graph.nodes.map((node) => {
      const { size, label, font } = lookOf(node, scales, measure);
      const box = labelBox(label, font, measure);
      return {
        size,
        labelWidth: box.width,
        labelHeight: box.height,
        fixed: before.staying.get(node.id) ?? null,
        start: before.moving.get(node.id) ?? null,
      };
    }),
    edges: [...weights.values()],
    aspect,
  };
}
