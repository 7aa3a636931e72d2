/** What the tagger knows of a word by itself, worked out once for each spelling. */
import { FEMALE_NAMES, MALE_NAMES } from '../../lexicon/givenNames.ts';
import {
  AGREEMENT_HEADS,
  EVENT_HEADS,
  MILITARY_HEADS,
  ORGANISATION_HEADS,
  PLACE_HEADS,
  WEAPON_HEADS,
} from '../../lexicon/heads.ts';
import { POST_HEADS, POST_MODIFIERS, TITLE_ABBREVIATIONS } from '../../lexicon/posts.ts';
import { fold } from '../../text/characters.ts';
import { hashText, mix } from '../../text/model/hash.ts';
import { wordShape } from '../../text/model/shape.ts';
import { clustersOf } from '../../text/model/wordClusters.ts';

export interface WordFacts {
  readonly lower: number;
  readonly shape: number;
  readonly beginnings: readonly [number, number, number];
  readonly endings: readonly [number, number, number];
  /** Every three letters in a row. */
  readonly threes: readonly number[];
  /** Cluster numbers; words without one share a number for each outline. */
  readonly fine: number;
  readonly coarse: number;
  /** Which of the lexicon's lists hold the word, one bit a list. */
  readonly hints: number;
  readonly isCapital: boolean;
  /** Joins the words of a name: of, and, for, the, de. */
  readonly isLink: boolean;
}

const LINKS = new Set(['of', 'and', 'for', 'the', '&', 'de', 'la', 'del', 'al', 'on', "'s"]);
const LISTS: readonly { has(word: string): boolean }[] = [
  { has: (word) => MALE_NAMES.has(word) || FEMALE_NAMES.has(word) },
  ORGANISATION_HEADS,
  MILITARY_HEADS,
  AGREEMENT_HEADS,
  EVENT_HEADS,
  PLACE_HEADS,
  WEAPON_HEADS,
  POST_HEADS,
  POST_MODIFIERS,
  TITLE_ABBREVIATIONS,
];
const CACHE_LIMIT = 50_000;
const cache = new Map<string, WordFacts>();

export function factsOf(word: string): WordFacts {
  const known = cache.get(word);
  if (known) return known;
  if (cache.size >= CACHE_LIMIT) cache.clear();
  const facts = makeFacts(word);
  cache.set(word, facts);
  return facts;
}

function makeFacts(word: string): WordFacts {
  const straight = word.replace(/[’‘ʼ]/g, "'");
  const lower = straight.toLowerCase();
  const shape = hashText(wordShape(straight));
  const clusters = clustersOf(lower);
  const n = lower.length;
  const first = straight.charAt(0);
  const beginning = (k: number) => hashText(lower, 0, Math.min(k, n));
  const ending = (k: number) => hashText(lower, Math.max(0, n - k), n);
  return {
    lower: hashText(lower.replace(/\d/g, '0')),
    shape,
    beginnings: [beginning(2), beginning(3), beginning(4)],
    endings: [ending(2), ending(3), ending(4)],
    threes: Array.from({ length: Math.max(0, Math.min(n, 15) - 2) }, (_, i) =>
      hashText(lower, i, i + 3),
    ),
    fine: clusters.fine < 0 ? mix(shape, -1) : clusters.fine,
    coarse: clusters.coarse < 0 ? mix(shape, -2) : clusters.coarse,
    hints: hintsOf(fold(straight)),
    isCapital: first !== first.toLowerCase(),
    isLink: LINKS.has(lower),
  };
}

function hintsOf(folded: string): number {
  const bare = folded.endsWith('s') && folded.length > 4 ? folded.slice(0, -1) : folded;
  return LISTS.reduce(
    (bits, list, i) => (list.has(folded) || list.has(bare) ? bits | (1 << i) : bits),
    0,
  );
}

/** Before the first and after the last word of a sentence. */
export const BEYOND: WordFacts = factsOf('\u0000beyond');
