import { classAt, isAllCaps, isCapitalised, LOWER } from '../../core/text/characters.ts';

/** The words of a document as its lines have them whole. */
export type Words = ReadonlySet<string>;

const WORD = /[\p{L}\p{M}\p{N}]+(?:[-‐‑'’][\p{L}\p{M}\p{N}]+)*/gu;

const NO_WORD = /[^\p{L}\p{M}\p{N}'’-]/u;

/** Collects the words of lines, in small letters; those that a line end may have broken are left out. */
export function collectWords(lines: Iterable<string>): Set<string> {
  const words = new Set<string>();
  let broken = false;
  for (const line of lines) {
    const found = line.match(WORD) ?? [];
    const endsBroken = endsInHyphen(line);
    for (const [i, word] of found.entries()) {
      if ((broken && i === 0) || (endsBroken && i === found.length - 1)) continue;
      const whole = word.toLowerCase().replace(/[‐‑]/gu, '-');
      words.add(whole);
      if (whole.includes('-')) for (const part of whole.split('-')) words.add(part);
    }
    broken = endsBroken;
  }
  return words;
}

/** Whether a line ends with a hyphen that follows a letter or digit. */
export function endsInHyphen(line: string): boolean {
  return /^[\p{L}\p{N}][-‐‑\u00ad]$/u.test(line.slice(-2));
}

/** First and second halves of compounds that keep their hyphen wherever they stand. */
const FIRST = new Set(
  'self ex pro anti non vice well half all so then cross quasi semi post pre mid counter high low long short'.split(
    ' ',
  ),
);
const SECOND = new Set(
  'led based backed held made run old year day week month long term wide general in up off out to of the and by elect level scale range style class called related owned known armed born'.split(
    ' ',
  ),
);
/** First halves of words like "within" and "throughout". */
const JOINED = new Set('with here there where through in up on out an fore'.split(' '));

/** Puts a line behind another: a hyphen at the end goes where it only broke the word, blanks come where words meet. */
export function joinLines(before: string, after: string, words: Words): string {
  if (before === '' || after === '') return before + after;
  if (before.endsWith('\u00ad')) return before.slice(0, -1) + after;
  if (!endsInHyphen(before)) {
    return endsUnparted(before) ? before + after : `${before} ${after}`;
  }
  const first = before.slice(-60, -1).split(NO_WORD).at(-1) ?? '';
  const second = after.slice(0, 60).split(NO_WORD)[0]?.split('-')[0] ?? '';
  return (keepsHyphen(first, second, words) ? before : before.slice(0, -1)) + after;
}

/** A dash between two words, or an address broken at a sign, goes on without a blank. */
function endsUnparted(line: string): boolean {
  const word = line.slice(-300);
  return (
    /[\p{L}\p{N}][—–]$/u.test(line.slice(-2)) ||
    (/[/_=&?]$/u.test(line.slice(-1)) && word.slice(word.lastIndexOf(' ')).includes('://'))
  );
}

/**
 * Whether the hyphen between two halves is part of the word. The rest of the document knows best; else halves that are
 * words, of the kinds that compounds are made of, keep it.
 * @param compound what stands before the hyphen, with the hyphens that are in it: "commander-in"
 */
function keepsHyphen(compound: string, second: string, words: Words): boolean {
  const first = compound.slice(compound.lastIndexOf('-') + 1);
  // "Franco-" and "German", "F-" and "16", "inter-" before "and".
  if (classAt(second, 0) !== LOWER || /\p{N}$/u.test(first)) return true;
  const [a, b] = [first.toLowerCase(), second.toLowerCase()];
  const whole = compound.toLowerCase();
  if (words.has(whole + b) || words.has(a + b)) return false;
  if (words.has(`${whole}-${b}`) || words.has(`${a}-${b}`)) return true;
  if (first !== compound && words.has(a) && words.has(b)) return true;
  if (isAllCaps(first)) return true;
  if (isCapitalised(first) && first.length > 2 && words.has(a) && words.has(b)) return true;
  if (FIRST.has(a) && words.has(b)) return true;
  return words.has(a) && SECOND.has(b) && !JOINED.has(a);
}
