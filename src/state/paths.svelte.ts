/** The paths between two actors that are asked for, and the one of them that is looked at. */
import { findPaths, pairKey } from '../core/network/paths.ts';
import type { Path, Paths as Found } from '../core/network/paths.ts';
import type { EntityId } from '../core/types.ts';
import type { FilterState } from './filters.svelte.ts';
import type { Focus, Selection } from './selection.svelte.ts';

const NONE: Found = { paths: [], more: 0 };

/** What the network lights. */
export interface LitPath {
  readonly actors: ReadonlySet<EntityId>;
  /** By `pairKey`. */
  readonly pairs: ReadonlySet<string>;
}

export class Paths {
  /** Whether posts and memberships count as steps. */
  structural: boolean = $state(true);
  #chosen: { readonly focus: Focus; readonly index: number } | null = $state.raw(null);
  readonly #filters: FilterState;
  readonly #selection: Selection;

  /** Along the ties that pass the filters. */
  readonly found: Found = $derived.by(() => {
    const { focus } = this.#selection;
    if (focus.kind !== 'path') return NONE;
    const { ties } = this.#filters.view;
    const steps = this.structural ? ties : ties.filter(({ quadClass }) => quadClass !== null);
    return findPaths(steps, focus.source, focus.target);
  });
  /** Which of them is told and lit: the best until a person looks at another. */
  readonly index: number = $derived.by(() => {
    const index = this.#chosen?.focus === this.#selection.focus ? this.#chosen.index : 0;
    return Math.min(index, Math.max(0, this.found.paths.length - 1));
  });
  readonly path: Path | null = $derived(this.found.paths[this.index] ?? null);
  readonly lit: LitPath | null = $derived.by(() => {
    if (this.path === null) return null;
    return {
      actors: new Set(this.path.flatMap(({ from, to }) => [from, to])),
      pairs: new Set(this.path.map(({ from, to }) => pairKey(from, to))),
    };
  });

  constructor(filters: FilterState, selection: Selection) {
    this.#filters = filters;
    this.#selection = selection;
  }

  choose(index: number): void {
    this.#chosen = { focus: this.#selection.focus, index };
  }
}
