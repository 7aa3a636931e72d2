/** The one owner of Cytoscape: draws a graph, reports what a person does with it. Knows nothing of Svelte. */
import cytoscape from 'cytoscape';
import type {
  CollectionReturnValue,
  Core,
  EdgeSingular,
  EventObject,
  NodeSingular,
} from 'cytoscape';
import type { GraphNode } from '../../core/network/graph.ts';
import type { Point } from '../../core/network/layout.ts';
import { pairKey } from '../../core/network/paths.ts';
import type { EntityId } from '../../core/types.ts';
import { attachGestures } from './gestures.ts';
import type { Tool } from './gestures.ts';
import { makeElements } from './elements.ts';
import type { MeasureText } from './labels.ts';
import { drawFigure } from './figure.ts';
import type { NetworkFigure } from './figure.ts';
import type { Scene } from './scene.ts';
import type { Drawn } from './stickyElements.ts';
import { MANY_NODES, makeStylesheet } from './stylesheet.ts';
import type { Theme } from './theme.ts';
import type { CanvasView } from './view.ts';
import { fitViewport, nearestInDirection } from './viewport.ts';
import type { Direction, Insets } from './viewport.ts';

export interface Move extends Point {
  readonly id: EntityId;
}

/** What happens on the canvas, for whoever shows it. */
export interface CanvasEvents {
  /** The actors chosen from now on, in full. */
  select(ids: readonly EntityId[]): void;
  /** An edge was clicked. */
  pair(source: EntityId, target: EntityId): void;
  open(id: EntityId): void;
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
  readonly cursor: EntityId | null;
}

/** Some actors and the pairs among them to light, by `pairKey`. */
export interface Lit {
  readonly actors: ReadonlySet<EntityId>;
  readonly pairs: ReadonlySet<string>;
}

/** Classes that say what is pointed at, not what the element is. */
const MARKS = ['selected', 'cursor', 'lit', 'faint'];

const ANIMATION_MS = 320;

export class NetworkCanvas {
  tool: Tool = 'select';
  insets: Insets = { top: 24, right: 24, bottom: 24, left: 24 };
  selected: ReadonlySet<EntityId> = new Set();
  readonly #cy: Core;
  readonly #measure: MeasureText;
  readonly #events: CanvasEvents;
  readonly #resizes: ResizeObserver;
  readonly #hasDrawnOutline: () => boolean;
  readonly #reduced = matchMedia('(prefers-reduced-motion: reduce)');
  #theme: Theme;
  #many = false;
  #scene: Scene | null = null;
  /** The view follows the network until a person pans or zooms. */
  #following = true;

