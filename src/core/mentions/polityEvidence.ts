import {
  DONE_TO_STATES,
  STATE_ACTS,
  STATE_FORMS,
  STATE_NOUNS,
  STATE_OWNED,
  STATE_POSTS,
  STATE_RELATIONS,
} from '../lexicon/stateWords.ts';
import type { FoundSpan } from '../reading.ts';
import type { Words } from './words.ts';

/** What speaks for a name being a state's, each kind counted once a document. */
export interface Evidence {
  readonly for: ReadonlySet<keyof typeof WEIGHTS>;
  readonly against: number;
}

export const WEIGHTS = {
  /** "X's government", "X soldiers", "X Prime Minister Y". */
  possessor: 2,
  /** "Xian soldiers", "Xian Prime Minister Y". */
  nation: 2,
  /** "ambassador of X", "soldiers from X". */
  owner: 2,
  /** "President Ana Torres of X". */
  led: 3,
  /** "X Republic". */
  form: 2,
  /** "diplomatic ties with X", "the border between X and Y". */
  relation: 2,
  /** "X and France". */
  company: 1,
  /** "X signed", "invaded X". */
  act: 1,
  /** "X signed an accord", "X will restore diplomatic ties". */
  treaty: 1,
  /** "X ... its". */
  its: 1,
  /** "signed by A with X", "supply X", where A is a state. */
  partner: 1,
} as const;

/** What the words around one mention say. `isState` tells of the other names of a sentence. */
export function evidenceAt(
  words: Words,
  span: FoundSpan,
  isState: (token: number) => boolean,
): Evidence {
  const { firstToken: from, lastToken: to } = span;
  const found = new Set<keyof typeof WEIGHTS>();
  if (possesses(words, to) && !leads(words, span)) found.add('possessor');
  const head = headBefore(words, from);
  const [noun, link] = head;
  if (noun !== '' && /^(?:of|from|to)$/.test(link) && STATE_OWNED.has(noun)) found.add('owner');
  if (ledBefore(words, from)) found.add('led');
  if (to - from > 1 && STATE_FORMS.has(words.folded[to - 1] ?? '')) found.add('form');
  if (noun !== '' && /^(?:with|between)$/.test(link) && STATE_RELATIONS.has(noun))
    found.add('relation');
  if (neighbours(words, from, to).some(isState)) found.add('company');
  const verb = verbAfter(words, to);
  if (verb >= 0 && STATE_ACTS.has(words.folded[verb] ?? '')) {
    found.add('act');
    if (words.folded.slice(verb + 1, verb + 9).some((word) => STATE_RELATIONS.has(word)))
      found.add('treaty');
  }
  if (DONE_TO_STATES.has(words.folded[from - 1] ?? '')) found.add('act');
  if (isPartner(words, from, isState)) found.add('partner');
  const after = words.folded.slice(to);
  if (after.includes('its') && !after.some((word) => HE.has(word))) found.add('its');
  const inState = words.folded[to] === ',' && PLACING.has(words.folded[from - 1] ?? '');
  const against = objections(words, from, to) + (inState && isState(to + 1) ? 3 : 0);
  return { for: found, against };
}

const PLACING = new Set(['in', 'at', 'near', 'outside', 'around']);
const HE = new Set(['he', 'she', 'him', 'his', 'her', 'who', 'whose']);
/** Beside a company's name. */
const COMPANY = new Set(
  'ceo company companies chain retailer shares stores customers brand subsidiary shareholders founder acquisition products'.split(
    ' ',
  ),
);
const PLACED = new Set('city town village district port province suburb near'.split(' '));

/** What speaks against: a person's pronoun, a town's noun, "X, Peru". */
function objections(words: Words, from: number, to: number): number {
  const { folded } = words;
  let against = 0;
  // "X said he": a person.
  if (folded.slice(to, to + 5).some((word) => HE.has(word))) against += 3;
  // "the envoy to Kenya, Ana Roe, said": who the envoy is.
  const isExplained = folded[from - 1] === ',' && folded[to] === ',' && to - from > 1;
  if (
    isExplained &&
    folded.slice(Math.max(0, from - 8), from).some((word) => STATE_POSTS.has(word))
  )
    against += 3;
  if (PLACED.has(folded[from - 1] ?? '')) against += 3;
  if (folded[from - 1] === 'of' && PLACED.has(folded[from - 2] ?? '')) against += 3;
  if (PLACED.has(folded[to] ?? '')) against += 2;
  const around = [...folded.slice(Math.max(0, from - 3), from), ...folded.slice(to, to + 4)];
  if (around.some((word) => COMPANY.has(word))) against += 3;
  return against;
}

