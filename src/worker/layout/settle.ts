/** The last touch: moves single nodes a little, as long as the drawing gets calmer by it. */
import type { LayoutInput } from '../../core/network/layout.ts';
import { scoreDrawing } from './calm.ts';
import { boxAt } from './separate.ts';

/** Steps in pixels, from wide to fine, and once more when the others have moved. */
const STEPS = [140, 90, 55, 30, 110, 60, 30];
const DIRECTIONS = Array.from({ length: 8 }, (_, i) => (i * Math.PI) / 4);
/** Room that a moved node keeps to the others, so that calm is not bought with crowding. */
const ROOM = 12;

/** Changes the places; no label comes to lie on another, fixed nodes stay. */
export function settle(input: LayoutInput, places: Float64Array): void {
  let cost = scoreDrawing(input, places);
  for (const step of STEPS)
    for (let node = 0; node < input.nodes.length; node++) {
      if (input.nodes[node]?.fixed) continue;
      const from = { x: places[2 * node] ?? 0, y: places[2 * node + 1] ?? 0 };
      let best = { ...from, cost: cost - 0.05 };
      for (const direction of DIRECTIONS) {
        const x = from.x + step * Math.cos(direction);
        const y = from.y + step * Math.sin(direction);
        if (!isFree(input, places, node, x, y)) continue;
        places[2 * node] = x;
        places[2 * node + 1] = y;
        const moved = scoreDrawing(input, places);
        if (moved < best.cost) best = { x, y, cost: moved };
      }
      places[2 * node] = best.x;
      places[2 * node + 1] = best.y;
      if (best.x !== from.x || best.y !== from.y) cost = best.cost;
    }
}

function isFree(
  { nodes }: LayoutInput,
  places: Float64Array,
  moved: number,
  x: number,
  y: number,
): boolean {
  const own = nodes[moved];
  if (!own) return false;
  const box = boxAt(own, x, y);
  return nodes.every((node, i) => {
    if (i === moved) return true;
    const other = boxAt(node, places[2 * i] ?? 0, places[2 * i + 1] ?? 0);
    return (
      box.x1 - ROOM >= other.x2 ||
      other.x1 - ROOM >= box.x2 ||
      box.y1 - ROOM >= other.y2 ||
      other.y1 - ROOM >= box.y2
    );
  });
}
