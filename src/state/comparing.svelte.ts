/** The two parts of the sources that are compared, and which of the four answers is looked at. */
import { compareParts } from '../core/network/compare.ts';
import type { Comparison, Part, Statement } from '../core/network/compare.ts';
import { pairKey } from '../core/network/paths.ts';
import type { EntityId } from '../core/types.ts';
import type { Corpus } from './corpus.svelte.ts';
import type { FilterState } from './filters.svelte.ts';
import type { LitPath } from './paths.svelte.ts';
import type { Selection } from './selection.svelte.ts';

export const ANSWERS = ['contradicted', 'onlyFirst', 'onlySecond', 'both'] as const;
export type Answer = (typeof ANSWERS)[number];

const ANY_DATE: Part = { kind: 'period', since: null, until: null };

export class Comparing {
  #answer: Answer | null = $state(null);
  #chosen: readonly (Part | null)[] = $state.raw([null, null]);
  readonly #corpus: Corpus;
  readonly #filters: FilterState;
  readonly #selection: Selection;

  /** The first two documents, until a person chooses. */
  readonly parts: readonly [Part, Part] = $derived.by(() => {
    const part = (at: number): Part => {
      const document = this.#corpus.network.documents[at];
      return this.#chosen[at] ?? (document ? { kind: 'document', id: document.id } : ANY_DATE);
    };
    return [part(0), part(1)];
  });
  /** Of what passes the filters; null while nobody compares. */
  readonly comparison: Comparison | null = $derived.by(() =>
    this.#selection.focus.kind === 'compare'
      ? compareParts(this.#filters.view.ties, ...this.parts)
      : null,
  );
  readonly statements: readonly Statement[] = $derived.by(
    () => this.comparison?.[this.answer] ?? [],
  );
  /** What the network lights: whom the answer that is looked at is about, or who stands for them. */
  readonly lit: LitPath | null = $derived.by(() => {
    if (this.statements.length === 0) return null;
    const drawn = (id: EntityId): EntityId => this.#filters.standIns.get(id) ?? id;
    const pairs = this.statements
      .flatMap(({ first, second }) => [...first, ...second])
      .map(({ source, target }) => [drawn(source), drawn(target)] as const);
    return {
      actors: new Set(pairs.flat()),
      pairs: new Set(pairs.map(([source, target]) => pairKey(source, target))),
    };
  });

  constructor(corpus: Corpus, filters: FilterState, selection: Selection) {
    this.#corpus = corpus;
    this.#filters = filters;
    this.#selection = selection;
  }

  /** The one that a person looks at; until they say, the first that is not empty. */
  get answer(): Answer {
    const { comparison } = this;
    const first = ANSWERS.find((answer) => (comparison?.[answer].length ?? 0) > 0);
    return this.#answer ?? first ?? 'contradicted';
  }

  set answer(answer: Answer) {
    this.#answer = answer;
  }

  choose(at: 0 | 1, part: Part): void {
    this.#chosen = this.#chosen.with(at, part);
  }
}
