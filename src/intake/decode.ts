import { analyse } from 'chardet';

/** Bytes as text. `guessed` names the encoding where neither the bytes nor the file said it. */
export interface Decoded {
  readonly text: string;
  readonly guessed: string | null;
}

/**
 * Decodes bytes: by their byte order mark, as UTF-8 where they are that without a fault, as UTF-16 where every other byte
 * is often zero, by what the file declares of itself, else by the letters that occur. Never throws.
 */
export function decode(bytes: Uint8Array, declared: string | null = null): Decoded {
  const marked = byMark(bytes) ?? byZeros(bytes);
  if (marked !== null) return said(new TextDecoder(marked).decode(bytes));
  const strict = tryDecode(bytes, 'utf-8');
  if (strict !== null) return said(strict);
  const own = declared === null ? null : tryDecode(bytes, declared);
  if (own !== null && !/^utf-?(?:8|16)/iu.test(declared ?? '')) return said(own);
  if (isDamagedUtf8(bytes)) return said(new TextDecoder().decode(bytes));
  return guess(bytes);
}

/** What to tell of a guess. */
export function tellGuess({ guessed }: Decoded): string[] {
  return guessed === null ? [] : [`no encoding is stated: it was read as ${guessed}`];
}

/** Encoding that a byte order mark states. */
export function byMark(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return null;
}

/**
 * UTF-16 without a mark: blanks, breaks and Latin letters have a zero byte, always on the same side. Null for other text
 * and for what is no text at all.
 */
export function byZeros(bytes: Uint8Array): string | null {
  const pairs = Math.min(bytes.length >> 1, 50_000);
  let high = 0; // zeros where the high byte of a big-endian letter stands
  let low = 0;
  for (let i = 0; i < pairs; i++) {
    if (bytes[2 * i] === 0) high++;
    if (bytes[2 * i + 1] === 0) low++;
  }
  const least = pairs / 25;
  if (pairs < 4 || bytes.length % 2 === 1) return null;
  if (low > least && high <= low / 50) return 'utf-16le';
  if (high > least && low <= high / 50) return 'utf-16be';
  return null;
}

const said = (text: string): Decoded => ({ text, guessed: null });

/** Bytes as UTF-8, null where they are not. */
export const tryUtf8 = (bytes: Uint8Array): string | null => tryDecode(bytes, 'utf-8');

function tryDecode(bytes: Uint8Array, label: string): string | null {
  try {
    return decodeAs(bytes, label, true);
  } catch {
    return null; // of another encoding, or one that is not known
  }
}

/** Bytes as an encoding has them. Throws a `RangeError` where the encoding is not known. */
export function decodeAs(bytes: Uint8Array, label: string, fatal = false): string {
  const decoder = new TextDecoder(label, { fatal });
  const text = decoder.decode(bytes);
  // Node before version 23.7 takes Windows-1252 for Latin-1, which has controls in place of quotes and dashes.
  return decoder.encoding === 'windows-1252'
    ? text.replace(/[\u0080-\u009F]/gu, (unit) => QUOTES[unit.charCodeAt(0) - 0x80] ?? unit)
    : text;
}

/** Letters of Windows-1252 from 80 to 9F (hexadecimal). */
const QUOTES = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** UTF-8 in which some bytes were lost: nearly all of its bytes above 127 belong to whole letters. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  let whole = 0;
  let stray = 0;
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i] ?? 0;
    if (lead < 0x80) continue;
    const more = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : lead >= 0xc2 ? 1 : 0;
    let found = 0;
    while (found < more && ((bytes[i + found + 1] ?? 0) & 0xc0) === 0x80) found++;
    if (more > 0 && found === more) whole++;
    else stray++;
    i += found;
  }
  return whole > 10 * stray;
}

/** Names of ISO encodings that the web reads as the Windows ones which contain them. */
const AS_WINDOWS: Record<string, string> = {
  'ISO-8859-1': 'windows-1252',
  'ISO-8859-9': 'windows-1254',
};

function guess(bytes: Uint8Array): Decoded {
  for (const { name } of analyse(sampleOf(bytes))) {
    const label = AS_WINDOWS[name] ?? name;
    const text = /^(?:ascii|utf)/iu.test(label) ? null : tryDecode(bytes, label);
    if (text === null) continue;
    const south = label === 'windows-1252' && isSouthSlavic(text);
    return south ? guessed(bytes, 'windows-1250') : { text, guessed: capital(label) };
  }
  return guessed(bytes, 'windows-1252');
}

const guessed = (bytes: Uint8Array, label: string): Decoded => ({
  text: decodeAs(bytes, label),
  guessed: capital(label),
});

const capital = (label: string): string => label.replace(/^w/u, 'W');

/** An English text with names that end in "-ić" is taken for Western European: there the byte of "ć" is "æ". */
const isSouthSlavic = (text: string): boolean => /[iI]æ(?!\p{L})/u.test(text);

const SAMPLE = 60_000;

/** The stretches that tell encodings apart, those around bytes above 127: a page can begin with much plain text. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= SAMPLE) return bytes;
  const sample = new Uint8Array(SAMPLE);
  let filled = 0;
  for (let i = 0; i < bytes.length && filled < SAMPLE; i++) {
    if ((bytes[i] ?? 0) < 0x80) continue;
    const piece = bytes.subarray(Math.max(0, i - 20), i + 60).subarray(0, SAMPLE - filled);
    sample.set(piece, filled);
    filled += piece.length;
    i += 60;
  }
  return sample.subarray(0, filled);
}
