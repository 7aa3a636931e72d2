import { groupBy } from '../groupBy.ts';
import type { FoundSpan, SpanKind } from '../reading.ts';
import { fold, isAllCaps } from '../text/characters.ts';
import { spanOf } from './drafts.ts';
import { matchAt } from './gazetteer.ts';
import { isGivenName } from './people.ts';
import { evidenceAt, WEIGHTS } from './polityEvidence.ts';
import { beginsPost } from './runs.ts';
import { matchPost } from './posts.ts';
import { isKnownTown } from './tagger/gazetteer.ts';
import { unknownNames } from './unknownNames.ts';
import type { Vocabulary, Words } from './words.ts';

/** From here on a name is a state's. */
const ENOUGH = 3;
/** What a given name, or a name that the tagger is sure of, needs. */
const RESISTING = 5;
/** A name that is also a town's needs more, and something that no town has. */
const ENOUGH_FOR_TOWN = 5;
const NO_TOWN: readonly (keyof typeof WEIGHTS)[] = ['led', 'nation', 'relation', 'treaty'];
/** From here on the tagger is sure of a name: of a body soon, of a place late, for states it does not know are places to it. */
const SURE: Readonly<Partial<Record<SpanKind, number>>> = { organisation: 0.6, place: 0.97 };
const SURE_OF_OTHERS = 0.88;
/** Below this it does not know: that a state deals with the name then says more. */
const UNSURE = 0.6;
/** What a name that nothing more is said of ("Mr X", "Ana X") has to begin with: people are introduced, states are not. */
const BARE = 1;

/** What a nationality word made of the name adds. */
const DERIVED = 2;

interface Candidate {
  readonly words: Words;
  readonly span: FoundSpan;
}

/**
 * States that no list knows (historical, renamed, obscure, invented): names that behave like a state's anywhere in the
 * document become countries everywhere in it, and the nationality words made of them refer to them. Towns, given names
 * and names that are sure resist.
 */
