/** Where the canvas looks: at everything, at some actors, or where a person has moved the view. */
import type { CollectionReturnValue, Core, NodeCollection } from 'cytoscape';
import type { Point } from '../../core/network/layout.ts';
import type { EntityId } from '../../core/types.ts';
import { SMALL_LABEL } from './labels.ts';
import { fitViewport, isFree } from './viewport.ts';
import type { Box, Insets, Viewport } from './viewport.ts';

export const ANIMATION_MS = 320;

/** What the view follows; nothing, once a person has panned, zoomed or moved an actor. */
type Sight =
  | { readonly kind: 'all' | 'free' }
  | {
      readonly kind: 'actors';
      readonly ids: ReadonlySet<string>;
      /** The view to go back to; null: everything. */
      readonly before: Viewport | null;
    };

/** Names are set at 9 px or more around an actor that is looked at, though some neighbours then lie outside. */
const READABLE_ZOOM = 9 / SMALL_LABEL.size;

export class Camera {
  #insets: Insets = { top: 24, right: 24, bottom: 24, left: 24 };
  readonly #cy: Core;
  readonly #boxOf: (elements: CollectionReturnValue | NodeCollection) => Box;
  readonly #isStill: () => boolean;
  #sight: Sight = { kind: 'all' };

  /** `boxOf`: the room that elements take; `isStill`: whether views change at once, without a movement. */
  constructor(
    cy: Core,
    boxOf: (elements: CollectionReturnValue | NodeCollection) => Box,
    isStill: () => boolean,
  ) {
    this.#cy = cy;
    this.#boxOf = boxOf;
    this.#isStill = isStill;
    cy.on('dragpan pinchzoom scrollzoom dragfree', () => {
      this.#sight = { kind: 'free' };
    });
  }

  /** Looks again at what it follows: the window, or what is drawn, has changed. */
  follow(animated: boolean): void {
    if (this.#sight.kind === 'all') this.fit(animated);
    else if (this.#sight.kind === 'actors') this.#frame(this.#sight.ids);
  }

  /**
   * Room that something floats over. When it grows over the network that is followed, this makes way, but is not made
   * larger: a filter that brings a chip is no reason to look at fewer actors from nearer.
   */
  set insets(insets: Insets) {
    this.#insets = insets;
    if (this.#sight.kind === 'actors') this.#frame(this.#sight.ids);
    this.makeRoom();
  }

  /** Goes as far back as what is drawn needs, when everything is followed; never nearer. */
  makeRoom(): void {
    const box = this.#sight.kind === 'all' ? this.#drawnBox() : null;
    if (box === null) return;
    const cy = this.#cy;
    const now = { zoom: cy.zoom(), pan: cy.pan() };
    if (isFree(box, now, cy.width(), cy.height(), this.#insets)) return;
    const view = fitViewport(box, cy.width(), cy.height(), this.#insets, now.zoom);
    this.#look(view.zoom, view.pan, true);
  }

  fit(animated = true): void {
    this.#sight = { kind: 'all' };
    const box = this.#drawnBox();
    if (box === null) return;
    const view = fitViewport(box, this.#cy.width(), this.#cy.height(), this.#insets);
    this.#look(view.zoom, view.pan, animated);
  }

  /** The zoom at which the whole of this box is seen; that of now, when there is nothing to see. */
  zoomFor(box: Box | null): number {
    const cy = this.#cy;
    return box === null ? cy.zoom() : fitViewport(box, cy.width(), cy.height(), this.#insets).zoom;
  }

  /** Of everything drawn, in units of the network; null while there is nothing to look at, or nowhere. */
  #drawnBox(): Box | null {
    const drawn = this.#cy.elements();
    if (drawn.empty() || this.#cy.width() === 0) return null;
    return this.#boxOf(drawn);
  }

  zoomBy(factor: number): void {
    this.#sight = { kind: 'free' };
    const cy = this.#cy;
    const zoom = Math.min(cy.maxZoom(), Math.max(cy.minZoom(), cy.zoom() * factor));
    const [x, y] = [cy.width() / 2, cy.height() / 2];
    const { x: px, y: py } = cy.pan();
    const pan = { x: x - ((x - px) * zoom) / cy.zoom(), y: y - ((y - py) * zoom) / cy.zoom() };
    this.#look(zoom, pan, true);
  }

  /**
   * Shows several actors, or one with its neighbours, as large as the room allows; with none, what was seen before, unless
   * a person has moved the view since.
   */
  focusOn(ids: readonly EntityId[]): void {
    const { zoom, pan } = { zoom: this.#cy.zoom(), pan: { ...this.#cy.pan() } };
    const sight = this.#sight;
    if (ids.length > 0) {
      const now = sight.kind === 'free' ? { zoom, pan } : null;
      const before = sight.kind === 'actors' ? sight.before : now;
      this.#sight = { kind: 'actors', ids: new Set(ids), before };
      this.#frame(this.#sight.ids);
    } else if (sight.kind === 'actors') {
      if (sight.before === null) this.fit();
      else {
        this.#sight = { kind: 'free' };
        this.#look(sight.before.zoom, sight.before.pan, true);
      }
    }
  }

  #frame(ids: ReadonlySet<string>): void {
    const cy = this.#cy;
    const chosen = cy.nodes().filter((node) => ids.has(node.id()));
    if (chosen.empty()) return;
    const only = chosen.length === 1;
    const shown = only ? chosen.closedNeighborhood().nodes() : chosen;
    const box = this.#boxOf(shown);
    const view = only
      ? fitViewport(box, cy.width(), cy.height(), this.#insets, 1, {
          zoom: READABLE_ZOOM,
          around: { ...chosen.position() },
        })
      : fitViewport(box, cy.width(), cy.height(), this.#insets, 1);
    this.#look(Math.max(cy.minZoom(), view.zoom), view.pan, true);
  }

  /** Brings a place of the network into view when it is outside. */
  show(place: Point): void {
    const cy = this.#cy;
    const zoom = cy.zoom();
    const { x, y } = { x: place.x * zoom + cy.pan().x, y: place.y * zoom + cy.pan().y };
    const { top, right, bottom, left } = this.#insets;
    const dx = Math.max(0, left - x) || Math.min(0, cy.width() - right - x);
    const dy = Math.max(0, top - y) || Math.min(0, cy.height() - bottom - y);
    if (dx === 0 && dy === 0) return;
    // Whoever follows everything will have it in view once the drawing has come to rest.
    if (this.#sight.kind === 'all') {
      this.fit();
      return;
    }
    this.#sight = { kind: 'free' };
    const pan = cy.pan();
    this.#look(cy.zoom(), { x: pan.x + dx, y: pan.y + dy }, true);
  }

  #look(zoom: number, pan: Point, animated: boolean): void {
    this.#cy.stop();
    if (!animated || this.#isStill()) this.#cy.viewport({ zoom, pan: { ...pan } });
    else
      this.#cy.animate(
        { zoom, pan: { ...pan } },
        { duration: ANIMATION_MS, easing: 'ease-out-cubic' },
      );
  }
}
