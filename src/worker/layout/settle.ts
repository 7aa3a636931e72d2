/** The last touch: moves single nodes, from far to near, as long as the drawing gets calmer by it. */
import type { LayoutInput, LayoutNode } from '../../core/network/layout.ts';
import { calmOf } from './calm.ts';

/** How far a node is tried from where it stands, in pixels: from wide to fine, and once more when the others have moved. */
const STEPS = [240, 150, 90, 55, 30, 110, 60, 30, 15];
const DIRECTIONS = Array.from({ length: 12 }, (_, i) => (i * Math.PI) / 6);
/** Sweeps over all nodes at one step; most end earlier, when nobody moves any more. Large drawings get one. */
const MOST_SWEEPS = 3;
const LARGE = 40;
/** Less gain than this is not worth a move. */
const LEAST_GAIN = 0.05;
/** Room that a moved node keeps to the others, so that calm is not bought with crowding. */
const ROOM = 12;

/** Changes the places; no label comes to lie on another, fixed nodes stay. */
export function settle(input: LayoutInput, places: Float64Array): void {
  const calm = calmOf(input, places);
  const put = (node: number, x: number, y: number): void => {
    places[2 * node] = x;
    places[2 * node + 1] = y;
  };

  /** Tries places around a node and keeps the calmest; whether it moved. */
  function tryAround(node: number, step: number): boolean {
    const [x, y] = [places[2 * node] ?? 0, places[2 * node + 1] ?? 0];
    let best = { x, y, cost: calm.around(node) - LEAST_GAIN };
    for (const direction of DIRECTIONS) {
      const [toX, toY] = [x + step * Math.cos(direction), y + step * Math.sin(direction)];
      if (!isFree(input, places, node, toX, toY)) continue;
      put(node, toX, toY);
      const cost = calm.around(node);
      if (cost < best.cost) best = { x: toX, y: toY, cost };
    }
    put(node, best.x, best.y);
    return best.x !== x || best.y !== y;
  }

  /** Tries every node once; whether any moved. */
  function sweep(step: number): boolean {
    let hasMoved = false;
    input.nodes.forEach(({ fixed }, node) => {
      if (!fixed && tryAround(node, step)) hasMoved = true;
    });
    return hasMoved;
  }

  const most = input.nodes.length > LARGE ? 1 : MOST_SWEEPS;
  for (const step of STEPS) {
    for (let done = 0; done < most; done++) if (!sweep(step)) break;
  }
}

/** Whether a node could stand there with room to all others. */
function isFree(
  { nodes }: LayoutInput,
  places: Float64Array,
  moved: number,
  x: number,
  y: number,
): boolean {
  const own = nodes[moved];
  if (!own) return false;
  const [width, height] = [widthOf(own), own.size + own.labelHeight];
  return nodes.every((node, i) => {
    if (i === moved) return true;
    const [dx, top] = [(places[2 * i] ?? 0) - x, (places[2 * i + 1] ?? 0) - node.size / 2];
    if (Math.abs(dx) >= (width + widthOf(node)) / 2 + ROOM) return true;
    const ownTop = y - own.size / 2;
    return top >= ownTop + height + ROOM || ownTop >= top + node.size + node.labelHeight + ROOM;
  });
}

const widthOf = ({ size, labelWidth }: LayoutNode): number => Math.max(size, labelWidth);
