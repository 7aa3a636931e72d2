/** The filters in force and what they let through. Each change can be undone; the page's address holds them. */
import { filtersFromHash, filtersToHash } from '../core/network/address.ts';
import { EGO_STEPS, neighboursOf } from '../core/network/ego.ts';
import type { Ego, EgoSteps } from '../core/network/ego.ts';
import { NO_FILTERS } from '../core/network/filters.ts';
import type { EdgeClass, Filters } from '../core/network/filters.ts';
import { buildGraph, wholeGraph } from '../core/network/graph.ts';
import type { Graph } from '../core/network/graph.ts';
import type { ActorKey } from '../core/network/keys.ts';
import { rollUpView, standIns } from '../core/network/rollUp.ts';
import { applyFilters, wholeView } from '../core/network/view.ts';
import type { View } from '../core/network/view.ts';
import type { DocumentId, EntityId, EntityKind, TieType } from '../core/types.ts';
import { CLASS_WORDS, count, KIND_WORDS, typeWords } from '../core/words.ts';
import { chipsOf, periodWords, toggled } from './chips.ts';
import type { Chip, Naming } from './chips.ts';
import type { Corpus } from './corpus.svelte.ts';
import type { History } from './history.svelte.ts';

/** Where the filters are kept so that a link or a reload brings them back: the page's address. */
export interface Address {
  read(): string;
  write(hash: string): void;
}

