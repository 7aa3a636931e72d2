import type { NetworkKey } from '../../core/keyMap.ts';
import type { Graph, GraphNode } from '../../core/network/graph.ts';
import type { Point } from '../../core/network/layout.ts';
import type { EntityId } from '../../core/types.ts';
import { announceActor } from './announce.ts';
import type { NetworkCanvas } from './canvas.ts';
import type { NetworkActs } from './networkActs.ts';
import type { Direction } from './viewport.ts';

/** What the keys need of the network that they act in. */
interface Desk {
  readonly acts: NetworkActs;
  readonly canvas: Pick<NetworkCanvas, 'step' | 'reveal'> | null;
  readonly selected: ReadonlySet<EntityId>;
  readonly drawn: Graph;
  /** Whether single characters act. */
  readonly letters: boolean;
  nodeOf(id: EntityId): GraphNode | undefined;
  /** Where an actor is drawn, in pixels from the window's corner. */
  inWindow(id: EntityId): Point | null;
  readonly fit: () => void;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly renew: () => void;
}

/** The keys of the network: whom the keyboard stands on, and what each key does. */
export class NetworkKeys {
  /** The actor that the keyboard stands on. */
  cursor: EntityId | null = $state(null);
  holdsSpace = $state(false);
  readonly #desk: Desk;
  readonly #table: Readonly<Record<NetworkKey, () => void>>;

  constructor(desk: Desk) {
    this.#desk = desk;
    const walk = (direction: Direction) => () => {
      this.#walk(direction);
    };
    this.#table = {
      ArrowUp: walk('up'),
      ArrowDown: walk('down'),
      ArrowLeft: walk('left'),
      ArrowRight: walk('right'),
      Enter: () => {
        if (this.cursor !== null) desk.acts.onselect?.([this.cursor]);
      },
      Escape: () => {
        if (this.cursor === null) desk.acts.onback?.();
        else this.cursor = null;
      },
      f: desk.fit,
      '0': desk.fit,
      '+': desk.zoomIn,
      '=': desk.zoomIn,
      '-': desk.zoomOut,
      l: () => desk.acts.onletgo?.(this.#targets().flatMap((id) => desk.nodeOf(id)?.key ?? [])),
      h: () => desk.acts.onhide?.(this.#targets()),
      p: () => desk.acts.onpath?.(this.#together()),
      e: () => desk.acts.onego?.(this.#targets()),
      m: () => desk.acts.onmerge?.(this.#together()),
      n: () => desk.acts.onnote?.(this.#targets()),
      t: () => desk.acts.ontable?.(),
      a: desk.renew,
      ContextMenu: () => {
        const id = this.#targets().at(-1);
        const place = id === undefined ? null : desk.inWindow(id);
        if (id !== undefined && place) desk.acts.onmenu?.([id], place);
        else desk.acts.onsay?.('Choose an actor to open its menu');
      },
    };
  }

  /** Does what a key does, for whoever offers it by name. */
  press(key: NetworkKey): void {
    this.#table[key]();
  }

  down(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target !== event.currentTarget)
      return;
    if (event.key.length === 1 && event.key !== ' ' && !this.#desk.letters) return;
    if (event.key === ' ') this.holdsSpace = true;
    const isMenu = event.shiftKey && event.key === 'F10';
    const key = isMenu ? 'ContextMenu' : event.key;
    const act = this.#actOf(key.length === 1 ? key.toLowerCase() : key);
    if (!act && event.key !== ' ') return;
    event.preventDefault();
    act?.();
  }

  up(event: KeyboardEvent): void {
    if (event.key === ' ') this.holdsSpace = false;
  }

  /** The focus goes elsewhere. */
  leave({ relatedTarget }: FocusEvent): void {
    this.holdsSpace = false;
    // A menu of the actor walked to gives the focus back.
    const to = relatedTarget instanceof Element ? relatedTarget.closest('[role=menu]') : null;
    if (to === null) this.cursor = null;
  }

  #actOf(key: string): (() => void) | undefined {
    return Object.hasOwn(this.#table, key) ? this.#table[key as NetworkKey] : undefined; // it has just been looked up
  }

  /** The actors that a key acts on: the one walked to, else the selected ones. */
  #targets(): EntityId[] {
    return this.cursor === null ? [...this.#desk.selected] : [this.cursor];
  }

  /** The selected ones, and the one walked to. */
  #together(): EntityId[] {
    const selected = [...this.#desk.selected];
    const { cursor } = this;
    return cursor === null || selected.includes(cursor) ? selected : [...selected, cursor];
  }

  #walk(direction: Direction): void {
    const { selected, canvas, drawn } = this.#desk;
    const [only] = selected;
    const from = this.cursor ?? (selected.size === 1 ? (only ?? null) : null);
    const next = canvas?.step(from, direction) ?? null;
    if (next === null) return;
    this.cursor = next;
    canvas?.reveal(next);
    const node = this.#desk.nodeOf(next);
    const before = from === null ? null : (this.#desk.nodeOf(from) ?? null);
    if (node) this.#desk.acts.onsay?.(announceActor(node, before, drawn));
  }
}
