/** How restless a drawing is: what a reader would trip over, counted. */
import type { LayoutInput } from '../../core/network/layout.ts';
import { boxesOf } from './separate.ts';
import type { Box } from './separate.ts';

const COST = { crossing: 1, label: 1.1, mark: 2.5, length: 0.35 };
/** Of an edge between two actors of middling size, in pixels. */
const COMMON_LENGTH = 120;
/** How far apart parallel edges bend, in pixels. */
const LANE = 20;

/**
 * Crossings of edges, edges over labels and edges over marks; stretched edges and a form unlike the surface's add
 * a little, to choose among drawings that are equal otherwise.
 */
export function scoreDrawing(input: LayoutInput, places: Float64Array): number {
  const { nodes, edges, aspect } = input;
  const x = (node: number): number => places[2 * node] ?? 0;
  const y = (node: number): number => places[2 * node + 1] ?? 0;
  let cost = 0;

  edges.forEach((one, i) => {
    for (const other of edges.slice(i + 1)) {
      if ([other.source, other.target].some((end) => end === one.source || end === one.target))
        continue;
      if (
        turnsApart(one.source, one.target, other.source, other.target) &&
        turnsApart(other.source, other.target, one.source, one.target)
      )
        cost += COST.crossing;
    }
  });
  function turnsApart(a: number, b: number, c: number, d: number): boolean {
    const side = (p: number): number =>
      (x(b) - x(a)) * (y(p) - y(a)) - (y(b) - y(a)) * (x(p) - x(a));
    return side(c) > 0 !== side(d) > 0;
  }

  const boxes = boxesOf(input, places);
  for (const { source, target, lanes } of edges) {
    const swell = ((lanes - 1) * LANE) / 2;
    const line = { x1: x(source), y1: y(source), x2: x(target), y2: y(target) };
    boxes.forEach((box, node) => {
      const isEnd = node === source || node === target;
      const size = nodes[node]?.size ?? 0;
      const mark = {
        x1: x(node) - size / 2,
        y1: box.y1,
        x2: x(node) + size / 2,
        y2: box.y1 + size,
      };
      if (!isEnd && crossesBox(line, grown(mark, swell))) cost += COST.mark * lanes;
      else if (crossesBox(line, grown({ ...box, y1: mark.y2 + 2 }, isEnd ? 0 : swell)))
        cost += isEnd ? COST.label / 2 : COST.label * lanes;
    });
  }

  for (const { source, target, lanes } of edges) {
    const length = Math.hypot(x(source) - x(target), y(source) - y(target));
    const common = COMMON_LENGTH + (lanes - 1) * LANE;
    cost += COST.length * (length / common + Math.max(0, length / common - 2) ** 2);
    // Parallel edges between actors that stand close bulge like a balloon.
    cost += COST.crossing * (lanes - 1) * Math.max(0, 1 - length / common);
  }
  const width = Math.max(...boxes.map((box) => box.x2)) - Math.min(...boxes.map((box) => box.x1));
  const height = Math.max(...boxes.map((box) => box.y2)) - Math.min(...boxes.map((box) => box.y1));
  return cost + Math.abs(Math.log(width / Math.max(1, height) / aspect)) * 4;
}

const grown = ({ x1, y1, x2, y2 }: Box, by: number): Box => ({
  x1: x1 - by,
  y1: y1 - by,
  x2: x2 + by,
  y2: y2 + by,
});

/** Whether a line runs through a box (Liang and Barsky's clipping). */
function crossesBox(line: Box, box: Box): boolean {
  const [dx, dy] = [line.x2 - line.x1, line.y2 - line.y1];
  let [from, to] = [0, 1];
  for (const [step, room] of [
    [-dx, line.x1 - box.x1],
    [dx, box.x2 - line.x1],
    [-dy, line.y1 - box.y1],
    [dy, box.y2 - line.y1],
  ] as const) {
    if (step === 0) {
      if (room < 0) return false;
      continue;
    }
    if (step < 0) from = Math.max(from, room / step);
    else to = Math.min(to, room / step);
    if (from > to) return false;
  }
  return true;
}
