import { FEMALE_NAMES, MALE_NAMES } from '../lexicon/givenNames.ts';
import type { EntityMention, LocalEntity, TaggedSentence } from '../reading.ts';
import { fold } from '../text/characters.ts';
import { entityOf, isThing, kindOf, subjectOf, type Answer, type Discourse } from './subjects.ts';

type Gender = 'he' | 'she';

const HE = new Set(['he', 'him', 'his', 'himself']);
const SHE = new Set(['she', 'her', 'hers', 'herself']);
const IT = new Set(['it', 'its', 'itself']);

/**
 * What he, she, it and their forms stand for, never `speaker`; null for other words and where nothing fits.
 */
export function resolvePronoun(
  discourse: Discourse,
  sentence: TaggedSentence,
  at: number,
  speaker: number | null = null,
): Answer | null {
  const word = sentence.tokens[at]?.text.toLowerCase() ?? '';
  if (HE.has(word)) return person(discourse, sentence, at, 'he', speaker);
  if (SHE.has(word)) return person(discourse, sentence, at, 'she', speaker);
  return IT.has(word) ? thing(discourse, sentence, at, word) : null;
}

/** Whether a person's given name tells he or she; null where it does not. */
function genderOf(entity: LocalEntity): Gender | null {
  for (const { text } of entity.aliases) {
    if (!text.includes(' ')) continue;
    const first = fold(text.split(/\s+/)[0] ?? '');
    const he = MALE_NAMES.has(first);
    if (he !== FEMALE_NAMES.has(first)) return he ? 'he' : 'she';
  }
  return null;
}

function person(
  discourse: Discourse,
  sentence: TaggedSentence,
  at: number,
  gender: Gender,
  speaker: number | null,
): Answer | null {
  const fits = (entity: number | null): entity is number => {
    if (entity === speaker) return false;
    const known = entity === null ? undefined : discourse.entities[entity];
    if (known?.kind !== 'person') return false;
    const is = genderOf(known);
    return is === null || is === gender;
  };
  const named = discourse.named[sentence.index] ?? [];
  const before = named.filter((m) => m.lastToken <= at && fits(entityOf(m)));
  const ahead = personAhead(
    sentence,
    at,
    named.filter((m) => fits(entityOf(m))),
  );
  if (ahead !== null && before.length === 0) return { entity: ahead, score: 0.7 };
  const subject = discourse.subjects.get(sentence.index) ?? null;
  const first = fits(subject) ? subject : entityOf(before[0]);
  if (first !== null) return { entity: first, score: distinct(before) < 2 ? 0.9 : 0.65 };
  // "During his visit to Lima, minister X signed": the subject that follows.
  const comma = sentence.tokens.findIndex((t, i) => i > at && t.text === ',');
  if (comma > 0 && at < 6 && /^(?:IN|VBG)$/.test(sentence.tags[0] ?? '')) {
    const after = named.find((m) => m.firstToken > comma && fits(entityOf(m)));
    const entity = entityOf(after);
    if (entity !== null) return { entity, score: 0.7 };
  }
  for (let back = 1; back <= 3; back++) {
    const earlier = discourse.sentences[sentence.index - back];
    if (earlier === undefined || sentence.paragraph - earlier.paragraph > 1) break;
    const about = discourse.subjects.get(earlier.index) ?? null;
    if (fits(about)) return { entity: about, score: 0.95 - 0.1 * back };
    const people = (discourse.named[earlier.index] ?? []).filter((m) => fits(entityOf(m)));
    const entity = entityOf(people[0]);
    if (entity !== null)
      return { entity, score: (distinct(people) === 1 ? 0.85 : 0.6) - 0.1 * (back - 1) };
  }
  return null;
}

const SUBORDINATES = new Set(
  'before after while when since as although though until once'.split(' '),
);
/** How far before a pronoun the word stands that makes its clause one of another's sentence. */
const CLAUSE_REACH = 3;

