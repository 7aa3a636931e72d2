import { STANDS_FOR_WHOLE } from '../lexicon/nounClasses.ts';
import type { EntityMention, FoundSpan, PennTag, TaggedSentence } from '../reading.ts';
import { isKnownVerb, nounFrame, verbFrames } from './frames.ts';
import { verbLemma } from './lemma.ts';

const PRONOUN =
  /^(?:you|she|him|her|his|hers|its|they|them|their|ours?|yours|mine|theirs|one|(?:my|your|him|her|it|one)self|(?:our|your|them)selves)$/;

/**
 * Puts right the commonest slip of taggers on news: the verb of a headline read as a plural ("Norland rejects talks").
 * A word in -s right behind a name, or behind "and", is a verb when it can be one and no verb follows.
 */
export function mendTags(
  sentence: TaggedSentence,
  names: readonly EntityMention[],
  posts: readonly FoundSpan[] = [],
): readonly PennTag[] {
  const { tokens, tags } = sentence;
  const nameEnds = new Set(
    [...names.filter((m) => m.how !== 'demonym'), ...posts].map((m) => m.lastToken),
  );
  const mended = [...tags];
  const words = tokens.filter((t) => t.kind === 'word' && t.text.length > 3);
  const titleCase = words.length > 2 && words.every((t) => /^\p{Lu}/u.test(t.text));
  const verbless = !tags.some((t) => /^(VB[ZDP]|MD)$/.test(t));
  const nameStarts = new Set(names.map((m) => m.firstToken));
  for (const i of tokens.keys()) {
    if (
      isPastVerb(i) ||
      isFinitePast(i) ||
      isLowerName(i) ||
      isPastOf(i) ||
      isNoPronoun(i) ||
      isLeft(i)
    )
      mended[i] = 'VBD';
    else if (isInfinitive(i)) mended[i] = 'VB';
    else if (isStruck(i)) mended[i] = 'NNS';
    else if (isSubjunctive(i)) mended[i] = 'VB';
    else mended[i] = mendedNoun(i) ?? mended[i] ?? 'NN';
  }
  for (const [i, token] of tokens.entries()) {
    if (isJoinedVerb(i)) mended[i] = 'VBP';
    else if (isJoinedPast(i)) mended[i] = 'VBD';
    else if (isBareVerb(i) || (titleCase && isTitleVerb(i))) mended[i] = 'VBP';
    else if (verbless && isLoneVerb(i)) mended[i] = 'VBZ';
    else if (verbless && isLonePast(i)) mended[i] = 'VBD';
    if (isStruck(i)) continue;
    if (!/^NNP?S?$/.test(tags[i] ?? '') || !/^\p{Ll}.*[^s]s$/u.test(token.text)) continue;
    const lemma = verbLemma(token.text, isKnownVerb);
    const next = tags[i + 1] ?? '.';
    if (!isKnownVerb(lemma)) {
      // A plural right behind a name, with a determiner to follow, can only be its verb.
      if (nameEnds.has(i) && /^(DT|PRP\$)$/.test(next)) mended[i] = 'VBZ';
      continue;
    }
    const joined =
      /^(CC|,|RB)$/.test(tags[i - 1] ?? '') &&
      (nounFrame(lemma) === null || tags[i - 1] === ',') &&
      /^(JJ|DT|PRP\$|NN|CD)/.test(next);
    const afterAdverb = tags[i - 1] === 'RB' && nameEnds.has(i - 1);
    const afterName =
      (nameEnds.has(i) || afterAdverb) &&
      tokens[i + 1]?.text !== 'of' &&
      // "has not joined Western sanctions on Norland": a noun, which goes with its preposition.
      !(/^(?:on|against)$/.test(tokens[i + 1]?.text ?? '') && nounFrame(lemma) !== null) &&
      !/^(VB[ZDP]|MD|POS|CC|,|\.)$/.test(next);
    if (joined || afterName) mended[i] = 'VBZ';
  }
  return mended;

  /** "Norland supplied tanks", read as a participle: no auxiliary before, an object right behind. */
  function isPastVerb(i: number): boolean {
    if (tags[i] !== 'VBN' || !startsObject(i + 1)) return false;
    let at = i - 1;
    while (at >= 0 && /^(RB|JJ)/.test(tags[at] ?? '') && !nameEnds.has(at + 1)) at--;
    const before = tags[at] ?? '';
    return nameEnds.has(at + 1) || /^(NNS?|NNP|PRP|,|WP|WDT|CC)$/.test(before);
  }

  /** "The league called on Norland to stop", read as a participle: right behind a name, or the only verb there is. */
  function isFinitePast(i: number): boolean {
    if (tags[i] !== 'VBN' || /^by$/i.test(tokens[i + 1]?.text ?? '')) return false;
    if (nameEnds.has(i)) return true;
    return verbless && !sentence.heading && /^(NNS?|PRP)$/.test(tags[i - 1] ?? '');
  }

  /**
   * "the envoy, Ana Roe, met President Otto Lind", read as part of the name: names have capitals. Right behind a
   * name the same goes for what was read as an adjective or a noun: "Norland withdrew its troops".
   */
  function isLowerName(i: number): boolean {
    const word = tokens[i]?.text ?? '';
    const doubtful = nameEnds.has(i) ? /^(NNPS?|NN|JJ)$/ : /^NNPS?$/;
    if (!doubtful.test(tags[i] ?? '') || !/^\p{Ll}/u.test(word) || nameStarts.has(i)) return false;
    const lemma = verbLemma(word, isKnownVerb);
    return lemma !== word && !word.endsWith('s') && !word.endsWith('ing') && isKnownVerb(lemma);
  }

  /** "spoke", read as a pronoun: these are a closed class. */
  function isNoPronoun(i: number): boolean {
    const word = tokens[i]?.text ?? '';
    if (tags[i] !== 'PRP' || !/^\p{Ll}{3,}$/u.test(word) || PRONOUN.test(word)) return false;
    const lemma = verbLemma(word, isKnownVerb);
    return lemma !== word && isKnownVerb(lemma);
  }

  /** "The three, led by A, left the union", read as an adverb or an adjective. */
  function isLeft(i: number): boolean {
    return (
      tokens[i]?.text === 'left' &&
      /^(RB|JJ|VBN|NN)$/.test(tags[i] ?? '') &&
      (nameStarts.has(i + 1) || tags[i + 1] === 'DT') &&
      /^(,|NNPS?|NNS?|PRP)$/.test(tags[i - 1] ?? '')
    );
  }

  /** "to sign and meet President Roe", read as a noun. */
  function isJoinedVerb(i: number): boolean {
    const word = tokens[i]?.text ?? '';
    return (
      tags[i - 1] === 'CC' &&
      /^(NN|JJ)$/.test(tags[i] ?? '') &&
      /^\p{Ll}/u.test(word) &&
      nameStarts.has(i + 1) &&
      isKnownVerb(word) &&
      nounFrame(word) === null
    );
  }

  /** "…, backed by tanks, struck Norlandic positions", read as a noun. */
  function isJoinedPast(i: number): boolean {
    const word = tokens[i]?.text ?? '';
    if (!/^(CC|,|RB)$/.test(tags[i - 1] ?? '') || !/^(NN|JJ)$/.test(tags[i] ?? '')) return false;
    if (!/^\p{Ll}/u.test(word) || /(?:s|ing)$/.test(word)) return false;
    const lemma = verbLemma(word, isKnownVerb);
    return lemma !== word && isKnownVerb(lemma) && startsObject(i + 1);
  }

  /** "to sanction Norland", read as a noun. */
  function isInfinitive(i: number): boolean {
    const word = tokens[i]?.text ?? '';
    return (
      tags[i - 1] === 'TO' &&
      /^(NN|JJ)$/.test(tags[i] ?? '') &&
      /^\p{Ll}/u.test(word) &&
      isKnownVerb(word) &&
      startsObject(i + 1)
    );
  }

  /** "broke out", read as a noun: its form is that of a past, and a particle follows. */
  function isPastOf(i: number): boolean {
    const word = tokens[i]?.text ?? '';
    if (tags[i] !== 'NN' || tags[i + 1] !== 'RP' || !/^\p{Ll}+$/u.test(word)) return false;
    const lemma = verbLemma(word, isKnownVerb);
    return lemma !== word && !/(?:s|ing)$/.test(word) && isKnownVerb(lemma);
  }

  /** "demanded that Norland free the prisoners": behind "that" and a name the plain form is no past. */
  function isSubjunctive(i: number): boolean {
    const word = tokens[i]?.text ?? '';
    const behindThat = names.some(
      (m) => m.lastToken === i && tokens[m.firstToken - 1]?.text === 'that',
    );
    return behindThat && tags[i] === 'VBD' && verbLemma(word, isKnownVerb) === word;
  }

  /** "bowed to demands", "Fighting broke out", "electronic jamming system", read as verbs; "the ruling Reform Party", read as a noun. */
  function mendedNoun(i: number): PennTag | null {
    const [before, tag, next] = [tags[i - 1] ?? '', tags[i] ?? '', tags[i + 1] ?? ''];
    if (before === 'TO' && tag === 'VBZ') return 'NNS';
    // "often tries to", read as a plural
    if (before === 'RB' && tag === 'NNS' && next === 'TO' && (tags[i + 2] ?? '').startsWith('VB'))
      return 'VBZ';
    // "the chargé d'affaires", read as a verb
    if (/^d['’]/i.test(tokens[i]?.text ?? '') && tag.startsWith('VB')) return 'NNS';
    // "its refusal to meet", read as an adjective: what is possessed is a thing.
    if (/^(POS|PRP\$)$/.test(before) && tag === 'JJ' && next === 'TO') return 'NN';
    if (i === 0 && tag === 'VBG' && (/^VB[DZ]$/.test(next) || isPastOf(1))) return 'NN';
    if (before === 'JJ' && tag === 'VBG' && /^NNS?$/.test(next)) return 'NN';
    const isIng = tag === 'NN' && /^\p{Ll}+ing$/u.test(tokens[i]?.text ?? '');
    return isIng && before === 'DT' && nameStarts.has(i + 1) ? 'VBG' : null;
  }

  function startsObject(i: number): boolean {
    return (
      nameStarts.has(i) ||
      /^(at|more|up|about|some|dozens|scores|hundreds|thousands|nearly|almost|over|several|many)$/i.test(
        tokens[i]?.text ?? '',
      ) ||
      /^(DT|PRP\$?|CD)$/.test(tags[i] ?? '') ||
      (/^(JJ|NN)/.test(tags[i] ?? '') && /^(NN|IN|TO|\.)/.test(tags[i + 1] ?? ''))
    );
  }

  /** "Norland and Vestria Deepen Their Ties" */
  function isTitleVerb(i: number): boolean {
    const word = tokens[i]?.text.toLowerCase() ?? '';
    return nameEnds.has(i) && !nameStarts.has(i) && isKnownVerb(verbLemma(word, isKnownVerb));
  }

  /** "The treaty covers military aid": the only word of the sentence that can be its verb. */
  function isLoneVerb(i: number): boolean {
    const word = tokens[i]?.text ?? '';
    return (
      /^NNS$/.test(tags[i] ?? '') &&
      /^NNP?$/.test(tags[i - 1] ?? '') &&
      /^(JJ|DT|PRP\$|NNP|CD)/.test(tags[i + 1] ?? '') &&
      isKnownVerb(verbLemma(word, isKnownVerb))
    );
  }

  /** "The army struck rebel targets", read as a noun: no noun has the form of a past. */
  function isLonePast(i: number): boolean {
    const word = tokens[i]?.text ?? '';
    if (sentence.heading || tags[i] !== 'NN' || !/^\p{Ll}+$/u.test(word)) return false;
    const lemma = verbLemma(word, isKnownVerb);
    return (
      lemma !== word &&
      !/(?:s|ing)$/.test(word) &&
      isKnownVerb(lemma) &&
      (tags[i - 1] ?? '').startsWith('NN') &&
      startsObject(i + 1)
    );
  }

  /** "struck Norlandic targets", "hit Norland positions", read as a verb: behind a verb of striking the name is what is struck. */
  function isStruck(i: number): boolean {
    if (!/^(?:VBZ|NNPS|NNS)$/.test(tags[i] ?? '')) return false;
    const at = (names.find((m) => m.lastToken === i)?.firstToken ?? 0) - 1;
    const verb = tokens[at]?.text ?? '';
    const lemma = verbLemma(verb, isKnownVerb);
    // Its tag may be as wrong; no noun has the form of a past.
    const isPast = /^\p{Ll}+$/u.test(verb) && lemma !== verb && !/(?:s|ing)$/.test(verb);
    return (
      (isPast || (tags[at] ?? '').startsWith('VB')) &&
      verbFrames(lemma).some(({ type, target }) => type === 'ASSAULT' && target.includes('O'))
    );
  }

  /** "A and B agree to", "Norland Police arrest NAME": the plain form behind a name. */
  function isBareVerb(i: number): boolean {
    const token = tokens[i];
    if (token === undefined || !nameEnds.has(i) || !/^(NN|JJ|VB)$/.test(tags[i] ?? ''))
      return false;
    if (!/^\p{Ll}/u.test(token.text) || !isKnownVerb(token.text)) return false;
    const several = names.some(
      (m) => m.lastToken === i && /^(and|&)$/i.test(tokens[m.firstToken - 1]?.text ?? ''),
    );
    // No adjective stands before an article: "demanded that Norland free its prisoners".
    if (nameStarts.has(i + 1) || /^(DT|PRP\$)$/.test(tags[i + 1] ?? '')) return true;
    if (several) return /^(TO|IN|DT|RP)$/.test(tags[i + 1] ?? '');
    // "Norland, Vestria sign pact": no other word of the sentence can be its verb.
    const plain = nounFrame(token.text) === null && !STANDS_FOR_WHOLE.has(token.text);
    return verbless && plain && tags[i + 1] !== 'POS';
  }
}
