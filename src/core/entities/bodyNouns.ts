import {
  AGREEMENT_NOUNS,
  BODY_NOUNS,
  GOVERNMENT_NOUNS,
  LOOSE_NOUNS,
  STATE_NOUNS,
} from '../lexicon/bodyNouns.ts';
import type { TaggedSentence } from '../reading.ts';
import { stateInView } from './states.ts';
import { entityOf, kindOf, type Answer, type Discourse } from './subjects.ts';

/** How far a noun looks back for what it stands for, in sentences. */
const REACH = 3;

type Fits = (entity: number | null) => entity is number;

/**
 * "The country", "the ministry", "the airline": the entity of that kind spoken of last; "the government": the state
 * in view. Null where none or several fit.
 */
export function resolveBodyNoun(
  discourse: Discourse,
  sentence: TaggedSentence,
  at: number,
): Answer | null {
  const noun = sentence.tokens[at]?.text.toLowerCase() ?? '';
  if (!isBodyNoun(noun) || !standsAlone(discourse, sentence, at, noun)) return null;
  if (GOVERNMENT_NOUNS.has(noun)) return stateInView(discourse, sentence, at);
  const isState = STATE_NOUNS.has(noun);
  const said = isState ? '' : describedAs(sentence, at);
  const fits: Fits = (entity): entity is number =>
    entity !== null &&
    isOf(discourse, entity, noun) &&
    namesOf(discourse, entity).some((name) => name.toLowerCase().includes(said));
  const isLoose = LOOSE_NOUNS.has(noun) && said === '';
  const near = spokenOf(discourse, sentence, at, fits, isState, isLoose ? 1 : REACH);
  if (near !== 'none') return near;
  if (isLoose) {
    const loose: Fits = (entity): entity is number =>
      entity !== null && isUnmarkedBody(discourse, entity);
    const body = spokenOf(discourse, sentence, at, loose, true, 1);
    if (body !== 'none') return body === null ? null : { ...body, score: body.score - 0.1 };
    const far = spokenOf(discourse, sentence, at, fits, false);
    if (far !== 'none') return far;
  }
  return isState ? null : onlyOne(discourse, sentence, fits);
}

const isBodyNoun = (noun: string): boolean =>
  noun === 'exercise' ||
  STATE_NOUNS.has(noun) ||
  GOVERNMENT_NOUNS.has(noun) ||
  BODY_NOUNS.has(noun) ||
  AGREEMENT_NOUNS.has(noun);

/** After "the", and neither part of a name nor said more of behind it. */
function standsAlone(
  discourse: Discourse,
  sentence: TaggedSentence,
  at: number,
  noun: string,
): boolean {
  const word = (i: number) => sentence.tokens[i]?.text.toLowerCase() ?? '';
  const described =
    /^(?:VBN|JJ|NNS?)$/.test(sentence.tags[at - 1] ?? '') &&
    word(at - 2) === 'the' &&
    (!GOVERNMENT_NOUNS.has(noun) || /^(?:federal|central|military)$/.test(word(at - 1)));
  const first = described ? 'the' : word(at - 1);
  if (first !== 'the' && first !== 'this') return false;
  const named = discourse.named[sentence.index] ?? [];
  if (named.some((m) => m.firstToken <= at && at < m.lastToken)) return false;
  if (/^(?:of|for|that|which)$/.test(word(at + 1))) return false;
  return !/^NNP?S?$/.test(sentence.tags[at + 1] ?? '');
}

/** "The appeals court": what the name must say too, the word's beginning; '' for "the said court". */
function describedAs(sentence: TaggedSentence, at: number): string {
  const tag = sentence.tags[at - 1] ?? '';
  const word = sentence.tokens[at - 1]?.text.toLowerCase() ?? '';
  return /^(?:JJ|NNS?)$/.test(tag) ? word.slice(0, 5) : '';
}

function isOf(discourse: Discourse, entity: number, noun: string): boolean {
  const known = discourse.entities[entity];
  if (known === undefined) return false;
  if (STATE_NOUNS.has(noun)) return known.kind === 'country';
  if (noun === 'exercise') return known.kind === 'event';
  const agreement = AGREEMENT_NOUNS.get(noun);
  const pattern = agreement ?? BODY_NOUNS.get(noun);
  const ofKind =
    agreement === undefined
      ? known.kind === 'organisation' || known.kind === 'military'
      : known.kind === 'agreement';
  return ofKind && namesOf(discourse, entity).some((name) => pattern?.test(name));
}

/** A body whose name does not say what kind it is of. */
function isUnmarkedBody(discourse: Discourse, entity: number): boolean {
  const kind = kindOf(discourse, entity);
  if (kind !== 'organisation' && kind !== 'military') return false;
  const names = namesOf(discourse, entity);
  return ![...BODY_NOUNS.values()].some((pattern) => names.some((name) => pattern.test(name)));
}

function namesOf(discourse: Discourse, entity: number): string[] {
  const known = discourse.entities[entity];
  return known === undefined ? [] : [known.name, ...known.aliases.map(({ text }) => text)];
}

/** What fits in the nearest sentence where anything does; null where several do. */
function spokenOf(
  discourse: Discourse,
  sentence: TaggedSentence,
  at: number,
  fits: Fits,
  bySubject: boolean,
  reach = REACH,
): Answer | null | 'none' {
  for (let back = 0; back <= reach; back++) {
    const index = sentence.index - back;
    const subject = discourse.subjects.get(index) ?? null;
    if (bySubject && back > 0 && fits(subject))
      return { entity: subject, score: 0.75 - 0.1 * (back - 1) };
    const found = new Set(
      (discourse.named[index] ?? [])
        .filter((m) => back > 0 || m.lastToken < at)
        .map(entityOf)
        .filter(fits),
    );
    const [only] = found;
    if (found.size === 1 && only !== undefined) return { entity: only, score: 0.75 - 0.05 * back };
    if (found.size > 1) return null;
  }
  return 'none';
}

/** The only one of its kind that was named before, however far. */
function onlyOne(discourse: Discourse, sentence: TaggedSentence, fits: Fits): Answer | null {
  const found = new Set<number>();
  for (const [entity, since] of discourse.first)
    if (since < sentence.index && fits(entity)) found.add(entity);
  const [only] = found;
  return found.size === 1 && only !== undefined ? { entity: only, score: 0.6 } : null;
}
