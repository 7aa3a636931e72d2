/** Writes the names of actors on the canvas: all from near, from afar the largest at a size that can be read. */
import type { CollectionReturnValue, Core, NodeCollection } from 'cytoscape';
import type { EntityId } from '../../core/types.ts';
import { nameData } from './elements.ts';
import { enlargement, joinBoxes, labelBox, namesAt } from './names.ts';
import type { NamedActor } from './names.ts';
import type { Box } from './viewport.ts';

/** After the last step of a zoom, in milliseconds. */
const REST = 120;

export class NameLayer {
  readonly #cy: Core;
  /** What names are written for: the zoom of the view, or that at which an image will be looked at. */
  readonly #zoom: () => number;
  /** Changes what is lit without drawing all that lies below anew. */
  readonly #above: (change: () => void) => void;
  #rooms: ReadonlyMap<string, NamedActor> = new Map();
  /** Those that are chosen: they come before larger ones. */
  #first: ReadonlySet<EntityId> = new Set();
  /** Whose names are written while nobody is pointed at. */
  #usual: ReadonlySet<EntityId> = new Set();
  #lit: CollectionReturnValue;
  /** Of the lit, the one that is pointed at. */
  #main: EntityId | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    cy: Core,
    above: (change: () => void) => void = (change) => {
      change();
    },
    zoom: () => number = () => cy.zoom(),
  ) {
    this.#cy = cy;
    this.#above = above;
    this.#zoom = zoom;
    this.#lit = cy.collection();
    cy.on('zoom', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => {
        this.update();
      }, REST);
    });
    cy.on('dragfree', () => {
      this.update();
    });
    cy.on('destroy', () => {
      clearTimeout(this.#timer);
    });
  }

  /** Takes the actors that will be drawn; gives how much larger than at zoom 1 the name of each is to be at a zoom, 0 for not at all. */
  plan(actors: readonly NamedActor[], zoom: number): (id: EntityId) => number {
    this.#rooms = new Map(actors.map((actor) => [actor.id, actor]));
    const named = namesAt(actors, zoom, this.#first);
    return (id) => (named.has(id) ? enlargement(zoom) : 0);
  }

  set first(ids: ReadonlySet<EntityId>) {
    const isSame = ids.size === this.#first.size && [...ids].every((id) => this.#first.has(id));
    this.#first = ids;
    if (!isSame) this.update();
  }

  /** Those that are pointed at: their names come before all others, for as long as they are. */
  light(lit: CollectionReturnValue, main: EntityId | null): void {
    const before = this.#lit;
    this.#lit = lit;
    this.#main = main;
    if (enlargement(this.#zoom()) === 1 || (lit.empty() && before.empty())) return;
    this.#above(() => {
      this.#write(before.nodes(), this.#usual);
      this.#writeLit();
    });
  }

  /**
   * The room that elements take with their names as they are at zoom 1: what is looked at does not depend on how names are
   * written just now.
   */
  boxOf(elements: CollectionReturnValue | NodeCollection): Box {
    const { x1, y1, x2, y2 } = elements.boundingBox({
      includeLabels: false,
      includeOverlays: false,
      includeUnderlays: false,
    });
    const labels = elements
      .nodes()
      .toArray()
      .flatMap((node) => {
        const room = this.#rooms.get(node.id());
        return room ? [labelBox({ ...room, ...node.position() })] : [];
      });
    return joinBoxes([{ x1, y1, x2, y2 }, ...labels]);
  }

  /** Writes anew: the zoom, the places or the actors have changed. */
  update(): void {
    if (this.#cy.destroyed()) return;
    this.#usual = this.#named(this.#cy.nodes());
    this.#write(this.#cy.nodes(), this.#usual);
    this.#writeLit();
  }

  #writeLit(): void {
    if (this.#lit.empty()) return;
    const main = new Set(this.#main === null ? [] : [this.#main]);
    this.#write(this.#lit.nodes(), this.#named(this.#lit.nodes(), main));
  }

  #named(nodes: NodeCollection, first = this.#first): ReadonlySet<EntityId> {
    const actors = nodes.toArray().flatMap((node) => {
      const room = this.#rooms.get(node.id());
      return room ? [{ ...room, ...node.position() }] : [];
    });
    return namesAt(actors, this.#zoom(), first);
  }

  #write(nodes: NodeCollection, named: ReadonlySet<EntityId>): void {
    const larger = enlargement(this.#zoom());
    this.#cy.batch(() => {
      nodes.forEach((node) => {
        const isNamed = named.has(node.id() as EntityId); // nodes are made from the graph's ids
        const [label, size] = [node.data('label') as string, node.data('fontSize') as number];
        const next = nameData(label, size, isNamed ? larger : 0);
        const isSame = ['shown', 'shownSize'].every((name) => node.data(name) === next[name]);
        if (!isSame) node.data(next);
      });
    });
  }
}
