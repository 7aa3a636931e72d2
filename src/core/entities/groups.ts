import type { TaggedSentence } from '../reading.ts';
import { entityOf, kindOf, type Discourse } from './subjects.ts';

/** A phrase for two (or more) actors named before: "both countries", "the two sides", "the signatories". */
export interface GroupPhrase {
  readonly from: number;
  readonly to: number;
  /** What it can stand for. */
  readonly wants: 'states' | 'people' | 'any';
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
const ANY = new Set([
  'sides',
  'parties',
  'signatories',
  'partners',
  'allies',
  'capitals',
  'rivals',
  'delegations',
  'armies',
  'militaries',
]);

/** Finds "both sides", "the two countries", "the parties", "they" and "their" at a token; null for other words. */
export function groupPhraseAt(sentence: TaggedSentence, at: number): GroupPhrase | null {
  const word = (i: number) => sentence.tokens[i]?.text.toLowerCase() ?? '';
  const first = word(at);
  if (first === 'they' || first === 'their' || first === 'them' || first === 'both') {
    if (first !== 'both') return { from: at, to: at + 1, wants: 'any' };
    const noun = word(at + 1) === 'the' ? at + 2 : at + 1;
    const wants = wantsOf(word(noun));
    return wants === null ? null : { from: at, to: noun + 1, wants };
  }
  if (first !== 'the' && first !== 'these') return null;
  const counted = word(at + 1) === 'two' || word(at + 1) === 'both';
  const noun = counted ? at + 2 : at + 1;
  const text = word(noun);
  const wants = wantsOf(text);
  if (wants === null) return null;
  // Without a number, only words that presuppose two: "the Parties", "the signatories", "the two sides".
  if (
    !counted &&
    text !== 'signatories' &&
    !(text === 'parties' && sentence.tokens[noun]?.text.startsWith('P') === true) &&
    text !== 'sides'
  )
    return null;
  return { from: at, to: noun + 1, wants };
}

function wantsOf(noun: string): GroupPhrase['wants'] | null {
  if (STATES.has(noun)) return 'states';
  if (PEOPLE.has(noun)) return 'people';
  return ANY.has(noun) ? 'any' : null;
}

/** The two actors a phrase stands for: the only pair of one kind in the sentences before; null where that is open. */
export function resolveGroup(
  discourse: Discourse,
  sentence: TaggedSentence,
  phrase: GroupPhrase,
): { readonly entities: readonly number[]; readonly score: number } | null {
  const pronoun = phrase.to - phrase.from === 1;
  const reach = pronoun ? 1 : 4;
  const kinds =
    phrase.wants === 'people'
      ? (['person'] as const)
      : phrase.wants === 'states'
        ? (['country'] as const)
        : (['country', 'person'] as const);
  const seen = { country: [] as number[], person: [] as number[] };
  const gather = (index: number, until: number) => {
    for (const mention of discourse.named[index] ?? []) {
      const entity = entityOf(mention);
      const kind = kindOf(discourse, entity);
      if (
        entity === null ||
        mention.firstToken >= until ||
        (kind !== 'country' && kind !== 'person')
      )
        continue;
      if (!seen[kind].includes(entity)) seen[kind].push(entity);
    }
  };
  gather(sentence.index, phrase.from);
  const answer = (score: number) => {
    for (const kind of kinds)
      if (seen[kind].length === 2)
        return { entities: [...seen[kind]].sort((a, b) => a - b), score };
    return null;
  };
  if (pronoun) {
    if (seen.country.length === 2 && seen.person.length === 0) return answer(0.6);
    if (seen.country.length + seen.person.length > 0) return null;
  } else {
    const here = answer(0.7);
    if (here !== null) return here;
  }
  for (let back = 1; back <= reach; back++) {
    const earlier = discourse.sentences[sentence.index - back];
    if (earlier === undefined || (earlier.heading && !pronoun && back > 2)) break;
    gather(earlier.index, Infinity);
    if (
      kinds.some((kind) => seen[kind].length > 2) &&
      !kinds.some((kind) => seen[kind].length === 2)
    )
      break;
    const found = answer(pronoun ? 0.6 : 0.85 - 0.05 * back);
    if (found !== null) return found;
  }
  return pronoun ? null : titlePair(discourse);
}

/** The two states of the headline, when it names just two. */
function titlePair(
  discourse: Discourse,
): { readonly entities: readonly number[]; readonly score: number } | null {
  const title = discourse.sentences[0];
  if (title?.heading !== true) return null;
  const states = new Set<number>();
  for (const mention of discourse.named[0] ?? []) {
    const entity = entityOf(mention);
    if (entity !== null && kindOf(discourse, entity) === 'country') states.add(entity);
  }
  return states.size === 2 ? { entities: [...states].sort((a, b) => a - b), score: 0.6 } : null;
}
