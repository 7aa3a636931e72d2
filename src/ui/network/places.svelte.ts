/** Where the layout puts the actors of a network: worked out elsewhere, and once more whenever somebody comes. */
import type { Graph } from '../../core/network/graph.ts';
import type { ActorKey } from '../../core/network/keys.ts';
import type { Point, RememberedPlaces } from '../../core/network/layout.ts';
import type { EntityId } from '../../core/types.ts';
import { joinPlaces, keyedPlaces, knownPlaces, placesById, placesWithout } from './arrange.ts';
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
  readonly #remembered: RememberedPlaces | null;
  /** Where actors were when the page was last closed; null until it is asked for. */
  #recalled: Promise<ReadonlyMap<ActorKey, Point>> | null = null;
  /** Where they were when the network last came to rest: there they stay. */
  #rested: ReadonlyMap<EntityId, Point> | null = null;
  #graph: Graph | null = null;

  constructor(measure: MeasureText, remembered: RememberedPlaces | null = null) {
    this.#measure = measure;
    this.#remembered = remembered;
  }

  /** The network has come to rest: whoever is drawn now stays there when it grows again, and when it is opened again. */
  rest(): void {
    if (!this.home || !this.#graph || this.#rested === this.home) return;
    this.#rested = this.home;
    this.#remembered?.keep(keyedPlaces(this.#graph, this.home));
  }

  /**
   * Places all actors of a graph on a surface. Who was there before it began to grow stays; who has come since may move on.
   * Returns how to stop; what was placed before then stays.
   */
  arrange(graph: Graph, surface: HTMLElement, arrange: Arrange): () => void {
    const aspect = shapeOf(surface);
    const stop = new AbortController();
    const arranged = async (): Promise<ReadonlyMap<EntityId, Point>> => {
      this.#recalled ??= this.#remembered?.recall() ?? null;
      const staying = knownPlaces(graph, this.#rested, await this.#recalled);
      const moving = placesWithout(this.home, staying);
      const known = joinPlaces(moving, staying);
      // Nobody new: then nobody has to make room.
      if (graph.nodes.every(({ id }) => known.has(id))) return known;
      // Labels measured in another font would take other room, and a reload would move everyone.
      await loadLabelFonts(LABEL_FAMILY, graph.nodes.map(({ name }) => name).join(''));
      const input = layoutInput(graph, makeScales(graph), this.#measure, aspect, {
        staying,
        moving,
      });
      // Who is gone for now keeps the place: the removal may be undone.
      return joinPlaces(known, placesById(graph, await arrange(input, stop.signal)));
    };
    arranged().then(
      (home) => {
        if (stop.signal.aborted) return;
        this.failure = null;
        this.#graph = graph;
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
