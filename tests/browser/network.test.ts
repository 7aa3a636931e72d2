/** The drawn network as a person meets it: a real canvas, real mouse and keys, the real layout worker. */
import { mount, unmount } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { NO_FILTERS } from '../../src/core/network/filters.ts';
import { buildGraph } from '../../src/core/network/graph.ts';
import type { Graph } from '../../src/core/network/graph.ts';
import type { Point } from '../../src/core/network/layout.ts';
import { applyFilters } from '../../src/core/network/view.ts';
import type { EntityId } from '../../src/core/types.ts';
import { paintFigure, prepareLayout } from '../../src/ui/export/compose.ts';
import type { Background } from '../../src/ui/export/compose.ts';
import type { NetworkFigure } from '../../src/ui/network/figure.ts';
import type { Tool } from '../../src/ui/network/gestures.ts';
import { sampleNetwork } from '../fixtures/sampleNetwork.ts';
import NetworkStage from './NetworkStage.svelte';
import '../../src/app.css';

const graph = buildGraph(applyFilters(sampleNetwork(), NO_FILTERS));

function idOf(name: string): EntityId {
  const node = graph.nodes.find((one) => one.name === name);
  if (!node) throw new Error(`no such actor: ${name}`);
  return node.id;
}

/** What the stage around the network tells a test. */
interface Stage {
  seen(): {
    readonly view:
      | {
          whereIs(id: EntityId): Point | null;
          figure(region: 'whole' | 'view', on: Background): Promise<NetworkFigure> | null;
        }
      | undefined;
    readonly selected: readonly EntityId[];
    readonly hovered: EntityId | null;
    readonly said: string;
    readonly pair: string | null;
    readonly moves: readonly (readonly string[])[];
    readonly hidden: readonly string[];
  };
  letGo(): void;
  undoRenewal(): boolean;
  grow(next: Graph, more?: boolean): void;
  cover(top: number): void;
  focusOn(ids: readonly EntityId[]): void;
}
let stage: Stage;

async function show(tool: Tool, shown: Graph = graph): Promise<void> {
  stage = mount(NetworkStage, { target: document.body, props: { graph: shown, tool } }) as Stage;
  await vi.waitFor(
    () => {
      expect(at('Arland').x).toBeGreaterThan(0);
    },
    { timeout: 20_000 },
  );
}
beforeEach(() => page.viewport(1000, 660));
afterEach(() => unmount(stage));

function at(name: string): Point {
  const point = stage.seen().view?.whereIs(idOf(name));
  if (!point) throw new Error(`${name} is not drawn`);
  return point;
}
const surface = (): HTMLElement => page.getByRole('application').element() as HTMLElement;
const click = (name: string, modifiers: 'Shift'[] = []): Promise<void> =>
  userEvent.click(surface(), { position: at(name), modifiers });
const drag = (from: Point, to: Point): Promise<void> =>
  userEvent.dragAndDrop(surface(), surface(), {
    sourcePosition: from,
    targetPosition: to,
    steps: 6, // as a hand does: a jump in one step is no drag to Cytoscape
  });
const near = (point: Point, other: Point): boolean =>
  Math.hypot(point.x - other.x, point.y - other.y) < 3;

/** Longer than any movement of the view. */
const comeToRest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 500));
const highest = (): number => Math.min(...graph.nodes.map(({ name }) => at(name).y));

