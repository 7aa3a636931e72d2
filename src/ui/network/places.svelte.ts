/** Where the layout puts the actors of a network: worked out elsewhere, and once more whenever somebody comes. */
import type { Graph } from '../../core/network/graph.ts';
import type { ActorKey } from '../../core/network/keys.ts';
import type { Point, RememberedPlaces } from '../../core/network/layout.ts';
import type { EntityId } from '../../core/types.ts';
import {
  joinPlaces,
  keyedPlaces,
  knownPlaces,
  NOWHERE,
  pinnedPlaces,
  placesById,
  placesWithout,
} from './arrange.ts';
import type { Arrange } from './arrange.ts';
import { layoutInput } from './elements.ts';
import { LABEL_FAMILY, loadLabelFonts } from './labels.ts';
import type { MeasureText } from './labels.ts';
import { makeScales } from './scales.ts';

type ById = ReadonlyMap<EntityId, Point>;

interface Job {
  readonly graph: Graph;
  readonly surface: HTMLElement;
  readonly arrange: Arrange;
}

/** Pixels that bars, legend and zoom take of the canvas. */
const USUALLY_COVERED = { width: 80, height: 176 };

export class Places {
  /** Null until the first layout is there. */
  home: ById | null = $state.raw(null);
  /** Why the last layout failed, in words. */
  failure: string | null = $state(null);
  readonly #measure: MeasureText;
  readonly #remembered: RememberedPlaces | null;
  /** Where actors were when the page was last closed; null until it is asked for. */
  #recalled: Promise<ReadonlyMap<ActorKey, Point>> | null = null;
  /** Where they were when the network last came to rest: there they stay. */
  #rested: ById | null = null;
  #graph: Graph | null = null;
  /** Whether everyone is being placed anew. */
  isRenewing: boolean = $state(false);
  #renewal: AbortController | null = null;
  /** What is to be placed next; only the newest counts. */
  #next: Job | null = null;
  #isWorking = false;
  readonly #closing = new AbortController();

  constructor(measure: MeasureText, remembered: RememberedPlaces | null = null) {
    this.#measure = measure;
    this.#remembered = remembered;
  }

  /**
   * The network has come to rest: whoever is drawn now stays there when it grows again, and when it is opened again. While the last
   * of it is still being placed, the places are those of a part of it: nothing rests before that is done.
   */
  rest(): void {
    if (this.#isWorking || !this.home || !this.#graph || this.#rested === this.home) return;
    this.#rested = this.home;
    this.#remembered?.keep(keyedPlaces(this.#graph, this.home));
  }

  /**
   * Places all actors of a graph on a surface. Who was there before it began to grow stays; who has come since may move on.
   * A graph that comes while another is being placed waits for that: a network that grows quickly is seen to grow.
   */
  arrange(graph: Graph, surface: HTMLElement, arrange: Arrange): void {
    this.#next = { graph, surface, arrange };
    if (!this.#isWorking) void this.#work();
  }

  /**
   * Gives everyone in a graph but those with a pin a place as if there had been none before; who is not in it keeps his.
   * Gives the places, which are not taken yet; null when it was stopped.
   */
  async anew(
    graph: Graph,
    pinned: ReadonlyMap<ActorKey, Point>,
    surface: HTMLElement,
    arrange: Arrange,
  ): Promise<ById | null> {
    this.stop();
    const stop = new AbortController();
    this.#renewal = stop;
    this.isRenewing = true;
    try {
      const staying = pinnedPlaces(graph, pinned);
      const found = await this.#place(graph, surface, arrange, { staying }, stop.signal);
      return stop.signal.aborted ? null : joinPlaces(this.home ?? NOWHERE, found);
    } catch (error) {
      if (!stop.signal.aborted) this.failure = wordsOf(error);
      return null;
    } finally {
      if (this.#renewal === stop) this.isRenewing = false;
    }
  }

  /** Gives up placing anew. */
  stop(): void {
    this.#renewal?.abort();
  }

  /** Takes places that were worked out, or were there before. */
  put(places: ById): void {
    this.failure = null;
    this.#rested = this.home = joinPlaces(this.home ?? NOWHERE, places);
    if (this.#graph) this.#remembered?.keep(keyedPlaces(this.#graph, this.home));
  }

  /** Ends all work: the surface is gone. */
  close(): void {
    this.#closing.abort();
    this.stop();
  }

  async #work(): Promise<void> {
    this.#isWorking = true;
    for (let next = this.#takeNext(); next; next = this.#takeNext()) {
      const { graph, surface, arrange } = next;
      try {
        this.home = await this.#grown(graph, surface, arrange);
        this.failure = null;
        this.#graph = graph;
      } catch (error) {
        if (!this.#closing.signal.aborted) this.failure = wordsOf(error);
      }
    }
    this.#isWorking = false;
  }

  #takeNext(): Job | null {
    const next = this.#closing.signal.aborted ? null : this.#next;
    this.#next = null;
    return next;
  }

  async #grown(graph: Graph, surface: HTMLElement, arrange: Arrange): Promise<ById> {
    this.#recalled ??= this.#remembered?.recall() ?? null;
    const staying = knownPlaces(graph, this.#rested, await this.#recalled);
    const moving = placesWithout(this.home, staying);
    const known = joinPlaces(moving, staying);
    // Labels measured in another font would take other room, and a reload would move everyone.
    await loadFontsOf(graph);
    // Nobody new: then nobody has to make room.
    if (graph.nodes.every(({ id }) => known.has(id))) return known;
    const before = { staying, moving };
    const placed = await this.#place(graph, surface, arrange, before, this.#closing.signal);
    // Who is gone for now keeps the place: the removal may be undone. What was put by hand meanwhile holds.
    return joinPlaces(joinPlaces(known, placed), this.#rested ?? NOWHERE);
  }

  async #place(
    graph: Graph,
    surface: HTMLElement,
    arrange: Arrange,
    { staying, moving = NOWHERE }: { staying: ById; moving?: ById },
    signal: AbortSignal,
  ): Promise<ById> {
    await loadFontsOf(graph);
    const before = { staying, moving };
    const aspect = shapeOf(surface);
    const input = layoutInput(graph, makeScales(graph), this.#measure, aspect, before);
    return placesById(graph, await arrange(input, signal));
  }
}

const loadFontsOf = ({ nodes }: Graph): Promise<void> =>
  loadLabelFonts(LABEL_FAMILY, nodes.map(({ name }) => name).join(''));

const wordsOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/**
 * Of the part that is usually free, in a few steps: a slightly smaller window or another row of buttons gives the same
 * places after a reload.
 */
function shapeOf({ clientWidth, clientHeight }: HTMLElement): number {
  const shape =
    (clientWidth - USUALLY_COVERED.width) / Math.max(1, clientHeight - USUALLY_COVERED.height);
  return shape < 0.75 ? 0.45 : shape < 1.05 ? 0.9 : shape < 1.35 ? 1.2 : 1.5;
}
