/** The one owner of Cytoscape: draws a graph, reports what a person does with it. Knows nothing of Svelte. */
import cytoscape from 'cytoscape';
import type { Core } from 'cytoscape';
import type { GraphNode } from '../../core/network/graph.ts';
import type { Point } from '../../core/network/layout.ts';
import type { EntityId } from '../../core/types.ts';
import { inSlices } from '../../state/inSlices.ts';
import { bringInLine } from './bringInLine.ts';
import type { Moved } from './bringInLine.ts';
import { ANIMATION_MS, Camera } from './camera.ts';
import type { CanvasEvents } from './canvasEvents.ts';
import { attachGestures } from './gestures.ts';
import type { Tool } from './gestures.ts';
import { makeElements, namedActors } from './elements.ts';
import type { MeasureText } from './labels.ts';
import { Layers } from './layers.ts';
import { NameLayer } from './nameLayer.ts';
import { drawFigure } from './figure.ts';
import type { NetworkFigure } from './figure.ts';
import { boxOfActors } from './names.ts';
import { stepFrom, viewOf } from './looking.ts';
import { applyMarks, elementsOf } from './marks.ts';
import type { Lit, Marks } from './marks.ts';
import type { Scene } from './scene.ts';
import type { Drawn } from './stickyElements.ts';
import { MANY_NODES, makeStylesheet } from './stylesheet.ts';
import { attachTaps } from './taps.ts';
import type { Theme } from './theme.ts';
import type { CanvasView } from './view.ts';
import type { Direction } from './viewport.ts';

export class NetworkCanvas {
  tool: Tool = 'select';
  selected: ReadonlySet<EntityId> = new Set();
  readonly camera: Camera;
  readonly #cy: Core;
  readonly #layers: Layers;
  readonly #names: NameLayer;
  readonly #measure: MeasureText;
  readonly #resizes: ResizeObserver;
  readonly #reduced = matchMedia('(prefers-reduced-motion: reduce)');
  #theme: Theme;
  #many = false;
  #scene: Scene | null = null;
  /** Ends the drawing that is going on. */
  #stop: AbortController | null = null;
  /** What the view has to do once that is there: a drawing that was overtaken leaves it to the next. */
  #view = { isFirst: false, makesRoom: false, fits: false };
  #marks: Marks | null = null;
  #lit: { readonly id: EntityId | null; readonly path: Lit | null } = { id: null, path: null };

