/**
 * SHA-256 (FIPS 180-4), written out because a page opened from a file has no `crypto.subtle` in every browser, and because an id
 * that is needed before anything else should not have to be waited for.
 */

const primes = firstPrimes(64);
const fraction = (root: number): number => ((root - Math.floor(root)) * 2 ** 32) | 0;
const ROUND_CONSTANTS = Int32Array.from(primes, (prime) => fraction(Math.cbrt(prime)));
const START = Int32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));

/** The hash of a text's UTF-16 units (high byte first), as 64 hexadecimal digits. */
export function sha256(text: string): string {
  const bytes = padded(text);
  const view = new DataView(bytes.buffer);
  const state = START.slice();
  const words = new Int32Array(64);
  for (let block = 0; block < bytes.length; block += 64) digestBlock(view, block, words, state);
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

/** The text's bytes, a 1 bit, zeros, and the length in bits, to a multiple of 64 bytes. */
function padded(text: string): Uint8Array<ArrayBuffer> {
  const length = text.length * 2;
  const bytes = new Uint8Array(Math.ceil((length + 9) / 64) * 64);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i));
  bytes[length] = 0x80;
  view.setBigUint64(bytes.length - 8, BigInt(length) * 8n);
  return bytes;
}

function digestBlock(view: DataView, block: number, words: Int32Array, state: Int32Array): void {
  const word = (i: number): number => words[i] ?? 0;
  for (let i = 0; i < 16; i++) words[i] = view.getInt32(block + i * 4);
  for (let i = 16; i < 64; i++) {
    const [w2, w15] = [word(i - 2), word(i - 15)];
    const s0 = turn(w15, 7) ^ turn(w15, 18) ^ (w15 >>> 3);
    const s1 = turn(w2, 17) ^ turn(w2, 19) ^ (w2 >>> 10);
    words[i] = word(i - 16) + s0 + word(i - 7) + s1;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let i = 0; i < 64; i++) {
    const choice = (e & f) ^ (~e & g);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
    const one = (h + s1 + choice + (ROUND_CONSTANTS[i] ?? 0) + word(i)) | 0;
    const two = (s0 + majority) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((value, i) => {
    state[i] = (state[i] ?? 0) + value;
  });
}

function turn(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}

function firstPrimes(count: number): number[] {
  const found: number[] = [];
  for (let n = 2; found.length < count; n++)
    if (found.every((prime) => n % prime !== 0)) found.push(n);
  return found;
}
