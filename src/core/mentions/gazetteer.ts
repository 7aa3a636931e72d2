import { COUNTRIES } from '../lexicon/countries.ts';
import { GROUPS } from '../lexicon/groups.ts';
import { names, rows } from '../lexicon/lists.ts';
import { ORGANISATIONS } from '../lexicon/organisations.ts';
import { PLACES } from '../lexicon/places.ts';
import { fold, isAllCaps, isCapitalised } from '../text/characters.ts';
import { tokenize } from '../text/tokenize.ts';
import type { EntityKind, MentionForm } from '../types.ts';

/** What a name in the gazetteer stands for. */
interface Known {
  readonly canonical: string;
  readonly kind: EntityKind;
  readonly how: MentionForm;
  /** For a city: the state whose government sits there. */
  readonly capitalOf: string | null;
}

interface Entry extends Known {
  /** Written in capitals only: "US" is no "us". */
  readonly capitals: boolean;
  /** The first word needs no capital: "western". */
  readonly lower: boolean;
  /** The last word is an ordinary one: "Korean peninsula". */
  readonly plainEnd: boolean;
}

interface Node {
  readonly next: Map<string, Node>;
  readonly entries: Entry[];
}

const root: Node = { next: new Map(), entries: [] };

function add(name: string, known: Known): void {
  let node = root;
  for (const token of tokenize(name)) {
    const key = fold(token.text);
    let next = node.next.get(key);
    if (next === undefined) {
      next = { next: new Map(), entries: [] };
      node.next.set(key, next);
    }
    node = next;
  }
  // The first to claim a spelling keeps it; a city may also be a capital.
  const capitals = isAllCaps(name) && !name.includes(' ');
  if (node.entries.some((entry) => entry.capitals === capitals)) return;
  node.entries.push({
    ...known,
    capitals,
    lower: !isCapitalised(name),
    plainEnd: !isCapitalised(name.slice(name.lastIndexOf(' ') + 1)),
  });
}

/** The plural of a noun for people: Serbs, Frenchmen, Afghans; null where the noun is its own plural. */
function plural(noun: string): string | null {
  if (/(?:s|x|ese)$/.test(noun)) return null;
  if (noun.endsWith('man')) return `${noun.slice(0, -3)}men`;
  return noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

const LONG_FORMS = names(
  'Republic of,Kingdom of,State of,Islamic Republic of,Federal Republic of,Federation of,Sultanate of,Principality of,Emirate of,Democratic Republic of,Socialist Republic of',
);

for (const [name = '', also = '', adjectives = '', nouns = '', seats = ''] of rows(COUNTRIES)) {
  const state: Known = { canonical: name, kind: 'country', how: 'name', capitalOf: null };
  for (const form of [name, ...names(also)])
    add(form, isAllCaps(form) ? { ...state, how: 'acronym' } : state);
  for (const long of LONG_FORMS) {
    if (name.includes(' of ') || name.includes('Korea') || name.includes('Congo')) break;
    for (const article of ['', 'the ']) add(`${long} ${article}${name}`, state);
  }
  const people: Known = { ...state, how: 'demonym' };
  for (const adjective of names(adjectives)) {
    add(adjective, people);
  }
  for (const noun of names(nouns)) {
    add(noun, people);
    const many = plural(noun);
    if (many !== null) add(many, people);
  }
  for (const seat of names(seats))
    add(seat, { canonical: seat, kind: 'place', how: 'name', capitalOf: name });
}
for (const [name = '', also = '', type = '', seats = ''] of rows(ORGANISATIONS)) {
  const body: Known = {
    canonical: name,
    kind: type === 'm' ? 'military' : 'organisation',
    how: 'name',
    capitalOf: null,
  };
  for (const form of [name, ...names(also)])
    add(form, isAllCaps(form) && form !== name ? { ...body, how: 'acronym' } : body);
  for (const seat of names(seats))
    add(seat, { canonical: seat, kind: 'place', how: 'name', capitalOf: name });
}
for (const [name = '', spellings = ''] of rows(GROUPS))
  for (const spelling of names(spellings))
    add(spelling, { canonical: name, kind: 'group', how: 'name', capitalOf: null });
// A comma inside a name.
for (const name of [...names(PLACES), 'Washington, D.C.', 'Washington, DC'])
  add(name, { canonical: name, kind: 'place', how: 'name', capitalOf: null });

/** Ordinary words that are also names, acronyms or nationality words: only a capital that the sentence does not force counts. */
const ORDINARY = new Set(
  'polish split bar nice reading orange guardian telegram labour commons quad fed turkey chad don nis gulf arab wagner moon earth bergen palma bor beni cali salvador commission is who it us am as pa car isis who let nam eta echo quad'.split(
    ' ',
  ),
);

/** A gazetteer name found at a token. */
export interface Match {
  readonly end: number;
  readonly known: Known;
}

/**
 * The longest name of the gazetteer that begins at a token. Capitals decide: "US" is no "us", "Turkey" no "turkey".
 * `shouting` says that the sentence is all in capitals, `forced` that the first word has its capital from its place.
 */
export function matchAt(
  tokens: readonly { readonly text: string }[],
  folded: readonly string[],
  at: number,
  shouting: boolean,
  forced: boolean,
): Match | null {
  let best: Match | null = null;
  let node = root.next.get(folded[at] ?? '');
  for (let i = at; node !== undefined; i++) {
    const known = pick(node.entries, tokens, at, i + 1, shouting);
    const alone = i === at;
    if (known !== null && !(alone && (forced || shouting) && ORDINARY.has(folded[at] ?? '')))
      best = { end: i + 1, known };
    const word: string | undefined = folded[i + 1];
    node = word === undefined ? undefined : node.next.get(word);
  }
  return best;
}

/** The entry whose capitals the text bears out. */
function pick(
  entries: readonly Entry[],
  tokens: readonly { readonly text: string }[],
  from: number,
  to: number,
  shouting: boolean,
): Known | null {
  const first = tokens[from]?.text ?? '';
  if (to - from === 1) {
    const capitals = isAllCaps(first);
    const acronym = entries.find((entry) => entry.capitals);
    if (capitals && acronym !== undefined) return acronym;
    const word = entries.find((entry) => !entry.capitals);
    if (word === undefined) return null;
    // "TURKEY" in a headline is Turkey; inside ordinary text a word in capitals is an acronym of its own.
    if (capitals && !shouting && first.length < 5) return null;
    return isCapitalised(first) || word.lower ? word : null;
  }
  const entry = entries[0];
  if (entry === undefined) return null;
  const last = tokens[to - 1]?.text ?? '';
  const bothCapital = isCapitalised(first) && isCapitalised(last);
  if (bothCapital || (entry.lower && isCapitalised(last))) return entry;
  // "Houthi rebels", "Afghan forces": the last word of an armed group's name may be an ordinary one.
  return isCapitalised(first) && entry.plainEnd ? entry : null;
}

/** The usual name of the state that a whole name or nationality word stands for; null for anything else. */
export function stateNamed(words: string): string | null {
  const tokens = tokenize(words);
  const folded = tokens.map((token) => fold(token.text));
  const match = matchAt(tokens, folded, 0, false, false);
  return match?.end === tokens.length && match.known.kind === 'country'
    ? match.known.canonical
    : null;
}
