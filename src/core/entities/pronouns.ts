import { FEMALE_NAMES, MALE_NAMES } from '../lexicon/givenNames.ts';
import type { EntityMention, LocalEntity, TaggedSentence } from '../reading.ts';
import { fold } from '../text/characters.ts';
import type { Joined } from './joinMentions.ts';

export type Gender = 'he' | 'she';

const HE = new Set(['he', 'him', 'his', 'himself']);
const SHE = new Set(['she', 'her', 'hers', 'herself']);
const IT = new Set(['it', 'its', 'itself']);

/** Whether a given name tells he or she; null where it does not. */
export function genderOf(entity: LocalEntity): Gender | null {
  for (const { text } of entity.aliases) {
    const first = fold(text.split(/\s+/)[0] ?? '');
    if (!text.includes(' ')) continue;
    const he = MALE_NAMES.has(first);
    const she = FEMALE_NAMES.has(first);
    if (he !== she) return he ? 'he' : 'she';
  }
  return null;
}

interface Candidate {
  readonly entity: number;
  readonly mention: EntityMention;
}

/** Resolves he, she and it to people and states named before them. */
export function resolvePronouns(
  sentences: readonly TaggedSentence[],
  joined: Joined,
): EntityMention[] {
  const bySentence: EntityMention[][] = sentences.map(() => []);
  for (const mention of joined.mentions) bySentence[mention.sentence]?.push(mention);
  const found: EntityMention[] = [];
  const subjects = new Map<number, number>(); // sentence to the entity it is about
  for (const sentence of sentences) {
    const here = bySentence[sentence.index] ?? [];
    for (const [i, token] of sentence.tokens.entries()) {
      const word = token.text.toLowerCase();
      const gender = HE.has(word) ? 'he' : SHE.has(word) ? 'she' : null;
      const entity =
        gender !== null
          ? person(sentence, i, gender, here, bySentence, sentences, joined, subjects)
          : IT.has(word)
            ? thing(sentence, i, word, here, bySentence, sentences, joined, subjects)
            : null;
      if (entity === null) continue;
      found.push({
        sentence: sentence.index,
        firstToken: i,
        lastToken: i + 1,
        start: token.start,
        end: token.end,
        how: 'pronoun',
        entities: [entity.entity],
        score: entity.score,
      });
      if (i < 3 && !subjects.has(sentence.index)) subjects.set(sentence.index, entity.entity);
    }
    if (!subjects.has(sentence.index)) {
      const subject = subjectOf(sentence, here);
      if (subject !== null) subjects.set(sentence.index, subject.entity);
    }
  }
  return found;
}

interface Answer {
  readonly entity: number;
  readonly score: number;
}

const single = (mention: EntityMention): number | null =>
  mention.entities.length === 1 ? (mention.entities[0] ?? null) : null;

/** The first actor of a sentence before its first finite verb. */
function subjectOf(sentence: TaggedSentence, here: readonly EntityMention[]): Candidate | null {
  const verb = sentence.tags.findIndex((tag) => /^(?:VB[DPZ]|MD)$/.test(tag));
  for (const mention of here) {
    if (verb >= 0 && mention.firstToken > verb) break;
    const entity = single(mention);
    if (entity === null || mention.how === 'demonym') continue;
    const before = sentence.tags[mention.firstToken - 1] ?? '';
    if (before === 'IN' || before === 'TO') continue;
    return { entity, mention };
  }
  return null;
}

function person(
  sentence: TaggedSentence,
  at: number,
  gender: Gender,
  here: readonly EntityMention[],
  bySentence: readonly EntityMention[][],
  sentences: readonly TaggedSentence[],
  joined: Joined,
  subjects: ReadonlyMap<number, number>,
): Answer | null {
  const fits = (entity: number): boolean => {
    const known = joined.entities[entity];
    if (known?.kind !== 'person') return false;
    const is = genderOf(known);
    return is === null || is === gender;
  };
  const before = here.filter(
    (m) => m.lastToken <= at && m.entities.length === 1 && fits(m.entities[0] ?? -1),
  );
  const named = new Set(before.map((m) => m.entities[0]));
  const first = before[0]?.entities[0];
  if (first !== undefined) return { entity: first, score: named.size === 1 ? 0.9 : 0.65 };
  // "During his visit to Lima, minister X signed": the subject that follows.
  const comma = sentence.tokens.findIndex((t, i) => i > at && t.text === ',');
  if (comma > 0 && /^(?:IN|VBG)$/.test(sentence.tags[0] ?? '') && at < 6) {
    const after = here.find(
      (m) => m.firstToken > comma && m.entities.length === 1 && fits(m.entities[0] ?? -1),
    );
    const entity = after?.entities[0];
    if (entity !== undefined) return { entity, score: 0.7 };
  }
  for (let back = 1; back <= 3; back++) {
    const index = sentence.index - back;
    const earlier = sentences[index];
    if (earlier === undefined || sentence.paragraph - earlier.paragraph > 1) break;
    const subject = subjects.get(index);
    if (subject !== undefined && fits(subject))
      return { entity: subject, score: 0.85 - 0.1 * back };
    const people = (bySentence[index] ?? []).filter(
      (m) => m.entities.length === 1 && fits(m.entities[0] ?? -1),
    );
    const distinct = new Set(people.map((m) => m.entities[0]));
    const entity = people[0]?.entities[0];
    if (entity !== undefined)
      return { entity, score: (distinct.size === 1 ? 0.85 : 0.6) - 0.1 * (back - 1) };
  }
  return null;
}

