/** What a press or the pointer alone does: choosing, opening, lighting. */
import type { Core, EdgeSingular, EventObject, NodeSingular } from 'cytoscape';
import type { EntityId } from '../../core/types.ts';
import type { CanvasEvents } from './canvasEvents.ts';
import type { Host } from './gestures.ts';

/** `hasDrawnOutline`: whether the press that ends now drew an outline, and so is no tap. */
export function attachTaps(
  cy: Core,
  host: Pick<Host, 'selected'>,
  events: CanvasEvents,
  hasDrawnOutline: () => boolean,
): void {
  cy.on('tap', (event: EventObject) => {
    if (hasDrawnOutline()) return;
    const target = event.target as Core | NodeSingular | EdgeSingular;
    const { shiftKey, ctrlKey, metaKey } = event.originalEvent;
    const adds = shiftKey || ctrlKey || metaKey;
    if (target === cy) {
      if (!adds) events.select([]);
      return;
    }
    const element = target as NodeSingular | EdgeSingular;
    if (element.isEdge()) {
      events.pair(element.source().id() as EntityId, element.target().id() as EntityId);
      return;
    }
    const id = element.id() as EntityId;
    const others = [...host.selected].filter((other) => other !== id);
    if (!adds) events.select([id]);
    else events.select(host.selected.has(id) ? others : [...others, id]);
  });
  cy.on('dbltap', (event: EventObject) => {
    if (event.target === cy) events.paper(event.position);
  });
  cy.on('dbltap', 'node', (event: EventObject) => {
    events.open((event.target as NodeSingular).id() as EntityId);
  });
  cy.on('cxttap', 'node, edge', (event: EventObject) => {
    const { clientX: x, clientY: y } = event.originalEvent;
    const element = event.target as NodeSingular | EdgeSingular;
    const about = element.isEdge()
      ? ([element.source().id() as EntityId, element.target().id() as EntityId] as const)
      : ([element.id() as EntityId] as const);
    events.menu(about, { x, y });
  });
  cy.on('mouseover', 'node', (event: EventObject) => {
    events.hover((event.target as NodeSingular).id() as EntityId);
  });
  cy.on('mouseout', 'node', () => {
    events.hover(null);
  });
  // Cytoscape hears nothing of a pointer that goes from an actor straight out of the canvas.
  cy.container()?.addEventListener('mouseleave', () => {
    events.hover(null);
  });
}
