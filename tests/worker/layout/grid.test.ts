import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Grid } from '../../../src/worker/layout/grid.ts';

const [WIDE, HIGH] = [40, 25];

it('tells each pair that stands less than a cell apart once, wherever they stand', () => {
  const place = fc.double({ min: -1e5, max: 1e5, noNaN: true });
  const near = fc.double({ min: -200, max: 200, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.oneof(place, near), { minLength: 2, maxLength: 60 }), (numbers) => {
      const places = Float64Array.from(numbers.slice(0, numbers.length - (numbers.length % 2)));
      const count = places.length / 2;
      const grid = new Grid(count, WIDE, HIGH);
      grid.fill(places);
      const told = new Map<string, number>();
      for (let a = 0; a < count; a++)
        grid.eachNear(a, (b) => {
          const pair = `${String(a)} ${String(b)}`;
          told.set(pair, (told.get(pair) ?? 0) + 1);
        });
      for (let a = 0; a < count; a++)
        for (let b = a + 1; b < count; b++) {
          const [dx, dy] = [0, 1].map((axis) =>
            Math.abs((places[2 * a + axis] ?? 0) - (places[2 * b + axis] ?? 0)),
          );
          if ((dx ?? 0) < WIDE && (dy ?? 0) < HIGH)
            expect(told.get(`${String(a)} ${String(b)}`)).toBe(1);
        }
      expect([...told.values()].every((times) => times === 1)).toBe(true);
    }),
  );
});
