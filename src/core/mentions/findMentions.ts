import { EPITHETS, SENTENCE_STARTERS } from '../lexicon/abbreviations.ts';
import { LONE_HEADS } from '../lexicon/heads.ts';
import type { FoundSpan, TaggedSentence } from '../reading.ts';
import { isAllCaps } from '../text/characters.ts';
import { findAgreements } from './agreements.ts';
import { actsAsCapital } from './capitals.ts';
import { spanOf } from './drafts.ts';
import { endOfForces } from './forces.ts';
import { findDesignations } from './designations.ts';
import { findEvents } from './events.ts';
import { matchAt, type Match } from './gazetteer.ts';
import { guessNames } from './guessNames.ts';
import { kindByHead } from './kinds.ts';
import { mergeSpans } from './mergeSpans.ts';
import { findPolities } from './polities.ts';
import { repeatedNames } from './repeats.ts';
import { isGivenName, looksLikePerson } from './people.ts';
import { isAddress, matchPost } from './posts.ts';
import { beginsPost, endOfPhrase, endOfRun, isNamePart } from './runs.ts';
import { isForced, vocabularyOf, wordsOf, type Vocabulary, type Words } from './words.ts';

/** Letters of the longest name that anybody gives: treaties have some 150. What is longer is a list or data. */
const LONGEST_NAME = 300;

/**
 * Finds the names of a document: by gazetteer, by head words and other patterns, and by runs of capitals. `guesses`
 * are the spans of the trained tagger (null: rules alone); see mergeSpans for who decides.
 * Named spans never overlap; posts stand beside them. "Kenyan Ministry of Defence" is one span, "Peru and Chile" two.
 */
export function findMentions(
  _text: string,
  sentences: readonly TaggedSentence[],
  guesses: readonly FoundSpan[] | null = guessNames(sentences),
): FoundSpan[] {
  const all = sentences.map(wordsOf);
  const vocabulary = vocabularyOf(all);
  const found = all.flatMap((words) => [
    ...findDesignations(words),
    ...findEvents(words),
    ...findAgreements(words),
    ...findInSentence(words, vocabulary),
  ]);
  const named = findPolities(
    all,
    mergeSpans([...found, ...repeatedNames(all, found)], guesses),
    vocabulary,
  );
  const bySentence = new Map(all.map((words) => [words.sentence.index, words]));
  return named
    .filter(({ start, end }) => end - start <= LONGEST_NAME)
    .map((span) => withoutArticle(bySentence.get(span.sentence), span));
}

/** "— The Kenyan Navy said": behind a dash the article has its capital from there, not from the name. */
function withoutArticle(words: Words | undefined, span: FoundSpan): FoundSpan {
  const { firstToken, lastToken, kind, canonical } = span;
  const next = words?.tokens[firstToken + 1];
  const isOwn =
    words?.folded[firstToken] !== 'the' ||
    next === undefined ||
    lastToken - firstToken < 3 ||
    canonical !== null ||
    !(isForced(words, firstToken) || /^[—–-]$/.test(words.tokens[firstToken - 1]?.text ?? ''));
  if (isOwn || (kind !== 'military' && kind !== 'organisation')) return span;
  return { ...span, firstToken: firstToken + 1, start: next.start };
}

function findInSentence(words: Words, vocabulary: Vocabulary): FoundSpan[] {
  const spans: FoundSpan[] = [];
  const n = words.tokens.length;
  for (let i = 0; i < n;) {
    const forced = isForced(words, i);
    const match = matchAt(
      words.tokens,
      words.folded,
      i,
      words.shouting,
      forced && vocabulary.lower.has(words.folded[i] ?? ''),
    );
    const next =
      phraseAt(words, i, match, vocabulary, spans) ??
      postAt(words, i, spans) ??
      matchedAt(words, i, match, spans) ??
      runAt(words, i, forced, vocabulary, spans);
    i = next ?? i + 1;
  }
  return spans;
}

/** A name with a head word: "Kenyan Ministry of Defence", "Lima Agreement", "Turkish army". */
function phraseAt(
  words: Words,
  at: number,
  match: Match | null,
  vocabulary: Vocabulary,
  spans: FoundSpan[],
): number | null {
  const people =
    match !== null &&
    (match.known.how === 'demonym' ||
      match.known.kind === 'country' ||
      match.known.kind === 'group');
  if (match !== null && people) {
    const forces = endOfForces(words, match.end);
    if (forces !== null) {
      spans.push(spanOf(words, at, forces, 'military', 'name', 0.95));
      return forces;
    }
  }
  if (!isNamePart(words, at) || beginsPost(words, at) || words.capitalsSayNothing) return null;
  const runEnd = endOfRun(words, at);
  const end = endOfPhrase(words, at, runEnd);
  if (match !== null && match.end >= end) return null;
  const kind = kindByHead(words, at, end);
  if (kind === null) return null;
  if (isForced(words, at) && at + 1 < end && isStarter(words, at, vocabulary)) return null;
  if (people && splitsFromNation(words, match.end, end)) return null;
  if (
    match === null &&
    kind === 'organisation' &&
    looksLikePerson(words, at, runEnd) &&
    end === runEnd
  )
    return null;
  if (end - at === 1 && !loneHead(words, at, vocabulary)) return null;
  spans.push(spanOf(words, at, end, kind, 'name', end - at > 1 ? 0.9 : 0.8));
  return end;
}

