/** What placing a graph takes and gives; the forces themselves run in a worker. */
import type { ActorKey } from './keys.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Remembers where actors were drawn last. */
export interface RememberedPlaces {
  /** None where nothing is known. Never rejects. */
  recall(): Promise<ReadonlyMap<ActorKey, Point>>;
  keep(places: ReadonlyMap<ActorKey, Point>): void;
}

export interface LayoutNode {
  /** The mark is a square of this side around the point; the label stands below it. */
  readonly size: number;
  readonly labelWidth: number;
  readonly labelHeight: number;
  /** Where it has to stay, when that is given. */
  readonly fixed: Point | null;
  /** Where it was before, when it may move on from there. */
  readonly start?: Point | null;
}

/** Ends are indices into the nodes. */
export interface LayoutEdge {
  readonly source: number;
  readonly target: number;
  /** How strongly it draws its ends together: 1 for a single sentence. */
  readonly weight: number;
  /** Edges drawn side by side between the two. */
  readonly lanes: number;
}

export interface LayoutInput {
  readonly nodes: readonly LayoutNode[];
  readonly edges: readonly LayoutEdge[];
  /** Width by height of the surface to fill. */
  readonly aspect: number;
}
