/** The one owner of Cytoscape: draws a graph, reports what a person does with it. Knows nothing of Svelte. */
import cytoscape from 'cytoscape';
import type { CollectionReturnValue, Core, NodeSingular } from 'cytoscape';
import type { GraphNode } from '../../core/network/graph.ts';
import type { Point } from '../../core/network/layout.ts';
import { pairKey } from '../../core/network/paths.ts';
import type { EntityId } from '../../core/types.ts';
import { ANIMATION_MS, Camera } from './camera.ts';
import { attachGestures } from './gestures.ts';
import type { Tool } from './gestures.ts';
import { makeElements } from './elements.ts';
import type { MeasureText } from './labels.ts';
import { Layers } from './layers.ts';
import { drawFigure } from './figure.ts';
import type { NetworkFigure } from './figure.ts';
import type { Scene } from './scene.ts';
import type { Drawn } from './stickyElements.ts';
import { MANY_NODES, makeStylesheet } from './stylesheet.ts';
import { attachTaps } from './taps.ts';
import type { Theme } from './theme.ts';
import type { CanvasView } from './view.ts';
import { nearestInDirection } from './viewport.ts';
import type { Direction } from './viewport.ts';

export interface Move extends Point {
  readonly id: EntityId;
}

/** One actor, or the two that an edge joins. */
export type MenuTarget = readonly [EntityId] | readonly [EntityId, EntityId];

/** What happens on the canvas, for whoever shows it. */
export interface CanvasEvents {
  /** The actors chosen from now on, in full. */
  select(ids: readonly EntityId[]): void;
  /** An edge was clicked. */
  pair(source: EntityId, target: EntityId): void;
  open(id: EntityId): void;
  /** The right button was pressed on an actor or an edge, at this place of the window. */
  menu(about: MenuTarget, at: Point): void;
  hover(id: EntityId | null): void;
  /** The empty paper was pressed twice, at this place of the network. */
  paper(at: Point): void;
  /** Anything moved: the view, or an actor in it. */
  view(): void;
  /** Once, when a drag ends: everything that moved. */
  move(moves: readonly Move[]): void;
  /** One actor was dropped on another: the last one stays. */
  merge(ids: readonly EntityId[]): void;
  /** Who would be merged into whom if the drag ended now. */
  aim(aim: { readonly from: EntityId; readonly to: EntityId } | null): void;
}

export interface Marks {
  readonly selected: ReadonlySet<EntityId>;
  readonly pair: { readonly source: EntityId; readonly target: EntityId } | null;
  /** Colours of notes, resolved. */
  readonly noted: ReadonlyMap<EntityId, string>;
  readonly starred: ReadonlySet<EntityId>;
  readonly pinned: ReadonlySet<EntityId>;
  /** What came with the documents that were added last. */
  readonly fresh: Lit;
  readonly cursor: EntityId | null;
}

/** Some actors and the pairs among them to light, by `pairKey`. */
export interface Lit {
  readonly actors: ReadonlySet<EntityId>;
  readonly pairs: ReadonlySet<string>;
}

/** Classes that say what is pointed at, not what the element is. */
const MARKS = ['selected', 'cursor', 'lit', 'faint', 'fresh'];

export class NetworkCanvas {
  tool: Tool = 'select';
  selected: ReadonlySet<EntityId> = new Set();
  readonly camera: Camera;
  readonly #cy: Core;
  readonly #layers: Layers;
  readonly #measure: MeasureText;
  readonly #resizes: ResizeObserver;
  readonly #reduced = matchMedia('(prefers-reduced-motion: reduce)');
  #theme: Theme;
  #many = false;
  #scene: Scene | null = null;

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
    this.camera = new Camera(this.#cy, () => this.#reduced.matches);
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
    this.#resizes.disconnect();
    this.#cy.destroy();
  }

