import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntityId } from '../../../src/core/types.ts';
import { enlargement, labelBox, namesAt } from '../../../src/ui/network/names.ts';
import type { NamedActor } from '../../../src/ui/network/names.ts';

const id = (n: number): EntityId => `e${String(n)}` as EntityId; // made here
const actor = (n: number, x: number, y: number, size = 20): NamedActor => ({
  id: id(n),
  x,
  y,
  size,
  labelWidth: 60,
  labelHeight: 16,
});

describe('whose name is written', () => {
  const near = [actor(0, 0, 0, 30), actor(1, 70, 0, 20), actor(2, 400, 0, 20)];

  it('is everyone from near, as the layout has kept room for it', () => {
    expect(enlargement(1)).toBe(1);
    expect(namesAt(near, 1)).toEqual(new Set(near.map((one) => one.id)));
  });

  it('is the larger of two from afar, and whoever stands apart', () => {
    expect(namesAt(near, 0.4)).toEqual(new Set([id(0), id(2)]));
  });

  it('is first who is chosen, however small', () => {
    expect(namesAt(near, 0.4, new Set([id(1)]))).toEqual(new Set([id(1), id(2)]));
  });

  it('stands on the screen at a size that can be read', () => {
    for (const zoom of [0.05, 0.2, 0.5, 0.75])
      expect(11 * zoom * enlargement(zoom)).toBeCloseTo(9.5);
  });

  it('never lies on another name, or on the mark of another who is named', () => {
    const place = fc.integer({ min: -600, max: 600 });
    const arbitrary = fc.array(fc.tuple(place, place, fc.integer({ min: 16, max: 44 })), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(arbitrary, fc.double({ min: 0.08, max: 0.75, noNaN: true }), (places, zoom) => {
        const actors = places.map(([x, y, size], n) => actor(n, x, y, size));
        const named = namesAt(actors, zoom);
        const shown = actors.filter((one) => named.has(one.id));
        const boxes = shown.map((one) => ({ of: one.id, ...labelBox(one, enlargement(zoom)) }));
        const marks = shown.map(({ id: of, x, y, size }) => ({
          of,
          x1: x - size / 2,
          x2: x + size / 2,
          y1: y - size / 2,
          y2: y + size / 2,
        }));
        for (const a of boxes)
          for (const b of [...boxes, ...marks])
            if (a.of !== b.of)
              expect(a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2).toBe(false);
      }),
    );
  });
});
