import type { Point } from '../../core/network/layout.ts';
import type { EntityId } from '../../core/types.ts';

export interface Move extends Point {
  readonly id: EntityId;
}

/** One actor, or the two that an edge joins. */
export type MenuTarget = readonly [EntityId] | readonly [EntityId, EntityId];

/** What happens on the canvas, for whoever shows it. */
export interface CanvasEvents {
  /** The actors chosen from now on, in full. */
  select(ids: readonly EntityId[]): void;
  /** An edge was clicked. */
  pair(source: EntityId, target: EntityId): void;
  open(id: EntityId): void;
  /** The right button was pressed on an actor or an edge, at this place of the window. */
  menu(about: MenuTarget, at: Point): void;
  hover(id: EntityId | null): void;
  /** The empty paper was pressed twice, at this place of the network. */
  paper(at: Point): void;
  /** Anything moved: the view, or an actor in it. */
  view(): void;
  /** Once, when a drag ends: everything that moved. */
  move(moves: readonly Move[]): void;
  /** One actor was dropped on another: the last one stays. */
  merge(ids: readonly EntityId[]): void;
  /** Who would be merged into whom if the drag ended now. */
  aim(aim: { readonly from: EntityId; readonly to: EntityId } | null): void;
}
