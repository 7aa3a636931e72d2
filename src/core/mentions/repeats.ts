import type { FoundSpan } from '../reading.ts';
import { soundKey } from '../entities/nameKeys.ts';
import { spanOf } from './drafts.ts';
import { isAddress } from './posts.ts';
import { beginsPost } from './runs.ts';
import { isForced, type Words } from './words.ts';

/** How sure a full name must be for its surname to be looked for elsewhere. */
const FIRM = 0.8;

/**
 * Finds again what a document has named: surnames of people named in full ("Torres said"), also in another
 * transliteration, and whole names in headlines, whose capitals say nothing by themselves.
 */
export function repeatedNames(all: readonly Words[], found: readonly FoundSpan[]): FoundSpan[] {
  const bySentence = new Map(all.map((words) => [words.sentence.index, words]));
  const surnames = new Set<string>();
  for (const span of found) {
    const words = bySentence.get(span.sentence);
    if (words === undefined || span.kind !== 'person' || span.score < FIRM) continue;
    if (span.lastToken - span.firstToken < 2) continue;
    const surname = words.tokens[span.lastToken - 1]?.text ?? '';
    if (surname.length > 2) surnames.add(soundKey(surname));
  }
  if (surnames.size === 0) return [];
  const spans: FoundSpan[] = [];
  for (const words of all)
    for (const [i, token] of words.tokens.entries()) {
      if (words.capital[i] !== true || token.kind !== 'word' || token.text.length < 3) continue;
      if (!surnames.has(soundKey(token.text))) continue;
      // Part of a longer name: "Torres Foundation", "Ana Torres".
      if (
        words.capital[i - 1] === true &&
        words.tokens[i - 1]?.kind === 'word' &&
        !isForced(words, i - 1)
      ) {
        if (
          !beginsPost(words, i - 1) &&
          !isAddress(words.folded[i - 1] ?? '') &&
          !words.capitalsSayNothing
        )
          continue;
      }
      if (
        words.capital[i + 1] === true &&
        words.tokens[i + 1]?.kind === 'word' &&
        !words.capitalsSayNothing
      )
        continue;
      spans.push(spanOf(words, i, i + 1, 'person', 'name', 0.8));
    }
  return spans;
}
