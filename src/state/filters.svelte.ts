/** The filters in force and what they let through. Each change can be undone; the page's address holds them. */
import { filtersFromHash, filtersToHash } from '../core/network/address.ts';
import { NO_FILTERS } from '../core/network/filters.ts';
import type { EdgeClass, Filters } from '../core/network/filters.ts';
import { buildGraph } from '../core/network/graph.ts';
import type { Graph } from '../core/network/graph.ts';
import type { ActorKey } from '../core/network/keys.ts';
import { applyFilters } from '../core/network/view.ts';
import type { View } from '../core/network/view.ts';
import type { DocumentId, EntityKind, TieType } from '../core/types.ts';
import { CLASS_WORDS, count, KIND_WORDS, typeWords } from '../core/words.ts';
import type { Corpus } from './corpus.svelte.ts';
import type { History } from './history.svelte.ts';

/** Where the filters are kept so that a link or a reload brings them back: the page's address. */
export interface Address {
  read(): string;
  write(hash: string): void;
}

/** A filter in force, in words, and what switches it off. */
export interface Chip {
  readonly id: string;
  readonly label: string;
  readonly off: Partial<Filters>;
}

const MOST_NAMED = 4;

export class FilterState {
  #current: Filters = $state.raw(NO_FILTERS);
  readonly #corpus: Corpus;
  readonly #history: History;
  readonly #address: Address;

  readonly view: View = $derived.by(() =>
    applyFilters(this.#corpus.network, this.#current, this.#corpus.texts),
  );
  readonly graph: Graph = $derived(buildGraph(this.view));
  /** Without filters: who is placed where does not depend on what is hidden. */
  readonly whole: Graph = $derived.by(() =>
    buildGraph(applyFilters(this.#corpus.network, NO_FILTERS, this.#corpus.texts)),
  );
  readonly chips: readonly Chip[] = $derived.by(() => this.#chips());
  readonly inForce: boolean = $derived(this.chips.length > 0);

  constructor(corpus: Corpus, history: History, address: Address) {
    this.#corpus = corpus;
    this.#history = history;
    this.#address = address;
    this.adopt();
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

  /** Back to everything; whether hidden things are dimmed or removed stays as chosen. */
  reset(): void {
    this.change('Reset the filters', { ...NO_FILTERS, show: this.#current.show });
  }

  #set(filters: Filters): void {
    this.#current = filters;
    this.#address.write(filtersToHash(filters));
  }

  #chips(): Chip[] {
    const filters = this.#current;
    const chips: Chip[] = [];
    for (const kind of filters.hiddenKinds) {
      const hiddenKinds = toggled(filters.hiddenKinds, kind);
      chips.push({
        id: kind,
        label: `No ${KIND_WORDS[kind].many.toLowerCase()}`,
        off: { hiddenKinds },
      });
    }
    for (const name of filters.hiddenClasses) {
      if (name === 'co-mention') continue;
      const hiddenClasses = toggled(filters.hiddenClasses, name);
      chips.push({
        id: name,
        label: `No ${CLASS_WORDS[name].toLowerCase()}`,
        off: { hiddenClasses },
      });
    }
    if (!filters.hiddenClasses.includes('co-mention')) {
      const hiddenClasses: EdgeClass[] = [...filters.hiddenClasses, 'co-mention'];
      chips.push({
        id: 'co-mention',
        label: 'With those only named together',
        off: { hiddenClasses },
      });
    }
    for (const type of filters.hiddenTypes) {
      const hiddenTypes = toggled(filters.hiddenTypes, type);
      chips.push({ id: type, label: `No “${typeWords(type)}”`, off: { hiddenTypes } });
    }
    if (filters.polarity !== 'all') {
      const label = filters.polarity === 'denied' ? 'Only denied' : 'Nothing denied';
      chips.push({ id: 'polarity', label, off: { polarity: 'all' } });
    }
    // A link may name documents of another corpus: those hide nothing here.
    for (const id of filters.hiddenDocuments) {
      const document = this.#corpus.document(id);
      if (!document) continue;
      const hiddenDocuments = toggled(filters.hiddenDocuments, id);
      chips.push({
        id: `not ${id}`,
        label: `Without: ${document.title}`,
        off: { hiddenDocuments },
      });
    }
    if (filters.leastEvidence > 1) {
      const label = `${String(filters.leastEvidence)} sentences or more`;
      chips.push({ id: 'least', label, off: { leastEvidence: 1 } });
    }
    if (filters.text !== '') {
      chips.push({ id: 'text', label: `“${filters.text}”`, off: { text: '' } });
    }
    // A few come back one by one, many all at once.
    if (filters.hiddenActors.length > MOST_NAMED) {
      const label = `Without ${count(filters.hiddenActors.length, 'actor')}`;
      chips.push({ id: 'actors', label, off: { hiddenActors: [] } });
    } else {
      for (const key of filters.hiddenActors) {
        const found = this.#corpus.keys.actor(key);
        const [id] = found.kind === 'lost' ? [] : found.ids;
        if (id === undefined) continue;
        const hiddenActors = toggled(filters.hiddenActors, key);
        chips.push({ id: key, label: `Without ${this.#corpus.nameOf(id)}`, off: { hiddenActors } });
      }
    }
    return chips;
  }
}

function toggled<T>(list: readonly T[], item: T): T[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
}

function verb<T>(hidden: readonly T[], item: T): string {
  return hidden.includes(item) ? 'Showed' : 'Hid';
}
