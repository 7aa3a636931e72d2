import { CLOSING_ABBREVIATIONS, LEADING_ABBREVIATIONS } from '../lexicon/abbreviations.ts';
import { DIGIT, LOWER, MARK, SPACE, UPPER, classAt, isLetter, isWordPart } from './characters.ts';
import { splitsAtHyphens } from './hyphens.ts';
import type { Token, TokenKind } from './tokens.ts';

const APOSTROPHES = "'’ʼ‘`";
const HYPHENS = '-‐‑';
const CLITICS = new Set(['s', 're', 've', 'll', 'd', 'm']);
/** Letters without a blank beyond which it is no word but data: nothing is read of it. */
export const LONGEST_WORD = 200;

/**
 * Cuts a stretch of text into Penn-like tokens: "Kenya's" gives Kenya 's, "can't" gives ca n't, "U.S." and
 * "Gen." keep their full stops, hyphenated words stay whole unless a part of them names an actor ("US-led",
 * "Kenyan-Ugandan"). One pass, no backtracking.
 */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  const push = (from: number, to: number, kind: TokenKind) => {
    tokens.push({ text: text.slice(from, to), start: from, end: to, kind });
  };
  let i = start;
  while (i < end) {
    const c = classAt(text, i);
    if (c === SPACE) {
      i++;
    } else if (isWordPart(c)) {
      const wordEnd = endOfWord(text, i, end);
      if (wordEnd - i <= LONGEST_WORD) pushWord(text, i, wordEnd, push);
      i = wordEnd;
    } else {
      const next = endOfSymbol(text, i, end);
      if (next - i <= LONGEST_WORD) push(i, next, kindOfSymbol(text, i));
      i = next;
    }
  }
  return tokens;
}

/** Where the word that starts at i ends, with its abbreviating full stop if it has one. */
function endOfWord(text: string, i: number, end: number): number {
  let letters = 0; // since the last full stop
  let j = i;
  for (; j < end; j++) {
    const c = classAt(text, j);
    if (isWordPart(c)) {
      if (c !== MARK) letters++;
      continue;
    }
    const before = classAt(text, j - 1);
    const after = j + 1 < end ? classAt(text, j + 1) : SPACE;
    if (!isWordPart(after) || after === MARK) break;
    const mark = text.charAt(j);
    const digits = before === DIGIT && after === DIGIT;
    if (APOSTROPHES.includes(mark) ? isLetter(after) && before !== DIGIT : HYPHENS.includes(mark)) {
      letters = 0;
    } else if (mark === '.') {
      const initials = letters === 1 && isLetter(before) && isLetter(after);
      const domain = before === LOWER && after === LOWER && letters > 1;
      if (!digits && !initials && !domain) break;
      letters = 0;
    } else if (mark === '&') {
      if (before !== UPPER || after !== UPPER) break;
    } else if (!(digits && (mark === ',' || mark === ':'))) {
      break;
    }
  }
  return keepsFullStop(text, i, j, end) ? j + 1 : j;
}

function keepsFullStop(text: string, i: number, j: number, end: number): boolean {
  if (j >= end || text.charAt(j) !== '.' || text.charAt(j + 1) === '.') return false;
  let from = j; // after the last hyphen: "Lt.-Gen." and "J.-P."
  while (from > i && text.charAt(from - 1) !== '-') if (j - --from > 8) return false;
  if (j - from === 1) return classAt(text, from) === UPPER && text.charAt(from) !== 'I';
  const word = text.slice(from, j).toLowerCase();
  if (word.charAt(1) === '.') return isLetter(classAt(text, j - 1)); // U.S, a.m
  if (classAt(text, from) === DIGIT) return false;
  if (!LEADING_ABBREVIATIONS.has(word) && !CLOSING_ABBREVIATIONS.has(word)) return false;
  return LOOKS_LIKE_WORD.has(word) ? startsNumberOrName(text, j + 1, end, word) : true;
}

/** Abbreviations that are words too: they keep the full stop only before what they introduce. */
const LOOKS_LIKE_WORD = new Set(
  'no nos art sec fig ch ed rep sen gen col min dir est det v ca al op mar sun sat fri wed mon jan may mass miss ill ind la mo ore pa ga va wash co st fr sr'.split(
    ' ',
  ),
);

function startsNumberOrName(text: string, j: number, end: number, word: string): boolean {
  let k = j;
  while (k < end && k < j + 3 && classAt(text, k) === SPACE && text.charAt(k) !== '\n') k++;
  const c = k < end ? classAt(text, k) : SPACE;
  return word === 'no' || word === 'nos' ? c === DIGIT : c === UPPER || c === DIGIT;
}

function pushWord(
  text: string,
  from: number,
  to: number,
  push: (from: number, to: number, kind: TokenKind) => void,
): void {
  const clitic = startOfClitic(text, from, to);
  const stem = clitic ?? to;
  let part = from;
  if (splitsAtHyphens(text.slice(from, stem)))
    for (let k = from; k < stem; k++) {
      if (!HYPHENS.includes(text.charAt(k))) continue;
      push(part, k, kindOfWord(text, part, k));
      push(k, k + 1, 'punctuation');
      part = k + 1;
    }
  push(part, stem, kindOfWord(text, part, stem));
  if (clitic !== null) push(clitic, to, 'word');
}

/** Where a clitic begins: 's, 're, n't; null where there is none. */
function startOfClitic(text: string, from: number, to: number): number | null {
  for (let k = to - 1; k > from && k >= to - 3; k--) {
    if (!APOSTROPHES.includes(text.charAt(k))) continue;
    const tail = text.slice(k + 1, to).toLowerCase();
    if (CLITICS.has(tail)) return k;
    const n = text.charAt(k - 1);
    if (tail === 't' && (n === 'n' || n === 'N') && k - 1 > from) return k - 1;
    return null;
  }
  return null;
}

function kindOfWord(text: string, from: number, to: number): TokenKind {
  if (classAt(text, from) !== DIGIT) return 'word';
  for (let k = from; k < to; k++) if (isLetter(classAt(text, k))) return 'word';
  return 'number';
}

function endOfSymbol(text: string, i: number, end: number): number {
  const c = text.charAt(i);
  if (c === '.' || c === '-') {
    let j = i + 1;
    while (j < end && text.charAt(j) === c) j++;
    return j;
  }
  if ((c === '@' || c === '#') && i + 1 < end && isWordPart(classAt(text, i + 1))) {
    let j = i + 1;
    while (j < end && (isWordPart(classAt(text, j)) || text.charAt(j) === '_')) j++;
    return j;
  }
  const pair =
    (text.charCodeAt(i) & 0xfc00) === 0xd800 &&
    i + 1 < end &&
    (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00;
  return pair ? i + 2 : i + 1;
}

const PUNCTUATION = new Set('.,;:!?…-–—―()[]{}"\'“”„‟‘’‚‛«»‹›`´/\\•·*_|');

function kindOfSymbol(text: string, i: number): TokenKind {
  return PUNCTUATION.has(text.charAt(i)) ? 'punctuation' : 'symbol';
}
