/** Dragging several actors at once, and drawing an outline around some: marquee and lasso. */
import type { Core, EventObject, NodeSingular, SingularElementArgument } from 'cytoscape';
import type { Point } from '../../core/network/layout.ts';
import type { EntityId } from '../../core/types.ts';
import type { CanvasEvents, Move } from './canvasEvents.ts';
import { createDropTarget } from './dropTarget.ts';
import { isInside } from './viewport.ts';

/** What a drag on the empty canvas does: moves the view, or draws a frame or a line around actors. */
export type Tool = 'move' | 'select' | 'lasso';

export interface Host {
  readonly tool: Tool;
  readonly selected: ReadonlySet<EntityId>;
}

/** Gives whether the press that ends now drew an outline: one that is closed where it began looks like a tap. */
export function attachGestures(
  cy: Core,
  container: HTMLElement,
  host: Host,
  events: CanvasEvents,
): () => boolean {
  attachDrag(cy, host, events);
  attachMiddleButton(cy, container);
  return attachOutline(cy, container, host, events);
}

/** A selected actor takes the other selected ones along. */
function attachDrag(cy: Core, host: Host, events: CanvasEvents): void {
  const drop = createDropTarget(cy, (aim) => {
    events.aim(aim);
  });
  let grabbed: Point | null = null;
  let company: { node: NodeSingular; from: Point }[] = [];

  cy.on('grab', 'node', (event: EventObject) => {
    const node = event.target as NodeSingular;
    grabbed = { ...node.position() };
    const id = node.id() as EntityId;
    company = host.selected.has(id)
      ? [...host.selected]
          .filter((other) => other !== id)
          .map((other) => cy.getElementById(other) as NodeSingular)
          .filter((other) => other.nonempty())
          .map((other) => ({ node: other, from: { ...other.position() } }))
      : [];
  });
  cy.on('drag', 'node', (event: EventObject) => {
    if (!grabbed) return;
    if (company.length === 0) {
      const { altKey } = event.originalEvent;
      drop.follow(event.target as NodeSingular, event.position, altKey);
      return;
    }
    const { x, y } = (event.target as NodeSingular).position();
    const [dx, dy] = [x - grabbed.x, y - grabbed.y];
    cy.batch(() => {
      for (const { node, from } of company) node.position({ x: from.x + dx, y: from.y + dy });
    });
  });
  cy.on('dragfree', 'node', (event: EventObject) => {
    const goal = drop.end();
    if (goal !== null && grabbed) {
      // It is asked first: until then the actor stands where it stood.
      const node = event.target as NodeSingular;
      node.position(grabbed);
      grabbed = null;
      events.merge([node.id() as EntityId, goal]);
      return;
    }
    const moves = [event.target as NodeSingular, ...company.map(({ node }) => node)].map(
      (node): Move => ({ id: node.id() as EntityId, ...node.position() }),
    );
    grabbed = null;
    company = [];
    events.move(moves);
  });
}

/** The outline is an SVG over the canvas; a finger draws only with the lasso, so that it can pan otherwise. */
function attachOutline(
  cy: Core,
  container: HTMLElement,
  host: Host,
  events: CanvasEvents,
): () => boolean {
  let outline: Point[] = [];
  let shape: SVGPolygonElement | null = null;
  let adding = false;
  let hasDrawn = false;

  const isLasso = (): boolean => host.tool === 'lasso';
  const corners = (): Point[] => {
    const [from, to] = [outline[0], outline.at(-1)];
    if (isLasso() || !from || !to) return outline;
    return [from, { x: to.x, y: from.y }, to, { x: from.x, y: to.y }];
  };
  const end = (): void => {
    shape?.ownerSVGElement?.remove();
    shape = null;
    outline = [];
    cy.userPanningEnabled(true);
  };

  cy.on('tapstart', (event: EventObject) => {
    hasDrawn = false;
    const { button, shiftKey, ctrlKey, metaKey } = event.originalEvent;
    const touched = event.originalEvent.type.startsWith('touch');
    const draws = touched ? isLasso() : host.tool !== 'move' || shiftKey;
    if (isActor(event.target as Core | SingularElementArgument) || !draws) return;
    if (!touched && button !== 0) return;
    adding = shiftKey || ctrlKey || metaKey;
    cy.userPanningEnabled(false);
    outline = [event.renderedPosition];
  });
  cy.on('tapdrag', (event: EventObject) => {
    if (outline.length === 0) return;
    outline.push(event.renderedPosition);
    if (!shape && isFar(outline)) shape = addShape(container);
    shape?.setAttribute(
      'points',
      corners()
        .map(({ x, y }) => `${String(x)},${String(y)}`)
        .join(' '),
    );
  });
  cy.on('tapend', () => {
    if (outline.length === 0) return;
    const drawn = shape === null ? null : corners();
    end();
    if (!drawn) return;
    hasDrawn = true;
    const ids = cy
      .nodes()
      .filter((node) => isInside(node.renderedPosition(), drawn))
      .map((node) => node.id() as EntityId);
    events.select(adding ? [...new Set([...host.selected, ...ids])] : ids);
  });
  cy.on('tapcancel', end);
  return () => hasDrawn;
}

/** Whatever the tool, the middle button moves the view. */
function attachMiddleButton(cy: Core, container: HTMLElement): void {
  container.addEventListener('pointerdown', (event) => {
    if (event.button !== 1) return;
    event.preventDefault();
    container.setPointerCapture(event.pointerId);
    const pan = ({ movementX, movementY }: PointerEvent): void => {
      cy.panBy({ x: movementX, y: movementY });
      cy.emit('dragpan');
    };
    container.addEventListener('pointermove', pan);
    const end = (): void => {
      container.removeEventListener('pointermove', pan);
    };
    container.addEventListener('pointerup', end, { once: true });
    container.addEventListener('pointercancel', end, { once: true });
  });
}

/** An outline may begin on an edge, but not on an actor: that is dragged. */
const isActor = (target: Core | SingularElementArgument): boolean =>
  'isNode' in target && target.isNode();

const LEAST_DRAG = 5;

function isFar(outline: readonly Point[]): boolean {
  const [from, to] = [outline[0], outline.at(-1)];
  return (
    from !== undefined && to !== undefined && Math.hypot(to.x - from.x, to.y - from.y) > LEAST_DRAG
  );
}

function addShape(container: HTMLElement): SVGPolygonElement {
  const names = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(names, 'svg');
  svg.classList.add('outline');
  svg.setAttribute('aria-hidden', 'true');
  const polygon = document.createElementNS(names, 'polygon');
  svg.append(polygon);
  container.append(svg);
  return polygon;
}
