/** Measures of what is shown, taken off the main thread once somebody looks at them. */
import { untrack } from 'svelte';
import type { Graph } from '../core/network/graph.ts';
import { linksOf } from '../core/network/measures/links.ts';
import type { LinkedActors } from '../core/network/measures/links.ts';
import type { Measures } from '../core/network/measures/measure.ts';
import type { EntityId } from '../core/types.ts';
import type { FilterState } from './filters.svelte.ts';

export type Measure = (linked: LinkedActors) => Promise<Measures>;

export class Measuring {
  #looks: number = $state(0);
  #taken: { readonly of: LinkedActors; readonly measures: Measures } | null = $state.raw(null);
  failure: string | null = $state(null);
  readonly #filters: FilterState;
  readonly #measure: Measure;

  /** What is to be measured; null while nobody asks. */
  readonly #linked: LinkedActors | null = $derived.by(() => {
    const { sizeBy, colourBy } = this.#filters.current;
    if (this.#looks === 0 && sizeBy === 'mentions' && colourBy === 'kind') return null;
    const { entities, ties } = this.#filters.drawn;
    return linksOf(
      entities.map(({ id }) => id),
      ties,
    );
  });
  /** The last measures, those of what was shown before while new ones are taken; null before the first. */
  readonly measures: Measures | null = $derived(this.#taken?.measures ?? null);
  readonly isBusy: boolean = $derived(this.#linked !== null && this.#taken?.of !== this.#linked);
  /** The drawn graph with the sizes and communities that are chosen. */
  readonly graph: Graph = $derived.by(() => {
    const { sizeBy, colourBy } = this.#filters.current;
    const { graph } = this.#filters;
    const { measures } = this;
    if (measures === null || (sizeBy === 'mentions' && colourBy === 'kind')) return graph;
    const weightOf = (id: EntityId, mentions: number): number => {
      if (sizeBy === 'mentions') return mentions;
      const value = measures.actors.get(id)?.[sizeBy] ?? 0;
      return sizeBy === 'betweenness' ? 100 * value : value;
    };
    return {
      ...graph,
      nodes: graph.nodes.map((node) => ({
        ...node,
        weight: weightOf(node.id, node.mentions),
        community: colourBy === 'kind' ? null : (measures.actors.get(node.id)?.community ?? 'none'),
      })),
    };
  });

  constructor(filters: FilterState, measure: Measure) {
    this.#filters = filters;
    this.#measure = measure;
  }

  /** Somebody looks at measures until what is returned is called. */
  look(): () => void {
    // Whoever looks in an effect does not depend on how many look.
    const add = (looks: number): void => {
      this.#looks = untrack(() => this.#looks) + looks;
    };
    add(1);
    return () => {
      add(-1);
    };
  }

  /** Takes the measures of what is shown, if somebody looks and they are not those that are there. */
  async update(): Promise<void> {
    const linked = this.#linked;
    if (linked === null || !this.isBusy) return;
    try {
      const measures = await this.#measure(linked);
      if (this.#linked !== linked) return; // other measures are asked for by now
      this.#taken = { of: linked, measures };
      this.failure = null;
    } catch (error) {
      this.failure = error instanceof Error ? error.message : String(error);
    }
  }
}
