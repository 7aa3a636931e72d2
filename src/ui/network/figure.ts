/** Draws a network a second time, unseen, for an image: in its own theme, without what is selected or pointed at. */
import cytoscape from 'cytoscape';
import type { Core } from 'cytoscape';
import type { Graph } from '../../core/network/graph.ts';
import type { EntityId } from '../../core/types.ts';
import { makeElements, namedActors } from './elements.ts';
import { imageUrls } from './images.ts';
import type { MeasureText } from './labels.ts';
import { NameLayer } from './nameLayer.ts';
import type { Scene } from './scene.ts';
import { makeStylesheet } from './stylesheet.ts';
import { stickyElements, stickyStyle } from './stickyElements.ts';
import type { Drawn } from './stickyElements.ts';
import type { Theme } from './theme.ts';
import type { Viewport } from './viewport.ts';

/** What of the network an image shows: all of it, or what the window shows now. */
export type Region =
  | { readonly kind: 'whole' }
  | {
      readonly kind: 'view';
      readonly viewport: Viewport;
      readonly width: number;
      readonly height: number;
    };

/** Of the drawing in an image at 1×, in pixels: as wide as a screen or a slide. */
const MOST_WIDTH = 1600;

export interface NetworkFigure {
  /** In CSS pixels, before scaling. */
  readonly width: number;
  readonly height: number;
  readonly theme: Theme;
  /** The part of the graph that is in the image. */
  readonly graph: Graph;
  /** The image without a background, at a scale. Rejects where the browser cannot make one that large. */
  render(scale: number): Promise<Blob>;
  /** Frees it; nothing can be rendered afterwards. */
  close(): void;
}

export async function drawFigure(
  scene: Scene,
  measure: MeasureText,
  theme: Theme,
  region: Region,
  drawn: Drawn,
): Promise<NetworkFigure> {
  const container = document.createElement('div');
  // It needs a size to be drawn, but not a place on the screen.
  Object.assign(container.style, {
    position: 'fixed',
    left: '-99999px',
    top: '0',
    width: `${String(region.kind === 'view' ? region.width : 800)}px`,
    height: `${String(region.kind === 'view' ? region.height : 600)}px`,
  });
  document.body.append(container);
  const actors = new Set(scene.graph.nodes.map(({ id }) => id));
  const cy = cytoscape({
    container,
    elements: [
      ...makeElements(scene.graph, scene.scales, measure, scene.placeOf),
      ...stickyElements(drawn, (id) => actors.has(id)),
    ],
    style: [
      ...makeStylesheet({ theme, many: false, still: true }),
      ...stickyStyle(theme),
    ] as unknown as cytoscape.StylesheetJson, // its types know neither mapped lists nor all properties
    layout: { name: 'preset' },
    zoom: region.kind === 'view' ? region.viewport.zoom : 1,
    pan: region.kind === 'view' ? { ...region.viewport.pan } : { x: 0, y: 0 },
  });
  const close = (): void => {
    cy.destroy();
    container.remove();
  };
  try {
    await Promise.all(imageUrls(theme).map(decoded));
    await settled(cy);
  } catch (error) {
    close();
    throw error;
  }
  const whole = region.kind === 'whole';
  // A large network is made smaller than it is laid out, or title and names would be specks beside it.
  const shrunk = whole ? Math.min(1, MOST_WIDTH / cy.elements().boundingBox().w) : 1;
  const names = new NameLayer(cy, undefined, () => (whole ? shrunk : region.viewport.zoom));
  names.plan(namedActors(scene.graph, scene.scales, measure, scene.placeOf), 1);
  names.update();
  const box = cy.elements().boundingBox(); // the box that Cytoscape itself makes the image of
  return {
    width: whole ? Math.ceil(box.w * shrunk) : region.width,
    height: whole ? Math.ceil(box.h * shrunk) : region.height,
    theme,
    graph: whole ? scene.graph : partInView(cy, scene.graph, region),
    render: (scale) =>
      Promise.resolve(
        cy.png({ output: 'blob-promise', full: whole, scale: whole ? scale * shrunk : scale }),
      ),
    close,
  };
}

function partInView(
  cy: Core,
  graph: Graph,
  { width, height }: { width: number; height: number },
): Graph {
  const inView = (id: string): boolean => {
    const box = cy.getElementById(id).renderedBoundingBox({ includeLabels: false });
    return box.x2 > 0 && box.y2 > 0 && box.x1 < width && box.y1 < height;
  };
  const nodes = graph.nodes.filter(({ id }) => inView(id));
  const ids = new Set<EntityId>(nodes.map(({ id }) => id));
  return {
    nodes,
    edges: graph.edges.filter(
      ({ id, source, target }) => ids.has(source) || ids.has(target) || inView(id),
    ),
  };
}

async function decoded(url: string): Promise<void> {
  const image = new Image();
  image.src = url;
  await image.decode();
}

/** Cytoscape draws once more when its images are there; frames may not come in a hidden tab, timers do. */
async function settled(cy: Core): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 80));
  cy.forceRender();
}
