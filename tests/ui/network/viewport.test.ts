import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelBox, SMALL_LABEL, wrapLabel } from '../../../src/ui/network/labels.ts';
import {
  fitViewport,
  isFree,
  isInside,
  nearestInDirection,
} from '../../../src/ui/network/viewport.ts';

const insets = { top: 60, right: 20, bottom: 30, left: 10 };

describe('fitting', () => {
  it('brings every corner into the free part of the surface', () => {
    const coordinate = fc.integer({ min: -5000, max: 5000 });
    fc.assert(
      fc.property(coordinate, coordinate, fc.nat(4000), fc.nat(4000), (x, y, width, height) => {
        const { zoom, pan } = fitViewport(
          { x1: x, y1: y, x2: x + width, y2: y + height },
          800,
          600,
          insets,
        );
        expect(x * zoom + pan.x).toBeGreaterThanOrEqual(insets.left - 0.01);
        expect((x + width) * zoom + pan.x).toBeLessThanOrEqual(800 - insets.right + 0.01);
        expect(y * zoom + pan.y).toBeGreaterThanOrEqual(insets.top - 0.01);
        expect((y + height) * zoom + pan.y).toBeLessThanOrEqual(600 - insets.bottom + 0.01);
      }),
    );
  });

  it('leaves nothing covered, until what floats above grows', () => {
    const box = { x1: -300, y1: 20, x2: 200, y2: 900 };
    const view = fitViewport(box, 800, 600, insets);
    expect(isFree(box, view, 800, 600, insets)).toBe(true);
    expect(isFree(box, view, 800, 600, { ...insets, top: insets.top + 40 })).toBe(false);
    expect(isFree(box, view, 800, 600, { ...insets, top: insets.top - 40 })).toBe(true);
  });

  it('shows the part around a point where the whole would be too small to read', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.nat(4000), fc.nat(4000), share, share, (width, height, x, y) => {
        const box = { x1: -50, y1: 70, x2: -50 + width, y2: 70 + height };
        const around = { x: box.x1 + x * width, y: box.y1 + y * height };
        const least = { zoom: 0.8, around };
        const view = fitViewport(box, 800, 600, insets, 1, least);
        const point = { x1: around.x, y1: around.y, x2: around.x, y2: around.y };
        expect(view.zoom).toBeGreaterThanOrEqual(0.8);
        expect(isFree(point, view, 800, 600, insets)).toBe(true);
      }),
    );
  });

  it('shows nothing beyond the end of a box that is cut', () => {
    const box = { x1: 0, y1: 0, x2: 4000, y2: 100 };
    const around = { x: 0, y: 50 };
    const view = fitViewport(box, 800, 600, insets, 1, { zoom: 0.8, around });
    expect(view.pan.x).toBe(insets.left);
  });

  it('does not blow up two actors to fill a screen', () => {
    expect(fitViewport({ x1: 0, y1: 0, x2: 40, y2: 20 }, 1400, 900, insets).zoom).toBeLessThan(2);
  });
});

describe('an outline', () => {
  const notch = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 10, y: 10 },
    { x: 5, y: 3 },
    { x: 0, y: 10 },
  ];
  it.each([
    [5, 1, true],
    [5, 8, false],
    [1, 8, true],
    [11, 5, false],
  ])('holds %d,%d: %s', (x, y, inside) => {
    expect(isInside({ x, y }, notch)).toBe(inside);
  });
});

describe('walking', () => {
  const around = [
    { id: 'east', at: { x: 100, y: 10 } },
    { id: 'far east', at: { x: 300, y: 0 } },
    { id: 'south', at: { x: 5, y: 80 } },
  ];
  it.each([
    ['right', 'east'],
    ['down', 'south'],
    ['left', null],
  ] as const)('%s leads to %s', (direction, id) => {
    expect(nearestInDirection({ x: 0, y: 0 }, around, direction)).toBe(id);
  });
});

describe('labels', () => {
  const measure = (text: string): number => text.length * 6;
  it('break long names at spaces, into lines of about one length', () => {
    expect(wrapLabel('Arland', SMALL_LABEL, measure)).toBe('Arland');
    expect(wrapLabel('Ministry of Foreign Affairs of Arland', SMALL_LABEL, measure)).toBe(
      'Ministry of Foreign\nAffairs of Arland',
    );
  });

  it('end in dots after three lines', () => {
    const label = wrapLabel(
      'accord on trade and transport '.repeat(5).trim(),
      SMALL_LABEL,
      measure,
    );
    expect(label.split('\n')).toHaveLength(3);
    expect(label).toMatch(/…$/u);
  });

  it('take more room below with a second line', () => {
    const one = labelBox('Arland', SMALL_LABEL, measure);
    const two = labelBox('Arland\nBorava', SMALL_LABEL, measure);
    expect(two.height).toBeGreaterThan(one.height);
    expect(two.width).toBe(one.width);
  });
});
