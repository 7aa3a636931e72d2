/** Marks and labels as boxes: how they lie, and how they are pushed apart. */
import type { LayoutInput, LayoutNode } from '../../core/network/layout.ts';
import { Grid } from './grid.ts';

export interface Box {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

const GAP = 6;
const MOST_ROUNDS = 400;

/** The box around a mark and the label below it. */
export function boxAt({ size, labelWidth, labelHeight }: LayoutNode, x: number, y: number): Box {
  const half = Math.max(size, labelWidth) / 2;
  return { x1: x - half, y1: y - size / 2, x2: x + half, y2: y + size / 2 + labelHeight };
}

export function boxesOf({ nodes }: LayoutInput, places: Float64Array): Box[] {
  return nodes.map((node, i) => boxAt(node, places[2 * i] ?? 0, places[2 * i + 1] ?? 0));
}

/**
 * Pushes boxes apart until none overlaps another, each pair along the shorter way. Fixed nodes stay, and may overlap
 * each other: a person put them there.
 *
 * With thousands of nodes this is asked millions of times: numbers in flat arrays, nothing made in the inner loops.
 */
export function separate({ nodes }: LayoutInput, places: Float64Array): void {
  const half = Float64Array.from(nodes, ({ size, labelWidth }) => Math.max(size, labelWidth) / 2);
  const above = Float64Array.from(nodes, ({ size }) => size / 2);
  const below = Float64Array.from(nodes, ({ size, labelHeight }) => size / 2 + labelHeight);
  const isFixed = Uint8Array.from(nodes, ({ fixed }) => (fixed ? 1 : 0));
  const at = (list: Float64Array | Uint8Array, i: number): number => list[i] ?? 0;
  const x = (node: number): number => at(places, 2 * node);
  const y = (node: number): number => at(places, 2 * node + 1);

  function pushApart(a: number, b: number): boolean {
    const overlapX =
      Math.min(x(a) + at(half, a), x(b) + at(half, b)) -
      Math.max(x(a) - at(half, a), x(b) - at(half, b)) +
      GAP;
    // Less than a thousandth is rounding, not overlap: without it the last touch would be repeated for ever.
    if (overlapX <= 1e-3) return false;
    const overlapY =
      Math.min(y(a) + at(below, a), y(b) + at(below, b)) -
      Math.max(y(a) - at(above, a), y(b) - at(above, b)) +
      GAP;
    if (overlapY <= 1e-3 || (at(isFixed, a) && at(isFixed, b))) return false;
    const axis = overlapX < overlapY ? 0 : 1;
    const between =
      axis === 0
        ? 2 * (x(a) - x(b))
        : 2 * (y(a) - y(b)) + at(below, a) - at(above, a) - at(below, b) + at(above, b);
    const sign = between < 0 || (between === 0 && a < b) ? -1 : 1;
    const push = (axis === 0 ? overlapX : overlapY) * sign;
    const share = at(isFixed, a) ? 0 : at(isFixed, b) ? 1 : 0.5;
    places[2 * a + axis] = at(places, 2 * a + axis) + push * share;
    places[2 * b + axis] = at(places, 2 * b + axis) - push * (1 - share);
    return true;
  }

  const most = (list: Float64Array): number => list.reduce((a, b) => Math.max(a, b), 1);
  const grid = new Grid(nodes.length, 2 * most(half) + GAP, most(above) + most(below) + GAP);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    grid.fill(places);
    let pushed = 0;
    for (let a = 0; a < nodes.length; a++)
      grid.eachNear(a, (b) => {
        if (pushApart(a, b)) pushed++;
      });
    if (pushed === 0) return;
  }
}
