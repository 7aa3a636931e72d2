import { groupBy } from '../groupBy.ts';
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

/** What a sentence quotes, and of whom. */
export interface Quotation {
  /** Which tokens stand inside quotation marks. */
  readonly quoted: readonly boolean[];
  readonly speaker: number | null;
}

/**
 * Who says what is quoted, sentence by sentence: only where somebody says the quotation in so many words ("…", said X).
 * `references` are the mentions by sentence that are no names.
 */
export function quotationsOf(
  discourse: Discourse,
  references: ReadonlyMap<number, readonly EntityMention[]>,
): Quotation[] {
  let inside = false;
  let speaker: number | null = null;
  let paragraph = -1;
  return discourse.sentences.map((sentence, at) => {
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
    return { quoted, speaker };
  });
}

/**
 * "I", "we" and their forms inside quotation marks: the speaker, and the state or body the speaker's post is of; "you" in
 * the questions of an interview: who is interviewed.
 */
export function resolveSpeakers(
  discourse: Discourse,
  found: readonly EntityMention[],
  holders: readonly Holder[],
): EntityMention[] {
  const bodies = new Map<number, number>();
  for (const holder of holders)
    if (holder.of !== null && speaksFor(discourse, holder)) bodies.set(holder.entity, holder.of);
  const quotations = quotationsOf(
    discourse,
    groupBy(found, ({ sentence }) => [sentence]),
  );
  const interviewed = intervieweeOf(discourse);
  return discourse.sentences.flatMap((sentence, at) => {
    const { quoted, speaker } = quotations[at] ?? { quoted: [], speaker: null };
    const asks = interviewed !== null && isQuestion(sentence);
    return sentence.tokens.flatMap(({ text }, i): EntityMention[] => {
      const word = text.toLowerCase();
      const made = (entity: number | null): EntityMention[] =>
        entity === null ? [] : [mentionOf(sentence, i, i + 1, 'pronoun', [entity], 0.7)];
      if (quoted[i] !== true) return asks && YOU.has(word) ? made(interviewed) : [];
      if (speaker === null) return [];
      if (I.has(word) && text !== 'i') return made(person(discourse, speaker));
      return WE.has(word) && text !== 'US' ? made(bodyOf(discourse, speaker, bodies)) : [];
    });
  });
}

const YOU = words('you your yours yourself');
/** How far into a document it says who is interviewed, in sentences. */
const OPENING = 4;

/** "The Daily interviews X": the person named right after, where a document opens by saying so. */
function intervieweeOf(discourse: Discourse): number | null {
  for (const sentence of discourse.sentences.slice(0, OPENING)) {
    const verb = sentence.tokens.findIndex(({ text }) => /^interview(?:s|ed)?$/i.test(text));
    if (verb < 0) continue;
    const after = (discourse.named[sentence.index] ?? []).find(
      (m) => m.firstToken > verb && m.firstToken <= verb + 4,
    );
    const entity = entityOf(after);
    if (entity !== null && kindOf(discourse, entity) === 'person') return entity;
  }
  return null;
}

const isQuestion = (sentence: TaggedSentence): boolean =>
  sentence.tokens.at(-1)?.text === '?' || /^[(:]+$/.test(sentence.tokens[0]?.text ?? '');

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
