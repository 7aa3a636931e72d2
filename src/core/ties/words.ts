import { ING_ADJECTIVES, PARTICLES, PREPOSITIONS } from '../lexicon/functionWords.ts';
import { PAST_ONLY, SAME_PAST } from '../lexicon/irregularVerbs.ts';
import { STANDS_FOR_WHOLE } from '../lexicon/nounClasses.ts';
import type { PennTag, TaggedSentence } from '../reading.ts';
import type { Token } from '../text/tokens.ts';
import { isKnownVerb, nounFrame } from './frames.ts';
import { nounLemma, verbLemma } from './lemma.ts';

/** A sentence as the cutter of chunks looks at it: words in lower case, tags with what is sure put right. */
export interface Words {
  readonly tokens: readonly Token[];
  readonly count: number;
  /** '' outside of the sentence. */
  readonly word: (i: number) => string;
  /** '' outside of the sentence. */
  readonly tag: (i: number) => PennTag;
  /** Where a name or post starts, the token after it. */
  readonly nameEnd: ReadonlyMap<number, number>;
}

const AUXILIARY =
  /^(am|is|are|was|were|be|been|being|has|have|had|do|does|did|get|gets|got|'s|’s|'ve|’ve)$/;
export const DASHES = /^[-‐‑–]$/;
export const QUOTES = /^["“”«»„‟'‘’`]+$/;

const PREPOSITIONAL = /^(following|including|regarding|concerning)$/;
const DETERMINERS =
  /^(the|an?|this|that|these|those|some|any|no|every|each|all|both|half|either|neither|another|such|what|which|many|much|more|most|several|few|enough)$/;
/** Verbs that a plain verb can follow. */
const BARE_AFTER =
  /^(help|helps|helped|helping|let|lets|letting|make|makes|made|making|go|come|dare|see|saw|heard|watched)$/;
/** Second halves of "Norland-led", "state-owned". */
const COMPOUNDED =
  /^(led|backed|based|made|aligned|allied|occupied|controlled|owned|supported|built|funded|born|run|held)$/;

export const isNoun = (tag: PennTag): boolean => tag.startsWith('NN') || tag === 'FW';
export const isAdjective = (tag: PennTag): boolean => tag.startsWith('JJ') || tag === 'CD';
export const isVerb = (tag: PennTag): boolean => tag.startsWith('VB') || tag === 'MD';

/** The words of a sentence; each tag is put right once. */
export function wordsOf(sentence: TaggedSentence, nameEnd: ReadonlyMap<number, number>): Words {
  const { tokens, tags } = sentence;
  const count = tokens.length;
  const lower = tokens.map(({ text }) => text.toLowerCase());
  const word = (i: number): string => lower[i] ?? '';
  const mended: PennTag[] = [];
  const nameEnds = new Set(nameEnd.values());
  const tag = (i: number): PennTag => (i < 0 || i >= count ? '' : (mended[i] ??= mend(i)));
  return { tokens, count, word, tag, nameEnd };

  function mend(i: number): PennTag {
    const given = tags[i] ?? '';
    const w = word(i);
    // What stands before a word that a name ends is no adjective of it, whatever its tag.
    const before = nameEnds.has(i) ? 'NNP' : (tags[i - 1] ?? '');
    const after = tags[i + 1] ?? '';
    if (ING_ADJECTIVES.has(w) && /^(NN|JJ)/.test(after)) return 'JJ';
    if (given === 'VBG' && word(i - 1) === 'of' && /^(IN|,|\.|CC|TO)$/.test(tags[i + 1] ?? '.'))
      return 'NN';
    if (COMPOUNDED.test(w) && DASHES.test(word(i - 1)) && tokens[i - 1]?.end === tokens[i]?.start)
      return 'JJ';
    // "rejects proposed changes": right behind a full verb, with its noun to follow.
    if (
      /^VB[DN]$/.test(given) &&
      /^VB[DZP]$/.test(before) &&
      !AUXILIARY.test(word(i - 1)) &&
      (nameEnd.has(i + 1) || /^(NN|JJ)/.test(after))
    )
      return 'JJ';
    if (w === 'forces' && given === 'VBZ' && !/^(DT|PRP\$?)$/.test(after)) return 'NNS';
    if (w === 'amid' || w === 'amidst' || w === 'despite') return 'IN';
    if (given === 'IN' && !PREPOSITIONS.has(w) && /^\p{L}{3,}$/u.test(w)) return contentTag(i);
    if (given === 'VBN' && PAST_ONLY.has(w)) return 'VBD';
    if (given === 'DT' && !DETERMINERS.test(w) && isKnownVerb(w)) return 'VBP';
    const says = nounFrame(nounLemma(w)) !== null && !nameEnd.has(i);
    // "cut off aid to", "a drone attack on": what cannot be a past form, or agree, is the noun.
    if (says && /^VB[DN]$/.test(given) && isKnownVerb(w) && !SAME_PAST.has(w)) return 'NN';
    if (says && given === 'VBP' && before === 'NN' && /^(IN|,|\.|TO)$/.test(after)) return 'NN';
    // "jets strike 120 targets", "Ana Roe steps down"
    if (
      given === 'NN' &&
      before === 'NNS' &&
      isKnownVerb(w) &&
      (after === 'CD' || /^(DT|PRP\$)$/.test(after))
    )
      return 'VBP';
    if (nameEnds.has(i) && given.startsWith('NN') && /^\p{Ll}/u.test(tokens[i]?.text ?? '')) {
      const particle = word(i + 1);
      if (PARTICLES.has(particle) && isKnownVerb(`${verbLemma(w, isKnownVerb)}_${particle}`))
        return 'VBZ';
    }
    // "killed in fighting on the border"
    if (says && given === 'VBG' && before === 'IN' && /^(IN|,|\.|CC)$/.test(after)) return 'NN';
    // "imposes travel bans on": behind a verb's object.
    if (
      says &&
      given === 'VBZ' &&
      before === 'NN' &&
      /^(IN|TO|CC|,)$/.test(after) &&
      isBehindVerb(i - 1)
    )
      return 'NNS';
    // "Fighting broke out"
    if (says && given === 'VBG' && i === 0 && /^(VB[DNZ]|MD|IN)$/.test(after)) return 'NN';
    // "Norland insurgents kill": who acts for a name is no verb.
    if (
      given === 'VBZ' &&
      STANDS_FOR_WHOLE.has(nounLemma(w)) &&
      !isKnownVerb(verbLemma(w, isKnownVerb))
    )
      return 'NNS';
    // "his withdrawal from", "in protest against", read as an adverb.
    if (/^(RB|JJ)[RS]?$/.test(given) && given !== 'JJ' && says) return 'NN';
    // "bowed to demands from"
    if (given === 'VB' && says && w.endsWith('s') && !isKnownVerb(w)) return 'NNS';
    // "to offensive operations": no verb.
    if (
      /^VBP?$/.test(given) &&
      /(?:ive|ous|al|ic)$/.test(w) &&
      /^(JJ|NN)/.test(after) &&
      !isKnownVerb(w)
    )
      return 'JJ';
    // "a humanitarian aid pact": an event noun between an adjective and a noun or its preposition.
    if (/^VBP?$/.test(given) && before.startsWith('JJ') && /^(NN|IN)/.test(after) && says)
      return 'NN';
    if (
      PREPOSITIONAL.test(w) &&
      given === 'VBG' &&
      !AUXILIARY.test(word(i - 1)) &&
      (nameEnd.has(i + 1) || /^(DT|PRP\$?|NN|JJ|CD|VB[NG])/.test(after))
    )
      return 'IN';
    // "withhold aid from": what is read as a second plain verb, or as a particle, is the object of the first.
    if (given === 'RP' && !PARTICLES.has(w)) return 'NN';
    if (
      /^VB[PZ]?$/.test(given) &&
      before.startsWith('VB') &&
      !AUXILIARY.test(word(i - 1)) &&
      !BARE_AFTER.test(word(i - 1)) &&
      !nameEnd.has(i)
    )
      return given === 'VBZ' ? 'NNS' : 'NN';
    // "a senior official said", "an ambush near": the last before a verb or preposition is the noun.
    if (
      /^(JJ|RB)$/.test(given) &&
      /^(DT|PRP\$|JJ)$/.test(before) &&
      hasDeterminer(i - 1) &&
      /^(VB[DZP]|MD|IN|TO|,|\.)$/.test(after) &&
      !nameEnd.has(i) &&
      (says || !w.endsWith('ly')) &&
      !/^(of|not)$/.test(w)
    )
      return 'NN';
    // "a meeting with", "the largest protests": after a determiner or adjective a verb is none, if no noun follows.
    if (
      /^VB[GZP]?$/.test(given) &&
      /^(DT|JJS?|PRP\$|POS)$/.test(before) &&
      !nameEnd.has(i) &&
      /^(IN|TO|,|\.|VB[DZ]|MD|CC)$/.test(tags[i + 1] ?? '.') &&
      !/^(is|are|has|have|was|be|do|does)$/.test(w)
    )
      return w.endsWith('s') ? 'NNS' : 'NN';
    return given;
  }

  /** Whether a full verb stands right before the noun phrase that ends at a token. */
  function isBehindVerb(last: number): boolean {
    let at = last;
    while (/^(NN|JJ|DT|PRP\$)$/.test(tags[at] ?? '') && !nameEnds.has(at + 1)) at--;
    return (tags[at] ?? '').startsWith('VB') && at > last - 4;
  }

  /** Whether an article opens the adjectives that end at a token. */
  function hasDeterminer(last: number): boolean {
    let at = last;
    while (tags[at] === 'JJ') at--;
    return /^(DT|PRP\$)$/.test(tags[at] ?? '') && DETERMINERS.test(word(at));
  }

  /** What a word is that was taken for a preposition: a verb where it looks like one and stands behind a noun. */
  function contentTag(i: number): PennTag {
    const w = word(i);
    const lemma = verbLemma(w, isKnownVerb);
    if (nounFrame(nounLemma(w)) !== null || !isKnownVerb(lemma))
      return w.endsWith('s') ? 'NNS' : 'NN';
    return w.endsWith('ed') ? 'VBD' : w.endsWith('ing') ? 'VBG' : 'VBP';
  }
}