describe('a network that grows', () => {
  const few = new Set(graph.nodes.slice(0, 12).map(({ id }) => id));
  const part = {
    nodes: graph.nodes.filter(({ id }) => few.has(id)),
    edges: graph.edges.filter(({ source, target }) => few.has(source) && few.has(target)),
  };
  const places = (): Point[] => part.nodes.map(({ name }) => at(name));

  it('keeps everyone in place who was there, and draws the others where they belong', async () => {
    await show('select', part);
    await comeToRest();
    const before = places();
    stage.grow(graph);
    await vi.waitFor(() => at('Winter Protocol'), { timeout: 20_000 });
    const arrived = at('Vanguard Brigade');
    await comeToRest();
    const after = places();
    // The view may have gone back to make room: then all have come nearer to each other alike.
    const span = (points: readonly Point[], i: number): number => {
      const [a, b] = [points[0] ?? { x: 0, y: 0 }, points[i] ?? { x: 0, y: 0 }];
      return Math.hypot(a.x - b.x, a.y - b.y);
    };
    const scale = span(after, 1) / span(before, 1);
    before.forEach((_, i) => {
      expect(Math.abs(span(after, i) - scale * span(before, i))).toBeLessThan(3);
    });
    expect(scale).toBeLessThanOrEqual(1.001);
    expect(Math.abs(at('Vanguard Brigade').x - arrived.x)).toBeLessThan(400);
  });

  it('is arranged anew by a key, and goes back to what it was', async () => {
    await show('move', part);
    stage.grow(graph);
    await vi.waitFor(() => at('Winter Protocol'), { timeout: 20_000 });
    await comeToRest();
    /** How far they are from one of them, by the distance of two: whatever the view does. */
    const seen = (): number[] => {
      const { x, y } = at('Arland');
      const far = graph.nodes.map(({ name }) => Math.hypot(at(name).x - x, at(name).y - y));
      return far.map((one) => one / Math.max(...far));
    };
    const before = seen();
    const others = (): number =>
      seen().filter((one, i) => Math.abs(one - (before[i] ?? 0)) > 0.01).length;
    surface().focus();
    await userEvent.keyboard('a');
    await vi.waitFor(
      () => {
        expect(others()).toBeGreaterThan(10);
      },
      { timeout: 20_000 },
    );
    await comeToRest();
    expect(stage.undoRenewal()).toBe(true);
    await vi.waitFor(
      () => {
        expect(others()).toBe(0);
      },
      { timeout: 5_000 },
    );
  });

  it('moves nobody when it shrinks', async () => {
    await show('select');
    await comeToRest();
    const before = places();
    stage.grow(part);
    await comeToRest();
    places().forEach((place, i) => {
      expect(near(place, before[i] ?? { x: 0, y: 0 })).toBe(true);
    });
  });

  it('may move those that came while it was growing, and keeps them from then on', async () => {
    await show('select', { nodes: part.nodes.slice(0, 3), edges: [] });
    stage.grow(part, true);
    await vi.waitFor(() => at('Dellin Accord'), { timeout: 20_000 });
    stage.grow(graph, true);
    await vi.waitFor(() => at('Winter Protocol'), { timeout: 20_000 });
    stage.grow(graph);
    await comeToRest();
    const before = graph.nodes.map(({ name }) => at(name));
    const [first] = part.nodes;
    if (!first) throw new Error('there are actors');
    const id = 'newcomer' as EntityId;
    stage.grow({ ...graph, nodes: [...graph.nodes, { ...first, id, name: 'Newcomer' }] });
    await vi.waitFor(
      () => {
        expect(stage.seen().view?.whereIs(id)).not.toBeNull();
      },
      { timeout: 20_000 },
    );
    await comeToRest();
    const spread = (points: readonly Point[]): number =>
      Math.hypot(
        (points[0]?.x ?? 0) - (points[1]?.x ?? 0),
        (points[0]?.y ?? 0) - (points[1]?.y ?? 0),
      );
    const after = graph.nodes.map(({ name }) => at(name));
    expect(spread(after) / spread(before)).toBeLessThanOrEqual(1.001);
  });
});

describe('what floats over the network', () => {
  it('covers no actor when it grows, and moves nothing when it shrinks', async () => {
    await show('move');
    stage.cover(160);
    await vi.waitFor(() => {
      expect(highest()).toBeGreaterThan(160);
    });
    await comeToRest();
    const before = at('Arland');
    stage.cover(24);
    await comeToRest();
    expect(near(at('Arland'), before)).toBe(true);
  });

  it('moves nothing once a person has moved the view', async () => {
    await show('move');
    await drag({ x: 12, y: 12 }, { x: 72, y: 42 });
    const before = at('Arland');
    stage.cover(160);
    await comeToRest();
    expect(near(at('Arland'), before)).toBe(true);
  });
});

describe('an actor that the view follows', () => {
  it('comes near with its neighbours, and what was seen before comes back', async () => {
    await show('move');
    const [arland, dunmark] = [at('Arland'), at('Dunmark')];
    stage.focusOn([idOf('Dunmark')]);
    await comeToRest();
    expect(near(at('Dunmark'), dunmark)).toBe(false);
    stage.focusOn([idOf('Arland')]);
    await comeToRest();
    stage.focusOn([]);
    await comeToRest();
    expect(near(at('Arland'), arland)).toBe(true);
    expect(stage.seen().moves).toEqual([]);
  });

  it('is left where a person has moved the view since', async () => {
    await show('move');
    stage.focusOn([idOf('Dunmark')]);
    await comeToRest();
    await drag({ x: 12, y: 12 }, { x: 72, y: 42 });
    const moved = at('Dunmark');
    stage.focusOn([]);
    await comeToRest();
    expect(near(at('Dunmark'), moved)).toBe(true);
  });
});

