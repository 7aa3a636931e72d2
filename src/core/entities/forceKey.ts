import { FORCE_CLASSES, STATE_BODIES } from '../lexicon/heads.ts';
import { stateNamed } from '../mentions/gazetteer.ts';
import { fold } from '../text/characters.ts';

/**
 * One key for the names of what every state has one of, armed forces and ministries: "Armed Forces of Peru",
 * "Peruvian armed forces" and "Peruvian army" give "Peru armed forces"; "Peruvian Foreign Ministry" gives "Peru
 * ministry of foreign affairs". Null for other names.
 */
export function forceKey(name: string): string | null {
  const plain = name.replace(/\s+/g, ' ').replace(/^the /i, '');
  const of = plain.lastIndexOf(' of ');
  if (of > 0) {
    const body = stateBody(plain.slice(0, of));
    const state = stateNamed(plain.slice(of + 4).replace(/^the /i, ''));
    if (body !== null && state !== null) return `${state} ${body}`;
  }
  const words = plain.replace(/['’]s /, ' ').split(' ');
  for (let cut = 1; cut < words.length && cut < 5; cut++) {
    const body = stateBody(words.slice(cut).join(' '));
    const state = body === null ? null : stateNamed(words.slice(0, cut).join(' '));
    if (body !== null && state !== null) return `${state} ${body}`;
  }
  return null;
}

/**
 * What a name without its state is: "army", "Foreign Ministry"; null for names of their own. An army in lower case
 * is a state's armed forces as a whole; with a capital it may be one branch.
 */
export function stateBody(words: string): string | null {
  if (words === 'army') return 'armed forces';
  const plain = fold(words);
  return FORCE_CLASSES.get(plain) ?? STATE_BODIES.get(plain) ?? null;
}
