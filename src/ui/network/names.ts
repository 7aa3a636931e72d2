/**
 * Whose name is written at a zoom. From near, every name has its room: the layout kept it free. From afar names would shrink to
 * specks; then the largest actors keep theirs at a size that can be read, as on a map, and the others get it back when one comes nearer.
 */
import type { Point } from '../../core/network/layout.ts';
import type { EntityId } from '../../core/types.ts';
import type { Box } from './viewport.ts';

/** An actor as it is drawn at zoom 1, in pixels. */
export interface NamedActor extends Point {
  readonly id: EntityId;
  readonly size: number;
  /** The room of its label at zoom 1, which stands below the mark. */
  readonly labelWidth: number;
  readonly labelHeight: number;
}

/** Names are not written smaller than this on the screen, in pixels. */
const LEAST = 8.5;
/** Small names from afar, in pixels; larger ones in proportion. */
const SMALL = 9.5;
/** Of a small name at zoom 1. */
const USUAL = 11;
/** Between names from afar, in pixels of the screen. */
const GAP = 1;
/** So many fit on a screen without hiding what they name. */
const MOST = 90;

/** How much larger than at zoom 1 names are written at a zoom, to stand on the screen at a size that can be read. */
export function enlargement(zoom: number): number {
  return USUAL * zoom >= LEAST ? 1 : SMALL / (USUAL * zoom);
}

/**
 * Those actors whose name is written. All of them where the usual size can be read; else as many as there is room for, those
 * that are chosen (`first`) and the large ones before the others. No two names touch, and none lies on the mark of another named actor.
 */
export function namesAt(
  actors: readonly NamedActor[],
  zoom: number,
  first: ReadonlySet<EntityId> = new Set(),
): ReadonlySet<EntityId> {
  const larger = enlargement(zoom);
  if (larger === 1) return new Set(actors.map(({ id }) => id));
  const gap = GAP / zoom;
  const named = new Set<EntityId>();
  const taken = new Grid(120 / zoom);
  const rank = ({ id, size }: NamedActor): number => (first.has(id) ? 1e6 : 0) + size;
  for (const actor of actors.toSorted((a, b) => rank(b) - rank(a))) {
    if (named.size >= MOST && !first.has(actor.id)) break;
    const label = labelBox(actor, larger);
    const mark = markBox(actor);
    const isFree = !taken.has(grown(label, gap)) && !taken.has(mark);
    if (!isFree && !first.has(actor.id)) continue;
    named.add(actor.id);
    taken.add(label);
    taken.add(mark);
  }
  return named;
}

/** Where a name lies that is written so many times larger than at zoom 1. */
export function labelBox({ x, y, size, labelWidth, labelHeight }: NamedActor, larger = 1): Box {
  const [half, top] = [(labelWidth * larger) / 2, y + size / 2];
  return { x1: x - half, y1: top, x2: x + half, y2: top + labelHeight * larger };
}

/** The room that actors take with their names at zoom 1. */
export function boxOfActors(actors: readonly NamedActor[]): Box | null {
  if (actors.length === 0) return null;
  return joinBoxes(actors.flatMap((actor) => [markBox(actor), labelBox(actor)]));
}

export function joinBoxes(boxes: readonly Box[]): Box {
  return boxes.reduce((all, box) => ({
    x1: Math.min(all.x1, box.x1),
    y1: Math.min(all.y1, box.y1),
    x2: Math.max(all.x2, box.x2),
    y2: Math.max(all.y2, box.y2),
  }));
}

function markBox({ x, y, size }: NamedActor): Box {
  const half = size / 2;
  return { x1: x - half, y1: y - half, x2: x + half, y2: y + half };
}

const grown = ({ x1, y1, x2, y2 }: Box, by: number): Box => ({
  x1: x1 - by,
  y1: y1 - by / 2,
  x2: x2 + by,
  y2: y2 + by / 2,
});

/** Boxes by the squares they lie in, so that each is compared with those near it alone. */
class Grid {
  readonly #cell: number;
  readonly #boxes = new Map<string, Box[]>();

  constructor(cell: number) {
    this.#cell = cell;
  }

  add(box: Box): void {
    for (const key of this.#cells(box)) {
      const there = this.#boxes.get(key);
      if (there) there.push(box);
      else this.#boxes.set(key, [box]);
    }
  }

  has(box: Box): boolean {
    return this.#cells(box).some((key) =>
      this.#boxes
        .get(key)
        ?.some(
          (other) =>
            box.x1 < other.x2 && other.x1 < box.x2 && box.y1 < other.y2 && other.y1 < box.y2,
        ),
    );
  }

  #cells({ x1, y1, x2, y2 }: Box): string[] {
    const [left, right] = [Math.floor(x1 / this.#cell), Math.floor(x2 / this.#cell)];
    const [top, bottom] = [Math.floor(y1 / this.#cell), Math.floor(y2 / this.#cell)];
    const keys: string[] = [];
    for (let x = left; x <= right; x++)
      for (let y = top; y <= bottom; y++) keys.push(`${String(x)} ${String(y)}`);
    return keys;
  }
}
