import { SENTENCE_STARTERS } from '../lexicon/abbreviations.ts';
import type { FoundSpan, SpanKind, TaggedSentence } from '../reading.ts';
import type { MentionForm } from '../types.ts';
import { spanOf } from './drafts.ts';
import { matchAt } from './gazetteer.ts';
import type { FineKind } from './tagger/labels.ts';
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
  const words = sentences.map(wordsOf);
  return tagNames(sentences).flatMap(({ sentence, firstToken, lastToken, type, score }) => {
    const here = words[sentence];
    if (!here || (type === 'MIL' && isAdjective(here, lastToken))) return [];
    const from = firstToken + (beginsWithStarter(here, firstToken, lastToken) ? 1 : 0);
    return [namedSpan(here, from, endAtQuote(here, from, lastToken), type, score)];
  });
}

/** "Turkish military | equipment": what is described is no force itself. */
function isAdjective(words: Words, end: number): boolean {
  return words.folded[end - 1] === 'military' && /^(?:JJ|NN)/.test(words.tags[end] ?? '');
}

/** "Then Lima": a word that begins sentences has its capital from its place. */
function beginsWithStarter(words: Words, from: number, to: number): boolean {
  return to - from > 1 && isForced(words, from) && SENTENCE_STARTERS.has(words.folded[from] ?? '');
}

/** A quotation mark that closes what opened before the span ends the span: "“Andes Shield” exercise". */
function endAtQuote(words: Words, from: number, to: number): number {
  let open = false;
  for (let i = from; i < to; i++) {
    const text = words.tokens[i]?.text ?? '';
    if (text === '“') open = true;
    if ((text === '”' || text === '"') && !open && i > from) return i;
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
  if (type === 'CAP') {
    // The seat of a body ("Brussels") stands for the body; one that the gazetteer does not know is a place.
    if (known?.capitalOf == null) return make('place', 'name', null);
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
