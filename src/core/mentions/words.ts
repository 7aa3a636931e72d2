import type { TaggedSentence } from '../reading.ts';
import { fold, isCapitalised } from '../text/characters.ts';
import { isTitleCase } from '../text/headings.ts';
import type { Token } from '../text/tokens.ts';

/** A sentence's tokens with what the mention rules ask of them again and again. */
export interface Words {
  readonly sentence: TaggedSentence;
  readonly tokens: readonly Token[];
  readonly tags: readonly string[];
  readonly folded: readonly string[];
  readonly capital: readonly boolean[];
  /** All in capitals. */
  readonly shouting: boolean;
  /** A headline in title case. */
  readonly titleCase: boolean;
  /** Either of the two. */
  readonly capitalsSayNothing: boolean;
}

export function wordsOf(sentence: TaggedSentence): Words {
  const { tokens, tags } = sentence;
  const letters = tokens.filter((t) => t.kind === 'word' && t.text.length > 1);
  const shouting = letters.length > 2 && letters.every((t) => t.text === t.text.toUpperCase());
  const titleCase = sentence.heading && isTitleCase(tokens.map((t) => t.text));
  return {
    sentence,
    tokens,
    tags,
    folded: tokens.map((t) => fold(t.text)),
    capital: tokens.map((t) => isCapitalised(t.text)),
    shouting,
    titleCase,
    capitalsSayNothing: shouting || titleCase,
  };
}

const OPENING = new Set([
  '"',
  '“',
  '‘',
  "'",
  '(',
  '[',
  '«',
  '„',
  '•',
  '·',
  '-',
  '–',
  '—',
  '*',
  ':',
  '...',
  '…',
]);

/** Whether a token has its capital from standing first in a sentence or quotation. */
export function isForced(words: Words, at: number): boolean {
  if (at === 0) return true;
  const before = words.tokens[at - 1]?.text ?? '';
  if (!OPENING.has(before)) return false;
  return at === 1 || before === '“' || before === '"' || before === ':'
    ? true
    : isForced(words, at - 1);
}

/** What the document as a whole does with a word. */
export interface Vocabulary {
  /** Seen in lower case. */
  readonly lower: ReadonlySet<string>;
  /** Seen with a capital that its place does not force. */
  readonly named: ReadonlySet<string>;
}

export function vocabularyOf(all: readonly Words[]): Vocabulary {
  const lower = new Set<string>();
  const named = new Set<string>();
  for (const words of all) {
    for (const [i, word] of words.folded.entries()) {
      if (words.tokens[i]?.kind !== 'word') continue;
      if (words.capital[i] !== true) lower.add(word);
      else if (!words.capitalsSayNothing && !isForced(words, i)) named.add(word);
    }
  }
  return { lower, named };
}
