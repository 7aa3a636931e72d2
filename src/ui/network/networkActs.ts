import type { ActorKey } from '../../core/network/keys.ts';
import type { Point } from '../../core/network/layout.ts';
import type { EntityId } from '../../core/types.ts';
import type { MenuTarget } from './canvasEvents.ts';

/** What a person asks for in the network, by pointer or key: whoever shows the network does it. */
export interface NetworkActs {
  readonly onselect?: (ids: readonly EntityId[]) => void;
  readonly onpair?: (source: EntityId, target: EntityId) => void;
  readonly onopen?: (id: EntityId) => void;
  /** The menu of an actor, or of the edge between two, is asked for at this place of the window. */
  readonly onmenu?: (about: MenuTarget, at: Point) => void;
  readonly onhover?: (id: EntityId | null) => void;
  /** Once a drag ends, with every actor that it moved. */
  readonly onmove?: (moves: readonly { actor: ActorKey; x: number; y: number }[]) => void;
  readonly onletgo?: (actors: readonly ActorKey[]) => void;
  readonly onhide?: (ids: readonly EntityId[]) => void;
  /** The empty paper was pressed twice, at this place of the network. */
  readonly onpaper?: (at: Point) => void;
  /** The ends of a path to find: those chosen, or the chosen one and the one walked to. */
  readonly onpath?: (ids: readonly EntityId[]) => void;
  readonly onego?: (ids: readonly EntityId[]) => void;
  readonly onback?: () => void;
  /** These actors are to become one, the last one staying: it is asked first. */
  readonly onmerge?: (ids: readonly EntityId[]) => void;
  readonly onnote?: (ids: readonly EntityId[]) => void;
  readonly ontable?: () => void;
  /** Everyone has a new place: how to take it, and how to go back. */
  readonly onrenew?: (act: { readonly apply: () => void; readonly revert: () => void }) => void;
  /** Words for the live region. */
  readonly onsay?: (words: string) => void;
}
