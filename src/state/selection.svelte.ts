/** What is chosen and looked at: the network rings it, the inspector opens it. */
import type { EntityId, TieId } from '../core/types.ts';

export type Focus =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'actor'; readonly id: EntityId }
  | { readonly kind: 'pair'; readonly source: EntityId; readonly target: EntityId }
  /** The ways from one actor to another. */
  | { readonly kind: 'path'; readonly source: EntityId; readonly target: EntityId }
  /** The measures of all that is shown. */
  | { readonly kind: 'measures' }
  /** Two sources or periods held against each other. */
  | { readonly kind: 'compare' }
  /** Several actors: chosen by hand (no title), or what a number on the screen counts. */
  | { readonly kind: 'actors'; readonly title: string | null; readonly ids: readonly EntityId[] }
  | { readonly kind: 'ties'; readonly title: string; readonly ids: readonly TieId[] };

const NOTHING: Focus = { kind: 'nothing' };
const MOST_STEPS = 100;

function sameFocus(one: Focus, other: Focus): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** What things are by now. */
interface Today {
  /** An actor that was merged is another, one that was taken out is nobody. */
  readonly actor: (id: EntityId) => EntityId | null;
  /** A tie that says the same as another since their actors were merged is that. */
  readonly tie: (id: TieId) => TieId;
}

const AS_EVER: Today = { actor: (id) => id, tie: (id) => id };

/** What is left of a focus when corrections change who is who. */
function focusToday(focus: Focus, today: Today): Focus {
  switch (focus.kind) {
    case 'actor': {
      const id = today.actor(focus.id);
      if (id === focus.id) return focus;
      return id === null ? NOTHING : { kind: 'actor', id };
    }
    case 'pair':
    case 'path': {
      const [source, target] = [today.actor(focus.source), today.actor(focus.target)];
      if (source === focus.source && target === focus.target) return focus;
      if (source !== null && target !== null && source !== target)
        return { kind: focus.kind, source, target };
      const id = source ?? target;
      return id === null ? NOTHING : { kind: 'actor', id };
    }
    case 'actors': {
      const ids = focus.ids.flatMap((id) => today.actor(id) ?? []);
      const [only] = ids;
      if (only === undefined) return NOTHING;
      const one = new Set(ids).size === 1 && focus.title === null && focus.ids.length > 1;
      return one ? { kind: 'actor', id: only } : { ...focus, ids: [...new Set(ids)] };
    }
    case 'ties':
      return focus.ids.every((id) => today.tie(id) === id)
        ? focus
        : { ...focus, ids: [...new Set(focus.ids.map(today.tie))] };
    default:
      return focus;
  }
}

export class Selection {
  #focus: Focus = $state.raw(NOTHING);
  readonly focus: Focus = $derived.by(() => focusToday(this.#focus, this.#today));
  hovered: EntityId | null = $state(null);
  #before: readonly Focus[] = $state.raw([]);
  #after: readonly Focus[] = $state.raw([]);

  /** Actors that are ringed: not those of a list that was opened by its number. */
  readonly actors: ReadonlySet<EntityId> = $derived.by(() => {
    const focus = this.focus;
    if (focus.kind === 'actor') return new Set([focus.id]);
    if (focus.kind === 'actors') return new Set(focus.ids);
    if (focus.kind === 'pair' || focus.kind === 'path')
      return new Set([focus.source, focus.target]);
    return new Set<EntityId>();
  });
  readonly ties: ReadonlySet<TieId> = $derived(
    new Set(this.focus.kind === 'ties' ? this.focus.ids : []),
  );
  readonly canGoBack: boolean = $derived(this.#before.length > 0);
  readonly canGoForward: boolean = $derived(this.#after.length > 0);

  /** What was opened on the way to what is open, and that. */
  readonly trail: readonly Focus[] = $derived.by(() => [...this.#before, this.focus]);

  readonly #today: Today;

  constructor(today: Today = AS_EVER) {
    this.#today = today;
  }

  open(focus: Focus): void {
    this.hovered = null; // what was pointed at may be gone from under the pointer
    if (sameFocus(focus, this.focus)) return;
    if (this.focus.kind !== 'nothing') {
      this.#before = [...this.#before, this.focus].slice(-MOST_STEPS);
    }
    this.#after = [];
    this.#focus = focus;
  }

  openActor(id: EntityId): void {
    this.open({ kind: 'actor', id });
  }

  openPair(source: EntityId, target: EntityId): void {
    this.open({ kind: 'pair', source, target });
  }

  openPath(source: EntityId, target: EntityId): void {
    this.open({ kind: 'path', source, target });
  }

  openTies(title: string, ids: readonly TieId[]): void {
    this.open({ kind: 'ties', title, ids });
  }

  /** One actor opens, several are a list, none closes. */
  openActors(ids: readonly EntityId[], title: string | null = null): void {
    const [only] = ids;
    if (only === undefined) this.clear();
    else if (ids.length === 1 && title === null) this.openActor(only);
    else this.open({ kind: 'actors', title, ids });
  }

  /** Adds an actor to those chosen, or takes it out: shift-click. */
  toggleActor(id: EntityId): void {
    const chosen = new Set(this.actors);
    if (!chosen.delete(id)) chosen.add(id);
    this.openActors([...chosen]);
  }

  clear(): void {
    this.open(NOTHING);
  }

  back(): void {
    const last = this.#before.at(-1);
    if (!last) return;
    this.#after = [this.focus, ...this.#after];
    this.#before = this.#before.slice(0, -1);
    this.#focus = last;
  }

  forward(): void {
    const [next] = this.#after;
    if (!next) return;
    this.#before = [...this.#before, this.focus];
    this.#after = this.#after.slice(1);
    this.#focus = next;
  }
}
