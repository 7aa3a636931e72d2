import { TIME_WORDS } from '../lexicon/functionWords.ts';
import type { Chunk } from './chunks.ts';
import { nounLemma } from './lemma.ts';
import { DASHES, isAdjective, isNoun, QUOTES, type Words } from './words.ts';

/** "each other", "one another's": whom several do something to who do it to them. */
export function isEachOther({ word }: Pick<Words, 'word'>, i: number): boolean {
  return /^(?:each other|one another)$/.test(`${word(i)} ${word(i + 1)}`);
}

/** Whether a noun phrase begins at a token. */
export function startsNoun({ word, tag, nameEnd, ...words }: Words, i: number): boolean {
  const t = tag(i);
  return (
    nameEnd.has(i) ||
    isEachOther({ word }, i) ||
    (t === 'VBG' && word(i + 1) === 'between') ||
    /^(DT|PDT|PRP\$?|EX|\$|#)$/.test(t) ||
    isNoun(t) ||
    (isAdjective(t) && hasNounAfter({ word, tag, nameEnd, ...words }, i)) ||
    // "of stolen goods" is a noun phrase, "by attacking villages" holds a verb.
    (t === 'VBN' && (isNoun(tag(i + 1)) || tag(i + 1) === 'JJ') && tag(i - 1) === 'IN')
  );
}

/** A noun phrase from its first token on, without what follows it: its head is its last word. */
export function readNoun(words: Words, from: number): Chunk {
  const { word, tag } = words;
  const last = nounEnd(words, from);
  let head = last - 1;
  while (head > from && (tag(head) === 'POS' || QUOTES.test(word(head)))) head--;
  return { kind: 'noun', first: from, last, head, word: nounLemma(word(head)), verb: null };
}

/** Whether the adjectives and numbers from a token on lead to a noun. A number can be a phrase by itself. */
function hasNounAfter({ word, tag, nameEnd, count }: Words, from: number): boolean {
  for (let i = from; i < count && i < from + 6; i++) {
    if (nameEnd.has(i) || isNoun(tag(i))) return true;
    if (
      !isAdjective(tag(i)) &&
      !/^(RB|VBN|VBG|CC|,|HYPH)$/.test(tag(i)) &&
      !DASHES.test(word(i)) &&
      !QUOTES.test(word(i))
    )
      return tag(from) === 'CD';
  }
  return tag(from) === 'CD';
}

function isNameEnd({ nameEnd }: Words, from: number, at: number): boolean {
  for (let i = from; i < at; i++) if (nameEnd.get(i) === at) return true;
  return false;
}

function nounEnd(words: Words, from: number): number {
  const { word, tag, nameEnd, tokens, count } = words;
  let i = from;
  if (/^(PRP|EX)$/.test(tag(i)) && !nameEnd.has(i)) return i + 1;
  let head = false;
  let quoted = false;
  if (isEachOther(words, i)) {
    i += 2;
    head = true;
  }
  while (i < count) {
    const named = nameEnd.get(i);
    if (named !== undefined) {
      i = named;
      head = true;
      continue;
    }
    const t = tag(i);
    if (head && /^(last|next|this|late|early)$/.test(word(i)) && TIME_WORDS.has(word(i + 1))) break;
    if (
      head &&
      TIME_WORDS.has(word(i)) &&
      !isNoun(tag(i + 1)) &&
      !/^(year|week|month|hour|minute|quarter|day)$/.test(word(i))
    )
      break;
    // "gave Norland 48 hours"
    if (t === 'CD' && head && i > from && isNameEnd(words, from, i)) break;
    if (t === 'POS' && head) i++;
    else if (
      /^(DT|PDT|PRP\$)$/.test(t) &&
      (i === from || /^(PDT|DT)$/.test(tag(i - 1)) || /^(all|both|half)$/.test(word(i - 1)))
    )
      i++;
    else if (isNoun(t)) {
      head = true;
      i++;
    } else if (t === 'VBG' && word(i + 1) === 'between') {
      head = true;
      i++;
    } else if (
      isAdjective(t) &&
      (!head || hasNounAfter(words, i + 1) || t === 'CD') &&
      hasNounAfter(words, i)
    )
      i++;
    else if (
      /^(VBN|VBG|RB|RBS|RBR)$/.test(t) &&
      (i > from || /^VB[NG]$/.test(t)) &&
      (!head || DASHES.test(word(i - 1)) || tag(i - 1) === 'POS') &&
      (isNoun(tag(i + 1)) || isAdjective(tag(i + 1)) || nameEnd.has(i + 1))
    )
      i++;
    else if (
      t === 'CC' &&
      i > from &&
      tag(i - 1) === 'JJ' &&
      tag(i + 1).startsWith('JJ') &&
      hasNounAfter(words, i + 1) &&
      !nameEnd.has(i + 1)
    )
      i++;
    else if (/^(\$|#|€|£)$/.test(t) || /^[$€£]$/.test(word(i))) i++;
    else if (
      (t === 'HYPH' || DASHES.test(word(i))) &&
      i > from &&
      tokens[i]?.start === tokens[i - 1]?.end &&
      tokens[i + 1]?.start === tokens[i]?.end
    )
      i++;
    else if (
      QUOTES.test(word(i)) &&
      i > from &&
      (!head || quoted) &&
      (nameEnd.has(i + 1) ||
        isNoun(tag(i + 1)) ||
        (isAdjective(tag(i + 1)) && hasNounAfter(words, i + 1)))
    ) {
      quoted = !quoted;
      i++;
    } else break;
  }
  // A possessive with nothing after it belongs to no phrase of its own.
  return Math.max(i, from + 1);
}