export function findPolities(
  all: readonly Words[],
  spans: readonly FoundSpan[],
  vocabulary: Vocabulary,
): FoundSpan[] {
  const bySentence = new Map(all.map((words) => [words.sentence.index, words]));
  const split = spans.flatMap((span) => splitTitle(bySentence.get(span.sentence), span));
  const here = groupBy(split, (span) => [span.sentence]);
  const faint = all.flatMap((words) =>
    unknownNames(words, here.get(words.sentence.index) ?? [], vocabulary),
  );
  const surnames = new Set(
    split.flatMap((span) => {
      const words = bySentence.get(span.sentence);
      const own = span.kind === 'person' && span.lastToken - span.firstToken > 1;
      return own ? (words?.folded.slice(span.firstToken, span.lastToken) ?? []) : [];
    }),
  );
  const addressed = new Set(
    split.flatMap((span) =>
      span.kind === 'post' ? [`${String(span.sentence)} ${String(span.lastToken)}`] : [],
    ),
  );
  const candidates = new Map<string, Candidate[]>();
  const titled = new Set<string>();
  for (const span of [...split, ...faint]) {
    const words = bySentence.get(span.sentence);
    if (words === undefined || !isOpen(words, span)) continue;
    const key = nameOf(words, span);
    if (addressed.has(`${String(span.sentence)} ${String(span.firstToken)}`)) titled.add(key);
    if (surnames.has(key)) continue;
    const known = candidates.get(key);
    if (known) known.push({ words, span });
    else candidates.set(key, [{ words, span }]);
  }
  if (candidates.size === 0) return split;
  const polities = decide(candidates, here, titled);
  if (polities.size === 0) return split;
  const renamed = rename(candidates, polities, split);
  return [...renamed, ...foundAgain(all, renamed, polities)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
}

/** Whether it is not settled what a name stands for. */
function isOpen(words: Words, span: FoundSpan): boolean {
  if (span.kind === 'post' || span.canonical !== null || span.how !== 'name') return false;
  if (!/^(?:person|place|organisation|group|country)$/.test(span.kind)) return false;
  if (span.lastToken - span.firstToken > 2 || words.capitalsSayNothing) return false;
  const texts = words.tokens.slice(span.firstToken, span.lastToken).map(({ text }) => text);
  if (texts.some((text) => isAllCaps(text) || !/^\p{Lu}[\p{L}'’-]+$/u.test(text))) return false;
  if (texts.length > 1 && isGivenName(words.folded[span.firstToken] ?? '')) return false;
  const known = matchAt(words.tokens, words.folded, span.firstToken, false, false);
  return known === null || known.end < span.lastToken;
}

const nameOf = (words: Words, { firstToken, lastToken }: FoundSpan): string =>
  words.folded.slice(firstToken, lastToken).join(' ');

/** The names that are states', by what all their mentions say; states vouch for the names they are listed with. */
function decide(
  candidates: ReadonlyMap<string, readonly Candidate[]>,
  here: ReadonlyMap<number, readonly FoundSpan[]>,
  titled: ReadonlySet<string>,
): Set<string> {
  const polities = new Set<string>();
  for (let round = 0; round < 3; round++) {
    const before = polities.size;
    for (const [key, mentions] of candidates) {
      if (polities.has(key) || titled.has(key)) continue;
      const said = new Set<keyof typeof WEIGHTS>();
      let score = BARE;
      const derived = [...candidates].filter(([other]) => isDerived(other, key));
      for (const [name, { words, span }] of [
        ...mentions.map((mention) => [key, mention] as const),
        ...derived.flatMap(([other, made]) => made.map((mention) => [other, mention] as const)),
      ]) {
        const isState = (token: number) =>
          polities.has(words.folded[token] ?? '') ||
          isUnsure(candidates.get(words.folded[token] ?? '')) ||
          (here.get(span.sentence) ?? []).some(
            (other) =>
              other.kind === 'country' && other.firstToken <= token && other.lastToken > token,
          );
        const evidence = evidenceAt(words, span, isState);
        for (const kind of evidence.for)
          said.add(kind === 'possessor' && name !== key ? 'nation' : kind);
        score -= evidence.against;
      }
      for (const kind of said) score += WEIGHTS[kind];
      if (said.has('partner') && isUnsure(mentions)) score += 1;
      if (derived.length > 0) score += DERIVED;
      if (score >= needed(key, mentions, said)) polities.add(key);
    }
    if (polities.size === before) break;
  }
  return polities;
}

/** Whether the tagger cannot tell what a name is: two such names in one list vouch for each other a little. */
const isUnsure = (mentions: readonly Candidate[] | undefined): boolean =>
  mentions?.every(({ span }) => span.score < UNSURE) === true;

function needed(
  key: string,
  mentions: readonly Candidate[],
  said: ReadonlySet<keyof typeof WEIGHTS>,
): number {
  if (isKnownTown(key)) return NO_TOWN.some((kind) => said.has(kind)) ? ENOUGH_FOR_TOWN : Infinity;
  const sure = mentions.some(({ span }) => span.score >= (SURE[span.kind] ?? SURE_OF_OTHERS));
  return sure || isGivenName(key) ? RESISTING : ENOUGH;
}

/** Whether a word is made of a name as nationality words are: "Norlandic", "Vestri-an", "Kandari". */
function isDerived(word: string, name: string): boolean {
  const rest = word.startsWith(name) ? word.slice(name.length) : '';
  return name.length > 3 && /^(?:i|n|an|ian|ese|ish|ite|ic)s?$/.test(rest);
}

/** The spans with those of states as countries; faint names that are none are left out. */
function rename(
  candidates: ReadonlyMap<string, readonly Candidate[]>,
  polities: ReadonlySet<string>,
  spans: readonly FoundSpan[],
): FoundSpan[] {
  const renamed = new Map<string, FoundSpan>();
  for (const [key, mentions] of candidates) {
    const base = [...polities].find((name) => isDerived(key, name));
    if (base === undefined && !polities.has(key)) continue;
    const [first] = candidates.get(base ?? key) ?? mentions;
    if (first === undefined) continue;
    const canonical = first.words.tokens
      .slice(first.span.firstToken, first.span.lastToken)
      .map(({ text }) => text)
      .join(' ');
    for (const { words, span } of mentions)
      renamed.set(
        placeOf(span),
        spanOf(
          words,
          span.firstToken,
          span.lastToken,
          'country',
          base === undefined ? 'name' : 'demonym',
          Math.max(span.score, ENOUGH / 5),
          canonical,
        ),
      );
  }
  const kept = spans.map((span) => {
    const other = span.kind === 'post' ? undefined : renamed.get(placeOf(span));
    if (other !== undefined) renamed.delete(placeOf(span));
    return other ?? span;
  });
  return [...kept, ...renamed.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The same states wherever they stand: in a headline, and in nationality words that were taken for adjectives. */
function foundAgain(
  all: readonly Words[],
  spans: readonly FoundSpan[],
  polities: ReadonlySet<string>,
): FoundSpan[] {
  const states = new Map<string, string>();
  for (const { canonical } of spans)
    if (canonical !== null && polities.has(fold(canonical))) states.set(fold(canonical), canonical);
  const here = groupBy(spans, (span) => [span.sentence]);
  return all.flatMap((words) => {
    const taken = (here.get(words.sentence.index) ?? []).filter(({ kind }) => kind !== 'post');
    return words.tokens.flatMap((token, i) => {
      const word = words.folded[i] ?? '';
      if (words.capital[i] !== true || token.kind !== 'word') return [];
      if (taken.some((span) => span.firstToken <= i && span.lastToken > i)) return [];
      if (matchAt(words.tokens, words.folded, i, false, false) !== null) return [];
      const base = [...states.keys()].find((name) => word === name || isDerived(word, name));
      if (base === undefined) return [];
      const how = word === base ? 'name' : 'demonym';
      return [spanOf(words, i, i + 1, 'country', how, ENOUGH / 5, states.get(base) ?? null)];
    });
  });
}

const placeOf = (span: FoundSpan): string => `${String(span.start)} ${String(span.end)}`;

/** "Xland Prime Minister Ana Torres", taken as one name: the state, the post, the person. "Ana Torres of Xland": the person, the state. */
function splitTitle(words: Words | undefined, span: FoundSpan): FoundSpan[] {
  if (words === undefined || span.kind !== 'person' || span.lastToken - span.firstToken < 3)
    return [span];
  // One given name and "of" are a name ("Eleanor of Xland"); two names before it are whole.
  const link = words.folded.indexOf('of', span.firstToken + 2);
  if (link > 0 && link < span.lastToken - 1)
    return [
      spanOf(words, span.firstToken, link, 'person', 'name', span.score),
      spanOf(words, link + 1, span.lastToken, 'place', 'name', 0.5),
    ];
  for (let i = span.firstToken + 1; i < span.lastToken - 1; i++) {
    if (!beginsPost(words, i)) continue;
    const end = matchPost(words, i);
    if (end === null || end >= span.lastToken || end - i > 4) continue;
    if (!STATE_TITLES.has(words.folded[end - 1] ?? '')) continue;
    return [
      spanOf(words, span.firstToken, i, 'place', 'name', 0.5),
      spanOf(words, i, end, 'post', 'title', 0.9),
      spanOf(words, end, span.lastToken, 'person', 'name', Math.max(span.score, 0.8)),
    ];
  }
  return [span];
}

const STATE_TITLES = new Set('president minister premier chancellor ambassador'.split(' '));