/** Whether a state acts earlier in the sentence and the name stands where its counterpart does. */
function isPartner(words: Words, from: number, isState: (token: number) => boolean): boolean {
  const before = words.folded[from - 1] ?? '';
  const link = before === 'the' ? (words.folded[from - 2] ?? '') : before;
  if (!LINKS.has(link) && !STATE_ACTS.has(link)) return false;
  let actor = false;
  for (let i = 0; i < from; i++) {
    if (isState(i)) actor = true;
    else if (actor && STATE_ACTS.has(words.folded[i] ?? '')) return true;
  }
  return false;
}

const LINKS = new Set(['with', 'to', 'against', 'by', 'from']);

/** "X's new government", "X security officials", "X Foreign Ministry". */
function possesses(words: Words, to: number): boolean {
  const clitic = /^['’]s?$/.test(words.tokens[to]?.text ?? '');
  const coordinated = words.folded[to] === 'and' && words.capital[to + 1] === true;
  const from = coordinated ? to + 2 : clitic ? to + 1 : to;
  for (let i = from; i < from + 4; i++) {
    const word = words.folded[i] ?? '';
    if (STATE_NOUNS.has(word) || STATE_POSTS.has(word)) return true;
    if (!/^(?:JJ|NN|NNP|RB|CD)$/.test(words.tags[i] ?? '')) return false;
  }
  return false;
}

/** "The Torres cabinet": where the name is surely a person's, it is the leader's. */
const leads = ({ folded }: Words, { firstToken, lastToken, kind, score }: FoundSpan): boolean =>
  kind === 'person' &&
  score > SURE_OF_LEADER &&
  folded[firstToken - 1] === 'the' &&
  /^(?:government|cabinet|administration)$/.test(folded[lastToken] ?? '');
const SURE_OF_LEADER = 0.9;

/** The noun that a name depends on, and by which preposition, past names coordinated with it: "ambassadors | of | A, B and". */
function headBefore(words: Words, from: number): readonly [noun: string, link: string] {
  let at = from - 1;
  for (; at >= 0; at--) {
    const word = words.folded[at] ?? '';
    const passes =
      word === 'and' || word === ',' || word === 'the' || (words.capital[at] === true && at > 0);
    if (!passes) break;
  }
  const link = words.folded[at] ?? '';
  // "ties between A and B with C" stays with the nearest noun.
  for (let i = at - 1; i >= Math.max(0, at - 2); i--)
    if (words.tags[i]?.startsWith('NN') === true) return [words.folded[i] ?? '', link];
  return ['', link];
}

/** "President Ana Torres of X", "King Juan of X". */
function ledBefore({ folded, capital }: Words, from: number): boolean {
  if (folded[from - 1] !== 'of') return false;
  let at = from - 2;
  while (capital[at] === true && !STATE_POSTS.has(folded[at] ?? '')) at--;
  return at < from - 2 && STATE_POSTS.has(folded[at] ?? '');
}

/** The tokens next to a name across "and" or a comma. */
function neighbours(words: Words, from: number, to: number): number[] {
  const joins = (i: number) => /^(?:and|or|,|nor)$/.test(words.folded[i] ?? '');
  const second = to + (words.folded[to + 1] === 'and' ? 2 : 1);
  const after = joins(to) ? second + (words.folded[second] === 'the' ? 1 : 0) : -1;
  const before = joins(from - 1) ? from - (joins(from - 2) ? 3 : 2) : -1;
  return [after, before].filter((i) => i >= 0);
}

/** The verb of which a name is the subject, past adverbs, auxiliaries and names coordinated with it; -1 where none is. */
function verbAfter(words: Words, to: number): number {
  for (let i = to; i < Math.min(words.tokens.length, to + 9); i++) {
    const tag = words.tags[i] ?? '';
    const word = words.folded[i] ?? '';
    const passes =
      AUXILIARIES.has(word) ||
      /^(?:RB|MD|TO|CC|,)$/.test(tag) ||
      words.capital[i] === true ||
      word === 'on';
    if (passes) continue;
    return tag.startsWith('VB') ? i : -1;
  }
  return -1;
}

const AUXILIARIES = new Set(
  'is are was were be been being has have had will would about set ready to'.split(' '),
);
