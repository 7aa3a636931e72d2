import { LONG_PREPOSITIONS, SUBORDINATORS, TIME_WORDS } from '../lexicon/functionWords.ts';
import type { TaggedSentence } from '../reading.ts';
import { readNoun, startsNoun } from './nounPhrases.ts';
import { readVerb, verbAfter } from './verbGroups.ts';
import { isVerb, QUOTES, wordsOf, type Words } from './words.ts';

export interface VerbGroup {
  readonly lemma: string;
  readonly form: 'finite' | 'infinitive' | 'ing' | 'participle';
  readonly passive: boolean;
  readonly negated: boolean;
  /** "will", "may", "to" in "is to visit"; null without. */
  readonly modal: string | null;
  readonly progressive: boolean;
  readonly past: boolean;
  /** Written as in the dictionary, alone: "withdraw", not "withdraws". */
  readonly plain: boolean;
  /** "be" with nothing but a noun or adjective after it. */
  readonly copula: boolean;
}

/**
 * A run of tokens that hangs together: a noun phrase without what follows it, a verb with its auxiliaries,
 * a preposition, or what separates them.
 */
export interface Chunk {
  readonly kind:
    | 'noun'
    | 'verb'
    | 'prep'
    | 'and'
    | 'comma'
    | 'wh'
    | 'that'
    | 'clause'
    | 'adverb'
    | 'quote'
    | 'stop';
  readonly first: number;
  /** Excluded. */
  readonly last: number;
  /** Token of the head: the noun, the main verb. */
  readonly head: number;
  /** Of a noun its singular, of a preposition its word ("with_also" for "along with"). */
  readonly word: string;
  readonly verb: VerbGroup | null;
}

const QUANTIFIERS = /^(up to|more than|less than|fewer than|at least|at most|as many as|close to)$/;

/** Cuts a tagged sentence into chunks; `nameEnd` gives, where a name or post starts, the token after it. */
export function readChunks(
  sentence: TaggedSentence,
  nameEnd: ReadonlyMap<number, number>,
): Chunk[] {
  const words = wordsOf(sentence, nameEnd);
  const chunks: Chunk[] = [];
  for (let i = 0; i < words.count; i = chunks.at(-1)?.last ?? words.count)
    chunks.push(chunkAt(words, i));
  return openClauses(mergeTimes(chunks, words));
}

function chunkAt(words: Words, i: number): Chunk {
  const { word, tag, nameEnd } = words;
  const t = tag(i);
  const w = word(i);
  const one = (kind: Chunk['kind'], length = 1, text = w): Chunk => {
    return { kind, first: i, last: i + length, head: i, word: text, verb: null };
  };
  if (nameEnd.has(i)) return readNoun(words, i);
  if (w === 'as' && word(i + 1) === 'well' && word(i + 2) === 'as') return one('and', 3, 'and');
  const long = LONG_PREPOSITIONS.get(`${w} ${word(i + 1)}`);
  if (long !== undefined && long !== 'and') return one('prep', 2, long);
  if (w === 'alongside') return one('prep', 1, 'with_also');
  const counting = countsUp(words, i);
  if (counting > 0) return one('adverb', counting);
  if (/^(WP|WDT|WP\$|WRB)$/.test(t)) return one('wh');
  if (w === 'that' && (t !== 'DT' || /^(VB|MD)/.test(tag(i + 1)) || opensThat(words, i)))
    return one('that');
  if (QUOTES.test(w) && t !== 'POS') return one('quote');
  if (/^[,()[\]–—]$|^-{2,}$/.test(w)) return one('comma');
  if (/^[;:.?!]$|^\.{2,}$|^…$/.test(w)) return one('stop');
  if (t === 'CC' || w === '&') return one('and');
  if (startsNoun(words, i)) return readNoun(words, i);
  if (
    isVerb(t) ||
    (t === 'TO' && verbAfter(words, i + 1)) ||
    (/^(not|n't|never)$/.test(w) && verbAfter(words, i + 1))
  )
    return readVerb(words, i);
  return t === 'IN' || t === 'TO' || w === 'to' ? one('prep') : one('adverb');
}

/** "announces that several members": behind a verb and before a plural, "that" opens a clause. */
function opensThat({ tag, nameEnd }: Words, i: number): boolean {
  return (
    tag(i - 1).startsWith('VB') && (nameEnd.has(i + 1) || /^(DT|NNS|PRP|CD|JJ)/.test(tag(i + 1)))
  );
}

/** How many words before a number only bound it: "up to 16", "more than 1,000". */
function countsUp({ word, tag }: Words, at: number): number {
  const isBound = QUANTIFIERS.test(`${word(at)} ${word(at + 1)}`);
  return isBound && (tag(at + 2) === 'CD' || word(at + 2) === 'a') ? 2 : 0;
}

/** Takes days and weeks out of the way: "met on Tuesday with" is "met with". */
function mergeTimes(chunks: readonly Chunk[], { nameEnd }: Words): Chunk[] {
  const merged: Chunk[] = [];
  for (const chunk of chunks) {
    const isTime =
      chunk.kind === 'noun' &&
      TIME_WORDS.has(chunk.word) &&
      !hasName(nameEnd, chunk.first, chunk.last);
    const before = merged.at(-1);
    if (!isTime) merged.push(chunk);
    else if (before?.kind === 'prep') {
      merged.pop();
      merged.push({ ...chunk, kind: 'adverb', first: before.first });
    } else merged.push({ ...chunk, kind: 'adverb' });
  }
  return merged;
}

function hasName(nameEnd: Words['nameEnd'], first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (nameEnd.has(at)) return true;
  return false;
}

const SURE_CLAUSES = new Set(['while', 'although', 'though', 'because', 'if', 'unless', 'whereas']);

/** Marks the prepositions that open a clause: a noun phrase and its verb follow. */
function openClauses(chunks: readonly Chunk[]): Chunk[] {
  return chunks.map((chunk, i) => {
    if (chunk.kind !== 'prep' || !SUBORDINATORS.has(chunk.word)) return chunk;
    let at = i + 1;
    let nouns = 0;
    while (/^(noun|prep|adverb|and)$/.test(chunks[at]?.kind ?? '')) {
      if (chunks[at]?.kind === 'noun') nouns++;
      at++;
    }
    const verb = chunks[at]?.verb;
    const sure = SURE_CLAUSES.has(chunk.word) && chunks[i + 1]?.kind === 'noun';
    return sure || (nouns > 0 && verb?.form === 'finite') ? { ...chunk, kind: 'clause' } : chunk;
  });
}