/** "Before she ended her campaign, X led": who is named right behind the comma. */
function personAhead(
  sentence: TaggedSentence,
  at: number,
  people: readonly EntityMention[],
): number | null {
  const opens = sentence.tokens
    .slice(Math.max(0, at - CLAUSE_REACH), at)
    .some(({ text }) => SUBORDINATES.has(text.toLowerCase()));
  const comma = sentence.tokens.findIndex((t, i) => i > at && t.text === ',');
  return opens ? entityOf(people.find((m) => m.firstToken === comma + 1)) : null;
}

const distinct = (mentions: readonly EntityMention[]): number =>
  new Set(mentions.map(entityOf)).size;

const EMPTY_VERBS = new Set(
  'seems seemed appears appeared takes took turned follows happens remains rains'.split(' '),
);
const COPULAS = new Set(['is', 'was', "'s", '’s', 'be', 'been']);
const OPENS_CLAUSE = new Set(['that', 'to', 'whether', 'who', 'for', 'why', 'how', 'when']);

/** "It is clear that", "it seems", "it would be wrong to": the pronoun stands for nothing. */
function isEmptyIt(sentence: TaggedSentence, at: number): boolean {
  const word = (i: number) => sentence.tokens[i]?.text.toLowerCase() ?? '';
  let i = at + 1;
  while (/^(?:MD|RB)$/.test(sentence.tags[i] ?? '') || word(i) === 'has' || word(i) === 'had') i++;
  if (EMPTY_VERBS.has(word(i))) return true;
  if (!COPULAS.has(word(i))) return false;
  while (COPULAS.has(word(i))) i++;
  for (let k = i; k < i + 6; k++) {
    if (OPENS_CLAUSE.has(word(k))) return k > i;
    if (!/^(?:JJ|RB|VBN|NN|DT)/.test(sentence.tags[k] ?? '')) break;
    // "It is also the only country that": the country is meant.
    if (/^NNS?$/.test(sentence.tags[k] ?? '') && k > i + 1) return false;
  }
  return false;
}

function thing(
  discourse: Discourse,
  sentence: TaggedSentence,
  at: number,
  word: string,
): Answer | null {
  if (word === 'it' && isEmptyIt(sentence, at)) return null;
  const fits = (m: EntityMention): boolean =>
    m.how !== 'demonym' && isThing(discourse, entityOf(m));
  const before = (discourse.named[sentence.index] ?? []).filter(
    (m) => m.lastToken <= at && fits(m),
  );
  const last = before[before.length - 1];
  // "sanctions on Chile for its …": what the reason is about stands right before it.
  const prior = sentence.tokens[at - 1]?.text.toLowerCase() ?? '';
  const nearest = entityOf(last);
  if (word === 'its' && last?.lastToken === at - 1 && ['for', 'and', 'over'].includes(prior))
    if (nearest !== null) return { entity: nearest, score: 0.75 };
  const subject = discourse.subjects.get(sentence.index) ?? subjectOf(sentence, before);
  if (subject !== null && isThing(discourse, subject)) return { entity: subject, score: 0.75 };
  if (distinct(before) === 1 && nearest !== null) return { entity: nearest, score: 0.7 };
  if (before.length > 0) return null;
  const earlier = discourse.sentences[sentence.index - 1];
  if (earlier === undefined || earlier.heading || sentence.paragraph - earlier.paragraph > 1)
    return null;
  const same = sentence.paragraph === earlier.paragraph;
  const about = discourse.subjects.get(earlier.index) ?? null;
  if (about !== null && isThing(discourse, about))
    return { entity: about, score: same ? 0.75 : 0.65 };
  // A person between takes "it" away from what was named before.
  if (kindOf(discourse, about) === 'person' && !same) return null;
  const named = (discourse.named[earlier.index] ?? []).filter(fits);
  const entity = entityOf(named[0]);
  return distinct(named) === 1 && entity !== null ? { entity, score: 0.6 } : null;
}
