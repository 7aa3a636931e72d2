/**
 * Cytoscape draws on canvases that lie above each other: what is dragged above all the rest. For a drawing of thousands this module
 * makes more of that than Cytoscape offers, by way of parts of its renderer (3.34) that its types do not tell.
 */
import type { CollectionReturnValue, Core, SingularElementArgument } from 'cytoscape';

interface Renderer {
  /** While the view moves by wheel or hand, an image of it is moved in its place. */
  textureOnViewport: boolean;
  /** Sorts `cachedZSortedEles` into what is dragged and the rest. */
  updateCachedGrabbedEles(): void;
  readonly cachedZSortedEles: { drag: SingularElementArgument[] } | null;
  /** Hears of every change, and has all canvases drawn anew. */
  notify(change: string, elements?: CollectionReturnValue): void;
  redrawHint(layer: 'eles' | 'drag', isNeeded: boolean): void;
  /** Has the next frame draw. */
  redraw(): void;
  requestedFrame: boolean;
  /** Works out styles and shapes of what has changed: as a rule in the frame that draws it. */
  flushRenderedStyleQueue(): void;
}
interface Element {
  grabbed(): boolean;
  readonly _private: { readonly rscratch: { readonly inDragLayer?: boolean } };
}

/** The container's class while something is lit. */
const SPOTLIT = 'spotlit';

export class Layers {
  readonly #cy: Core;
  readonly #renderer: Renderer;
  #lit: CollectionReturnValue;
  #isHeld = false;
  #changesAbove = false;

  constructor(cy: Core) {
    this.#cy = cy;
    this.#lit = cy.collection();
    this.#renderer = (cy as unknown as { renderer(): Renderer }).renderer(); // as described above
    this.#drawLitAbove();
    this.#drawDraggedAlone();
    const redraw = this.#renderer.redraw.bind(this.#renderer);
    this.#renderer.redraw = () => {
      if (!this.#isHeld) redraw();
    };
  }

  /** Many elements: quicker than sharp while the view moves. */
  set many(many: boolean) {
    this.#renderer.textureOnViewport = many;
  }

  /** What is seen stays as it is until `release`, whatever changes. */
  hold(): void {
    this.#isHeld = true;
    this.#renderer.requestedFrame = false;
  }

  release(): void {
    this.#isHeld = false;
    this.#renderer.redrawHint('eles', true);
    this.#renderer.redrawHint('drag', true);
    this.#renderer.redraw();
  }

  /** Works out what has changed so far, as the next frame would. */
  flush(): void {
    this.#renderer.flushRenderedStyleQueue();
  }

  /**
   * Lights these in place of those before; with none, all is seen again. Fading thousands of elements one by one takes a
   * third of a second: so the lower canvas fades as a whole, and what is lit is drawn once more above it.
   */
  light(lit: CollectionReturnValue): void {
    if (lit.empty() && this.#lit.empty()) return;
    this.#lit = lit;
    this.#cy.container()?.classList.toggle(SPOTLIT, lit.nonempty());
    this.#renderer.updateCachedGrabbedEles();
    this.#renderer.redrawHint('drag', true);
    this.#renderer.redraw();
  }

  /** Changes what is lit, and nothing else: what lies below is not drawn anew for it. */
  changeAbove(change: () => void): void {
    this.#changesAbove = true;
    try {
      change();
    } finally {
      this.#changesAbove = false;
    }
  }

  #drawLitAbove(): void {
    const renderer = this.#renderer;
    const sort = renderer.updateCachedGrabbedEles.bind(renderer);
    renderer.updateCachedGrabbedEles = () => {
      sort();
      renderer.cachedZSortedEles?.drag.unshift(...this.#lit.toArray());
    };
  }

  /** What moves above is drawn anew, not all that lies still below. */
  #drawDraggedAlone(): void {
    const renderer = this.#renderer;
    const notify = renderer.notify.bind(renderer);
    renderer.notify = (change, elements) => {
      const moves = change === 'position' || change === 'bounds';
      if (this.#changesAbove) {
        renderer.redrawHint('drag', true);
        renderer.redraw();
      } else if (moves && elements?.nonempty() && elements.toArray().every(isAbove)) {
        renderer.redrawHint('drag', true);
        renderer.redraw();
      } else notify(change, elements);
    };
  }
}

function isAbove(element: SingularElementArgument): boolean {
  const drawn = element as unknown as Element; // as described above
  return drawn.grabbed() || drawn._private.rscratch.inDragLayer === true;
}
