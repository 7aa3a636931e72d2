/** Which tokens stand in the lexicon's lists: a hint for the tagger, which what stands around may overrule. */
import { COUNTRIES } from '../../lexicon/countries.ts';
import { GROUPS } from '../../lexicon/groups.ts';
import { names, rows } from '../../lexicon/lists.ts';
import { ORGANISATIONS } from '../../lexicon/organisations.ts';
import { PLACES } from '../../lexicon/places.ts';
import { fold } from '../../text/characters.ts';
import { hashText } from '../../text/model/hash.ts';
import { lookUp, readWordMap, type WordMap } from '../../text/model/wordMap.ts';
import type { Token } from '../../text/tokens.ts';
import cityFile from './cities.txt?raw';

/** Bits, for a name may stand in several lists. */
const COUNTRY = 1;
const NATIONALITY = 2;
const SEAT = 4;
const BODY = 8;
const FORCE = 16;
const PLACE = 32;
const GROUP = 64;
/** Towns of more than 300,000, 100,000 and 15,000 people. */
const CITIES = [0, 128, 256, 512];
/** The longest name of a town that is looked for. */
const CITY_WORDS = 4;

interface Lists {
  readonly entries: ReadonlyMap<string, number>;
  /** How many words the longest name has that begins with a word. */
  readonly longest: ReadonlyMap<string, number>;
}

let lists: Lists | null = null;
let cities: WordMap | null = null;

function loadLists(): Lists {
  const entries = new Map<string, number>();
  const longest = new Map<string, number>();
  const add = (name: string, bits: number) => {
    const words = fold(name).split(' ');
    const key = words.join(' ');
    const [first = ''] = words;
    entries.set(key, (entries.get(key) ?? 0) | bits);
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
  };
  for (const [name = '', also = '', adjectives = '', nouns = '', seats = ''] of rows(COUNTRIES)) {
    for (const one of [name, ...names(also)]) add(one, COUNTRY);
    for (const one of [...names(adjectives), ...names(nouns)]) add(one, NATIONALITY);
    for (const one of names(nouns)) add(`${one}s`, NATIONALITY);
    for (const one of names(seats)) add(one, SEAT);
  }
  for (const [name = '', also = '', kind = '', seats = ''] of rows(ORGANISATIONS)) {
    for (const one of [name, ...names(also)]) add(one, kind === 'm' ? FORCE : BODY);
    for (const one of names(seats)) add(one, SEAT);
  }
  for (const one of names(PLACES)) add(one, PLACE);
  for (const [, spellings = ''] of rows(GROUPS))
    for (const one of names(spellings)) add(one, GROUP);
  return { entries, longest };
}

/**
 * For each token 0, or twice the bits of the lists that hold the longest name it is part of, plus one when it is not
 * that name's first word.
 */
export function listBits(tokens: readonly Token[]): Int32Array {
  lists ??= loadLists();
  cities ??= readWordMap(cityFile);
  const bits = new Int32Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const text = tokens[i]?.text ?? '';
    const first = text.charAt(0);
    if (first === first.toLowerCase()) continue;
    const entry = longestAt(lists, tokens, i) ?? cityAt(cities, tokens, i);
    if (!entry) continue;
    for (let k = 0; k < entry.length; k++) bits[i + k] = entry.bits * 2 + (k > 0 ? 1 : 0);
    i += entry.length - 1;
  }
  return bits;
}

/** Whether a name, in small letters, is a town's. */
export function isKnownTown(name: string): boolean {
  cities ??= readWordMap(cityFile);
  return lookUp(cities, hashText(name)) > 0;
}

function longestAt(
  { entries, longest }: Lists,
  tokens: readonly Token[],
  at: number,
): { length: number; bits: number } | null {
  let key = fold(tokens[at]?.text ?? '');
  const limit = Math.min(tokens.length, at + (longest.get(key) ?? 0));
  let found: { length: number; bits: number } | null = null;
  for (let i = at; i < limit; i++) {
    if (i > at) key += ` ${fold(tokens[i]?.text ?? '')}`;
    const bits = entries.get(key);
    if (bits !== undefined) found = { length: i - at + 1, bits };
  }
  return found;
}

function cityAt(
  map: WordMap,
  tokens: readonly Token[],
  at: number,
): { length: number; bits: number } | null {
  let key = fold(tokens[at]?.text ?? '');
  let found: { length: number; bits: number } | null = null;
  for (let length = 1; length <= CITY_WORDS; length++) {
    const size = lookUp(map, hashText(key));
    if (size > 0) found = { length, bits: CITIES[size] ?? 0 };
    const next = tokens[at + length]?.text ?? '';
    if (next === '' || (next === next.toLowerCase() && next.length > 3)) break;
    key += ` ${fold(next)}`;
  }
  return found;
}
