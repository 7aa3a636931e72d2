import type { TaggedSentence } from '../reading.ts';
import type { EntityKind } from '../types.ts';
import { rowsIn } from './coordination.ts';
import { entityOf, kindOf, subjectOf, type Discourse } from './subjects.ts';

/** A phrase for several actors named before: "both countries", "the three leaders", "they". */
export interface GroupPhrase {
  readonly from: number;
  readonly to: number;
  /** What it can stand for. */
  readonly wants: 'states' | 'people' | 'bodies' | 'any';
  /** How many, where the words say it: "the three leaders". */
  readonly count: number | null;
  /** Words that need all who are meant to be named in a row: "the leaders". */
  readonly onlyRow: boolean;
}

const STATES = new Set([
  'countries',
  'nations',
  'states',
  'neighbours',
  'neighbors',
  'governments',
  'republics',
]);
const PEOPLE = new Set([
  'presidents',
  'ministers',
  'leaders',
  'officials',
  'men',
  'politicians',
  'diplomats',
  'generals',
  'women',
  'counterparts',
]);
const BODIES = new Set([
  'sides',
  'parties',
  'signatories',
  'allies',
  'capitals',
  'delegations',
  'armies',
  'militaries',
]);
const ANY = new Set(['partners', 'rivals']);

const COUNTS = new Map([
  ['two', 2],
  ['both', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
]);
const THEY = new Set(['they', 'them', 'their', 'theirs', 'themselves']);
/** Need a number: "the parties" are political as often as not, "the men" nobody named. */
const UNCLEAR = new Set(['parties', 'men', 'women', 'states', 'officials']);
/** Presuppose two without saying so. */
const PAIRS = new Set(['signatories', 'sides']);

/** Finds "both sides", "the two countries", "the leaders", "they" and "their" at a token; null for other words. */
export function groupPhraseAt(sentence: TaggedSentence, at: number): GroupPhrase | null {
  const word = (i: number) => sentence.tokens[i]?.text.toLowerCase() ?? '';
  const first = word(at);
  const phrase = (to: number, wants: GroupPhrase['wants'], count: number | null) => ({
    from: at,
    to,
    wants,
    count,
    onlyRow: false,
  });
  if (THEY.has(first)) return phrase(at + 1, 'any', null);
  if (first === 'both') {
    const noun = word(at + 1) === 'the' ? at + 2 : at + 1;
    const wants = wantsOf(word(noun));
    return wants === null ? null : phrase(noun + 1, wants, 2);
  }
  if (first !== 'the' && first !== 'these') return null;
  if (/^(?:pair|duo)$/.test(word(at + 1)) && word(at + 2) !== 'of') return phrase(at + 2, 'any', 2);
  const count = COUNTS.get(word(at + 1)) ?? null;
  const noun = count === null ? at + 1 : at + 2;
  const text = word(noun);
  const wants = wantsOf(text);
  if (wants === null) {
    // "The two agreed": nothing more is said of whom.
    const alone = count === 2 && /^(?:VB[DNPZ]|MD)$/.test(sentence.tags[noun] ?? '');
    return alone ? phrase(noun, 'any', 2) : null;
  }
  if (word(noun + 1) === 'of') return null;
  if (count !== null) return phrase(noun + 1, wants, count);
  const named = text === 'parties' && sentence.tokens[noun]?.text.startsWith('P') === true;
  if (PAIRS.has(text) || named) return phrase(noun + 1, wants, 2);
  return UNCLEAR.has(text) ? null : { ...phrase(noun + 1, wants, null), onlyRow: true };
}

function wantsOf(noun: string): GroupPhrase['wants'] | null {
  if (STATES.has(noun)) return 'states';
  if (PEOPLE.has(noun)) return 'people';
  if (BODIES.has(noun)) return 'bodies';
  return ANY.has(noun) ? 'any' : null;
}

const KINDS: Readonly<Record<GroupPhrase['wants'], readonly EntityKind[]>> = {
  people: ['person'],
  states: ['country'],
  bodies: ['country', 'organisation', 'military'],
  any: ['country', 'person', 'organisation', 'military'],
};

export interface GroupAnswer {
  readonly entities: readonly number[];
  readonly score: number;
}

/**
 * The actors a phrase stands for: those named in a row before it, as many as it asks for, or the only pair of one kind
 * in the sentences before; null where that is open. "They" may be one body: "the police … they".
 */
export function resolveGroup(
  discourse: Discourse,
  sentence: TaggedSentence,
  phrase: GroupPhrase,
): GroupAnswer | null {
  if (phrase.to - phrase.from === 1) return resolveThey(discourse, sentence, phrase.from);
  const kinds = KINDS[phrase.wants];
  const seen = new Map<EntityKind, Set<number>>(kinds.map((kind) => [kind, new Set()]));
  for (let back = 0; back <= (phrase.onlyRow ? 2 : 4); back++) {
    const index = sentence.index - back;
    const earlier = discourse.sentences[index];
    if (earlier === undefined || (earlier.heading && back > 2)) break;
    const until = back === 0 ? phrase.from : Infinity;
    const row = rowsIn(discourse, index, until).findLast(
      ({ kind, entities }) =>
        kinds.includes(kind) && (phrase.count === null || entities.length === phrase.count),
    );
    if (row !== undefined) return group(row.entities, 0.85 - 0.05 * back);
    if (phrase.onlyRow) continue;
    gather(discourse, index, until, seen);
    const counts = [...seen.values()];
    const exact = counts.find((entities) => entities.size === phrase.count);
    if (exact !== undefined) return group([...exact], back === 0 ? 0.7 : 0.85 - 0.05 * back);
    if (counts.some((entities) => entities.size > (phrase.count ?? 0))) break;
  }
  return phrase.count === 2 && phrase.wants !== 'people' && phrase.wants !== 'any'
    ? titlePair(discourse)
    : null;
}

/** "Peru and Chile agreed … they", "the police said they": nothing else may stand between that could be meant. */
function resolveThey(
  discourse: Discourse,
  sentence: TaggedSentence,
  at: number,
): GroupAnswer | null {
  // "X told them": never who the sentence is about.
  if (sentence.tokens[at]?.text.toLowerCase() === 'them') return null;
  const row = rowsIn(discourse, sentence.index, at).findLast((r) => r.named);
  if (row !== undefined)
    return isActor(row.kind) && !hasPlural(sentence, row.lastToken, at)
      ? group(row.entities, 0.65)
      : null;
  if (hasPlural(sentence, 0, at)) return null;
  const named = (discourse.named[sentence.index] ?? []).filter((m) => m.firstToken < at);
  if (named.length > 0) return bodySubject(discourse, sentence, named);
  const earlier = discourse.sentences[sentence.index - 1];
  if (earlier === undefined || earlier.heading || earlier.paragraph !== sentence.paragraph)
    return null;
  const verb = earlier.tags.findIndex((tag) => /^(?:VB[DPZ]|MD)$/.test(tag));
  const subjects = rowsIn(discourse, earlier.index).find(
    ({ kind, lastToken, named }) => named && isActor(kind) && lastToken <= verb,
  );
  if (subjects !== undefined) return group(subjects.entities, 0.7);
  return hasPlural(earlier, 0, verb)
    ? null
    : bodySubject(discourse, earlier, discourse.named[earlier.index] ?? []);
}

/** Whether a plural noun stands between two tokens. */
export const hasPlural = (sentence: TaggedSentence, from: number, to: number): boolean =>
  sentence.tags.slice(from, Math.max(from, to)).some((tag) => tag === 'NNS' || tag === 'NNPS');

/** The body a sentence is about, when it names no other: "The Peruvian police … they". */
function bodySubject(
  discourse: Discourse,
  sentence: TaggedSentence,
  named: Discourse['named'][number],
): GroupAnswer | null {
  const subject = subjectOf(sentence, named);
  if (subject === null || !isBody(kindOf(discourse, subject))) return null;
  const others = named.some((m) => {
    const entity = entityOf(m);
    return entity !== subject && isBody(kindOf(discourse, entity));
  });
  return others ? null : group([subject], 0.6);
}

const isBody = (kind: EntityKind | null): boolean => kind === 'organisation' || kind === 'military';

const isActor = (kind: EntityKind | null): boolean =>
  kind === 'country' || kind === 'person' || kind === 'organisation' || kind === 'military';

const group = (entities: readonly number[], score: number): GroupAnswer => ({
  entities: entities.toSorted((a, b) => a - b),
  score,
});

function gather(
  discourse: Discourse,
  index: number,
  until: number,
  seen: ReadonlyMap<EntityKind, Set<number>>,
): void {
  for (const mention of discourse.named[index] ?? []) {
    const entity = entityOf(mention);
    const kind = kindOf(discourse, entity);
    if (entity === null || kind === null || mention.firstToken >= until) continue;
    if (kind === 'country' || kind === 'person') seen.get(kind)?.add(entity);
  }
}

/** The two states of the headline, when it names just two. */
function titlePair(discourse: Discourse): GroupAnswer | null {
  const title = discourse.sentences[0];
  if (title?.heading !== true) return null;
  const states = new Set<number>();
  for (const mention of discourse.named[0] ?? []) {
    const entity = entityOf(mention);
    if (entity !== null && kindOf(discourse, entity) === 'country') states.add(entity);
  }
  return states.size === 2 ? group([...states], 0.6) : null;
}
