import type { EntityMention, PennTag, TaggedSentence } from '../reading.ts';
import { isKnownVerb, nounFrame } from './frames.ts';
import { verbLemma } from './lemma.ts';

/**
 * Puts right the commonest slip of taggers on news: the verb of a headline read as a plural ("Norland rejects talks").
 * A word in -s right behind a name, or behind "and", is a verb when it can be one and no verb follows.
 */
export function mendTags(
  sentence: TaggedSentence,
  names: readonly EntityMention[],
): readonly PennTag[] {
  const { tokens, tags } = sentence;
  const nameEnds = new Set(names.filter((m) => m.how !== 'demonym').map((m) => m.lastToken));
  const mended = [...tags];
  const words = tokens.filter((t) => t.kind === 'word' && t.text.length > 3);
  const titleCase = words.length > 2 && words.every((t) => /^\p{Lu}/u.test(t.text));
  const verbless = !tags.some((t) => /^(VB[ZDP]|MD)$/.test(t));
  const nameStarts = new Set(names.map((m) => m.firstToken));
  for (const [i, token] of tokens.entries()) {
    if (isBareVerb(i) || (titleCase && isTitleVerb(i))) mended[i] = 'VBP';
    else if (verbless && isLoneVerb(i)) mended[i] = 'VBZ';
    if (!/^NNP?S?$/.test(tags[i] ?? '') || !/^\p{Ll}.*[^s]s$/u.test(token.text)) continue;
    const lemma = verbLemma(token.text, isKnownVerb);
    if (!isKnownVerb(lemma)) continue;
    const next = tags[i + 1] ?? '.';
    const joined =
      /^(CC|,|RB)$/.test(tags[i - 1] ?? '') &&
      nounFrame(lemma) === null &&
      /^(JJ|DT|PRP\$|NN)/.test(next);
    const afterName = nameEnds.has(i) && !/^(VB[ZDP]|MD|POS|CC|,|\.)$/.test(next);
    if (joined || afterName) mended[i] = 'VBZ';
  }
  return mended;

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
      /^(JJ|DT|PRP\$|NNP)/.test(tags[i + 1] ?? '') &&
      isKnownVerb(verbLemma(word, isKnownVerb))
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
    return several ? /^(TO|IN|DT|RP)$/.test(tags[i + 1] ?? '') : nameStarts.has(i + 1);
  }
}
