import type { Point } from '../../core/network/layout.ts';
import type { EntityId } from '../../core/types.ts';
import type { Viewport } from './viewport.ts';

/** Where the network is now, for what is laid over it: a new one each time anything moves. */
export interface CanvasView {
  readonly viewport: Viewport;
  /** An actor's place and half its width, in units of the network; null while it is not drawn. */
  placeOf(id: EntityId): (Point & { readonly radius: number }) | null;
  /** Brings a place of the network into view. */
  show(place: Point): void;
  /** The actor drawn at a place, in pixels from the canvas's corner. */
  actorAt(at: Point): EntityId | null;
}

/** From pixels of the canvas to units of the network. */
export function toNetwork({ zoom, pan }: Viewport, at: Point): Point {
  return { x: (at.x - pan.x) / zoom, y: (at.y - pan.y) / zoom };
}
