/** How restless a drawing is: what a reader would trip over, counted. */
import type { LayoutInput } from '../../core/network/layout.ts';
import { boxesOf } from './separate.ts';
import type { Box } from './separate.ts';

const COST = { crossing: 1, label: 1.1, mark: 2.5 };

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
  for (const { source, target } of edges) {
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
      if (!isEnd && crossesBox(line, mark)) cost += COST.mark;
      else if (crossesBox(line, { ...box, y1: mark.y2 + 2 }))
        cost += isEnd ? COST.label / 3 : COST.label;
    });
  }

  const lengths = edges.map(({ source, target }) =>
    Math.hypot(x(source) - x(target), y(source) - y(target)),
  );
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  cost +=
    lengths.reduce((sum, length) => sum + Math.max(0, length / Math.max(1, mean) - 1.6), 0) * 0.6;
  const width = Math.max(...boxes.map((box) => box.x2)) - Math.min(...boxes.map((box) => box.x1));
  const height = Math.max(...boxes.map((box) => box.y2)) - Math.min(...boxes.map((box) => box.y1));
  return cost + Math.abs(Math.log(width / Math.max(1, height) / aspect)) * 4;
}

/** Whether a line runs through a box (Liang and Barsky's clipping). */
export function crossesBox(line: Box, box: Box): boolean {
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
