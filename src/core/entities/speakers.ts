import { words } from '../lexicon/lists.ts';
import type { EntityMention, TaggedSentence } from '../reading.ts';
import { entityOf, kindOf, mentionOf, type Discourse } from './subjects.ts';
import type { Holder } from './titles.ts';

const SAID = words(`
  said says told tells added adds stated states tweeted wrote writes announced declared argued explained noted warned continued
  insisted commented replied responded concluded remarked claimed stressed asked
`);
const I = words('i me my mine myself');
const WE = words('we us our ours ourselves');
/** Those who hold such a post say "we" of their state. */
const SPEAKS_FOR_STATE =
  /^(?:president|premier|minister|king|queen|chancellor|secretary|ambassador|envoy|spokes\w+|general|commander|leader)$/;
/** How far behind its verb a speaker stands: "said the Peruvian foreign minister, X". */
const INVERTED_REACH = 8;

/**
 * "I", "we" and their forms inside quotation marks: the speaker, and the state or body the speaker's post is of. Only
 * where somebody says the quotation in so many words: "…", said X.
 */
export function resolveSpeakers(
  discourse: Discourse,
  found: readonly EntityMention[],
  holders: readonly Holder[],
): EntityMention[] {
  const references = new Map<number, EntityMention[]>();
  for (const mention of found) {
    const here = references.get(mention.sentence);
    if (here) here.push(mention);
    else references.set(mention.sentence, [mention]);
  }
  const bodies = new Map<number, number>();
  for (const holder of holders)
    if (holder.of !== null && speaksFor(discourse, holder)) bodies.set(holder.entity, holder.of);
  const made: EntityMention[] = [];
  let inside = false;
  let speaker: number | null = null;
  let paragraph = -1;
  discourse.sentences.forEach((sentence, at) => {
    if (sentence.paragraph !== paragraph) {
      inside = false;
      speaker = null;
      paragraph = sentence.paragraph;
    }
    const quoted = quotedTokens(sentence, inside);
    const mentions = [...(discourse.named[at] ?? []), ...(references.get(at) ?? [])];
    const goesOn = quoted.at(-1) === true;
    const said =
      speakerOf(discourse, sentence, quoted, mentions) ??
      (goesOn ? speakerNext(discourse, sentence, references) : null);
    // Once a paragraph has a speaker, its quotations go on being theirs.
    speaker = said ?? speaker;
    inside = goesOn;
    if (speaker === null) return;
    for (const [i, token] of sentence.tokens.entries()) {
      if (quoted[i] !== true) continue;
      const word = token.text.toLowerCase();
      const who = I.has(word) && token.text !== 'i' ? person(discourse, speaker) : null;
      const whose = WE.has(word) && token.text !== 'US' ? bodyOf(discourse, speaker, bodies) : null;
      const entity = who ?? whose;
      if (entity !== null) made.push(mentionOf(sentence, i, i + 1, 'pronoun', [entity], 0.7));
    }
  });
  return made;
}

/** Which tokens stand inside quotation marks; `inside` says whether the sentence begins in some. */
function quotedTokens(sentence: TaggedSentence, inside: boolean): boolean[] {
  let open = inside;
  return sentence.tokens.map(({ text }) => {
    if (/^[“«„]$/.test(text)) open = true;
    else if (/^[”»]$/.test(text)) open = false;
    else if (text === '"') open = !open;
    else return open;
    return false;
  });
}

/** A quotation that runs over sentences is said where it ends. */
function speakerNext(
  discourse: Discourse,
  sentence: TaggedSentence,
  references: ReadonlyMap<number, readonly EntityMention[]>,
): number | null {
  for (let at = sentence.index + 1; at <= sentence.index + 3; at++) {
    const next = discourse.sentences[at];
    if (next?.paragraph !== sentence.paragraph) return null;
    const quoted = quotedTokens(next, true);
    if (quoted.at(-1) === true) continue;
    const mentions = [...(discourse.named[at] ?? []), ...(references.get(at) ?? [])];
    return speakerOf(discourse, next, quoted, mentions);
  }
  return null;
}

/** Who says what a sentence quotes: before the verb of saying, or right behind it. */
function speakerOf(
  discourse: Discourse,
  sentence: TaggedSentence,
  quoted: readonly boolean[],
  mentions: readonly EntityMention[],
): number | null {
  const verb = sentence.tokens.findIndex(
    ({ text }, i) => quoted[i] !== true && SAID.has(text.toLowerCase()),
  );
  if (verb < 0) return null;
  const outside = mentions.filter((m) => quoted[m.firstToken] !== true && m.how !== 'demonym');
  const before = outside.filter((m) => m.lastToken <= verb && !isAside(sentence, m));
  const speakers = before.length > 0 ? before : behind(outside, verb);
  const people = speakers.filter((m) => kindOf(discourse, entityOf(m)) === 'person');
  const [first] = people.length > 0 ? people : speakers;
  const entity = entityOf(first);
  const kind = kindOf(discourse, entity);
  return kind === 'place' || kind === 'event' || kind === 'agreement' ? null : entity;
}

const behind = (mentions: readonly EntityMention[], verb: number): EntityMention[] =>
  mentions.filter((m) => m.firstToken > verb && m.firstToken - verb <= INVERTED_REACH);

/** "In Lima, …", "his deputy": neither speaks. */
function isAside(sentence: TaggedSentence, mention: EntityMention): boolean {
  const tag = sentence.tags[mention.firstToken - 1] ?? '';
  return tag === 'IN' || tag === 'TO' || sentence.tags[mention.firstToken] === 'PRP$';
}

const person = (discourse: Discourse, speaker: number): number | null =>
  kindOf(discourse, speaker) === 'person' ? speaker : null;

function bodyOf(
  discourse: Discourse,
  speaker: number,
  bodies: ReadonlyMap<number, number>,
): number | null {
  return kindOf(discourse, speaker) === 'person' ? (bodies.get(speaker) ?? null) : speaker;
}

function speaksFor(discourse: Discourse, { of, head }: Holder): boolean {
  const kind = kindOf(discourse, of);
  return kind === 'organisation' || (kind === 'country' && SPEAKS_FOR_STATE.test(head));
}
