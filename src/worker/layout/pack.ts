/** Puts the connected parts of a graph beside each other: the largest in the middle, small ones in rows below. */
import type { Box } from './separate.ts';

export interface Part {
  readonly nodes: readonly number[];
  readonly places: Float64Array;
  readonly boxes: readonly Box[];
  /** Holds a node that stays: the whole part does. */
  readonly isFixed: boolean;
}

const GAP = 36;
/** Between actors without ties: there may be hundreds, and the room for their names is in their boxes. */
const LONE_GAP = 14;

/** The parts with their places moved; the whole lies around the origin, or around the parts that stay. */
export function packParts(
  parts: readonly Part[],
  aspect: number,
): { nodes: readonly number[]; places: Float64Array }[] {
  const staying = parts.filter(({ isFixed }) => isFixed);
  const moving = parts.filter(({ isFixed }) => !isFixed);
  const placed = staying.map(({ nodes, places }) => ({ nodes, places }));
  if (staying.length === 0) {
    const main = moving.shift();
    if (!main) return [];
    const { x1, x2, y1, y2 } = boundsOf(main.boxes);
    placed.push({
      nodes: main.nodes,
      places: shifted(main.places, -middle(x1, x2), -middle(y1, y2)),
    });
    pushBelow(placed, moving, { x: 0, y: (y2 - y1) / 2 }, x2 - x1, y2 - y1, aspect);
  } else {
    const { x1, x2, y1, y2 } = boundsOf(staying.flatMap(({ boxes }) => boxes));
    pushBelow(placed, moving, { x: middle(x1, x2), y: y2 }, x2 - x1, y2 - y1, aspect);
  }
  return placed;
}

/** Lays parts in rows below a drawing of this size, whose lower edge has its middle at `under`. */
function pushBelow(
  placed: { nodes: readonly number[]; places: Float64Array }[],
  parts: readonly Part[],
  under: { readonly x: number; readonly y: number },
  width: number,
  height: number,
  aspect: number,
): void {
  const area = parts.reduce((sum, part) => {
    const { x1, y1, x2, y2 } = boundsOf(part.boxes);
    return sum + (x2 - x1 + gapOf(part)) * (y2 - y1 + gapOf(part));
  }, width * height);
  let y = under.y + GAP;
  for (const row of rowsOf(parts, Math.max(width, Math.sqrt(area * aspect)))) {
    let x = under.x - row.width / 2;
    for (const { part, box } of row.items) {
      placed.push({ nodes: part.nodes, places: shifted(part.places, x - box.x1, y - box.y1) });
      x += box.x2 - box.x1 + row.gap;
    }
    y += row.height + row.gap;
  }
}

interface Row {
  items: { part: Part; box: Box }[];
  width: number;
  height: number;
  /** That of its largest part, which is its first. */
  readonly gap: number;
}

const gapOf = ({ nodes }: Part): number => (nodes.length === 1 ? LONE_GAP : GAP);

function rowsOf(parts: readonly Part[], most: number): Row[] {
  const rows: Row[] = [];
  for (const part of parts) {
    const box = boundsOf(part.boxes);
    const [width, height] = [box.x2 - box.x1, box.y2 - box.y1];
    const row = rows.at(-1);
    if (row && row.width + row.gap + width <= most) {
      row.items.push({ part, box });
      row.width += row.gap + width;
      row.height = Math.max(row.height, height);
    } else rows.push({ items: [{ part, box }], width, height, gap: gapOf(part) });
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
