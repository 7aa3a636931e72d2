/** Classes of characters, looked up in a table so that every scanner over text stays linear. */

const OTHER = 0;
export const SPACE = 1;
export const LOWER = 2;
export const UPPER = 3;
export const DIGIT = 4;
export const MARK = 5;

/** One class a UTF-16 unit, worked out when a unit is first met: 255 stands for "not yet known". */
const classes = new Uint8Array(0x10000).fill(255);

function classOf(unit: number): number {
  // Halves of surrogate pairs: most letters beyond the first plane stand in pairs and are rare in news.
  if (unit >= 0xd800 && unit <= 0xdfff) return OTHER;
  // Joiners and the soft hyphen stand inside words.
  if (unit === 0x200c || unit === 0x200d || unit === 0xad) return MARK;
  const c = String.fromCharCode(unit);
  if (/[\s\p{C}]/u.test(c)) return SPACE;
  if (/\p{Lu}|\p{Lt}/u.test(c)) return UPPER;
  if (/\p{L}/u.test(c)) return LOWER;
  if (/\p{M}/u.test(c)) return MARK;
  if (/\p{Nd}/u.test(c)) return DIGIT;
  return OTHER;
}

/** The class of the UTF-16 unit at an offset; past the end of the text it is a space. */
export function classAt(text: string, offset: number): number {
  if (offset < 0 || offset >= text.length) return SPACE;
  const unit = text.charCodeAt(offset);
  const known = classes[unit];
  if (known !== undefined && known !== 255) return known;
  const found = classOf(unit);
  classes[unit] = found;
  return found;
}

export const isLetter = (c: number): boolean => c === LOWER || c === UPPER;
export const isWordPart = (c: number): boolean => c >= LOWER;

/** Whether a word starts with a capital. */
export const isCapitalised = (word: string): boolean => classAt(word, 0) === UPPER;

/** Whether a word has at least two letters and all of them are capitals: NATO, U.S., G7, PG&E. */
export function isAllCaps(word: string): boolean {
  let capitals = 0;
  for (let i = 0; i < word.length; i++) {
    const c = classAt(word, i);
    if (c === LOWER) return false;
    if (c === UPPER) capitals++;
  }
  return capitals > 1;
}

const plainLetters = new Map<string, string>([
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ı', 'i'],
  ['ə', 'e'],
  ['’', "'"],
  ['‘', "'"],
  ['ʼ', "'"],
  ['`', "'"],
  ['‑', '-'],
  ['‐', '-'],
  ['–', '-'],
]);

/** A word without case and diacritics: "Košík" and "kosik" give the same. */
export function fold(word: string): string {
  let ascii = true;
  for (let i = 0; i < word.length; i++)
    if (word.charCodeAt(i) > 127) {
      ascii = false;
      break;
    }
  const lower = word.toLowerCase();
  if (ascii) return lower;
  let folded = '';
  for (const c of lower.normalize('NFD')) {
    const unit = c.charCodeAt(0);
    if ((unit >= 0x300 && unit <= 0x36f) || unit === 0xad) continue;
    folded += unit > 127 ? (plainLetters.get(c) ?? c) : c;
  }
  return folded;
}
