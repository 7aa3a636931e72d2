import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashText } from '../../../src/core/text/model/hash.ts';
import {
  bytesToText,
  packTable,
  textToBytes,
  unpackTable,
} from '../../../src/core/text/model/packing.ts';
import {
  buildWordMap,
  lookUp,
  readWordMap,
  writeWordMap,
} from '../../../src/core/text/model/wordMap.ts';

describe('packing', () => {
  it('bytes as text come back the same', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(textToBytes(bytesToText(bytes))).toEqual(bytes);
      }),
    );
  });

  it('a table comes back the same', () => {
    const cell = fc.oneof(fc.constant(0), fc.integer({ min: -127, max: 127 }));
    const table = fc
      .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 12 }))
      .chain(([rows, columns]) =>
        fc
          .array(cell, { minLength: rows * columns, maxLength: rows * columns })
          .map((cells) => ({ rows, columns, cells: Int8Array.from(cells) })),
      );
    fc.assert(
      fc.property(table, (given) => {
        expect(unpackTable(packTable(given), given.rows, given.columns)).toEqual(given);
      }),
    );
  });

  it('a table of many thousand cells, where carries happen, comes back the same', () => {
    const cells = Int8Array.from({ length: 60_000 }, (_, i) =>
      (i * 2654435761) % 97 < 9 ? ((i * 40503) % 255) - 127 : 0,
    );
    const given = { rows: 6000, columns: 10, cells };
    expect(unpackTable(packTable(given), 6000, 10)).toEqual(given);
  });

  it('zeros take next to nothing', () => {
    const given = { rows: 10_000, columns: 40, cells: new Int8Array(400_000) };
    expect(packTable(given).length).toBeLessThan(200);
  });
});

describe('word map', () => {
  // Of two words with the same hash only one can be kept.
  const words = fc.uniqueArray(fc.string(), { maxLength: 300, selector: hashText });

  it('gives each word its number, also after packing', () => {
    fc.assert(
      fc.property(words, (known) => {
        const values = known.map((_, i) => (i * 7) % 512);
        const map = buildWordMap(known, values, 9, 3);
        expect(readWordMap(writeWordMap(map))).toEqual(map);
        known.forEach((word, i) => {
          expect(lookUp(map, hashText(word))).toBe(values[i]);
        });
      }),
    );
  });

  it('tells most unknown words from known ones', () => {
    const known = Array.from({ length: 500 }, (_, i) => `word${String(i)}`);
    const map = buildWordMap(known, new Uint16Array(500), 9, 3);
    const taken = Array.from({ length: 1000 }, (_, i) =>
      lookUp(map, hashText(`other${String(i)}`)),
    );
    expect(taken.filter((value) => value >= 0).length).toBeLessThan(250);
  });
});
