/** Short forms that a document explains: "Trade Union Council (TUC)", "the TUC". */
import type { TaggedSentence } from '../../reading.ts';
import type { Line, Place } from './lines.ts';

/** The longest name that is compared with short forms, in words. */
const LONGEST = 9;

export interface Initials {
  /** Where the head word of the long form of each short form stands. */
  readonly heads: ReadonlyMap<string, Place>;
  /** For each line: 1 first, 2 middle, 3 last word of a long form, 0 none. */
  readonly spelled: readonly Uint8Array[];
}

/** Compares the first letters of capitalised words in a row with the short forms that the document has. */
export function findInitials(
  sentences: readonly TaggedSentence[],
  lines: readonly Line[],
): Initials {
  const short = shortFormsOf(sentences, lines);
  const heads = new Map<string, Place>();
  const spelled = sentences.map(({ tokens }) => new Uint8Array(tokens.length));
  if (short.size === 0) return { heads, spelled };
  lines.forEach((line, index) => {
    const words = sentences[index]?.tokens.map(({ text }) => text) ?? [];
    words.forEach((word, from) => {
      if (line.facts[from]?.isCapital !== true || isShortForm(word)) return;
      for (const { letters, head, last } of longForms(line, words, from, short)) {
        const isExplained = words[last + 1] === '(' && words[last + 2] === letters;
        if (letters.length < 3 && !isExplained) continue;
        if (!heads.has(letters) || isExplained) heads.set(letters, { line: index, token: head });
        const marks = spelled[index];
        marks?.fill(2, from, last);
        if (marks) [marks[from], marks[last]] = [1, 3];
      }
    });
  });
  return { heads, spelled };
}

/** Long forms that begin at a word, links left out: the last word, and the head, which stands before the first link. */
function* longForms(
  line: Line,
  words: readonly string[],
  from: number,
  short: ReadonlySet<string>,
): Generator<{ letters: string; head: number; last: number }> {
  let letters = '';
  let link = -1;
  for (let i = from; i < Math.min(from + LONGEST, words.length); i++) {
    const here = line.facts[i];
    if (!here) return;
    if (here.isCapital) {
      letters += (words[i] ?? '').charAt(0);
      if (letters.length > 1 && short.has(letters))
        yield { letters, head: link < 0 ? i : link - 1, last: i };
    } else if (!here.isLink) return;
    else if (link < 0) link = i;
  }
}

function shortFormsOf(sentences: readonly TaggedSentence[], lines: readonly Line[]): Set<string> {
  const short = new Set<string>();
  sentences.forEach(({ tokens }, s) => {
    if (lines[s]?.dress === 2) return;
    for (const { text } of tokens) if (isShortForm(text)) short.add(lettersOf(text));
  });
  return short;
}

/** "NATO", "U.N.": two to seven capitals. */
export function isShortForm(text: string): boolean {
  const letters = lettersOf(text);
  return letters.length > 1 && letters.length < 8 && /^\p{Lu}+$/u.test(letters);
}

/** A short form without its full stops. */
export const lettersOf = (text: string): string => text.replaceAll('.', '');