/** Parties and the like keep their nation outside of the name: "US | Libertarian Party". */
const OUTSIDE = new Set('party university company group bank'.split(' '));
function splitsFromNation(words: Words, from: number, end: number): boolean {
  const acronym = isAllCaps(words.tokens[from - 1]?.text ?? '');
  return OUTSIDE.has(words.folded[end - 1] ?? '') && end - from > 1 && acronym;
}

function loneHead(words: Words, at: number, vocabulary: Vocabulary): boolean {
  const word = words.folded[at] ?? '';
  return LONE_HEADS.has(word) && (!isForced(words, at) || vocabulary.named.has(word));
}

function isStarter(words: Words, at: number, vocabulary: Vocabulary): boolean {
  const word = words.folded[at] ?? '';
  if (EPITHETS.has(word)) return true;
  if (SENTENCE_STARTERS.has(word)) return true;
  const tag = words.tags[at] ?? '';
  return vocabulary.lower.has(word) && !vocabulary.named.has(word) && !tag.startsWith('NNP');
}

function postAt(words: Words, at: number, spans: FoundSpan[]): number | null {
  if (!beginsPost(words, at)) return null;
  const end = matchPost(words, at);
  if (end === null) return null;
  spans.push(spanOf(words, at, end, 'post', 'title', 0.9));
  if (words.capitalsSayNothing) return end;
  // The name after it is a person's.
  let from = end;
  while (isAddress(words.folded[from] ?? '')) from++;
  if (!isNamePart(words, from) || beginsPost(words, from)) return end;
  const stop = endOfRun(words, from);
  const inside = matchAt(words.tokens, words.folded, from, words.shouting, false);
  const named =
    inside !== null &&
    inside.end >= stop &&
    inside.known.kind !== 'group' &&
    !isGivenName(words.folded[from] ?? '');
  if (named || kindByHead(words, from, stop) !== null) return end;
  spans.push(spanOf(words, from, stop, 'person', 'name', 0.9));
  return stop;
}

function matchedAt(
  words: Words,
  at: number,
  match: Match | null,
  spans: FoundSpan[],
): number | null {
  if (match === null) return null;
  const { known, end } = match;
  // "US$5m" is money.
  if (words.tokens[end]?.text === '$' && words.tokens[end].start === words.tokens[end - 1]?.end)
    return end;
  const single = end - at === 1;
  const runEnd = isNamePart(words, at) && !words.shouting ? endOfRun(words, at) : end;
  // "Jordan Peters", "Chad Muller": a given name that is also a state.
  if (single && known.how === 'name' && isGivenName(words.folded[at] ?? '') && runEnd > end)
    return null;
  if (known.kind === 'place' && known.capitalOf !== null && actsAsCapital(words, at, end)) {
    const body = known.canonical === 'Brussels';
    spans.push(
      spanOf(words, at, end, body ? 'organisation' : 'country', 'capital', 0.95, known.capitalOf),
    );
    return end;
  }
  const score = single && (known.kind === 'place' || known.kind === 'group') ? 0.85 : 0.95;
  const canonical = known.kind === 'place' ? null : known.canonical;
  spans.push(spanOf(words, at, end, known.kind, known.how, score, canonical));
  return end;
}

/** A run of capitals that nothing else explains. */
function runAt(
  words: Words,
  at: number,
  forced: boolean,
  vocabulary: Vocabulary,
  spans: FoundSpan[],
): number | null {
  let from = at;
  if (isAddress(words.folded[at] ?? '') && isNamePart(words, at + 1)) from = at + 1;
  if (!isNamePart(words, from) || words.shouting) return null;
  if (words.titleCase) {
    // In a headline a given name and one word after it are all that can be told from other capitals.
    const stop = Math.min(endOfRun(words, from), from + 2);
    if (!looksLikePerson(words, from, stop)) return null;
    spans.push(spanOf(words, from, stop, 'person', 'name', 0.6));
    return stop;
  }
  if (from === at && forced && isStarter(words, at, vocabulary)) return null;
  let end = endOfRun(words, from);
  // A state or nationality inside ends it: "Reuters | Moscow".
  for (let i = from + 1; i < end; i++) {
    const inner = matchAt(words.tokens, words.folded, i, false, false);
    if (inner !== null && inner.known.kind !== 'place' && inner.end - i > 1) end = i;
  }
  const word = words.tokens[from]?.text ?? '';
  const single = end - from === 1;
  if (from > at || looksLikePerson(words, from, end)) {
    spans.push(spanOf(words, from, end, 'person', 'name', from > at ? 0.9 : 0.85));
    return end;
  }
  if (
    single &&
    forced &&
    !vocabulary.named.has(words.folded[from] ?? '') &&
    words.tags[from]?.startsWith('NNP') !== true
  )
    return null;
  if (single && isAllCaps(word)) {
    spans.push(spanOf(words, from, end, 'organisation', 'acronym', word.length > 1 ? 0.6 : 0.3));
    return end;
  }
  const before = words.folded[from - 1] ?? '';
  const inPlace = /^(?:in|at|near|from|around|outside|across|throughout)$/.test(before);
  if (inPlace) spans.push(spanOf(words, from, end, 'place', 'name', 0.55));
  else if (!single && end - from < 4) spans.push(spanOf(words, from, end, 'person', 'name', 0.5));
  else
    spans.push(
      spanOf(words, from, end, single ? 'person' : 'organisation', 'name', single ? 0.3 : 0.4),
    );
  return end;
}
