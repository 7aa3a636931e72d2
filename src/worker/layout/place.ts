/**
 * Places a graph: forces for each connected part, several starts of which the calmest is kept, labels pushed apart,
 * parts packed side by side. A pure function: the same graph gives the same places, everywhere.
 */
import type { LayoutInput } from '../../core/network/layout.ts';
import { calmOf } from './calm.ts';
import { components } from './components.ts';
import { runForces } from './forces.ts';
import { packParts } from './pack.ts';
import { boxesOf, separate } from './separate.ts';
import { settle } from './settle.ts';
import { turnToFit } from './turn.ts';

/** Up to this size every node's place is tried out singly at the end. */
const MOST_TO_SETTLE = 60;

/** Starts that are tried: one for large graphs, where a run is long and the best hard to see. */
function startsFor(nodeCount: number): number {
  return nodeCount <= 150 ? 3 : 1;
}

/** Gives x and y of each node in turn, around the origin. `isStopped` is asked between starts. */
export function place(input: LayoutInput, isStopped: () => boolean = () => false): Float32Array {
  const places = new Float64Array(input.nodes.length * 2);
  const parts = components(input).map((nodes) => {
    const part = partOf(input, nodes);
    const isKnown = part.nodes.some(({ fixed, start }) => fixed ?? start);
    // A part that nothing holds would be drawn into the middle by its forces, over others: it is packed anew.
    const isFixed = part.nodes.some(({ fixed }) => fixed);
    const found = bestOf(part, isKnown, isStopped);
    return {
      nodes,
      places: found,
      boxes: boxesOf(part, found),
      isFixed,
    };
  });
  for (const { nodes, places: found } of packParts(parts, input.aspect))
    nodes.forEach((node, i) => {
      places[2 * node] = found[2 * i] ?? 0;
      places[2 * node + 1] = found[2 * i + 1] ?? 0;
    });
  separate(input, places);
  return Float32Array.from(places);
}

function bestOf(part: LayoutInput, isKnown: boolean, isStopped: () => boolean): Float64Array {
  const nodeCount = part.nodes.length;
  // What was there before is where to start from: there is no other.
  const starts = isKnown ? 1 : startsFor(nodeCount);
  let best: { places: Float64Array; cost: number } | null = null;
  for (let start = 0; start < starts; start++) {
    const places = runForces(part, start);
    turnToFit(part, places);
    // Where many go on from where they were, they are nearly apart: that is done with all others at the end.
    if (!isKnown || nodeCount <= MOST_TO_SETTLE) separate(part, places);
    const cost = starts === 1 ? 0 : calmOf(part, places).whole();
    if (!best || cost < best.cost) best = { places, cost };
    if (isStopped()) break;
  }
  if (best && nodeCount <= MOST_TO_SETTLE) settle(part, best.places);
  return best?.places ?? new Float64Array(part.nodes.length * 2);
}

/** The part of a graph made of these nodes, with its own numbering. */
function partOf({ nodes, edges, aspect }: LayoutInput, chosen: readonly number[]): LayoutInput {
  const index = new Map(chosen.map((node, i) => [node, i]));
  return {
    nodes: chosen.flatMap((node) => nodes[node] ?? []),
    edges: edges.flatMap(({ source, target, ...rest }) => {
      const [from, to] = [index.get(source), index.get(target)];
      return from === undefined || to === undefined ? [] : [{ source: from, target: to, ...rest }];
    }),
    aspect,
  };
}
