import fc from 'fast-check';
import type { RawRun } from '../../../src/intake/pdf/placeItems.ts';

const word = fc.stringMatching(/^[a-zA-Zé0-9.,\-•¹ ]{1,20}$/u);
const number = fc.oneof(
  fc.integer({ min: -50, max: 900 }),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, 0),
);
const turn = fc.constantFrom(0, 0, 0, 0, 90, 180, 45, 1);

/** Any run of text, with any size at any place, most of them upright. */
const run: fc.Arbitrary<RawRun> = fc
  .record({
    text: word,
    x: number,
    y: number,
    size: fc.oneof(fc.constantFrom(6, 8, 10, 10, 10, 24), number),
    width: number,
    turn,
    font: fc.constantFrom('a', 'b'),
  })
  .map(({ text, x, y, size, width, turn: degrees, font }) => {
    const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
    return { text, matrix: [size * cos, size * sin, -size * sin, size * cos, x, y], width, font };
  });

/** Pages on a grid have rows, columns and returning lines; others are strewn. */
const onGrid = run.map((any) => ({
  ...any,
  width: any.text.length * 5,
  matrix: [
    10,
    0,
    0,
    10,
    Math.abs(Math.round((any.matrix[4] ?? 0) / 90) * 90) % 600,
    Math.abs(Math.round((any.matrix[5] ?? 0) / 12) * 12) % 800,
  ].map((n) => (Number.isFinite(n) ? n : 0)),
}));

export const arbitraryPages = fc.array(
  fc.oneof(fc.array(run, { maxLength: 30 }), fc.array(onGrid, { maxLength: 120 })),
  { maxLength: 6 },
);
