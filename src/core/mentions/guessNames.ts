import { SENTENCE_STARTERS } from '../lexicon/abbreviations.ts';
import { LONE_HEADS } from '../lexicon/heads.ts';
import type { FoundSpan, SpanKind, TaggedSentence } from '../reading.ts';
import type { MentionForm } from '../types.ts';
import { spanOf } from './drafts.ts';
import { matchAt } from './gazetteer.ts';
import type { FineKind } from './tagger/labels.ts';
import { repeatNames } from './tagger/repeatNames.ts';
import type { TaggedSpan } from './tagger/tagDocument.ts';
import { tagNames } from './tagger/tagNames.ts';
import { isForced, type Words, wordsOf } from './words.ts';

const KIND: Readonly<Record<FineKind, SpanKind>> = {
  PER: 'person',
  POST: 'post',
  ORG: 'organisation',
  MIL: 'military',
  CTY: 'country',
  PLC: 'place',
  CAP: 'country',
  NAT: 'group',
  AGR: 'agreement',
  LAW: 'agreement',
  EVT: 'event',
  WPN: 'weapon',
};

/** What the trained tagger finds, with the usual names that the gazetteer knows. */
export function guessNames(sentences: readonly TaggedSentence[]): FoundSpan[] {
  return spansFrom(sentences, tagNames(sentences));
}

/** The same of what a tagger found. */
function spansFrom(
  sentences: readonly TaggedSentence[],
  tagged: readonly TaggedSpan[],
): FoundSpan[] {
  const words = sentences.map(wordsOf);
  return repeatNames(sentences, tagged).flatMap(
    ({ sentence, firstToken, lastToken, type, score }) => {
      const here = words[sentence];
      if (!here || isCommon(here, firstToken, lastToken, type)) return [];
      if (type === 'MIL' && isAdjective(here, lastToken)) return [];
      const from = firstToken + (beginsWithStarter(here, firstToken, lastToken) ? 1 : 0);
      const span = namedSpan(here, from, endAtQuote(here, from, lastToken), type, score);
      // "Speaker of the House": the body has a name of its own inside the post.
      return type === 'POST' && lastToken - from > 2 && endsWithBody(here, lastToken)
        ? [span, namedSpan(here, lastToken - 1, lastToken, 'ORG', score)]
        : [span];
    },
  );
}

const endsWithBody = ({ folded, capital }: Words, end: number): boolean =>
  capital[end - 1] === true && LONE_HEADS.has(folded[end - 1] ?? '');

/** "Lima-based": a mere place. */
const isOrigin = ({ folded }: Words, at: number): boolean =>
  folded[at] === '-' && /^(?:based|born)$/.test(folded[at + 1] ?? '');

/** A turkey, a march: names of people and places have capitals where other words have them. */
function isCommon({ capital, tokens }: Words, from: number, to: number, type: FineKind): boolean {
  if (!CAPITALISED.has(type) || capital.slice(from, to).includes(true)) return false;
  return tokens.some((token, i) => i > 0 && capital[i] === true && token.text !== 'I');
}
const CAPITALISED: ReadonlySet<FineKind> = new Set(['PER', 'CTY', 'CAP', 'PLC']);

/** "Turkish military | equipment": what is described is no force itself. */
function isAdjective(words: Words, end: number): boolean {
  return words.folded[end - 1] === 'military' && /^(?:JJ|NN)/.test(words.tags[end] ?? '');
}

/** "Then Lima": a word that begins sentences has its capital from its place. */
function beginsWithStarter(words: Words, from: number, to: number): boolean {
  return to - from > 1 && isForced(words, from) && SENTENCE_STARTERS.has(words.folded[from] ?? '');
}

/** "Ana “Nita” Torres": both marks are inside. */
const closesLater = ({ tokens }: Words, from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ text }) => text === '"');

/** A quotation mark that closes what opened before the span ends the span: "“Andes Shield” exercise". */
function endAtQuote(words: Words, from: number, to: number): number {
  let open = false;
  for (let i = from; i < to; i++) {
    const text = words.tokens[i]?.text ?? '';
    const opens: boolean = text === '“' || (text === '"' && !open && closesLater(words, i + 1, to));
    if ((text === '”' || text === '"') && !open && !opens && i > from) return i;
    open = opens || (open && text !== '”' && text !== '"');
  }
  return to;
}

function namedSpan(
  words: Words,
  from: number,
  to: number,
  type: FineKind,
  score: number,
): FoundSpan {
  const match = matchAt(words.tokens, words.folded, from, words.shouting, false);
  const known = match?.end === to ? match.known : null;
  const kind = KIND[type];
  const make = (as: SpanKind, how: MentionForm, canonical: string | null) =>
    spanOf(words, from, to, as, how, score, canonical);
  if (type === 'POST') return make('post', 'title', null);
  // A capital city that was taken for a state is a mere place.
  if (type === 'CTY' && known?.kind === 'place' && known.capitalOf !== null)
    return make('place', 'name', null);
  if (type === 'CAP') {
    // The seat of a body ("Brussels") stands for the body; one that the gazetteer does not know is a place.
    if (known?.capitalOf == null || isOrigin(words, to)) return make('place', 'name', null);
    return make(
      known.capitalOf === 'European Union' ? 'organisation' : 'country',
      'capital',
      known.capitalOf,
    );
  }
  if (type === 'NAT')
    return known?.how === 'demonym'
      ? make('country', 'demonym', known.canonical)
      : make('group', known?.how ?? 'name', known?.kind === 'group' ? known.canonical : null);
  const agrees = known !== null && known.kind === kind && known.how !== 'demonym';
  return agrees && kind !== 'place'
    ? make(kind, known.how, known.canonical)
    : make(kind, 'name', null);
}
