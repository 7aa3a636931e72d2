import type { FoundSpan, TaggedSentence } from '../reading.ts';
import { fold } from '../text/characters.ts';
import { stateNamed } from '../mentions/gazetteer.ts';
import type { Holding } from './holders.ts';
import { stateInView } from './states.ts';
import { entityOf, type Answer, type Discourse } from './subjects.ts';

/** A post that names nobody here: "the president", "the Peruvian minister". */
export interface BareTitle {
  readonly from: number;
  readonly to: number;
  readonly head: string;
  readonly words: string;
  /** The state whose post it is, when the words say it. */
  readonly state: string | null;
}

/** A person who holds a post in this document. */
export interface Holder {
  readonly entity: number;
  readonly head: string;
  readonly words: string;
  readonly state: string | null;
  /** The state or body whose post it is. */
  readonly of: number | null;
  readonly sentence: number;
}

/** Who holds which post, as entities. */
export function holdersOf(
  text: string,
  discourse: Discourse,
  holdings: readonly Holding[],
): Holder[] {
  const holders: Holder[] = [];
  for (const { post, person, of } of holdings) {
    if (person === null) continue;
    const entityAt = (span: FoundSpan | null) =>
      entityOf(discourse.named[span?.sentence ?? -1]?.find((m) => m.start === span?.start));
    const entity = entityAt(person);
    if (entity === null) continue;
    const words = fold(text.slice(post.start, post.end));
    holders.push({
      entity,
      words,
      head: headOf(words),
      state: of?.canonical ?? null,
      of: entityAt(of),
      sentence: post.sentence,
    });
  }
  return holders;
}

/** The word that carries a post: "minister" of "minister of foreign affairs". */
function headOf(post: string): string {
  const main = post.split(/ (?:of|for|to) /)[0] ?? post;
  const words = main.split(' ');
  return (words[words.length - 1] ?? '').replace(/^.*-/, '');
}

/** Reads a post that stands after "the" and names nobody. */
export function bareTitle(
  text: string,
  sentence: TaggedSentence,
  holding: Holding,
): BareTitle | null {
  const { post, person } = holding;
  if (person !== null || text.slice(post.start, post.end).endsWith('s')) return null;
  const word = (i: number) => sentence.tokens[i]?.text.toLowerCase() ?? '';
  const next = sentence.tokens[post.lastToken];
  if (word(post.lastToken) === 'of' || (next !== undefined && /^\p{Lu}/u.test(next.text)))
    return null;
  let from = post.firstToken;
  let state: string | null = null;
  const before = sentence.tokens[from - 1]?.text ?? '';
  if (word(from - 1) !== 'the') {
    state = stateNamed(before);
    // Headings leave "the" out.
    if (state === null || (word(from - 2) !== 'the' && !sentence.heading)) return null;
    from--;
  }
  const words = fold(text.slice(post.start, post.end));
  return { from, to: post.lastToken, head: headOf(words), words, state };
}

/**
 * Who is meant by a post that names nobody: the one person who holds such a post, of that state when one is said;
 * of several the one spoken of just now, or most. Where no holder is named, a high post stands for its state.
 */
export function resolveTitle(
  discourse: Discourse,
  sentence: TaggedSentence,
  title: BareTitle,
  holders: readonly Holder[],
): Answer | null {
  const fitting = holders.filter(
    (holder) =>
      holds(holder, title) &&
      (title.state === null || holder.state === null || holder.state === title.state),
  );
  const earlier = fitting.filter((holder) => holder.sentence <= sentence.index);
  const person =
    oneOf(discourse, sentence, title, earlier) ??
    // A heading speaks of whom the text names.
    (sentence.heading ? oneOf(discourse, sentence, title, fitting) : null);
  if (person !== null || fitting.length > 0) return person;
  if (!STATE_POSTS.test(title.words)) return null;
  return title.state === null ? stateInView(discourse, sentence, title.from) : null;
}

const STATE_POSTS =
  /^(?:president|prime minister|premier|king|queen|monarch|emperor|sultan|emir|(?:foreign|defen[cs]e|interior|finance) minister)$/;

/** "The minister" may be the foreign minister; "the president" is no vice president. */
function holds(holder: Holder, title: BareTitle): boolean {
  if (holder.head !== title.head) return false;
  if (holder.words === title.words) return true;
  const longer = holder.words.endsWith(` ${title.words}`);
  return longer && !/^(?:vice|deputy|former|ex|shadow|assistant)\b/.test(holder.words)
    ? title.words !== 'minister' || holder.words !== 'prime minister'
    : /^(?:minister|secretary|chief|head|commander)$/.test(title.words);
}

function oneOf(
  discourse: Discourse,
  sentence: TaggedSentence,
  title: BareTitle,
  fitting: readonly Holder[],
): Answer | null {
  const exact = fitting.filter(({ words }) => words === title.words);
  const people = [...new Set((exact.length > 0 ? exact : fitting).map(({ entity }) => entity))];
  const [first] = people;
  if (first === undefined) return null;
  if (people.length === 1) return { entity: first, score: title.state === null ? 0.75 : 0.85 };
  const isNear = (entity: number) =>
    discourse.named
      .slice(Math.max(0, sentence.index - 2), sentence.index + 1)
      .some((named) => named.some((m) => entityOf(m) === entity));
  const near = people.filter(isNear);
  if (near.length === 1 && near[0] !== undefined) return { entity: near[0], score: 0.65 };
  const counted = people
    .map((entity) => ({ entity, times: discourse.times.get(entity) ?? 0 }))
    .sort((a, b) => b.times - a.times);
  const [most, next] = counted;
  return most !== undefined && most.times >= 2 * (next?.times ?? 0)
    ? { entity: most.entity, score: 0.6 }
    : null;
}
