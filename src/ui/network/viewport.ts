/** Where to look: pure arithmetic between the model's places and the screen's. */
import type { Point } from '../../core/network/layout.ts';

export interface Box {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Room at each side of the canvas that something floats over. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export interface Viewport {
  readonly zoom: number;
  readonly pan: Point;
}

/** A few actors are not blown up to fill a large screen. */
const MOST_FIT_ZOOM = 1.35;

/** What is to be seen of a box that does not fit: at no less than a zoom, the part around a point. */
export interface Least {
  readonly zoom: number;
  readonly around: Point;
}

/** The viewport that shows the whole box in the free part of the surface, or as much of it as `least` allows. */
export function fitViewport(
  box: Box,
  width: number,
  height: number,
  insets: Insets,
  mostZoom = MOST_FIT_ZOOM,
  least: Least | null = null,
): Viewport {
  const free = {
    x1: insets.left,
    y1: insets.top,
    x2: Math.max(insets.left + 1, width - insets.right),
    y2: Math.max(insets.top + 1, height - insets.bottom),
  };
  const fitting = Math.min(
    (free.x2 - free.x1) / Math.max(1, box.x2 - box.x1),
    (free.y2 - free.y1) / Math.max(1, box.y2 - box.y1),
    mostZoom,
  );
  const zoom = Math.max(fitting, least?.zoom ?? 0);
  const { x, y } = least?.around ?? { x: (box.x1 + box.x2) / 2, y: (box.y1 + box.y2) / 2 };
  return {
    zoom,
    pan: {
      x: panAlong([zoom * box.x1, zoom * box.x2], zoom * x, [free.x1, free.x2]),
      y: panAlong([zoom * box.y1, zoom * box.y2], zoom * y, [free.y1, free.y2]),
    },
  };
}

/** On one axis: the middle of what fits; else the point in the middle, but nothing shown beyond the ends. */
function panAlong([from, to]: Span, point: number, [start, end]: Span): number {
  const middle = (start + end) / 2;
  if (to - from <= end - start) return middle - (from + to) / 2;
  return Math.min(start - from, Math.max(end - to, middle - point));
}

type Span = readonly [from: number, to: number];

/** Whether a viewport shows the whole box in the free part of the surface; half a pixel over its edge is no matter. */
export function isFree(
  { x1, y1, x2, y2 }: Box,
  { zoom, pan }: Viewport,
  width: number,
  height: number,
  { top, right, bottom, left }: Insets,
): boolean {
  return (
    x1 * zoom + pan.x > left - 0.5 &&
    y1 * zoom + pan.y > top - 0.5 &&
    x2 * zoom + pan.x < width - right + 0.5 &&
    y2 * zoom + pan.y < height - bottom + 0.5
  );
}

/** Whether a point lies in a closed outline (even-odd rule). */
export function isInside(point: Point, outline: readonly Point[]): boolean {
  let inside = false;
  let before = outline.at(-1);
  for (const corner of outline) {
    if (before && corner.y > point.y !== before.y > point.y) {
      const crossing =
        before.x + ((point.y - before.y) / (corner.y - before.y)) * (corner.x - before.x);
      if (point.x < crossing) inside = !inside;
    }
    before = corner;
  }
  return inside;
}

export type Direction = 'up' | 'down' | 'left' | 'right';
const ANGLES: Readonly<Record<Direction, number>> = {
  right: 0,
  down: Math.PI / 2,
  left: Math.PI,
  up: -Math.PI / 2,
};

/** The candidate that lies most in a direction; null when none is within 75 degrees of it. */
export function nearestInDirection<Id>(
  from: Point,
  candidates: readonly { readonly id: Id; readonly at: Point }[],
  direction: Direction,
): Id | null {
  let best: { id: Id; cost: number } | null = null;
  for (const { id, at } of candidates) {
    const [dx, dy] = [at.x - from.x, at.y - from.y];
    const turn = Math.abs(Math.atan2(dy, dx) - ANGLES[direction]);
    const off = Math.min(turn, 2 * Math.PI - turn);
    if (off > (75 / 180) * Math.PI) continue;
    const cost = Math.hypot(dx, dy) * (1 + 2 * off);
    if (!best || cost < best.cost) best = { id, cost };
  }
  return best?.id ?? null;
}
