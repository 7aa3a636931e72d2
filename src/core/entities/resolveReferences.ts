import { groupBy } from '../groupBy.ts';
import type { EntityMention, FoundSpan, TaggedSentence } from '../reading.ts';
import { resolveBodyNoun } from './bodyNouns.ts';
import { groupPhraseAt, hasPlural, resolveGroup } from './groups.ts';
import { findHoldings } from './holders.ts';
import type { Joined } from './joinMentions.ts';
import { resolvePronoun } from './pronouns.ts';
import { quotationsOf, resolveSpeakers, type Quotation } from './speakers.ts';
import { discourseOf, mentionOf, subjectOf, type Discourse } from './subjects.ts';
import { bareTitle, holdersOf, resolveTitle } from './titles.ts';

/** A guess below this is not made: a wrong one costs more than none. */
const THRESHOLD = 0.55;

/**
 * The mentions that are no names: he, she, it and their forms ('pronoun'), "both sides" and "the two countries"
 * ('group'), "the Peruvian minister", "the country", "the ministry" ('title'). Read in order, so that a pronoun can
 * go back to a pronoun; "I" and "we" last, for "he said" tells whose they are.
 */
export function resolveReferences(
  text: string,
  sentences: readonly TaggedSentence[],
  joined: Joined,
): EntityMention[] {
  const discourse = discourseOf(sentences, joined);
  const spans = [...joined.posts, ...joined.mentions.map((m) => asSpan(m, joined))].sort(
    (a, b) => a.start - b.start,
  );
  const holdings = findHoldings(sentences, spans);
  const holders = holdersOf(text, discourse, holdings);
  const quotations = quotationsOf(discourse, new Map());
  const found: EntityMention[] = [];
  let lastGroup: EntityMention | null = null;
  const bySentence = groupBy(holdings, (holding) => [holding.post.sentence]);
  for (const sentence of sentences) {
    const titles = (bySentence.get(sentence.index) ?? [])
      .map((holding) => bareTitle(text, sentence, holding))
      .filter((title) => title !== null);
    for (let i = 0; i < sentence.tokens.length; i++) {
      const title = titles.find((t) => t.from === i);
      const mention: EntityMention | null =
        title === undefined
          ? resolveAt(discourse, sentence, i, lastGroup, quotations[sentence.index])
          : toMention(
              sentence,
              title.from,
              title.to,
              'title',
              resolveTitle(discourse, sentence, title, holders),
            );
      if (mention === null || mention.score < THRESHOLD) continue;
      found.push(mention);
      const repeats =
        lastGroup?.sentence === sentence.index && lastGroup.entities === mention.entities;
      if (mention.how === 'group' && !repeats) lastGroup = mention;
      const about = mention.entities[0];
      // What the sentence begins with is what it is about.
      if (
        i < 3 &&
        mention.entities.length === 1 &&
        about !== undefined &&
        !isPossessive(sentence, i)
      )
        if (!discourse.subjects.has(sentence.index)) discourse.subjects.set(sentence.index, about);
      i = mention.lastToken - 1;
    }
    if (!discourse.subjects.has(sentence.index)) {
      const subject = subjectOf(sentence, discourse.named[sentence.index] ?? []);
      if (subject !== null) discourse.subjects.set(sentence.index, subject);
    }
  }
  return [...found, ...resolveSpeakers(discourse, found, holders)];
}

function resolveAt(
  discourse: Discourse,
  sentence: TaggedSentence,
  at: number,
  lastGroup: EntityMention | null,
  quotation: Quotation | undefined,
): EntityMention | null {
  const group = groupPhraseAt(sentence, at);
  if (group !== null) {
    // "Both countries … their": the pair spoken of last.
    const single = group.to - group.from === 1;
    if (single && lastGroup !== null && goesOn(sentence, at, lastGroup))
      return mentionOf(sentence, group.from, group.to, 'group', lastGroup.entities, 0.65);
    const pair = resolveGroup(discourse, sentence, group);
    if (pair === null) return null;
    // "The police … they" is one.
    const how = pair.entities.length === 1 ? 'pronoun' : 'group';
    return mentionOf(sentence, group.from, group.to, how, pair.entities, pair.score);
  }
  // Who speaks is no "he" in their own words.
  const speaker = quotation?.quoted[at] === true ? quotation.speaker : null;
  const pronoun = resolvePronoun(discourse, sentence, at, speaker);
  if (pronoun !== null) return toMention(sentence, at, at + 1, 'pronoun', pronoun);
  return toMention(sentence, at, at + 1, 'title', resolveBodyNoun(discourse, sentence, at));
}

/** "Both countries … their": nothing else that "they" could be stands between. */
const goesOn = (sentence: TaggedSentence, at: number, group: EntityMention): boolean =>
  group.sentence === sentence.index
    ? group.firstToken === 0 || !hasPlural(sentence, group.lastToken, at)
    : group.sentence === sentence.index - 1 && !hasPlural(sentence, 0, at);

const toMention = (
  sentence: TaggedSentence,
  from: number,
  to: number,
  how: EntityMention['how'],
  answer: { readonly entity: number; readonly score: number } | null,
): EntityMention | null =>
  answer === null ? null : mentionOf(sentence, from, to, how, [answer.entity], answer.score);

const isPossessive = (sentence: TaggedSentence, at: number): boolean =>
  ['his', 'her', 'its', 'their'].includes(sentence.tokens[at]?.text.toLowerCase() ?? '');

/** A mention as the span it was found as: who holds a post is read from spans. */
function asSpan(mention: EntityMention, joined: Joined): FoundSpan {
  const entity = joined.entities[mention.entities[0] ?? -1];
  return {
    sentence: mention.sentence,
    firstToken: mention.firstToken,
    lastToken: mention.lastToken,
    start: mention.start,
    end: mention.end,
    kind: entity?.kind ?? 'organisation',
    how: mention.how,
    canonical: entity?.name ?? null,
    score: mention.score,
  };
}
