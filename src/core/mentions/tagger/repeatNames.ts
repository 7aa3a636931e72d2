/**
 * One name, one reading: what the tagger is sure of in one place it should find in the others. Surnames of people named
 * in full are people's, and a name found somewhere is found wherever it stands by itself. Bodies that are known the world
 * over are sure by their name alone.
 */
import { SENTENCE_STARTERS } from '../../lexicon/abbreviations.ts';
import { groupBy } from '../../groupBy.ts';
import { KNOWN_BODIES } from '../../lexicon/knownBodies.ts';
import type { TaggedSentence } from '../../reading.ts';
import type { Token } from '../../text/tokens.ts';
import type { FineKind } from './labels.ts';
import type { TaggedSpan } from './tagDocument.ts';

/** How sure the tagger must be of a name to look for it elsewhere, and how sure it is where it is found again. */
const SURE = 0.75;
const AGAIN = 0.6;
const LEAST_LETTERS = 3;
/** Kinds whose names stand by themselves: events, laws and the like are described rather than named. */
const KINDS: ReadonlySet<FineKind> = new Set(['PER', 'ORG', 'MIL', 'CTY', 'PLC']);

interface Known {
  readonly words: readonly string[];
  type: FineKind;
  score: number;
}

const longestFirst = (names: readonly Known[]): Known[] =>
  [...names].sort((a, b) => b.words.length - a.words.length);
const BODIES_BY_FIRST = groupBy(
  longestFirst(
    [...KNOWN_BODIES].map((name) => ({ words: name.split(' '), type: 'ORG', score: 1 })),
  ),
  ({ words }) => words.slice(0, 1),
);

/** The tagger's spans with those that it missed elsewhere, by position. */
export function repeatNames(
  sentences: readonly TaggedSentence[],
  spans: readonly TaggedSpan[],
): TaggedSpan[] {
  const known = namesOf(sentences, spans);
  const surnames = new Map(
    [...known.values()].flatMap(({ words, type, score }): [string, number][] => {
      const last = words.at(-1) ?? '';
      return type === 'PER' && words.length > 1 && isLong(last) ? [[last, score]] : [];
    }),
  );
  for (const [surname, score] of surnames)
    known.set(surname, { words: [surname], type: 'PER', score });
  const byFirst = groupBy(longestFirst([...known.values()]), ({ words }) => words.slice(0, 1));
  const bySentence = new Map<number, TaggedSpan[]>();
  for (const span of spans) {
    const { sentence } = span;
    const settled: TaggedSpan = { ...span, type: settle(sentences, span, surnames) };
    const here = bySentence.get(sentence);
    if (here) here.push(settled);
    else bySentence.set(sentence, [settled]);
  }
  return sentences.flatMap(({ tokens }, s) => {
    const here = bySentence.get(s) ?? [];
    return [...here, ...missedIn(tokens, s, here, byFirst)].sort(
      (a, b) => a.firstToken - b.firstToken,
    );
  });
}

/** What a span is by its spelling: a body that is known, a surname, or else what the tagger says. */
function settle(
  sentences: readonly TaggedSentence[],
  { sentence, firstToken, lastToken, type }: TaggedSpan,
  surnames: ReadonlyMap<string, number>,
): FineKind {
  const tokens = sentences[sentence]?.tokens.slice(firstToken, lastToken) ?? [];
  const name = tokens.map(({ text }) => text).join(' ');
  if ((type === 'PER' || type === 'PLC') && KNOWN_BODIES.has(name)) return 'ORG';
  return surnames.has(name) ? 'PER' : type;
}

/** The names that the tagger is sure of, by their spelling, each with the kind it is surest of. */
function namesOf(
  sentences: readonly TaggedSentence[],
  spans: readonly TaggedSpan[],
): Map<string, Known> {
  const known = new Map<string, Known>();
  for (const { sentence, firstToken, lastToken, type, score } of spans) {
    if (score < SURE || !KINDS.has(type)) continue;
    const tokens = sentences[sentence]?.tokens.slice(firstToken, lastToken) ?? [];
    const words = tokens.map(({ text }) => text);
    if (!isCapital(tokens[0]) || !isLong(words.join(''))) continue;
    const key = words.join(' ');
    const before = known.get(key);
    if (!before) known.set(key, { words, type, score });
    else if (score > before.score) Object.assign(before, { type, score });
  }
  return known;
}

/** Known names in what no span covers, where no other capital stands next to them. */
function missedIn(
  tokens: readonly Token[],
  sentence: number,
  found: readonly TaggedSpan[],
  byFirst: ReadonlyMap<string, readonly Known[]>,
): TaggedSpan[] {
  const covered = new Uint8Array(tokens.length);
  for (const { firstToken, lastToken } of found) covered.fill(1, firstToken, lastToken);
  const missed: TaggedSpan[] = [];
  tokens.forEach((token, i) => {
    if (covered[i] === 1 || (isCapital(tokens[i - 1]) && !isStarter(tokens, i - 1))) return;
    const standsHere = ({ words }: Known) => {
      const end = i + words.length;
      return (
        words.every((word, k) => tokens[i + k]?.text === word && covered[i + k] === 0) &&
        !isCapital(tokens[end]) &&
        tokens[end]?.kind !== 'number'
      );
    };
    const name =
      BODIES_BY_FIRST.get(token.text)?.find(standsHere) ??
      byFirst.get(token.text)?.find(standsHere);
    if (!name) return;
    const lastToken = i + name.words.length;
    covered.fill(1, i, lastToken);
    missed.push({ sentence, firstToken: i, lastToken, type: name.type, score: AGAIN });
  });
  return missed;
}

/** "The" has its capital from its place. */
const isStarter = (tokens: readonly Token[], at: number): boolean =>
  at === 0 && SENTENCE_STARTERS.has(tokens[0]?.text.toLowerCase() ?? '');

const isLong = (word: string): boolean => word.length >= LEAST_LETTERS;

function isCapital(token: Token | undefined): boolean {
  const first = token?.text.charAt(0) ?? '';
  return first !== first.toLowerCase();
}
