import { filtersFromHash, filtersToHash } from '../core/network/address.ts';
import { putView } from '../core/records.ts';
import type { Change } from '../core/records.ts';
import { VIEW_LIMITS } from '../core/savedViews.ts';
import type { SavedView } from '../core/savedViews.ts';
import type { Corpus } from './corpus.svelte.ts';
import type { FilterState } from './filters.svelte.ts';
import type { History } from './history.svelte.ts';
import { KeptRecords } from './keptRecords.svelte.ts';
import type { Keeper, RecordStore } from './recordStore.ts';
import type { Screen } from './screen.svelte.ts';
import type { Selection } from './selection.svelte.ts';
import { randomId } from './randomId.ts';

interface Desk {
  readonly corpus: Corpus;
  readonly filters: FilterState;
  readonly selection: Selection;
  readonly screen: Screen;
}

interface Options {
  readonly now?: () => Date;
  readonly newId?: () => string;
}

/** Views with a name. Saving, renaming and deleting one is kept at once and can be undone; so can opening one. */
export class Views implements Keeper {
  readonly #records: KeptRecords<'views'>;
  /** By name. */
  readonly all: readonly SavedView[] = $derived.by(() =>
    this.#records.all.toSorted(
      (a, b) => a.name.localeCompare(b.name, 'en') || (a.id < b.id ? -1 : 1),
    ),
  );
  readonly #desk: Desk;
  readonly #now: () => Date;
  readonly #newId: () => string;

  constructor(store: RecordStore, history: History, desk: Desk, options: Options = {}) {
    this.#records = new KeptRecords('views', store, history);
    this.#desk = desk;
    this.#now = options.now ?? (() => new Date());
    this.#newId = options.newId ?? randomId;
  }

  get kept(): readonly Change[] {
    return this.all.map(putView);
  }

  /** Whether the filters in force are those of a view. */
  isOpen({ filters }: SavedView): boolean {
    return filters === filtersToHash(this.#desk.filters.current);
  }

  /** Keeps what is looked at now under a name. A name of blanks keeps nothing. */
  save(name: string): void {
    const kept = tidy(name);
    if (kept === '') return;
    const id = this.#newId();
    const view = { id, name: kept, ...this.#look(), created: this.#now().toISOString() };
    this.#do(`Saved the view “${kept}”`, id, view);
  }

  /** Keeps what is looked at now in place of what the view was. */
  update(id: string): void {
    const view = this.#records.get(id);
    if (view) this.#do(`Changed the view “${view.name}”`, id, { ...view, ...this.#look() });
  }

  rename(id: string, name: string): void {
    const view = this.#records.get(id);
    const kept = tidy(name);
    if (view && kept !== '' && kept !== view.name)
      this.#do(`Renamed a view “${kept}”`, id, { ...view, name: kept });
  }

  remove(id: string): void {
    const view = this.#records.get(id);
    if (view) this.#do(`Deleted the view “${view.name}”`, id, null);
  }

  /** Looks as the view says. Actors that are not read any more are not chosen. */
  open(view: SavedView): void {
    const { corpus, filters, selection, screen } = this.#desk;
    filters.change(`Opened the view “${view.name}”`, filtersFromHash(view.filters));
    screen.mode = view.mode;
    const ids = view.actors.flatMap((key) => {
      const found = corpus.keys.actor(key);
      return found.kind === 'lost' ? [] : found.ids;
    });
    if (ids.length > 0) selection.openActors([...new Set(ids)]);
  }

  /** Shows changes that were made and kept elsewhere. */
  take(changes: readonly Change[]): void {
    this.#records.take(changes);
  }

  #look(): Pick<SavedView, 'filters' | 'mode' | 'actors'> {
    const { corpus, filters, selection, screen } = this.#desk;
    return {
      filters: filtersToHash(filters.current).slice(0, VIEW_LIMITS.filters),
      mode: screen.mode,
      actors: [...selection.actors]
        .slice(0, VIEW_LIMITS.actors)
        .map((id) => corpus.keys.keyOfActor(id)),
    };
  }

  #do(label: string, id: string, after: SavedView | null): void {
    this.#records.do(label, new Map([[id, after]]));
  }
}

const tidy = (name: string): string => name.trim().slice(0, VIEW_LIMITS.name);