  /** `isLarge`: so many nodes that edges are left out while the view moves. */
  constructor(
    container: HTMLElement,
    theme: Theme,
    measure: MeasureText,
    events: CanvasEvents,
    isLarge = false,
  ) {
    this.#theme = theme;
    this.#measure = measure;
    this.#events = events;
    this.#cy = cytoscape({
      container,
      autounselectify: true, // what is selected is told from outside
      boxSelectionEnabled: false,
      hideEdgesOnViewport: isLarge,
      minZoom: 0.08,
      maxZoom: 4,
      layout: { name: 'preset' },
    });
    this.#listen();
    this.#hasDrawnOutline = attachGestures(this.#cy, container, this, events);
    this.#resizes = new ResizeObserver(() => {
      this.#cy.resize();
      if (this.#following) this.fit(false);
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
    for (const { node, to } of moved) this.#glide(node, to);
    if (isNew && this.#following) this.fit(!first);
  }

  restyle(theme: Theme): void {
    this.#theme = theme;
    const rules = makeStylesheet({ theme, many: this.#many, still: this.#reduced.matches });
    this.#cy.style(rules);
  }

  mark({ selected, pair, noted, starred, pinned, cursor }: Marks): void {
    this.selected = selected;
    this.#cy.batch(() => {
      this.#cy.nodes().forEach((node) => {
        const id = node.id() as EntityId; // nodes are made from the graph's ids
        node.toggleClass('selected', selected.has(id));
        node.toggleClass('cursor', id === cursor);
        node.data({ note: noted.get(id) ?? '', star: starred.has(id), pinned: pinned.has(id) });
      });
      this.#cy.edges().forEach((edge) => {
        const ends = [edge.data('source'), edge.data('target')];
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
    cy.batch(() => {
      cy.elements().removeClass('lit faint');
      const lit = node?.nonempty() ? node.closedNeighborhood() : this.#onPath(path);
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

  fit(animated = true): void {
    this.#following = true;
    const drawn = this.#cy.elements();
    if (drawn.empty() || this.#cy.width() === 0) return;
    const view = fitViewport(
      drawn.boundingBox({ includeOverlays: false, includeUnderlays: false }),
      this.#cy.width(),
      this.#cy.height(),
      this.insets,
    );
    this.#look(view.zoom, view.pan, animated);
  }

  zoomBy(factor: number): void {
    this.#following = false;
    const cy = this.#cy;
    const zoom = Math.min(cy.maxZoom(), Math.max(cy.minZoom(), cy.zoom() * factor));
    const [x, y] = [cy.width() / 2, cy.height() / 2];
    const { x: px, y: py } = cy.pan();
    const pan = { x: x - ((x - px) * zoom) / cy.zoom(), y: y - ((y - py) * zoom) / cy.zoom() };
    this.#look(zoom, pan, true);
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
        this.#show(place);
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
    const cy = this.#cy;
    const node = cy.getElementById(id);
    if (node.nonempty()) this.#show(node.position());
  }

  /** Shows several actors, or one with its neighbours, as large as the room allows. */
  focusOn(ids: readonly EntityId[]): void {
    const cy = this.#cy;
    const wanted = new Set<string>(ids);
    const chosen = cy.nodes().filter((node) => wanted.has(node.id()));
    if (chosen.empty()) return;
    this.#following = false;
    const shown = chosen.length > 1 ? chosen : chosen.closedNeighborhood().nodes();
    const box = shown.boundingBox({ includeOverlays: false });
    const view = fitViewport(box, cy.width(), cy.height(), this.insets, 1);
    this.#look(Math.max(cy.minZoom(), view.zoom), view.pan, true);
  }

  #show(place: Point): void {
    const cy = this.#cy;
    const zoom = cy.zoom();
    const { x, y } = { x: place.x * zoom + cy.pan().x, y: place.y * zoom + cy.pan().y };
    const { top, right, bottom, left } = this.insets;
    const dx = Math.max(0, left - x) || Math.min(0, cy.width() - right - x);
    const dy = Math.max(0, top - y) || Math.min(0, cy.height() - bottom - y);
    if (dx === 0 && dy === 0) return;
    this.#following = false;
    const pan = cy.pan();
    this.#look(cy.zoom(), { x: pan.x + dx, y: pan.y + dy }, true);
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

  #listen(): void {
    const cy = this.#cy;
    cy.on('tap', (event: EventObject) => {
      if (this.#hasDrawnOutline()) return;
      const target = event.target as Core | NodeSingular | EdgeSingular;
      const { shiftKey, ctrlKey, metaKey } = event.originalEvent;
      const adds = shiftKey || ctrlKey || metaKey;
      if (target === cy) {
        if (!adds) this.#events.select([]);
        return;
      }
      const element = target as NodeSingular | EdgeSingular;
      if (element.isEdge()) {
        this.#events.pair(element.source().id() as EntityId, element.target().id() as EntityId);
        return;
      }
      const id = element.id() as EntityId;
      const others = [...this.selected].filter((other) => other !== id);
      if (!adds) this.#events.select([id]);
      else this.#events.select(this.selected.has(id) ? others : [...others, id]);
    });
    cy.on('dbltap', (event: EventObject) => {
      if (event.target === cy) this.#events.paper(event.position);
    });
    cy.on('viewport resize position add remove', () => {
      this.#events.view();
    });
    cy.on('dbltap', 'node', (event: EventObject) => {
      this.#events.open((event.target as NodeSingular).id() as EntityId);
    });
    cy.on('mouseover', 'node', (event: EventObject) => {
      this.#events.hover((event.target as NodeSingular).id() as EntityId);
    });
    cy.on('mouseout', 'node', () => {
      this.#events.hover(null);
    });
    cy.on('dragpan pinchzoom scrollzoom', () => {
      this.#following = false;
    });
  }

  #glide(node: NodeSingular, to: Point): void {
    node.stop();
    if (this.#many || this.#reduced.matches) node.position({ ...to });
    else
      node.animate({ position: { ...to } }, { duration: ANIMATION_MS, easing: 'ease-out-cubic' });
  }

  #look(zoom: number, pan: Point, animated: boolean): void {
    this.#cy.stop();
    if (!animated || this.#reduced.matches) this.#cy.viewport({ zoom, pan: { ...pan } });
    else
      this.#cy.animate(
        { zoom, pan: { ...pan } },
        { duration: ANIMATION_MS, easing: 'ease-out-cubic' },
      );
  }
}

function isAt(node: NodeSingular, to: Point): boolean {
  const { x, y } = node.position();
  return Math.abs(x - to.x) < 0.01 && Math.abs(y - to.y) < 0.01;
}
