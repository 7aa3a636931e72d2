/** Dropping one actor on another: only after staying over it for a while, so that a drag past merges nobody. */
import type { Core, NodeSingular } from 'cytoscape';
import type { Point } from '../../core/network/layout.ts';
import type { EntityId } from '../../core/types.ts';

/** How long a drag has to stay over an actor before letting go would merge. */
const HOVER_MS = 500;

const DROP = 'drop';
/** No actor is drawn larger than this, from its middle. */
const LARGEST = 60;

export interface DropTarget {
  /** The drag goes on: the pointer is here. With `atOnce` (a modifier is held) nobody waits. */
  follow(dragged: NodeSingular, pointer: Point, atOnce: boolean): void;
  /** The drag ends: the actor it ends on, where it stayed long enough. */
  end(): EntityId | null;
}

/** `onaim` tells who would be merged into whom if it ended now, and when it would not any more. */
export function createDropTarget(
  cy: Core,
  onaim: (aim: { readonly from: EntityId; readonly to: EntityId } | null) => void,
): DropTarget {
  let over: NodeSingular | null = null;
  let armed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function leave(): void {
    clearTimeout(timer);
    over?.removeClass(DROP);
    over = null;
    if (armed) onaim(null);
    armed = false;
  }

  function arm(dragged: NodeSingular): void {
    if (!over || armed) return;
    armed = true;
    over.addClass(DROP);
    onaim({ from: dragged.id() as EntityId, to: over.id() as EntityId });
  }

  return {
    follow(dragged, pointer, atOnce) {
      const found = nodeUnder(cy, dragged, pointer);
      if (found?.id() !== over?.id()) {
        leave();
        over = found;
        if (found) timer = setTimeout(arm, HOVER_MS, dragged);
      }
      if (over && atOnce) arm(dragged);
    },
    end() {
      const goal = armed && over ? (over.id() as EntityId) : null;
      leave();
      return goal;
    },
  };
}

function nodeUnder(cy: Core, dragged: NodeSingular, { x, y }: Point): NodeSingular | null {
  let nearest: NodeSingular | null = null;
  let least = LARGEST;
  cy.nodes().forEach((node) => {
    if (node.same(dragged)) return;
    const at = node.position();
    const distance = Math.hypot(at.x - x, at.y - y);
    // Asking for a width takes longer than all the rest: of few is it asked.
    if (distance >= least || distance > node.width() / 2) return;
    nearest = node;
    least = distance;
  });
  return nearest;
}
