/** What a person draws on the canvas beside the network: sticky notes, and arrows from them. Places are the network's own. */
import * as v from 'valibot';
import type { ActorKey } from './network/keys.ts';
import type { Point } from './network/layout.ts';
import { COORDINATE, NOTE_COLOURS } from './noteColours.ts';
import type { NoteColour } from './noteColours.ts';

/** Sizes in units of the network; the longest text of one. */
export const STICKY_LIMITS = { least: 60, most: 1_000, text: 10_000 } as const;
export const STICKY_SIZE = { width: 180, height: 72 } as const;

export interface Box extends Point {
  /** x and y are the corner at the top left. */
  readonly width: number;
  readonly height: number;
}

export interface Sticky extends Box {
  readonly kind: 'sticky';
  readonly id: string;
  readonly text: string;
  readonly colour: NoteColour;
}

export type ArrowEnd =
  | { readonly kind: 'actor'; readonly key: ActorKey }
  | { readonly kind: 'point'; readonly x: number; readonly y: number };

export interface Arrow {
  readonly kind: 'arrow';
  readonly id: string;
  /** The sticky note it begins at. */
  readonly from: string;
  readonly to: ArrowEnd;
}

export type Drawing = Sticky | Arrow;

const id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/u, 'is not an id'));
const coordinate = v.pipe(v.number(), v.finite(), v.minValue(-COORDINATE), v.maxValue(COORDINATE));
const size = v.pipe(v.number(), v.minValue(STICKY_LIMITS.least), v.maxValue(STICKY_LIMITS.most));
const actorKey = v.pipe(v.string(), v.minLength(1), v.maxLength(100_000));

export const drawingSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('sticky'),
    id,
    x: coordinate,
    y: coordinate,
    width: size,
    height: size,
    text: v.pipe(v.string(), v.maxLength(STICKY_LIMITS.text)),
    colour: v.picklist(NOTE_COLOURS),
  }),
  v.strictObject({
    kind: v.literal('arrow'),
    id,
    from: id,
    to: v.variant('kind', [
      v.strictObject({
        kind: v.literal('actor'),
        key: v.custom<ActorKey>((key) => v.is(actorKey, key)),
      }),
      v.strictObject({ kind: v.literal('point'), x: coordinate, y: coordinate }),
    ]),
  }),
]) satisfies v.GenericSchema<unknown, Drawing>;

/** A box that can be kept: finite, in bounds, with 0 for -0, which a file cannot hold. */
export function withinBounds({ x, y, width, height }: Box): Box {
  const between = (value: number, least: number, most: number): number => {
    if (!Number.isFinite(value)) throw new RangeError(`not a place: ${String(value)}`);
    return Math.max(least, Math.min(most, value)) + 0;
  };
  const { least, most } = STICKY_LIMITS;
  return {
    x: between(x, -COORDINATE, COORDINATE),
    y: between(y, -COORDINATE, COORDINATE),
    width: between(width, least, most),
    height: between(height, least, most),
  };
}

/** Where the line from a box's middle to a point leaves the box; the middle itself when the point is inside. */
export function leavesBox({ x, y, width, height }: Box, to: Point): Point {
  const [cx, cy] = [x + width / 2, y + height / 2];
  const [dx, dy] = [to.x - cx, to.y - cy];
  const reach = Math.max(Math.abs(dx) / (width / 2), Math.abs(dy) / (height / 2));
  if (reach <= 1) return { x: cx, y: cy };
  return { x: cx + dx / reach, y: cy + dy / reach };
}

/** The end of an arrow, so far before its goal; the goal itself where there is no room. */
export function stopShort(from: Point, to: Point, gap: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length <= gap) return to;
  const share = 1 - gap / length;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}
