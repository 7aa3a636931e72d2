/** Which part of a network is drawn, and how large its actors are. */
import type { SizeBy } from '../../core/network/filters.ts';
import type { Graph, GraphNode } from '../../core/network/graph.ts';
import { topByRank, withActors } from '../../core/network/topByRank.ts';
import type { EntityId } from '../../core/types.ts';
import { nodesById, withoutPlace } from './arrange.ts';
import type { Places } from './places.svelte.ts';
import { makeScales } from './scales.ts';
import type { Scales } from './scales.ts';

/** What there is to draw, each told when it is asked for: who is chosen changes often, and the rest seldom. */
interface Asked {
  readonly graph: Graph;
  /** Without filters: sizes come from it. */
  readonly whole: Graph;
  /** As it was read: places come from it. */
  readonly placed: Graph;
  /** Whoever is chosen or on a path is drawn, however far down. */
  readonly wanted: ReadonlySet<EntityId>;
  readonly bySize: SizeBy;
}

/** What is drawn at first, and by how much more each time more is asked for. */
const MOST = { actors: 1000, edges: 2500 };

export class DrawnPart {
  #helpings = $state(1);
  readonly #asked: Asked;
  readonly #places: Places;
  /** Of what is placed. */
  readonly base: Graph = $derived.by(() => this.#topOf(this.#asked.placed));
  /** Of what is asked for. */
  readonly top: Graph = $derived.by(() => {
    const { graph, placed } = this.#asked;
    return graph === placed ? this.base : this.#topOf(graph);
  });
  readonly #usual: Scales = $derived.by(() => {
    const { whole, placed } = this.#asked;
    return makeScales(whole === placed ? this.base : this.#topOf(whole));
  });
  readonly #waiting: ReadonlySet<EntityId> = $derived.by(() =>
    withoutPlace(this.base.nodes, this.#places.home),
  );
  /** How many are not drawn yet, since their place is being worked out. */
  readonly waiting: number = $derived.by(() => this.#waiting.size);
  /** Without those whose place is being worked out: they are drawn where they belong, and do not jump there. */
  readonly graph: Graph = $derived.by(() => {
    const { graph, wanted } = this.#asked;
    const all = withActors(this.top, graph, wanted);
    const { home, failure } = this.#places;
    const waiting = this.#waiting;
    if (!home || failure !== null || waiting.size === 0) return all;
    return {
      nodes: all.nodes.filter(({ id }) => !waiting.has(id)),
      edges: all.edges.filter(({ source, target }) => !waiting.has(source) && !waiting.has(target)),
    };
  });
  /** Places leave room for the usual sizes; those of a measure are scaled to what is drawn. */
  readonly scales: Scales = $derived.by(() =>
    this.#asked.bySize === 'mentions'
      ? this.#usual
      : { ...this.#usual, size: makeScales(this.graph).size },
  );
  readonly nodes: ReadonlyMap<EntityId, GraphNode> = $derived(nodesById(this.graph.nodes));

  constructor(asked: Asked, places: Places) {
    this.#asked = asked;
    this.#places = places;
  }

  /** Draws as many more again. */
  more(): void {
    this.#helpings++;
  }

  #topOf(graph: Graph): Graph {
    const helpings = this.#helpings;
    return topByRank(graph, { actors: helpings * MOST.actors, edges: helpings * MOST.edges });
  }
}
