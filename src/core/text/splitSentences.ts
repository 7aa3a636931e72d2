import {
  CLOSING_ABBREVIATIONS,
  LEADING_ABBREVIATIONS,
  SENTENCE_STARTERS,
} from '../lexicon/abbreviations.ts';
import { DIGIT, LOWER, UPPER, classAt } from './characters.ts';
import type { Page } from './page.ts';
import { LONGEST_WORD, tokenize } from './tokenize.ts';
import type { Sentence, Token } from './tokens.ts';

const CLOSERS = new Set(['"', '”', '’', "'", ')', ']', '»', '›']);
const OPENERS = new Set(['"', '“', '‘', "'", '(', '[', '«', '‹', '„']);

/** Cuts the regions that are read into sentences. A region's end always ends a sentence. */
export function splitSentences(text: string, page: Page): Sentence[] {
  const sentences: Sentence[] = [];
  for (const region of page.regions) {
    const tokens = tokenize(text, region.start, region.end);
    let from = 0;
    for (let i = 0; i < tokens.length; i++) {
      const isCut = i + 1 === tokens.length || isTooLong(tokens, i, from) || isBeforeGap(tokens, i);
      const last = isCut ? i : endOfSentence(text, tokens, i, from);
      if (last === null) continue;
      const sentence = tokens.slice(from, last + 1);
      const start = sentence[0]?.start;
      const end = sentence[sentence.length - 1]?.end;
      if (start !== undefined && end !== undefined)
        sentences.push({
          start,
          end,
          tokens: sentence,
          paragraph: region.paragraph,
          heading: region.heading,
        });
      from = last + 1;
      i = last;
    }
  }
  return sentences;
}

/**
 * What has no full stop for so many tokens is a list or a table: it is cut after a mark or, in the end, anywhere, so that
 * no later stage meets a sentence of any length.
 */
const LONG = [
  { tokens: 160, marks: /^[;•|]$/ },
  { tokens: 200, marks: /^[,:–—]$/ },
  { tokens: 260, marks: /^/ },
] as const;

function isTooLong(tokens: readonly Token[], i: number, from: number): boolean {
  const length = i + 1 - from;
  if (length < LONG[0].tokens) return false;
  const text = tokens[i]?.text ?? '';
  return LONG.some((limit) => length >= limit.tokens && limit.marks.test(text));
}

/** Whether data without blanks, or blanks without end, stand between a token and the next: no sentence goes on over them. */
function isBeforeGap(tokens: readonly Token[], i: number): boolean {
  const [end, start] = [tokens[i]?.end, tokens[i + 1]?.start];
  return end !== undefined && start !== undefined && start - end > LONGEST_WORD;
}

/** When a sentence ends with token i: the index of its last token, closing quotes with it. Otherwise null. */
function endOfSentence(
  text: string,
  tokens: readonly Token[],
  i: number,
  from: number,
): number | null {
  const token = tokens[i];
  if (token === undefined || !isTerminal(token)) return null;
  let last = i;
  while (last + 1 < tokens.length) {
    const closer = tokens[last + 1];
    if (closer === undefined || !CLOSERS.has(closer.text) || closer.start !== tokens[last]?.end)
      break;
    last++;
  }
  let next = last + 1;
  while (next < tokens.length && OPENERS.has(tokens[next]?.text ?? '')) next++;
  const following = tokens[next];
  if (following === undefined) return null;
  if (isTerminal(following) && following.kind === 'punctuation') return null; // "?!", ". . ."
  const begins = classAt(text, following.start);
  if (token.kind !== 'punctuation') {
    // An abbreviation: only some may end a sentence, and only before a word that begins one.
    const bare = token.text.slice(0, -1).toLowerCase();
    if (LEADING_ABBREVIATIONS.has(bare) && !CLOSING_ABBREVIATIONS.has(bare)) return null;
    // "she wrote on X. The": the one letter that is a name by itself.
    if (bare === 'x' && begins === UPPER && tokens[i - 1]?.text === 'on') return last;
    if (bare.length === 1) return null;
    return begins === UPPER && SENTENCE_STARTERS.has(following.text.toLowerCase()) ? last : null;
  }
  if (begins === LOWER) return null;
  if (token.text === '.') {
    const before = tokens[i - 1];
    if (i - 1 === from && before?.kind === 'number') return null; // "1. The list"
    // Nothing but a letter or digit glued to the full stop: "v.2".
    if (begins === DIGIT && following.start === token.end) return null;
  } else if (token.text.startsWith('..') || token.text === '…') {
    return begins === UPPER ? last : null;
  }
  return last;
}

function isTerminal(token: Token): boolean {
  const t = token.text;
  if (token.kind !== 'punctuation') return t.length > 1 && t.endsWith('.');
  return t === '.' || t === '!' || t === '?' || t === '…' || t.startsWith('..');
}