describe('dragging', () => {
  it('moves an actor and says so once, when it ends', async () => {
    await show('move');
    const from = at('Dunmark');
    const to = { x: from.x - 60, y: from.y + 45 };
    await drag(from, to);
    expect(near(at('Dunmark'), to)).toBe(true);
    expect(stage.seen().moves).toEqual([['country/dunmark']]);
  });

  it('takes the other selected actors along', async () => {
    await show('move');
    await click('Dunmark');
    await click('Quell', ['Shift']);
    const [dunmark, quell] = [at('Dunmark'), at('Quell')];
    await drag(dunmark, { x: dunmark.x + 30, y: dunmark.y - 40 });
    expect(near(at('Quell'), { x: quell.x + 30, y: quell.y - 40 })).toBe(true);
    expect(stage.seen().moves.map((actors) => actors.toSorted())).toEqual([
      ['country/dunmark', 'country/quell'],
    ]);
  });

  it('is taken back when the actor is let go', async () => {
    await show('move');
    const from = at('Dunmark');
    await drag(from, { x: from.x - 60, y: from.y + 45 });
    stage.letGo();
    await vi.waitFor(() => {
      expect(near(at('Dunmark'), from)).toBe(true);
    });
  });

  it('moves the view on the empty canvas, and the middle of the network with it', async () => {
    await show('move');
    const before = at('Arland');
    await drag({ x: 12, y: 12 }, { x: 72, y: 42 });
    expect(near(at('Arland'), { x: before.x + 60, y: before.y + 30 })).toBe(true);
    expect(stage.seen().moves).toEqual([]);
  });
});

describe('choosing', () => {
  it('selects by click, adds by shift-click, clears on the empty canvas', async () => {
    await show('move');
    await click('Arland');
    await click('Borava', ['Shift']);
    expect(stage.seen().selected).toEqual([idOf('Arland'), idOf('Borava')]);
    await userEvent.click(surface(), { position: { x: 8, y: 8 } });
    expect(stage.seen().selected).toEqual([]);
  });

  it('selects what a frame is drawn around', async () => {
    await show('select');
    await drag({ x: 4, y: 4 }, { x: 960, y: 590 });
    expect(stage.seen().selected).toHaveLength(graph.nodes.length);
    expect(document.querySelector('.outline')).toBeNull();
  });

  it('selects what a lasso is drawn around, and only that', async () => {
    await show('lasso');
    const around = at('Dunmark');
    const ring = Array.from({ length: 17 }, (_, i) => ({
      x: around.x + 40 * Math.sin((i * Math.PI) / 8),
      y: around.y - 40 * Math.cos((i * Math.PI) / 8),
    }));
    const inside = graph.nodes.filter(({ name }) => {
      const { x, y } = at(name);
      return Math.hypot(x - around.x, y - around.y) < 36;
    });
    await drawWithMouse(ring);
    console.log(
      JSON.stringify([ring[0], at('Dunmark'), graph.nodes.map((n) => [n.name, at(n.name)])]),
      document
        .elementFromPoint(
          surface().getBoundingClientRect().left + around.x,
          surface().getBoundingClientRect().top + around.y - 40,
        )
        ?.outerHTML.slice(0, 100),
      innerWidth,
      innerHeight,
    );
    expect(stage.seen().selected).toEqual(inside.map(({ id }) => id));
    expect(inside.length).toBeLessThan(graph.nodes.length);
    expect(document.querySelector('.outline')).toBeNull();
  });

  it('opens a pair by a click on its edge', async () => {
    await show('move');
    const [from, to] = [at('Quell'), at('Arland')];
    await userEvent.click(surface(), {
      position: { x: (from.x * 2 + to.x) / 3, y: (from.y * 2 + to.y) / 3 },
    });
    expect(stage.seen().pair).toBe(`${idOf('Quell')} ${idOf('Arland')}`);
  });
});

describe('a finger', () => {
  it('drags an actor', async () => {
    await show('select');
    const from = at('Dunmark');
    const to = { x: from.x - 50, y: from.y + 40 };
    await slide(from, to);
    expect(near(at('Dunmark'), to)).toBe(true);
    expect(stage.seen().moves).toEqual([['country/dunmark']]);
  });

  it('moves the view on the empty canvas, whatever the mouse would draw there', async () => {
    await show('select');
    const before = at('Arland');
    await slide({ x: 12, y: 12 }, { x: 72, y: 52 });
    expect(near(at('Arland'), { x: before.x + 60, y: before.y + 40 })).toBe(true);
    expect(stage.seen().selected).toEqual([]);
  });
});

describe('pointing', () => {
  it('dims what is no neighbour of the actor under the mouse', async () => {
    await show('move');
    const brightness = (): number => inkAround(at('Dunmark'));
    await vi.waitFor(() => {
      expect(brightness()).toBeGreaterThan(0); // it is painted a frame after it is placed
    });
    const before = brightness();
    await userEvent.hover(surface(), { position: at('Ana Dalić') });
    await vi.waitFor(() => {
      expect(stage.seen().hovered).toBe(idOf('Ana Dalić'));
      expect(brightness()).toBeLessThan(before / 2);
    });
  });
});

