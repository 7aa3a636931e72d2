/** Puts the connected parts of a graph beside each other: the largest in the middle, small ones in rows below. */
import type { Box } from './separate.ts';

export interface Part {
  readonly nodes: readonly number[];
  readonly places: Float64Array;
  readonly boxes: readonly Box[];
  /** Holds a node that a person put somewhere: the part stays where it is. */
  readonly isFixed: boolean;
}

const GAP = 36;

/** The parts with their places moved; the whole lies around the origin. */
export function packParts(
  parts: readonly Part[],
  aspect: number,
): { nodes: readonly number[]; places: Float64Array }[] {
  const [main, ...rest] = parts;
  if (!main) return [];
  const bounds = boundsOf(main.boxes);
  const centred = main.isFixed
    ? main.places
    : shifted(main.places, -middle(bounds.x1, bounds.x2), -middle(bounds.y1, bounds.y2));
  const width = bounds.x2 - bounds.x1;
  const height = bounds.y2 - bounds.y1;
  const placed = [{ nodes: main.nodes, places: centred }];
  const loose = rest.filter((part) => !part.isFixed);
  placed.push(...rest.filter((part) => part.isFixed));

  const area = loose.reduce((sum, { boxes }) => {
    const { x1, y1, x2, y2 } = boundsOf(boxes);
    return sum + (x2 - x1 + GAP) * (y2 - y1 + GAP);
  }, width * height);
  const rowWidth = Math.max(width, Math.sqrt(area * aspect));
  const bottom = main.isFixed ? bounds.y2 : height / 2;
  let y = bottom + GAP;
  for (const row of rowsOf(loose, rowWidth)) {
    let x = -row.width / 2;
    for (const { part, box } of row.items) {
      placed.push({ nodes: part.nodes, places: shifted(part.places, x - box.x1, y - box.y1) });
      x += box.x2 - box.x1 + GAP;
    }
    y += row.height + GAP;
  }
  return placed;
}

interface Row {
  items: { part: Part; box: Box }[];
  width: number;
  height: number;
}

function rowsOf(parts: readonly Part[], most: number): Row[] {
  const rows: Row[] = [];
  for (const part of parts) {
    const box = boundsOf(part.boxes);
    const [width, height] = [box.x2 - box.x1, box.y2 - box.y1];
    const row = rows.at(-1);
    if (row && row.width + GAP + width <= most) {
      row.items.push({ part, box });
      row.width += GAP + width;
      row.height = Math.max(row.height, height);
    } else rows.push({ items: [{ part, box }], width, height });
  }
  return rows;
}

function boundsOf(boxes: readonly Box[]): Box {
  return boxes.reduce(
    (all, { x1, y1, x2, y2 }) => ({
      x1: Math.min(all.x1, x1),
      y1: Math.min(all.y1, y1),
      x2: Math.max(all.x2, x2),
      y2: Math.max(all.y2, y2),
    }),
    { x1: Infinity, y1: Infinity, x2: -Infinity, y2: -Infinity },
  );
}

const middle = (a: number, b: number): number => (a + b) / 2;

const shifted = (places: Float64Array, dx: number, dy: number): Float64Array =>
  places.map((value, i) => value + (i % 2 === 0 ? dx : dy));
