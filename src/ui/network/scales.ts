/** How large and how wide things are drawn. Areas carry the numbers, so lengths follow the square root. */
import { scaleSqrt } from 'd3-scale';
import type { EdgeClass } from '../../core/network/filters.ts';
import type { Graph } from '../../core/network/graph.ts';

export interface Scales {
  /** Side or diameter of a node, by its weight: its mentions, or a measure. */
  readonly size: (weight: number) => number;
  /** Width of an edge, by its class and sentences: what is only said is thinner than what is done. */
  width(name: EdgeClass, evidence: number): number;
  /** Above this size a label is written large. */
  readonly large: number;
}

const SMALLEST = 16;
const LARGEST = 44;
/** A small corpus is not blown up: this much weight or this many sentences make the largest size at least. */
const LEAST_TOP = { weight: 12, evidence: 6 };

const WIDTHS: Readonly<Record<EdgeClass, readonly [number, number]>> = {
  'material-cooperation': [2.4, 6],
  'material-conflict': [2.4, 6],
  'verbal-cooperation': [1.5, 4],
  'verbal-conflict': [1.5, 4],
  structural: [1, 2],
  'co-mention': [0.8, 1.6],
};

/** Scales of a whole network: they stay the same while filters change. */
export function makeScales(graph: Graph): Scales {
  const top = (values: readonly number[], least: number): number =>
    values.reduce((most, value) => Math.max(most, value), least);
  const size = scaleSqrt(
    [
      1,
      top(
        graph.nodes.map(({ weight }) => weight),
        LEAST_TOP.weight,
      ),
    ],
    [SMALLEST, LARGEST],
  ).clamp(true);
  const mostEvidence = top(
    graph.edges.map(({ evidence }) => evidence),
    LEAST_TOP.evidence,
  );
  const width = scaleSqrt([1, mostEvidence], [0, 1]).clamp(true);
  return {
    size,
    width: (name, evidence) => {
      const [thin, wide] = WIDTHS[name];
      return thin + (wide - thin) * width(evidence);
    },
    large: SMALLEST + (LARGEST - SMALLEST) * 0.4,
  };
}
