import { CALENDAR_WORDS } from '../lexicon/calendar.ts';
import { EPITHETS, SENTENCE_STARTERS } from '../lexicon/abbreviations.ts';
import { ADDRESSES, POST_MODIFIERS } from '../lexicon/posts.ts';
import type { FoundSpan } from '../reading.ts';
import { isAllCaps } from '../text/characters.ts';
import { spanOf } from './drafts.ts';
import { matchAt } from './gazetteer.ts';
import { matchPost } from './posts.ts';
import { isForced, type Vocabulary, type Words } from './words.ts';

/** How sure a word is that only its capital and its part of speech call a name. */
const FAINT = 0.3;

/**
 * Words that neither rule nor tagger has taken, and that are names by their capital and their part of speech: rare and
 * invented ones, most of them first in a sentence. Candidates only: see polities.ts for what becomes of them.
 */
export function unknownNames(
  words: Words,
  taken: readonly FoundSpan[],
  vocabulary: Vocabulary,
): FoundSpan[] {
  if (words.capitalsSayNothing || words.sentence.heading) return [];
  const covered = new Set<number>();
  for (const span of taken) for (let i = span.firstToken; i < span.lastToken; i++) covered.add(i);
  return words.tokens.flatMap((token, i) => {
    const word = words.folded[i] ?? '';
    const isName =
      words.capital[i] === true &&
      token.kind === 'word' &&
      token.text.length > 2 &&
      !covered.has(i) &&
      !isAllCaps(token.text) &&
      !CALENDAR_WORDS.has(token.text) &&
      !SENTENCE_STARTERS.has(word) &&
      !EPITHETS.has(word) &&
      !ADDRESSES.has(word) &&
      !POST_MODIFIERS.has(word) &&
      !vocabulary.lower.has(word) &&
      /^NNP?$/.test(words.tags[i] ?? '') &&
      (words.tags[i] === 'NNP' || isForced(words, i)) &&
      standsAlone(words, i) &&
      matchPost(words, i) === null &&
      matchAt(words.tokens, words.folded, i, false, false) === null;
    return isName ? [spanOf(words, i, i + 1, 'place', 'name', FAINT)] : [];
  });
}

/** No part of a longer run of capitals, but for a title that follows: "Xland Prime Minister". */
function standsAlone(words: Words, at: number): boolean {
  const capital = (i: number) => words.capital[i] === true && words.tokens[i]?.kind === 'word';
  const before = at > 0 && capital(at - 1) && !isForced(words, at - 1);
  return !before && (!capital(at + 1) || matchPost(words, at + 1) !== null);
}
