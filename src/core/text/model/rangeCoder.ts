/**
 * An adaptive binary range coder (the one of LZMA): each bit is coded by how often its context was 0 or 1 so far, so
 * that weights which are mostly zero take little more than their entropy.
 */

const PROBABILITY_BITS = 11;
const ADAPTATION = 4;
const TOP = 2 ** 24;

/** One adaptive probability a context. */
export function contexts(count: number): Uint16Array {
  return new Uint16Array(count).fill(1 << (PROBABILITY_BITS - 1));
}

function adapt(table: Uint16Array, context: number, probability: number, bit: number): void {
  table[context] =
    bit === 0
      ? probability + (((1 << PROBABILITY_BITS) - probability) >> ADAPTATION)
      : probability - (probability >> ADAPTATION);
}

export class RangeEncoder {
  private readonly bytes: number[] = [];
  private low = 0;
  private range = 0xffffffff;
  private cache = 0;
  private pending = 1;

  encode(table: Uint16Array, context: number, bit: number): void {
    const probability = table[context] ?? 0;
    const bound = (this.range >>> PROBABILITY_BITS) * probability;
    if (bit === 0) this.range = bound;
    else {
      this.low += bound;
      this.range -= bound;
    }
    adapt(table, context, probability, bit);
    while (this.range < TOP) {
      this.range *= 256;
      this.shift();
    }
  }

  finish(): Uint8Array {
    for (let i = 0; i < 5; i++) this.shift();
    return Uint8Array.from(this.bytes);
  }

  /** Sends out the top byte of `low`, once it is known whether a carry will still reach it. */
  private shift(): void {
    if (this.low < 0xff000000 || this.low >= 2 ** 32) {
      const carry = this.low >= 2 ** 32 ? 1 : 0;
      for (; this.pending > 0; this.pending--) {
        this.bytes.push((this.cache + carry) & 0xff);
        this.cache = 0xff;
      }
      this.cache = Math.floor(this.low / TOP) & 0xff;
    }
    this.pending++;
    this.low = (this.low % TOP) * 256;
  }
}

export class RangeDecoder {
  private readonly bytes: Uint8Array;
  private position = 1; // the first byte is the encoder's empty cache
  private range = 0xffffffff;
  private code = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    for (let i = 0; i < 4; i++) this.code = this.code * 256 + this.next();
  }

  decode(table: Uint16Array, context: number): 0 | 1 {
    const probability = table[context] ?? 0;
    const bound = (this.range >>> PROBABILITY_BITS) * probability;
    let bit: 0 | 1 = 0;
    if (this.code < bound) this.range = bound;
    else {
      this.code -= bound;
      this.range -= bound;
      bit = 1;
    }
    adapt(table, context, probability, bit);
    while (this.range < TOP) {
      this.range *= 256;
      this.code = this.code * 256 + this.next();
    }
    return bit;
  }

  private next(): number {
    return this.bytes[this.position++] ?? 0;
  }
}