/** "It is clear that", "it seems", "it would be wrong to": stands for nothing. */
function isEmptyIt(sentence: TaggedSentence, at: number): boolean {
  const word = (i: number) => sentence.tokens[i]?.text.toLowerCase() ?? '';
  let i = at + 1;
  while (
    /^(?:MD|RB)$/.test(sentence.tags[i] ?? '') ||
    ['be', 'been', 'has', 'had'].includes(word(i))
  )
    i++;
  if (
    [
      'seems',
      'seemed',
      'appears',
      'appeared',
      'takes',
      'took',
      'turned',
      'follows',
      'happens',
      'remains',
    ].includes(word(i))
  )
    return true;
  const copula =
    ['is', 'was', "'s", '’s'].includes(word(i)) || word(i - 1) === 'be' || word(i - 1) === 'been';
  if (!copula) return false;
  const from = ['is', 'was', "'s", '’s'].includes(word(i)) ? i + 1 : i;
  for (let k = from; k < from + 6 && k < sentence.tokens.length; k++) {
    if (['that', 'to', 'whether', 'who', 'for', 'why', 'how', 'when'].includes(word(k)) && k > from)
      return true;
    if (!/^(?:JJ|RB|VBN|NN|DT|IN)/.test(sentence.tags[k] ?? '')) break;
  }
  return false;
}

function thing(
  sentence: TaggedSentence,
  at: number,
  word: string,
  here: readonly EntityMention[],
  bySentence: readonly EntityMention[][],
  sentences: readonly TaggedSentence[],
  joined: Joined,
  subjects: ReadonlyMap<number, number>,
): Answer | null {
  const fits = (mention: EntityMention): boolean => {
    const entity = single(mention);
    const kind = entity === null ? undefined : joined.entities[entity]?.kind;
    return (
      (kind === 'country' || kind === 'organisation' || kind === 'military') &&
      mention.how !== 'demonym'
    );
  };
  if (word === 'it' && isEmptyIt(sentence, at)) return null;
  const before = here.filter((m) => m.lastToken <= at && fits(m));
  const last = before[before.length - 1];
  const prior = sentence.tokens[at - 1]?.text.toLowerCase() ?? '';
  if (word === 'its' && last?.lastToken === at - 1 && ['for', 'and', 'over'].includes(prior)) {
    const entity = single(last);
    if (entity !== null) return { entity, score: 0.75 };
  }
  const subject = subjects.get(sentence.index) ?? subjectOf(sentence, before)?.entity;
  if (subject !== undefined && isThing(joined, subject)) return { entity: subject, score: 0.75 };
  const only = new Set(before.map(single));
  if (only.size === 1 && last !== undefined) {
    const entity = single(last);
    if (entity !== null) return { entity, score: 0.7 };
  }
  if (before.length > 0) return null;
  const earlier = sentences[sentence.index - 1];
  if (earlier === undefined || sentence.paragraph - earlier.paragraph > 1 || earlier.heading)
    return null;
  const prev = subjects.get(earlier.index);
  if (prev !== undefined && isThing(joined, prev))
    return { entity: prev, score: sentence.paragraph === earlier.paragraph ? 0.75 : 0.65 };
  const named = (bySentence[earlier.index] ?? []).filter(fits);
  const distinct = new Set(named.map(single));
  const entity = named[0] === undefined ? null : single(named[0]);
  return distinct.size === 1 && entity !== null ? { entity, score: 0.6 } : null;
}

const isThing = (joined: Joined, entity: number): boolean => {
  const kind = joined.entities[entity]?.kind;
  return kind === 'country' || kind === 'organisation' || kind === 'military';
};
