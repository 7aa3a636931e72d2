/** What came with the documents that were added last. Ids are those of the network as it is corrected today. */
import { pairKey } from '../core/network/paths.ts';
import type { EntityId, TieId } from '../core/types.ts';
import type { Adding } from './adding.svelte.ts';
import type { Corpus } from './corpus.svelte.ts';
import type { FilterState } from './filters.svelte.ts';

/** Actors, and pairs of them by `pairKey`, to be marked in the drawing. */
export interface Fresh {
  readonly actors: ReadonlySet<EntityId>;
  readonly pairs: ReadonlySet<string>;
}

const NOTHING: Fresh = { actors: new Set(), pairs: new Set() };

export class News {
  /** Whether there was a network before: all of a first one is new, and nothing in it needs a mark. */
  readonly isFirst: boolean = $derived.by(() => this.#adding.isFirst);
  readonly #drawn: ReadonlySet<EntityId> = $derived.by(
    () => new Set(this.#filters.whole.nodes.map(({ id }) => id)),
  );
  /** New actors that are drawn. */
  readonly actors: readonly EntityId[] = $derived.by(() =>
    this.#today(this.#adding.changed.actors),
  );
  readonly ties: readonly TieId[] = $derived.by(() => this.#there(this.#adding.changed.ties));
  /** Ties of before that more sentences tell now. */
  readonly grown: readonly TieId[] = $derived.by(() =>
    this.#there(this.#adding.changed.grown.map(({ id }) => id)),
  );
  /** Actors that several of before turned out to be. */
  readonly joined: readonly EntityId[] = $derived.by(() =>
    this.#today(this.#adding.changed.joined.map(({ id }) => id)),
  );
  /** What is marked in the drawing until the summary is put away. */
  readonly fresh: Fresh = $derived.by(() => {
    if (this.#adding.isWorking || this.#adding.run === null || this.isFirst) return NOTHING;
    const ties = [...this.ties, ...this.grown].flatMap((id) => this.#corpus.tie(id) ?? []);
    return {
      actors: new Set(this.actors),
      pairs: new Set(ties.map(({ source, target }) => pairKey(source, target))),
    };
  });

  readonly #adding: Adding;
  readonly #corpus: Corpus;
  readonly #filters: FilterState;

  constructor(adding: Adding, corpus: Corpus, filters: FilterState) {
    this.#adding = adding;
    this.#corpus = corpus;
    this.#filters = filters;
  }

  #today(ids: readonly EntityId[]): EntityId[] {
    const today = ids.flatMap((id) => this.#corpus.today(id) ?? []);
    return [...new Set(today)].filter((id) => this.#drawn.has(id));
  }

  #there(ids: readonly TieId[]): TieId[] {
    return ids.filter((id) => this.#corpus.tie(id) !== undefined);
  }
}
