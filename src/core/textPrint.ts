/** Letters at each end of a text that its print is made of: a text of millions is not to hold the page for it. */
const END = 100_000;

/**
 * Tells whether two texts are the same but for their blanks: a number made of the letters in their order, blanks left out, of a long
 * text those at its ends. Texts with different prints differ; whether those with one print are the same, `isSameText` says.
 */
export function textPrint(text: string): number {
  // Two multiplicative hashes of 32 bits side by side, 53 bits together, as a number can hold.
  let [high, low] = [0x9e3779b9, 0x85ebca6b];
  const take = (code: number): void => {
    high = Math.imul(high ^ code, 0x9e3779b1);
    low = Math.imul(low ^ code, 0x5f356495);
  };
  let [first, left] = [0, END];
  for (; first < text.length && left > 0; first++) {
    const code = text.charCodeAt(first);
    if (isBlank(code)) continue;
    take(code);
    left--;
  }
  left = END;
  for (let i = text.length - 1; i >= first && left > 0; i--) {
    const code = text.charCodeAt(i);
    if (isBlank(code)) continue;
    take(code);
    left--;
  }
  return (high >>> 11) * 2 ** 32 + (low >>> 0);
}

/** Whether two texts are the same but for their blanks. */
export function isSameText(a: string, b: string): boolean {
  if (a === b) return true; // the usual copy, compared at once however long it is
  let [i, j] = [nextLetter(a, 0), nextLetter(b, 0)];
  while (i < a.length && j < b.length) {
    if (a.charCodeAt(i) !== b.charCodeAt(j)) return false;
    i = nextLetter(a, i + 1);
    j = nextLetter(b, j + 1);
  }
  return i === a.length && j === b.length;
}

function nextLetter(text: string, from: number): number {
  let at = from;
  while (at < text.length && isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** Blanks, line ends, the no-break blanks that formats put in their place, and the byte order mark. */
const isBlank = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f || code === 0xfeff;
