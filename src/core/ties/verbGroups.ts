import { NEGATIONS, PARTICLES } from '../lexicon/functionWords.ts';
import type { Chunk, VerbGroup } from './chunks.ts';
import { isKnownVerb, isVerbLemma } from './frames.ts';
import { verbLemma } from './lemma.ts';
import { isVerb, type Words } from './words.ts';

const AUXILIARIES = new Set(['be', 'have', 'do', 'get']);

/** Whether a verb follows from a token on, adverbs aside. */
export function verbAfter({ tag, nameEnd }: Words, from: number): boolean {
  let at = from;
  while (tag(at).startsWith('RB') && !nameEnd.has(at)) at++;
  return tag(at).startsWith('VB') && !nameEnd.has(at);
}

/** A verb from its first auxiliary on, with its voice, negation, modal and particle. */
export function readVerb(words: Words, from: number): Chunk {
  const { word, tag, nameEnd, count } = words;
  let at = from;
  let head = from;
  let modal: string | null = null;
  let negated = false;
  let passive = false;
  let progressive = false;
  let past = false;
  let form: VerbGroup['form'] | null = null;
  let lemma = '';
  while (at < count && !nameEnd.has(at)) {
    const t = tag(at);
    const w = word(at);
    if (NEGATIONS.has(w)) negated ||= !/^(only|just|merely|least)$/.test(word(at + 1));
    else if (t === 'MD') {
      modal = w;
      form ??= 'finite';
    } else if (t === 'TO') {
      if (form === null) form = 'infinitive';
      else modal = 'to';
    } else if (isVerb(t)) {
      const next = verbLemma(w, isVerbLemma);
      if (lemma === 'be' && t === 'VBG') progressive = true;
      if ((lemma === 'be' || lemma === 'get') && (t === 'VBN' || t === 'VBD')) passive = true;
      if (lemma === 'be' && next !== 'be' && passive && t === 'VBG') passive = false;
      form ??= t === 'VBG' ? 'ing' : t === 'VBN' ? 'participle' : 'finite';
      if (t === 'VBD' || (lemma === 'have' && t === 'VBN')) past = true;
      lemma = next;
      head = at;
    } else if (!t.startsWith('RB')) break;
    at++;
    if (lemma !== '' && !AUXILIARIES.has(lemma) && lemma !== 'go') break;
    if (lemma === '' || isVerb(tag(at)) || NEGATIONS.has(word(at))) continue;
    const goesOn =
      tag(at) === 'TO'
        ? verbAfter(words, at + 1) && (lemma !== 'go' || progressive) && lemma !== 'do'
        : adverbsThenVerb(words, at);
    if (!goesOn || (lemma === 'go' && tag(at) !== 'TO')) break;
  }
  let last = at;
  if (lemma !== '' && PARTICLES.has(word(at)) && isKnownVerb(`${lemma}_${word(at)}`)) {
    lemma = `${lemma}_${word(at)}`;
    last = at + 1;
  } else if (lemma === 'take' && word(at) === 'part') {
    lemma = 'take_part';
    last = at + 1;
  }
  const bare = head === from && tag(head) === 'VBN';
  const verb: VerbGroup = {
    lemma,
    form: form ?? 'finite',
    passive: passive || bare || (form === 'participle' && tag(head) === 'VBN'),
    negated,
    modal,
    progressive,
    past,
    plain: from === head && lemma === word(head),
    copula: lemma === 'be',
  };
  return { kind: 'verb', first: from, last, head, word: lemma, verb };
}

function adverbsThenVerb({ tag, nameEnd }: Words, from: number): boolean {
  let at = from;
  while (tag(at).startsWith('RB') && at < from + 3) at++;
  return at > from && tag(at).startsWith('VB') && !nameEnd.has(at);
}
