/** Where the layout puts the actors of a network: worked out elsewhere, and once more whenever it changes. */
import type { Graph } from '../../core/network/graph.ts';
import type { Point } from '../../core/network/layout.ts';
import type { EntityId } from '../../core/types.ts';
import { NOBODY, placesById, placesWithout } from './arrange.ts';
import type { Arrange } from './arrange.ts';
import { layoutInput } from './elements.ts';
import { LABEL_FAMILY, loadLabelFonts } from './labels.ts';
import type { MeasureText } from './labels.ts';
import { makeScales } from './scales.ts';

/** Pixels that bars, legend and zoom take of the canvas. */
const USUALLY_COVERED = { width: 80, height: 176 };

export class Places {
  /** Null until the first layout is there. */
  home: ReadonlyMap<EntityId, Point> | null = $state.raw(null);
  /** Why the last layout failed, in words. */
  failure: string | null = $state(null);
  readonly #measure: MeasureText;
  /** Those that were there when the network began to grow; null while it does not. */
  #staying: ReadonlyMap<EntityId, Point> | null = null;

  constructor(measure: MeasureText) {
    this.#measure = measure;
  }

  /** The network has come to rest: whoever is drawn now stays there when it grows again. */
  rest(): void {
    this.#staying = null;
  }

  /**
   * Places all actors of a graph on a surface. Who was there before it began to grow stays; who has come since may move on.
   * Returns how to stop; what was placed before then stays.
   */
  arrange(graph: Graph, surface: HTMLElement, arrange: Arrange): () => void {
    const before = this.home;
    this.#staying ??= before ?? NOBODY;
    // Nobody new: then nobody has to make room.
    if (before && graph.nodes.every(({ id }) => before.has(id))) return () => undefined;
    const staying = this.#staying;
    const moving = placesWithout(before ?? NOBODY, staying);
    const aspect = shapeOf(surface);
    const stop = new AbortController();
    const arranged = async (): Promise<ReadonlyMap<EntityId, Point>> => {
      // Labels measured in another font would take other room, and a reload would move everyone.
      await loadLabelFonts(LABEL_FAMILY, graph.nodes.map(({ name }) => name).join(''));
      const input = layoutInput(graph, makeScales(graph), this.#measure, aspect, {
        staying,
        moving,
      });
      return placesById(graph, await arrange(input, stop.signal));
    };
    arranged().then(
      (home) => {
        if (stop.signal.aborted) return;
        this.failure = null;
        this.home = home;
      },
      (error: unknown) => {
        if (stop.signal.aborted) return;
        this.failure = error instanceof Error ? error.message : String(error);
      },
    );
    return () => {
      stop.abort();
    };
  }
}

/**
 * Of the part that is usually free, in a few steps: a slightly smaller window or another row of buttons gives the same
 * places after a reload.
 */
function shapeOf({ clientWidth, clientHeight }: HTMLElement): number {
  const shape =
    (clientWidth - USUALLY_COVERED.width) / Math.max(1, clientHeight - USUALLY_COVERED.height);
  return shape < 0.75 ? 0.45 : shape < 1.05 ? 0.9 : shape < 1.35 ? 1.2 : 1.5;
}