  /** Draws a graph; what stays is moved, not made anew. */
  draw(scene: Scene): void {
    const isNew = this.#scene?.layout !== scene.layout;
    this.#scene = scene;
    const cy = this.#cy;
    const first = cy.elements().empty();
    const many = scene.graph.nodes.length > MANY_NODES;
    if (first || many !== this.#many) {
      this.#many = many;
      this.#layers.many = many;
      this.restyle(this.#theme);
    }
    const elements = makeElements(scene.graph, scene.scales, this.#measure, scene.placeOf);
    const kept = new Set(elements.map(({ data }) => data.id));
    const moved: { node: NodeSingular; to: Point }[] = [];
    cy.batch(() => {
      cy.elements()
        .filter((element) => !kept.has(element.id()))
        .remove();
      const added: typeof elements = [];
      for (const element of elements) {
        const old = cy.getElementById(element.data.id);
        if (old.empty()) {
          added.push(element);
          continue;
        }
        old.data(element.data);
        old.classes([...element.classes, ...MARKS.filter((mark) => old.hasClass(mark))]);
        const to = element.position;
        if (to && !isAt(old, to)) moved.push({ node: old, to });
      }
      cy.add(added);
    });
    const glides = moved.map(({ node, to }) => this.#glide(node, to));
    if (first) this.camera.follow(false);
    else if (isNew) {
      this.camera.makeRoom();
      // Where they come to rest may lie outside of what was seen of them on the way.
      if (glides.length > 0)
        void Promise.all(glides).then(() => {
          if (!cy.destroyed()) this.camera.makeRoom();
        });
    }
  }

  restyle(theme: Theme): void {
    this.#theme = theme;
    const rules = makeStylesheet({ theme, many: this.#many, still: this.#reduced.matches });
    this.#cy.style(rules);
  }

  mark({ selected, pair, noted, starred, pinned, cursor, fresh }: Marks): void {
    this.selected = selected;
    this.#cy.batch(() => {
      this.#cy.nodes().forEach((node) => {
        const id = node.id() as EntityId; // nodes are made from the graph's ids
        node.toggleClass('selected', selected.has(id));
        node.toggleClass('cursor', id === cursor);
        node.toggleClass('fresh', fresh.actors.has(id));
        node.data({ note: noted.get(id) ?? '', star: starred.has(id), pinned: pinned.has(id) });
      });
      this.#cy.edges().forEach((edge) => {
        const ends = [edge.data('source'), edge.data('target')] as [EntityId, EntityId];
        edge.toggleClass('fresh', fresh.pairs.has(pairKey(...ends)));
        edge.toggleClass(
          'selected',
          pair !== null && ends.includes(pair.source) && ends.includes(pair.target),
        );
      });
    });
  }

  /** Lights an actor and its neighbours, else a path, and dims the rest; without either all is seen again. */
  light(id: EntityId | null, path: Lit | null = null): void {
    const cy = this.#cy;
    const node = id === null ? null : cy.getElementById(id);
    const lit = node?.nonempty() ? node.closedNeighborhood() : this.#onPath(path);
    if (this.#many) {
      this.#layers.light(lit);
      return;
    }
    cy.batch(() => {
      cy.elements().removeClass('lit faint');
      if (lit.empty()) return;
      lit.addClass('lit');
      cy.elements().difference(lit).addClass('faint');
    });
  }

  #onPath(path: Lit | null): CollectionReturnValue {
    return this.#cy.elements().filter((element) => {
      if (path === null) return false;
      if (element.isNode()) return path.actors.has(element.id() as EntityId);
      const [source, target] = [element.data('source'), element.data('target')] as EntityId[];
      return (
        source !== undefined && target !== undefined && path.pairs.has(pairKey(source, target))
      );
    });
  }

  /** The neighbour of an actor that lies in a direction; without an actor, the best connected one. */
  step(from: EntityId | null, direction: Direction): EntityId | null {
    const node = from === null ? null : this.#cy.getElementById(from);
    if (!node || node.empty()) {
      const [top] = this.#cy
        .nodes()
        .sort((a, b) => b.degree(false) - a.degree(false))
        .toArray();
      return top ? (top.id() as EntityId) : null;
    }
    const candidates = node
      .openNeighborhood()
      .nodes()
      .map((other) => ({ id: other.id() as EntityId, at: other.position() }));
    return nearestInDirection(node.position() as Point, candidates, direction);
  }

  whereIs(id: EntityId): Point | null {
    const node = this.#cy.getElementById(id);
    return node.empty() ? null : { ...node.renderedPosition() };
  }

  view(): CanvasView {
    const cy = this.#cy;
    return {
      viewport: { zoom: cy.zoom(), pan: { ...cy.pan() } },
      placeOf: (id) => {
        const node = cy.getElementById(id);
        return node.empty() ? null : { ...node.position(), radius: node.width() / 2 };
      },
      show: (place) => {
        this.camera.show(place);
      },
      actorAt: ({ x, y }) => {
        const hit = cy.nodes().filter((node) => {
          const box = node.renderedBoundingBox({ includeLabels: false });
          return box.x1 <= x && x <= box.x2 && box.y1 <= y && y <= box.y2;
        });
        return hit.empty() ? null : (hit.last().id() as EntityId); // what is drawn last lies above
      },
    };
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
  #glide(node: NodeSingular, to: Point): Promise<void> {
    node.stop();
    if (this.#many || this.#reduced.matches) {
      node.position({ ...to });
      return Promise.resolve();
    }
    return new Promise((resolve) => {
      node.animate(
        { position: { ...to } },
        { duration: ANIMATION_MS, easing: 'ease-out-cubic', complete: resolve },
      );
    });
  }
}

function isAt(node: NodeSingular, to: Point): boolean {
  const { x, y } = node.position();
  return Math.abs(x - to.x) < 0.01 && Math.abs(y - to.y) < 0.01;
}
