/** Where things are on the canvas: who lies in which direction, and what is under a place. */
import type { Core } from 'cytoscape';
import type { Point } from '../../core/network/layout.ts';
import type { EntityId } from '../../core/types.ts';
import type { CanvasView } from './view.ts';
import { nearestInDirection } from './viewport.ts';
import type { Direction } from './viewport.ts';

/** The neighbour of an actor that lies in a direction; without an actor, the best connected one. Null: nobody is there. */
export function stepFrom(cy: Core, from: EntityId | null, direction: Direction): EntityId | null {
  const node = from === null ? null : cy.getElementById(from);
  if (!node || node.empty()) {
    const [top] = cy
      .nodes()
      .sort((a, b) => b.degree(false) - a.degree(false))
      .toArray();
    return top ? (top.id() as EntityId) : null;
  }
  const candidates = node
    .openNeighborhood()
    .nodes()
    .map((other) => ({ id: other.id() as EntityId, at: other.position() }));
  return nearestInDirection(node.position() as Point, candidates, direction);
}

/** The view as it is now, for what is laid over the canvas. */
export function viewOf(cy: Core, show: CanvasView['show']): CanvasView {
  return {
    viewport: { zoom: cy.zoom(), pan: { ...cy.pan() } },
    placeOf: (id) => {
      const node = cy.getElementById(id);
      return node.empty() ? null : { ...node.position(), radius: node.width() / 2 };
    },
    show,
    actorAt: ({ x, y }) => {
      const hit = cy.nodes().filter((node) => {
        const box = node.renderedBoundingBox({ includeLabels: false });
        return box.x1 <= x && x <= box.x2 && box.y1 <= y && y <= box.y2;
      });
      return hit.empty() ? null : (hit.last().id() as EntityId); // what is drawn last lies above
    },
  };
}
