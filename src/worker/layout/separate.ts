/** Marks and labels as boxes: how they lie, and how they are pushed apart. */
import type { LayoutInput, LayoutNode } from '../../core/network/layout.ts';

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
 */
export function separate(input: LayoutInput, places: Float64Array): void {
  const { nodes } = input;
  const widest = Math.max(1, ...nodes.map((node) => Math.max(node.size, node.labelWidth))) + GAP;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    // Sweep from left to right: only boxes that begin within the widest box can overlap.
    const order = nodes
      .map((_, i) => i)
      .sort((a, b) => (places[2 * a] ?? 0) - (places[2 * b] ?? 0));
    let moved = false;
    for (let i = 0; i < order.length; i++)
      for (let j = i + 1; j < order.length; j++) {
        const [a, b] = [order[i] ?? 0, order[j] ?? 0];
        if ((places[2 * b] ?? 0) - (places[2 * a] ?? 0) > widest) break;
        moved = pushApart(input, places, a, b) || moved;
      }
    if (!moved) return;
  }
}

function pushApart({ nodes }: LayoutInput, places: Float64Array, a: number, b: number): boolean {
  const [one, other] = [nodes[a], nodes[b]];
  if (!one || !other || (one.fixed && other.fixed)) return false;
  const at = (node: number, axis: 0 | 1): number => places[2 * node + axis] ?? 0;
  const [first, second] = [boxAt(one, at(a, 0), at(a, 1)), boxAt(other, at(b, 0), at(b, 1))];
  const overlapX = Math.min(first.x2, second.x2) - Math.max(first.x1, second.x1) + GAP;
  const overlapY = Math.min(first.y2, second.y2) - Math.max(first.y1, second.y1) + GAP;
  // Less than a thousandth is rounding, not overlap: without it the last touch would be repeated for ever.
  if (overlapX <= 1e-3 || overlapY <= 1e-3) return false;
  const axis = overlapX < overlapY ? 0 : 1;
  const centre = (box: Box): number => (axis === 0 ? box.x1 + box.x2 : box.y1 + box.y2);
  const sign =
    centre(first) < centre(second) || (centre(first) === centre(second) && a < b) ? -1 : 1;
  const push = (axis === 0 ? overlapX : overlapY) * sign;
  const share = one.fixed ? 0 : other.fixed ? 1 : 0.5;
  places[2 * a + axis] = at(a, axis) + push * share;
  places[2 * b + axis] = at(b, axis) - push * (1 - share);
  return true;
}
