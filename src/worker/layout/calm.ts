/** How restless a drawing is: what a reader would trip over, counted. */
import type { LayoutInput } from '../../core/network/layout.ts';

const COST = { crossing: 1, label: 1.1, mark: 2.5, length: 0.35, hidden: 2, form: 4 };
/** Of an edge between two actors of middling size, in pixels. */
const COMMON_LENGTH = 120;
/** So much of an edge should show between the marks of its ends, in pixels; more where several run side by side. */
const LEAST_SEEN = 60;
/** Times the common length: longer ones lead the eye away. */
const STRETCHED = 1.5;
/** How far apart parallel edges run in the middle, in pixels. */
const LANE = 11;
/** What labels add to the width of a drawing, in pixels. */
const LABEL_REACH = 25;
/** An edge that grazes a mark looks as if it ended there. */
const GRAZE = 3;

export interface Calm {
  /** Everything that disturbs. */
  whole(): number;
  /** What changes when this node moves: the terms of its own edges, and of the others over its mark and label. */
  around(node: number): number;
}

/**
 * Crossings of edges, edges over labels and edges over marks; stretched edges and a form unlike the surface's add
 * a little, to choose among drawings that are equal otherwise. Looks at the places as they are when it is asked.
 *
 * This is asked thousands of times for one drawing: numbers in flat arrays, nothing made in the inner loops.
 */
export function calmOf({ nodes, edges, aspect }: LayoutInput, places: Float64Array): Calm {
  const half = Float64Array.from(nodes, ({ size }) => size / 2);
  const halfLabel = Float64Array.from(nodes, ({ labelWidth }) => labelWidth / 2);
  const labelHeight = Float64Array.from(nodes, (node) => node.labelHeight);
  const edgesOf = nodes.map((): number[] => []);
  edges.forEach(({ source, target }, i) => {
    edgesOf[source]?.push(i);
    edgesOf[target]?.push(i);
  });
  const sources = Int32Array.from(edges, ({ source }) => source);
  const targets = Int32Array.from(edges, ({ target }) => target);
  const lanesOf = Int32Array.from(edges, ({ lanes }) => lanes);
  const at = (list: Float64Array | Int32Array, i: number): number => list[i] ?? 0;
  const x = (node: number): number => at(places, 2 * node);
  const y = (node: number): number => at(places, 2 * node + 1);
  const isLeft = (from: number, to: number, node: number): boolean =>
    (x(to) - x(from)) * (y(node) - y(from)) - (y(to) - y(from)) * (x(node) - x(from)) > 0;

  function crossing(i: number, j: number): number {
    const [a, b] = [at(sources, i), at(targets, i)];
    const [c, d] = [at(sources, j), at(targets, j)];
    if (a === c || a === d || b === c || b === d) return 0;
    const crosses = isLeft(a, b, c) !== isLeft(a, b, d) && isLeft(c, d, a) !== isLeft(c, d, b);
    return crosses ? COST.crossing : 0;
  }

  /** An edge over a mark or its label. */
  function running(i: number, node: number): number {
    const [source, target, lanes] = [at(sources, i), at(targets, i), at(lanesOf, i)];
    const [x1, y1, x2, y2] = [x(source), y(source), x(target), y(target)];
    const isEnd = node === source || node === target;
    const swell = isEnd ? 0 : ((lanes - 1) * LANE) / 2;
    const [cx, cy, r] = [x(node), y(node), at(half, node)];
    const reach = r + swell + GRAZE;
    if (!isEnd && crossesBox(x1, y1, x2, y2, cx - reach, cy - reach, cx + reach, cy + reach))
      return COST.mark * lanes;
    const [wide, top] = [at(halfLabel, node) + swell, cy + r + 2];
    const bottom = cy + r + at(labelHeight, node) + swell;
    if (!crossesBox(x1, y1, x2, y2, cx - wide, top - swell, cx + wide, bottom)) return 0;
    return isEnd ? COST.label / 2 : COST.label * lanes;
  }

  function length(i: number): number {
    const [source, target, lanes] = [at(sources, i), at(targets, i), at(lanesOf, i)];
    const between = Math.hypot(x(source) - x(target), y(source) - y(target));
    const share = between / (COMMON_LENGTH + (lanes - 1) * 2 * LANE);
    // Between actors that stand close an edge cannot be seen, and parallel ones bulge like a balloon.
    const seen = between - at(half, source) - at(half, target);
    const hidden = Math.max(0, 1 - seen / (LEAST_SEEN + (lanes - 1) * 2 * LANE));
    const length = COST.length * (share + 2 * Math.max(0, share - STRETCHED) ** 2);
    return length + COST.hidden * lanes * hidden;
  }

  /** Spread, not extent: a single actor far out would lend any drawing the right form. */
  function form(): number {
    const spread = (axis: 0 | 1): number => {
      let [sum, squares] = [0, 0];
      for (let node = 0; node < nodes.length; node++) {
        const value = at(places, 2 * node + axis);
        sum += value;
        squares += value * value;
      }
      return Math.sqrt(Math.max(100, squares / nodes.length - (sum / nodes.length) ** 2));
    };
    const ratio = (spread(0) + LABEL_REACH) / spread(1);
    return nodes.length < 3 ? 0 : Math.abs(Math.log(ratio / aspect)) * COST.form;
  }

  return {
    whole: () => {
      let cost = form();
      for (let i = 0; i < edges.length; i++) {
        cost += length(i);
        for (let j = i + 1; j < edges.length; j++) cost += crossing(i, j);
        for (let node = 0; node < nodes.length; node++) cost += running(i, node);
      }
      return cost;
    },
    around: (moved) => {
      let cost = form();
      for (const i of edgesOf[moved] ?? []) {
        cost += length(i);
        for (let j = 0; j < edges.length; j++) cost += crossing(i, j);
        for (let node = 0; node < nodes.length; node++) cost += running(i, node);
      }
      for (let i = 0; i < edges.length; i++)
        if (at(sources, i) !== moved && at(targets, i) !== moved) cost += running(i, moved);
      return cost;
    },
  };
}

/** Whether a line runs through a box. */
export function crossesBox(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  left: number,
  top: number,
  right: number,
  bottom: number,
): boolean {
  if ((x1 < left && x2 < left) || (x1 > right && x2 > right)) return false;
  if ((y1 < top && y2 < top) || (y1 > bottom && y2 > bottom)) return false;
  // It comes near: then it misses only when all corners lie on one side of it.
  const [dx, dy] = [x2 - x1, y2 - y1];
  const first = dx * (top - y1) - dy * (left - x1) > 0;
  return (
    dx * (top - y1) - dy * (right - x1) > 0 !== first ||
    dx * (bottom - y1) - dy * (left - x1) > 0 !== first ||
    dx * (bottom - y1) - dy * (right - x1) > 0 !== first
  );
}
