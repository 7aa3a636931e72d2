/** Going through the ties one by one: which are in the queue, in what order, and how far it has come. */
import { countedTies } from '../core/network/countTies.ts';
import { isChecked } from '../core/network/checked.ts';
import type { Tie, TieId, TieType } from '../core/types.ts';
import type { Corpus } from './corpus.svelte.ts';
import type { Corrections } from './corrections.svelte.ts';
import type { Outcome } from './outcome.ts';

/** Those whose rule was right least often first, or as they stand in the documents. */
export type ReviewOrder = 'unsure' | 'text';

export interface ReviewItem {
  /** One, or the pairs of one meeting. */
  readonly ties: readonly Tie[];
  readonly fate: 'unchecked' | 'checked' | 'rejected';
}

interface Known {
  readonly tie: Tie;
  readonly rejected: boolean;
}

export class Review {
  readonly #corpus: Corpus;
  readonly #corrections: Corrections;
  /** Fixed while the queue is gone through, so that nothing moves under the person's hands. */
  #queue: readonly (readonly TieId[])[] = $state.raw([]);
  #order: ReviewOrder = $state('unsure');
  #at = $state(0);

  readonly #byId: ReadonlyMap<TieId, Known> = $derived.by(
    () =>
      new Map<TieId, Known>([
        ...this.#corrections.rejected.map(({ tie }) => [tie.id, { tie, rejected: true }] as const),
        ...this.#corpus.network.ties.map((tie) => [tie.id, { tie, rejected: false }] as const),
      ]),
  );
  readonly items: readonly ReviewItem[] = $derived.by(() =>
    this.#queue.flatMap((ids) => {
      const known = ids.flatMap((id) => this.#byId.get(id) ?? []);
      const ties = known.map(({ tie }) => tie);
      if (ties.length === 0) return [];
      const rejected = known.every((one) => one.rejected);
      const fate = rejected ? 'rejected' : ties.every(isChecked) ? 'checked' : 'unchecked';
      return [{ ties, fate } satisfies ReviewItem];
    }),
  );
  readonly checked: number = $derived(this.items.filter(({ fate }) => fate !== 'unchecked').length);

  constructor(corpus: Corpus, corrections: Corrections) {
    this.#corpus = corpus;
    this.#corrections = corrections;
  }

  get order(): ReviewOrder {
    return this.#order;
  }

  /** Counted from 0; within the queue, or 0 where it is empty. */
  get at(): number {
    return Math.max(0, Math.min(this.#at, this.items.length - 1));
  }

  get current(): ReviewItem | null {
    return this.items[this.at] ?? null;
  }

  /** Begins with the first unchecked of these ties, and of those that were rejected. */
  start(ties: readonly Tie[], order: ReviewOrder = this.#order): void {
    this.#order = order;
    const rejected = this.#corrections.rejected.map(({ tie }) => tie);
    const sorted = countedTies([...ties, ...rejected]).sort(ORDERS[order]);
    this.#queue = sorted.map((pairs) => pairs.map(({ id }) => id));
    const first = this.items.findIndex(({ fate }) => fate === 'unchecked');
    this.#at = Math.max(0, first);
  }

  goTo(index: number): void {
    this.#at = Math.max(0, Math.min(index, this.items.length - 1));
  }

  /** Forward to the next; at the end it stays. */
  next(): void {
    this.goTo(this.at + 1);
  }

  back(): void {
    this.goTo(this.at - 1);
  }

  accept(): Outcome | null {
    return this.#act((ids) => this.#corrections.confirm(ids), 'next');
  }

  reject(): Outcome | null {
    return this.#act((ids) => this.#corrections.reject(ids), 'next');
  }

  flip(): Outcome | null {
    return this.#act((ids) => this.#corrections.flip(ids), 'stay');
  }

  retype(type: TieType): Outcome | null {
    return this.#act((ids) => this.#corrections.changeTie(ids, { type }), 'stay');
  }

  #act(act: (ids: readonly TieId[]) => Outcome, then: 'next' | 'stay'): Outcome | null {
    const { current } = this;
    if (!current) return null;
    const outcome = act(current.ties.map(({ id }) => id));
    if (outcome.kind === 'done' && then === 'next') this.next();
    return outcome;
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function byText([a]: readonly Tie[], [b]: readonly Tie[]): number {
  const [one, other] = [a?.evidence[0], b?.evidence[0]];
  if (!one || !other) return one ? -1 : other ? 1 : 0;
  return compare(one.document, other.document) || one.start - other.start;
}

const ORDERS: Readonly<Record<ReviewOrder, (a: readonly Tie[], b: readonly Tie[]) => number>> = {
  text: byText,
  unsure: (a, b) => (a[0]?.confidence ?? 1) - (b[0]?.confidence ?? 1) || byText(a, b),
};