describe('the keyboard', () => {
  it('walks along ties, says where it is, and acts on it', async () => {
    await show('move');
    surface().focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(stage.seen().said).toMatch(/^Arland, country, \d+ neighbours\.$/u);
    await userEvent.keyboard('{ArrowRight}');
    expect(stage.seen().said).toMatch(/\d+ ties? to Arland: /u);
    await userEvent.keyboard('{Enter}');
    expect(stage.seen().selected).toHaveLength(1);
    await userEvent.keyboard('h');
    expect(stage.seen().hidden).toEqual(stage.seen().selected);
  });

  it('fits the network again', async () => {
    await show('move');
    const fitted = at('Arland');
    await userEvent.keyboard('{Tab}');
    surface().focus();
    await userEvent.keyboard('+++');
    await userEvent.keyboard('f');
    await vi.waitFor(() => {
      expect(near(at('Arland'), fitted)).toBe(true);
    });
  });
});

describe('a figure', () => {
  it.each([
    ['whole', 'paper', 1],
    ['view', 'white', 2],
    ['whole', 'transparent', 4],
  ] as const)(
    'of the %s on %s at %dx has the right size and is not blank',
    async (region, background, scale) => {
      await show('move');
      const network = await stage.seen().view?.figure(region, background);
      if (!network) throw new Error('there is a network to draw');
      const layout = await prepareLayout({
        network,
        title: 'Ties of Arland',
        legend: [],
        caption: ['Sources.'],
      });
      const image = await createImageBitmap(await paintFigure(layout, network, background, scale));
      network.close();
      expect([image.width, image.height]).toEqual([
        Math.round(layout.width * scale),
        Math.round(layout.height * scale),
      ]);
      const colours = coloursOf(image);
      expect(colours.size).toBeGreaterThan(30);
      expect(colours.has('0,0,0,0')).toBe(background === 'transparent');
    },
  );

  it('leaves nothing behind in the page', async () => {
    await show('move');
    const before = document.body.children.length;
    const network = await stage.seen().view?.figure('whole', 'paper');
    network?.close();
    expect(document.body.children.length).toBe(before);
  });
});

const nextFrame = (): Promise<unknown> =>
  new Promise((resolve) => {
    requestAnimationFrame(resolve);
  });

/** Presses at the first point, moves through the others and lets go at the last. */
async function drawWithMouse(points: readonly Point[]): Promise<void> {
  const { left, top } = surface().getBoundingClientRect();
  const fire = (type: string, { x, y }: Point, buttons: number): void => {
    const target = document.elementFromPoint(left + x, top + y) ?? surface();
    const place = { clientX: left + x, clientY: top + y };
    target.dispatchEvent(
      new MouseEvent(type, { ...place, bubbles: true, cancelable: true, button: 0, buttons }),
    );
  };
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return;
  fire('mousedown', first, 1);
  for (const point of points) {
    fire('mousemove', point, 1);
    await nextFrame();
  }
  fire('mouseup', last, 0);
}

/** One finger put down, moved in steps and lifted. */
async function slide(from: Point, to: Point, steps = 8): Promise<void> {
  const { left, top } = surface().getBoundingClientRect();
  const target = surface().querySelector('canvas') ?? surface();
  const fire = (type: string, { x, y }: Point): void => {
    const touch = new Touch({ identifier: 1, target, clientX: left + x, clientY: top + y });
    const touches = type === 'touchend' ? [] : [touch];
    target.dispatchEvent(
      new TouchEvent(type, {
        bubbles: true,
        cancelable: true,
        touches,
        targetTouches: touches,
        changedTouches: [touch],
      }),
    );
  };
  fire('touchstart', from);
  for (let step = 1; step <= steps; step++) {
    const part = step / steps;
    fire('touchmove', { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part });
    await nextFrame();
  }
  fire('touchend', to);
}

/** How much the canvases differ from nothing around a point: the sum of what is painted. */
function inkAround({ x, y }: Point): number {
  let ink = 0;
  for (const canvas of surface().querySelectorAll('canvas')) {
    const ratio = canvas.width / canvas.clientWidth;
    const pixels = canvas
      .getContext('2d')
      ?.getImageData((x - 8) * ratio, (y - 8) * ratio, 16 * ratio, 16 * ratio).data;
    pixels?.forEach((value, i) => {
      if (i % 4 === 3) ink += value;
    });
  }
  return ink;
}

function coloursOf(image: ImageBitmap): Set<string> {
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  const colours = new Set<string>();
  for (let i = 0; i < data.length; i += 4 * 7) colours.add(data.slice(i, i + 4).join(','));
  return colours;
}