export class FilterState {
  #current: Filters = $state.raw(NO_FILTERS);
  readonly #corpus: Corpus;
  readonly #history: History;
  readonly #address: Address;
  readonly #naming: Naming = {
    document: (id) => this.#corpus.document(id)?.title ?? null,
    actor: (key) => {
      const found = this.#corpus.keys.actor(key);
      const [id] = found.kind === 'lost' ? [] : found.ids;
      return id === undefined ? null : this.#corpus.nameOf(id);
    },
  };

  /** The filters with the actors that they name under their keys of today. */
  readonly #today: Filters = $derived.by(() => {
    const { hiddenActors, egos } = this.#current;
    const today = (key: ActorKey): ActorKey[] => {
      const found = this.#corpus.keys.actor(key);
      return found.kind === 'lost' ? [] : found.ids.map((id) => this.#corpus.keys.keyOfActor(id));
    };
    return {
      ...this.#current,
      hiddenActors: hiddenActors.flatMap(today),
      egos: egos.flatMap((ego) => today(ego.actor).map((actor) => ({ ...ego, actor }))),
    };
  });
  /** Everything there is, which is also what is shown as long as nothing is asked. */
  readonly #all: View = $derived.by(() => wholeView(this.#corpus.network));
  readonly view: View = $derived.by(() =>
    asksNothing(this.#today)
      ? this.#all
      : applyFilters(this.#corpus.network, this.#today, this.#corpus.texts),
  );
  /** What the filters let through but for the period: a period can be widened only where more is seen. */
  readonly ofAnyDate: View = $derived.by(() => {
    const { since, until } = this.#current;
    if (since === null && until === null) return this.view;
    const open = { ...this.#today, since: null, until: null };
    return applyFilters(this.#corpus.network, open, this.#corpus.texts);
  });
  /** Who is drawn as whom; empty where each is drawn alone. */
  readonly standIns: ReadonlyMap<EntityId, EntityId> = $derived.by(() => {
    const shown = new Set(this.view.entities.map(({ id }) => id));
    return standIns(this.#corpus.network, shown, this.#current.rollUp);
  });
  /** The view as it is drawn. */
  readonly drawn: View = $derived(
    this.standIns.size === 0 ? this.view : rollUpView(this.view, this.standIns),
  );
  /** Without filters: who is how large does not depend on what is hidden. */
  readonly whole: Graph = $derived.by(() => wholeGraph(this.#corpus.network));
  readonly graph: Graph = $derived(this.drawn === this.#all ? this.whole : buildGraph(this.drawn));
  /** Without filters or corrections: neither moves those it is not about. */
  readonly read: Graph = $derived.by(() => wholeGraph(this.#corpus.reading.network));
  readonly chips: readonly Chip[] = $derived.by(() => chipsOf(this.#current, this.#naming));
  readonly inForce: boolean = $derived(this.chips.length > 0);

  constructor(corpus: Corpus, history: History, address: Address) {
    this.#corpus = corpus;
    this.#history = history;
    this.#address = address;
    this.adopt();
  }

  /** Who is hidden by hand, under the keys of today. */
  get hiddenByHand(): readonly ActorKey[] {
    return this.#today.hiddenActors;
  }

  /** Around whom it is looked, and how far, under the keys of today. */
  get egos(): readonly Ego[] {
    return this.#today.egos;
  }

  get current(): Filters {
    return this.#current;
  }

  /** Takes over what the address says: at the start, and when a person edits it. */
  adopt(): void {
    this.#set(filtersFromHash(this.#address.read()));
  }

  /** Changes filters as one act; acts that follow closely with the same key are undone as one. */
  change(label: string, change: Partial<Filters>, mergeKey?: string): void {
    const before = this.#current;
    const after = { ...before, ...change };
    if (filtersToHash(after) === filtersToHash(before)) return;
    this.#history.do({
      label,
      apply: () => {
        this.#set(after);
      },
      revert: () => {
        this.#set(before);
      },
      ...(mergeKey === undefined ? {} : { mergeKey }),
    });
  }

  toggleKind(kind: EntityKind): void {
    const { hiddenKinds } = this.#current;
    this.change(`${verb(hiddenKinds, kind)} ${KIND_WORDS[kind].many.toLowerCase()}`, {
      hiddenKinds: toggled(hiddenKinds, kind),
    });
  }

  toggleClass(edgeClass: EdgeClass): void {
    const { hiddenClasses } = this.#current;
    this.change(`${verb(hiddenClasses, edgeClass)} “${CLASS_WORDS[edgeClass]}”`, {
      hiddenClasses: toggled(hiddenClasses, edgeClass),
    });
  }

  toggleType(type: TieType): void {
    const { hiddenTypes } = this.#current;
    this.change(`${verb(hiddenTypes, type)} “${typeWords(type)}”`, {
      hiddenTypes: toggled(hiddenTypes, type),
    });
  }

  toggleDenied(): void {
    const hidden = this.#current.polarity === 'affirmed';
    this.change(hidden ? 'Showed denied ties' : 'Hid denied ties', {
      polarity: hidden ? 'all' : 'affirmed',
    });
  }

  toggleDocument(id: DocumentId): void {
    const { hiddenDocuments } = this.#current;
    this.change(`${verb(hiddenDocuments, id)} a source`, {
      hiddenDocuments: toggled(hiddenDocuments, id),
    });
  }

  hideActors(keys: readonly ActorKey[]): void {
    const hiddenActors = [...new Set([...this.#current.hiddenActors, ...keys])];
    this.change(`Hid ${count(keys.length, 'actor')}`, { hiddenActors });
  }

  /** Brings back actors that were hidden by hand. */
  bringBack(keys: readonly ActorKey[]): void {
    const hiddenActors = this.#today.hiddenActors.filter((key) => !keys.includes(key));
    this.change(`Brought back ${count(keys.length, 'actor')}`, { hiddenActors });
  }

  /** How far it is looked around an actor; 0 when it is not. */
  stepsAround(actor: ActorKey): EgoSteps | 0 {
    return this.#today.egos.find((ego) => ego.actor === actor)?.steps ?? 0;
  }

  /** Shows only who is near an actor, in place of another; 0 steps: this one is not looked around any more. */
  lookAround(actor: ActorKey, steps: EgoSteps | 0): void {
    const { egos } = this.#today;
    const others = egos.filter((ego) => ego.actor !== actor);
    if (steps === 0) {
      this.change(`No longer only around ${this.#nameOf(actor)}`, { egos: others });
    } else {
      const label = `Looked ${count(steps, 'step')} around ${this.#nameOf(actor)}`;
      const kept = others.length < egos.length ? others : [];
      this.change(label, { egos: [{ actor, steps }, ...kept] });
    }
  }

  /** One step further around an actor; after the last step, everyone again. */
  lookFurther(actor: ActorKey): void {
    const [next = 0] = EGO_STEPS.filter((steps) => steps > this.stepsAround(actor));
    this.lookAround(actor, next);
  }

  /** Brings all neighbours of an actor into view: those beyond the steps, and those hidden by hand. */
  expand(id: EntityId): void {
    const { egos, hiddenActors } = this.#today;
    const actor = this.#corpus.keys.keyOfActor(id);
    const near = neighboursOf(this.#corpus.network.ties).get(id) ?? new Set();
    const keys = new Set([...near].map((other) => this.#corpus.keys.keyOfActor(other)));
    const around = this.stepsAround(actor) > 0 ? egos : [...egos, { actor, steps: 1 } as const];
    this.change(`Showed all neighbours of ${this.#nameOf(actor)}`, {
      egos: egos.length === 0 ? egos : around,
      hiddenActors: hiddenActors.filter((key) => !keys.has(key)),
    });
  }

  /** Ties of a period alone; null leaves an end open. */
  choosePeriod(since: string | null, until: string | null): void {
    this.change(periodWords(since, until), { since, until }, 'period');
  }

  search(text: string): void {
    this.change(
      text === '' ? 'Cleared the text filter' : `Filtered by “${text}”`,
      { text },
      'text',
    );
  }

  needEvidence(leastEvidence: number): void {
    this.change(
      `Asked for ${count(leastEvidence, 'sentence')} at least`,
      { leastEvidence },
      'least',
    );
  }

  switchOff(chip: Chip): void {
    this.change(`Switched off “${chip.label}”`, chip.off);
  }

  /** Back to everything; how it is drawn stays as chosen. */
  reset(): void {
    const { show, sizeBy, colourBy } = this.#current;
    this.change('Reset the filters', { ...NO_FILTERS, show, sizeBy, colourBy });
  }

  #nameOf(key: ActorKey): string {
    return this.#naming.actor(key) ?? 'an actor';
  }

  #set(filters: Filters): void {
    this.#current = filters;
    this.#address.write(filtersToHash(filters));
  }
}

function verb<T>(hidden: readonly T[], item: T): string {
  return hidden.includes(item) ? 'Showed' : 'Hid';
}

/** Whether filters let everything through; how it is drawn is no question to the network. */
function asksNothing(filters: Filters): boolean {
  const { show, rollUp, sizeBy, colourBy } = NO_FILTERS;
  const asked = { ...filters, show, rollUp, sizeBy, colourBy };
  return filtersToHash(asked) === filtersToHash(NO_FILTERS);
}
