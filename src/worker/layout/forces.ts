import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import type { SimulationLinkDatum, SimulationNodeDatum } from 'd3-force';
import type { LayoutInput, LayoutNode, Point } from '../../core/network/layout.ts';

interface Body extends SimulationNodeDatum {
  readonly reach: number;
  readonly degree: number;
}

const COLD = { ticks: 240, alpha: 1 };
/** Where most of many were there before, they only make room for those who came: gentler, and in fewer steps. */
const WARM = { ticks: 80, alpha: 0.4 };
const MOST_NEW = 0.5;
const LEAST_ALPHA = 0.001;
/** Above so many nodes one look at who stands too close is enough for a step: this costs most of it. */
const LARGE = 300;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** How far from its neighbours a node begins that comes to a drawing. */
const BESIDE = 90;

/**
 * One run of forces. The start is a sunflower with the best connected in the middle, turned by `turn`; so another
 * turn may end in another drawing of the same graph.
 */
export function runForces(input: LayoutInput, turn: number): Float64Array {
  const { nodes, edges, aspect } = input;
  const degrees = new Array<number>(nodes.length).fill(0);
  for (const { source, target } of edges)
    for (const end of [source, target]) degrees[end] = (degrees[end] ?? 0) + 1;
  const rank = nodes
    .map((_, i) => i)
    .sort((a, b) => (degrees[b] ?? 0) - (degrees[a] ?? 0) || a - b);
  const order = new Map(rank.map((node, i) => [node, i]));
  // Across and down differ by the root of the aspect, so that the whole takes the form of the surface.
  const wide = Math.sqrt(aspect);
  const mostDegree = Math.max(1, ...degrees);

  const near = placesOfNeighbours(input);
  const came = nodes.filter(({ fixed, start }) => !fixed && !start).length;
  const isWarm = nodes.length > LARGE && came <= MOST_NEW * nodes.length;
  const { ticks, alpha } = isWarm ? WARM : COLD;
  const bodies = nodes.map((node, i): Body => {
    const place = order.get(i) ?? i;
    const radius = 46 * Math.sqrt(place + 0.5);
    const angle = place * GOLDEN_ANGLE * (1 + turn * 0.618) + turn * 2.4;
    const beside = near.get(i);
    const begin = node.fixed ??
      node.start ??
      (beside && {
        x: beside.x + BESIDE * Math.cos(angle),
        y: beside.y + BESIDE * Math.sin(angle),
      }) ?? { x: radius * wide * Math.cos(angle), y: (radius / wide) * Math.sin(angle) };
    return {
      x: begin.x,
      y: begin.y,
      reach: reachOf(node),
      degree: degrees[i] ?? 0,
      ...(node.fixed ? { fx: node.fixed.x, fy: node.fixed.y } : {}),
    };
  });
  const links = edges.map(
    ({
      source,
      target,
      weight,
      lanes,
    }): SimulationLinkDatum<Body> & { weight: number; lanes: number } => ({
      source,
      target,
      weight,
      lanes,
    }),
  );
  const pull = (body: Body): number => 0.035 + 0.075 * (body.degree / mostDegree);

  const simulation = forceSimulation(bodies)
    .force(
      'link',
      forceLink<Body, (typeof links)[number]>(links)
        .distance(({ source, target, lanes }) => {
          const [a, b] = [source as Body, target as Body]; // d3 has put the bodies in place of the indices
          return (
            44 + a.reach + b.reach + 7 * Math.sqrt(Math.min(a.degree, b.degree)) + 13 * (lanes - 1)
          );
        })
        .strength(({ source, target, weight }) => {
          const least = Math.min((source as Body).degree, (target as Body).degree); // as above
          return least === 1
            ? 0.95
            : Math.min(0.9, (0.55 + 0.08 * Math.sqrt(weight)) / Math.sqrt(least));
        }),
    )
    .force(
      'charge',
      forceManyBody<Body>()
        .strength(({ degree, reach }) => -190 - 26 * degree - 3 * reach)
        .distanceMax(700),
    )
    .force(
      'collide',
      forceCollide<Body>(({ reach }) => reach + 6).iterations(nodes.length > LARGE ? 1 : 2),
    )
    .force(
      'x',
      forceX<Body>(0).strength((body) => pull(body) / wide),
    )
    .force(
      'y',
      forceY<Body>(0).strength((body) => pull(body) * wide),
    )
    .alpha(alpha)
    .alphaDecay(1 - (LEAST_ALPHA / alpha) ** (1 / ticks))
    .stop();
  simulation.tick(ticks);
  return Float64Array.from(bodies.flatMap(({ x = 0, y = 0 }) => [x, y]));
}

/** Amid which places a node begins that comes to a drawing: those of its neighbours that were there. */
function placesOfNeighbours({ nodes, edges }: LayoutInput): Map<number, Point> {
  const sums = new Map<number, Point & { count: number }>();
  const add = (node: number, other: number): void => {
    const at = nodes[other]?.fixed ?? nodes[other]?.start;
    if (!at) return;
    const { x, y, count } = sums.get(node) ?? { x: 0, y: 0, count: 0 };
    sums.set(node, { x: x + at.x, y: y + at.y, count: count + 1 });
  };
  for (const { source, target } of edges) {
    add(source, target);
    add(target, source);
  }
  return new Map(
    [...sums].map(([node, { x, y, count }]) => [node, { x: x / count, y: y / count }]),
  );
}

/** About half of what a node and its label span; labels are kept apart exactly later. */
function reachOf({ size, labelWidth }: LayoutNode): number {
  return Math.max(size / 2, labelWidth * 0.36) + 4;
}
