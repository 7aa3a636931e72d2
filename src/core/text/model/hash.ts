/** Hashes for features: a feature is known by a number alone, so that no list of feature names has to be shipped. */

/** The hash of no text. */
export const NO_TEXT = 0x811c9dc5 | 0;

/** FNV-1a over the UTF-16 units from `start` to `end`, going on from what was hashed `before`. */
export function hashText(text: string, start = 0, end = text.length, before = NO_TEXT): number {
  let hash = before;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/** A hash of two hashes, with the last step of MurmurHash3 so that the high bits depend on everything. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ (b << 15) ^ (b >>> 17), 0x85ebca6b) ^ b;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
