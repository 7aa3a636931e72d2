import type { Graph, GraphNode } from '../../core/network/graph.ts';
import type { Point } from '../../core/network/layout.ts';
import type { Scales } from './scales.ts';

/** Everything that says what is drawn where. */
export interface Scene {
  readonly graph: Graph;
  readonly scales: Scales;
  /** The layout that places come from: for another one the view makes room. */
  readonly layout: object;
  readonly placeOf: (node: GraphNode) => Point;
}