  constructor(container: HTMLElement, theme: Theme, measure: MeasureText, events: CanvasEvents) {
    this.#theme = theme;
    this.#measure = measure;
    this.#cy = cytoscape({
      container,
      autounselectify: true, // what is selected is told from outside
      boxSelectionEnabled: false,
      minZoom: 0.08,
      maxZoom: 4,
      layout: { name: 'preset' },
    });
    this.#layers = new Layers(this.#cy);
    this.#names = new NameLayer(this.#cy, (change) => {
      if (this.#many) this.#layers.changeAbove(change);
      else change();
    });
    this.camera = new Camera(
      this.#cy,
      (elements) => this.#names.boxOf(elements),
      () => this.#reduced.matches,
    );
    const hasDrawnOutline = attachGestures(this.#cy, container, this, events);
    attachTaps(this.#cy, this, events, hasDrawnOutline);
    this.#cy.on('viewport resize position add remove', () => {
      events.view();
    });
    this.#resizes = new ResizeObserver(() => {
      this.#cy.resize();
      this.camera.follow(false);
    });
    this.#resizes.observe(container);
  }

  destroy(): void {
    this.#stop?.abort();
    this.#resizes.disconnect();
    this.#cy.destroy();
  }

  /**
   * Draws a graph; what stays is moved, not made anew. A large one takes several slices: what was seen before stays until all of
   * it is there.
   */
  draw(scene: Scene): void {
    const cy = this.#cy;
    if (cy.elements().empty()) this.#view.isFirst = true;
    if (this.#scene?.layout !== scene.layout) this.#view.makesRoom = true;
    this.#scene = scene;
    this.#layers.hold();
    const many = scene.graph.nodes.length > MANY_NODES;
    if (many !== this.#many || cy.elements().empty()) {
      this.#many = many;
      this.#layers.many = many;
      this.#takeStyle();
    }
    void this.#bring(scene);
  }

  /** What is drawn next is looked at as a whole. */
  fitNext(): void {
    this.#view.fits = true;
  }

  restyle(theme: Theme): void {
    this.#theme = theme;
    if (this.#many) this.#layers.hold();
    this.#takeStyle();
    if (this.#many && this.#scene) void this.#bring(this.#scene);
  }

  /** Thousands of elements cannot be restyled in one go: they are taken out, and come back in slices. */
  #takeStyle(): void {
    if (this.#many || this.#cy.nodes().length > MANY_NODES) this.#cy.elements().remove();
    const rules = makeStylesheet({
      theme: this.#theme,
      many: this.#many,
      still: this.#reduced.matches,
    });
    this.#cy.style(rules);
  }

  async #bring(scene: Scene): Promise<void> {
    this.#stop?.abort();
    const { signal } = (this.#stop = new AbortController());
    const steps = function* (this: NetworkCanvas): Generator<void> {
      const { graph, scales, placeOf } = scene;
      // The first step is taken at once, and asks for all places: whoever moves a pin has it drawn anew.
      const actors = namedActors(graph, scales, this.#measure, placeOf);
      const zoom = this.#view.isFirst ? this.camera.zoomFor(boxOfActors(actors)) : this.#cy.zoom();
      const larger = this.#names.plan(actors, zoom);
      yield;
      const elements = makeElements(graph, scales, this.#measure, placeOf, larger);
      yield;
      const jump = this.#many || this.#reduced.matches;
      const flush = (): void => {
        this.#layers.flush();
      };
      this.#hasDrawn(yield* bringInLine(this.#cy, elements, { jump, flush }));
    }.call(this);
    try {
      await inSlices(steps, { signal });
    } catch (error) {
      this.#layers.release();
      throw error;
    }
  }

  #hasDrawn(moved: readonly Moved[]): void {
    const { isFirst, makesRoom, fits } = this.#view;
    this.#view = { isFirst: false, makesRoom: false, fits: false };
    if (this.#marks) this.mark(this.#marks);
    if (this.#lit.id !== null || this.#lit.path) this.light(this.#lit.id, this.#lit.path);
    const glides = moved.map((move) => this.#glide(move));
    const look = (): void => {
      if (fits) this.camera.fit();
      else if (isFirst) this.camera.follow(false);
      else if (makesRoom) this.camera.makeRoom();
    };
    look();
    // Where they come to rest may lie outside of what was seen of them on the way.
    if (glides.length > 0)
      void Promise.all(glides).then(() => {
        if (this.#cy.destroyed()) return;
        if (fits || makesRoom) look();
        this.#names.update();
      });
    this.#names.update();
    this.#layers.release();
  }

  mark(marks: Marks): void {
    this.selected = marks.selected;
    this.#marks = marks;
    const { selected, pair, cursor } = marks;
    this.#names.first = new Set([
      ...selected,
      ...(pair ? [pair.source, pair.target] : []),
      ...(cursor === null ? [] : [cursor]),
    ]);
    applyMarks(this.#cy, marks);
  }

  /** Lights an actor and its neighbours, else a path, and dims the rest; without either all is seen again. */
  light(id: EntityId | null, path: Lit | null = null): void {
    this.#lit = { id, path };
    const cy = this.#cy;
    const node = id === null ? null : cy.getElementById(id);
    const lit = node?.nonempty() ? node.closedNeighborhood() : elementsOf(cy, path);
    this.#layers.light(this.#many ? lit : cy.collection()); // a drawing that was large is seen whole again
    this.#names.light(lit, id);
    if (this.#many) return;
    cy.batch(() => {
      cy.elements().removeClass('lit faint');
      if (lit.empty()) return;
      lit.addClass('lit');
      cy.elements().difference(lit).addClass('faint');
    });
  }

  /** The neighbour of an actor that lies in a direction; without an actor, the best connected one. */
  step(from: EntityId | null, direction: Direction): EntityId | null {
    return stepFrom(this.#cy, from, direction);
  }

  whereIs(id: EntityId): Point | null {
    const node = this.#cy.getElementById(id);
    return node.empty() ? null : { ...node.renderedPosition() };
  }

  view(): CanvasView {
    return viewOf(this.#cy, (place) => {
      this.camera.show(place);
    });
  }

  /** Brings an actor into view when it is outside. */
  reveal(id: EntityId): void {
    const node = this.#cy.getElementById(id);
    if (node.nonempty()) this.camera.show(node.position());
  }

  /** The drawing once more, for an image: all of it, or what the window shows. Null before anything is drawn. */
  figure(region: 'whole' | 'view', theme: Theme, drawn: Drawn): Promise<NetworkFigure> | null {
    if (!this.#scene || this.#scene.graph.nodes.length === 0) return null;
    const cy = this.#cy;
    const view = {
      viewport: { zoom: cy.zoom(), pan: cy.pan() },
      width: cy.width(),
      height: cy.height(),
    };
    const places = new Map(cy.nodes().map((node) => [node.id(), { ...node.position() }]));
    const { placeOf } = this.#scene;
    const scene = {
      ...this.#scene,
      placeOf: (node: GraphNode) => places.get(node.id) ?? placeOf(node),
    };
    return drawFigure(
      scene,
      this.#measure,
      theme,
      region === 'whole' ? { kind: 'whole' } : { kind: 'view', ...view },
      drawn,
    );
  }

  /** Resolves when it has come there; never, when it is sent elsewhere on the way. */
  #glide({ node, to }: Moved): Promise<void> {
    node.stop();
    return new Promise((resolve) => {
      node.animate(
        { position: { ...to } },
        { duration: ANIMATION_MS, easing: 'ease-out-cubic', complete: resolve },
      );
    });
  }
}
