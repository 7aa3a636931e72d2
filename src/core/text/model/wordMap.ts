/**
 * A map from words to small numbers that does not hold the words: three slots of a table, combined by exclusive or, give
 * the number (a Bloomier filter, built by peeling). A few spare bits tell most unknown words apart: with 3 of them one
 * unknown word in eight gets a number that means nothing.
 */
import { hashText, mix } from './hash.ts';
import { bytesToText, textToBytes } from './packing.ts';

const FINGERPRINT = 0x5bd1e995;

export interface WordMap {
  /** Bits of the numbers that are kept. */
  readonly bits: number;
  /** Spare bits that tell unknown words apart. */
  readonly spare: number;
  /** Slots of each of the three parts. */
  readonly part: number;
  readonly slots: Uint16Array;
}

/** The number of a word by its hash, or -1 when it is not in the map. */
export function lookUp({ bits, spare, part, slots }: WordMap, hash: number): number {
  const found =
    (slots[slot(hash, 0, part)] ?? 0) ^
    (slots[slot(hash, 1, part)] ?? 0) ^
    (slots[slot(hash, 2, part)] ?? 0);
  return found >>> bits === check(hash, spare) ? found & ((1 << bits) - 1) : -1;
}

function slot(hash: number, which: number, part: number): number {
  return which * part + ((mix(hash, which + 1) >>> 0) % part);
}

function check(hash: number, spare: number): number {
  return mix(hash, FINGERPRINT) >>> (32 - spare);
}

/** Builds the map. Of two words with one hash the first, more frequent one is kept. */
export function buildWordMap(
  words: readonly string[],
  values: ArrayLike<number>,
  bits: number,
  spare: number,
): WordMap {
  const entries = new Map<number, number>();
  words.forEach((word, i) => {
    const hash = hashText(word);
    if (!entries.has(hash)) entries.set(hash, values[i] ?? 0);
  });
  for (let part = Math.ceil((entries.size * 1.24) / 3) + 8; ; part++) {
    const slots = fill(entries, bits, spare, part);
    if (slots) return { bits, spare, part, slots };
  }
}

/** Peels off, one by one, words that have a slot for themselves, then fills the slots in the reverse order. */
function fill(
  entries: ReadonlyMap<number, number>,
  bits: number,
  spare: number,
  part: number,
): Uint16Array | null {
  const degree = new Int32Array(part * 3);
  const together = new Int32Array(part * 3); // exclusive or of the hashes that use the slot
  for (const hash of entries.keys())
    for (let which = 0; which < 3; which++) {
      const at = slot(hash, which, part);
      degree[at] = (degree[at] ?? 0) + 1;
      together[at] = (together[at] ?? 0) ^ hash;
    }
  const alone = [...degree.keys()].filter((at) => degree[at] === 1);
  const order: [hash: number, at: number][] = [];
  for (let at = alone.pop(); at !== undefined; at = alone.pop()) {
    if (degree[at] !== 1) continue;
    const hash = together[at] ?? 0;
    order.push([hash, at]);
    for (let which = 0; which < 3; which++) {
      const other = slot(hash, which, part);
      degree[other] = (degree[other] ?? 0) - 1;
      together[other] = (together[other] ?? 0) ^ hash;
      if (degree[other] === 1) alone.push(other);
    }
  }
  if (order.length < entries.size) return null;
  const slots = new Uint16Array(part * 3);
  for (const [hash, at] of order.reverse()) {
    let value = (check(hash, spare) << bits) | (entries.get(hash) ?? 0);
    for (let which = 0; which < 3; which++) {
      const other = slot(hash, which, part);
      if (other !== at) value ^= slots[other] ?? 0;
    }
    slots[at] = value;
  }
  return slots;
}

/** The slots as bytes, `bits + spare` bits each. */
function packSlots({ bits, spare, slots }: WordMap): Uint8Array {
  const width = bits + spare;
  const bytes = new Uint8Array(Math.ceil((slots.length * width) / 8));
  slots.forEach((value, i) => {
    for (let bit = 0; bit < width; bit++) {
      const at = i * width + bit;
      bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (((value >> bit) & 1) << (at & 7));
    }
  });
  return bytes;
}

function unpackSlots(bytes: Uint8Array, { bits, spare, part }: Omit<WordMap, 'slots'>): WordMap {
  const width = bits + spare;
  const slots = new Uint16Array(part * 3);
  for (let i = 0; i < slots.length; i++) {
    const at = i * width;
    const byte = at >> 3;
    const three =
      (bytes[byte] ?? 0) | ((bytes[byte + 1] ?? 0) << 8) | ((bytes[byte + 2] ?? 0) << 16);
    slots[i] = (three >> (at & 7)) & ((1 << width) - 1);
  }
  return { bits, spare, part, slots };
}

/** The map as two lines of text. */
export function writeWordMap(map: WordMap): string {
  const { bits, spare, part } = map;
  return `${JSON.stringify({ bits, spare, part })}\n${bytesToText(packSlots(map))}\n`;
}

export function readWordMap(text: string): WordMap {
  const [head = '', slots = ''] = text.split('\n');
  const sizes = JSON.parse(head) as Omit<WordMap, 'slots'>; // our own file
  return unpackSlots(textToBytes(slots), sizes);
}
