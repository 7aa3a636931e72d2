import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LayoutEdge, LayoutInput, LayoutNode } from '../../../src/core/network/layout.ts';
import { components } from '../../../src/worker/layout/components.ts';
import { place } from '../../../src/worker/layout/place.ts';
import { boxAt } from '../../../src/worker/layout/separate.ts';

const node: fc.Arbitrary<LayoutNode> = fc.record({
  size: fc.integer({ min: 16, max: 44 }),
  labelWidth: fc.integer({ min: 10, max: 136 }),
  labelHeight: fc.constantFrom(18, 32),
  fixed: fc.constant(null),
});
const graph: fc.Arbitrary<LayoutInput> = fc
  .array(node, { minLength: 1, maxLength: 24 })
  .chain((nodes) => {
    const end = fc.nat({ max: nodes.length - 1 });
    const edge: fc.Arbitrary<LayoutEdge> = fc
      .record({
        source: end,
        target: end,
        weight: fc.integer({ min: 1, max: 5 }),
        lanes: fc.integer({ min: 1, max: 3 }),
      })
      .filter(({ source, target }) => source !== target);
    return fc.record({
      nodes: fc.constant(nodes),
      edges: nodes.length < 2 ? fc.constant([]) : fc.array(edge, { maxLength: 30 }),
      aspect: fc.constantFrom(0.6, 1, 1.45),
    });
  });

const overlaps = ({ nodes }: LayoutInput, places: Float32Array): [number, number][] => {
  const boxes = nodes.map((one, i) => boxAt(one, places[2 * i] ?? 0, places[2 * i + 1] ?? 0));
  return boxes.flatMap((a, i) =>
    boxes.flatMap((b, j): [number, number][] =>
      j > i && a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2 ? [[i, j]] : [],
    ),
  );
};

describe('laws of placing', () => {
  it('keeps every mark and label clear of every other', () => {
    fc.assert(
      fc.property(graph, (input) => {
        expect(overlaps(input, place(input))).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });

  it('gives the same places for the same graph', () => {
    fc.assert(
      fc.property(graph, (input) => {
        expect(place(structuredClone(input))).toEqual(place(input));
      }),
      { numRuns: 4 },
    );
  });

  it('leaves fixed nodes where they are, and the others clear of them', () => {
    fc.assert(
      fc.property(graph, fc.nat(), (input, pick) => {
        const at = { x: 130, y: -70 };
        const chosen = pick % input.nodes.length;
        const nodes = input.nodes.map((one, i) => (i === chosen ? { ...one, fixed: at } : one));
        const places = place({ ...input, nodes });
        expect([places[2 * chosen], places[2 * chosen + 1]]).toEqual([at.x, at.y]);
        expect(overlaps({ ...input, nodes }, places)).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });

  it('gives finite places, whatever the graph', () => {
    expect(place({ nodes: [], edges: [], aspect: 1 })).toHaveLength(0);
    fc.assert(
      fc.property(graph, (input) => {
        expect([...place(input)].every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 6 },
    );
  });
});

describe('components', () => {
  it('are the connected parts, the largest first', () => {
    const one: LayoutNode = { size: 20, labelWidth: 40, labelHeight: 18, fixed: null };
    const edges = [
      { source: 1, target: 3, weight: 1, lanes: 1 },
      { source: 3, target: 4, weight: 1, lanes: 1 },
    ];
    expect(components({ nodes: Array<LayoutNode>(5).fill(one), edges, aspect: 1 })).toEqual([
      [1, 3, 4],
      [0],
      [2],
    ]);
  });
});

it('keeps hundreds of labels clear of each other too', () => {
  const nodes = Array.from({ length: 300 }, (): LayoutNode => ({
    size: 18,
    labelWidth: 70,
    labelHeight: 18,
    fixed: null,
  }));
  const edges = nodes
    .slice(1)
    .map((_, i) => ({ source: i + 1, target: Math.floor(i / 3), weight: 1, lanes: 1 }));
  const input = { nodes, edges, aspect: 1.45 };
  expect(overlaps(input, place(input))).toEqual([]);
}, 30_000);

describe('actors without ties', () => {
  const one: LayoutNode = { size: 18, labelWidth: 70, labelHeight: 18, fixed: null };
  /** A ring of ties that stays where it is. */
  const ring = Array.from({ length: 12 }, (_, i): LayoutNode => ({
    ...one,
    fixed: { x: 600 * Math.cos((i * Math.PI) / 6), y: 600 * Math.sin((i * Math.PI) / 6) },
  }));
  const edges = ring.map((_, i) => ({ source: i, target: (i + 1) % 12, weight: 1, lanes: 1 }));
  const xy = (places: Float32Array, from: number): [number, number][] =>
    Array.from({ length: places.length / 2 - from }, (_, i) => [
      places[2 * (from + i)] ?? 0,
      places[2 * (from + i) + 1] ?? 0,
    ]);

  it('lie below the others, also once more of the network has come', () => {
    const lone = Array.from({ length: 20 }, (_, i) => ({ ...one, start: { x: 90 * i, y: 700 } }));
    const places = place({ nodes: [...ring, ...lone], edges, aspect: 1.5 });
    expect(Math.min(...xy(places, 12).map(([, y]) => y))).toBeGreaterThan(618);
  });

  it('lie close: their rows are little higher than their boxes', () => {
    const lone = Array<LayoutNode>(200).fill(one);
    const places = place({ nodes: [...ring, ...lone], edges, aspect: 1.5 });
    const rows = [...new Set(xy(places, 12).map(([, y]) => y))].sort((a, b) => a - b);
    expect(rows.length).toBeGreaterThan(2);
    rows.slice(1).forEach((y, i) => {
      expect(y - (rows[i] ?? 0)).toBeCloseTo(18 + 18 + 14, 3);
    });
  });
});

describe('a drawing of many that grows', () => {
  const SIDE = 20;
  /** A net of actors, each tied to the next two, of whom the last few come later. */
  const net = (count: number): LayoutInput => ({
    nodes: Array.from({ length: count }, () => ({
      size: 20,
      labelWidth: 40,
      labelHeight: 18,
      fixed: null,
    })),
    edges: Array.from({ length: count }, (_, i) => [i + 1, i + SIDE]).flatMap((ends, source) =>
      ends.flatMap((target) => (target < count ? [{ source, target, weight: 1, lanes: 1 }] : [])),
    ),
    aspect: 1.4,
  });

  it('moves who was there less than it is wide by far, and is as clear as before', () => {
    const [few, many] = [SIDE * SIDE, SIDE * SIDE + SIDE];
    const before = place(net(few));
    const grown = net(many);
    const nodes = grown.nodes.map((one, i) =>
      i < few ? { ...one, start: { x: before[2 * i] ?? 0, y: before[2 * i + 1] ?? 0 } } : one,
    );
    const after = place({ ...grown, nodes });
    const moved = Array.from({ length: few }, (_, i) =>
      Math.hypot(
        (after[2 * i] ?? 0) - (before[2 * i] ?? 0),
        (after[2 * i + 1] ?? 0) - (before[2 * i + 1] ?? 0),
      ),
    );
    const wide = Math.max(...before) - Math.min(...before);
    expect(moved.reduce((sum, one) => sum + one, 0) / few).toBeLessThan(wide / 20);
    expect(overlaps({ ...grown, nodes }, after)).toEqual([]);
  });
});
