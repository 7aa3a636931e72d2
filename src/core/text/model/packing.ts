/** How a model's numbers travel as text: sparse tables of small integers, range coded, in base 64. */
import { contexts, RangeDecoder, RangeEncoder } from './rangeCoder.ts';
import type { SparseWeights } from './weights.ts';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base 64 without padding; the same in every engine, as neither Buffer nor btoa is. */
export function bytesToText(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(i, i + 3);
    const bits = (a << 16) | (b << 8) | c;
    const digits = [bits >> 18, (bits >> 12) & 63, (bits >> 6) & 63, bits & 63];
    parts.push(
      digits
        .slice(0, Math.min(4, bytes.length - i + 1))
        .map((digit) => DIGITS.charAt(digit))
        .join(''),
    );
  }
  return parts.join('');
}

const VALUES = new Uint8Array(128);
for (let i = 0; i < DIGITS.length; i++) VALUES[DIGITS.charCodeAt(i)] = i;

export function textToBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let to = 0;
  for (let i = 0; i < text.length; i++) {
    bits = ((bits << 6) | (VALUES[text.charCodeAt(i)] ?? 0)) & 0xffffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[to++] = bits >> held;
  }
  return bytes;
}

/** A table of whole numbers from -127 to 127, row after row. */
export interface Table {
  readonly rows: number;
  readonly columns: number;
  readonly cells: Int8Array;
}

const MAGNITUDE_BITS = 7;

/** One context for each thing that is coded: empty rows, and for each column a cell that is zero, its sign and size. */
function tableContexts(columns: number) {
  return {
    empty: contexts(2),
    zero: contexts(columns * 4),
    sign: contexts(columns),
    magnitude: contexts(1 << MAGNITUDE_BITS),
  };
}

export function packTable({ rows, columns, cells }: Table): Uint8Array {
  const encoder = new RangeEncoder();
  const { empty, zero, sign, magnitude } = tableContexts(columns);
  for (let row = 0; row < rows; row++) {
    const numbers = cells.subarray(row * columns, (row + 1) * columns);
    const isEmpty = numbers.every((value) => value === 0);
    encoder.encode(empty, 0, isEmpty ? 0 : 1);
    if (isEmpty) continue;
    let full = 0;
    numbers.forEach((value, column) => {
      encoder.encode(zero, column * 4 + Math.min(full, 3), value === 0 ? 0 : 1);
      if (value === 0) return;
      full++;
      encoder.encode(sign, column, value < 0 ? 1 : 0);
      let node = 1;
      for (let bit = MAGNITUDE_BITS - 1; bit >= 0; bit--) {
        const set = (Math.abs(value) >> bit) & 1;
        encoder.encode(magnitude, node, set);
        node = (node << 1) | set;
      }
    });
  }
  return encoder.finish();
}

/** Calls back for each cell that is not zero, by row and column. */
function readCells(
  bytes: Uint8Array,
  rows: number,
  columns: number,
  cell: (row: number, column: number, value: number) => void,
): void {
  const decoder = new RangeDecoder(bytes);
  const { empty, zero, sign, magnitude } = tableContexts(columns);
  for (let row = 0; row < rows; row++) {
    if (decoder.decode(empty, 0) === 0) continue;
    let full = 0;
    for (let column = 0; column < columns; column++) {
      if (decoder.decode(zero, column * 4 + Math.min(full, 3)) === 0) continue;
      full++;
      const isNegative = decoder.decode(sign, column) === 1;
      let node = 1;
      for (let bit = 0; bit < MAGNITUDE_BITS; bit++)
        node = (node << 1) | decoder.decode(magnitude, node);
      const size = node - (1 << MAGNITUDE_BITS);
      cell(row, column, isNegative ? -size : size);
    }
  }
}

export function unpackTable(bytes: Uint8Array, rows: number, columns: number): Table {
  const cells = new Int8Array(rows * columns);
  readCells(bytes, rows, columns, (row, column, value) => {
    cells[row * columns + column] = value;
  });
  return { rows, columns, cells };
}

/** The same table with only the cells that are not zero. */
export function unpackSparse(bytes: Uint8Array, rows: number, columns: number): SparseWeights {
  const starts = new Int32Array(rows + 1);
  // A cell takes more than two bits.
  const places = new Uint8Array(Math.min(bytes.length * 4, rows * columns));
  const values = new Int8Array(places.length);
  let used = 0;
  readCells(bytes, rows, columns, (row, column, value) => {
    places[used] = column;
    values[used++] = value;
    starts[row + 1] = used;
  });
  for (let row = 0; row < rows; row++)
    starts[row + 1] = Math.max(starts[row + 1] ?? 0, starts[row] ?? 0);
  return { starts, columns: places.slice(0, used), values: values.slice(0, used) };
}
