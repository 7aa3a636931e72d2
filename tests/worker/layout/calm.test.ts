import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LayoutInput, LayoutNode } from '../../../src/core/network/layout.ts';
import { calmOf, crossesBox } from '../../../src/worker/layout/calm.ts';
import { settle } from '../../../src/worker/layout/settle.ts';

const NODE: LayoutNode = { size: 20, labelWidth: 60, labelHeight: 18, fixed: null };

/** Nodes on a grid, so that no two lie on each other, and edges between any of them. */
const drawing = fc
  .integer({ min: 3, max: 12 })
  .chain((count) =>
    fc.record({
      places: fc
        .uniqueArray(fc.nat({ max: 35 }), { minLength: count, maxLength: count })
        .map((cells) =>
          Float64Array.from(cells.flatMap((cell) => [(cell % 6) * 137, Math.floor(cell / 6) * 83])),
        ),
      pairs: fc.array(fc.tuple(fc.nat({ max: count - 1 }), fc.nat({ max: count - 1 })), {
        maxLength: 14,
      }),
      lanes: fc.integer({ min: 1, max: 4 }),
    }),
  )
  .map(({ places, pairs, lanes }) => {
    const edges = pairs
      .filter(([source, target]) => source !== target)
      .map(([source, target]) => ({ source, target, weight: 1, lanes }));
    const nodes = Array.from({ length: places.length / 2 }, () => NODE);
    return { input: { nodes, edges, aspect: 1.45 } satisfies LayoutInput, places };
  });

describe('the terms around a node', () => {
  it('change by as much as the whole when it moves', () => {
    fc.assert(
      fc.property(drawing, fc.nat(), fc.integer({ min: -300, max: 300 }), (given, pick, by) => {
        const places = given.places.slice();
        const calm = calmOf(given.input, places);
        const node = pick % given.input.nodes.length;
        const before = { whole: calm.whole(), around: calm.around(node) };
        places[2 * node] = (places[2 * node] ?? 0) + by;
        expect(calm.around(node) - before.around).toBeCloseTo(calm.whole() - before.whole, 6);
      }),
    );
  });
});

describe('settling', () => {
  it('moves two large marks apart until the edges between them can be seen', () => {
    const large: LayoutNode = { ...NODE, size: 44 };
    const edge = { source: 0, target: 1, weight: 7, lanes: 3 };
    const places = Float64Array.from([0, 0, 100, 0]);
    settle({ nodes: [large, large], edges: [edge], aspect: 1.45 }, places);
    const between = Math.hypot(
      (places[2] ?? 0) - (places[0] ?? 0),
      (places[3] ?? 0) - (places[1] ?? 0),
    );
    expect(between - large.size).toBeGreaterThan(90);
  });

  it('never makes a drawing more restless', () => {
    fc.assert(
      fc.property(drawing, ({ input, places }) => {
        const before = calmOf(input, places).whole();
        const settled = places.slice();
        settle(input, settled);
        expect(calmOf(input, settled).whole()).toBeLessThanOrEqual(before + 1e-9);
      }),
      { numRuns: 30 },
    );
  });

  it('takes a crossing apart', () => {
    const places = Float64Array.from([0, 0, 300, 200, 300, 0, 0, 200]);
    const edges = [
      { source: 0, target: 1, weight: 1, lanes: 1 },
      { source: 2, target: 3, weight: 1, lanes: 1 },
      { source: 0, target: 2, weight: 1, lanes: 1 },
    ];
    const input = { nodes: Array<LayoutNode>(4).fill(NODE), edges, aspect: 1.45 };
    const before = calmOf(input, places).whole();
    settle(input, places);
    expect(calmOf(input, places).whole()).toBeLessThan(before - 0.9);
  });
});

describe('a line and a box', () => {
  it.each([
    ['through the middle', [-5, 5, 15, 5], true],
    ['over a corner', [-2, 5, 5, -2], true],
    ['past a corner', [-4, 3, 3, -4], false],
    ['inside', [4, 4, 6, 6], true],
    ['that ends before it', [-9, 5, -1, 5], false],
    ['beside it', [12, -5, 12, 15], false],
  ] as const)('%s', (_, [x1, y1, x2, y2], crosses) => {
    expect(crossesBox(x1, y1, x2, y2, 0, 0, 10, 10)).toBe(crosses);
  });
});
