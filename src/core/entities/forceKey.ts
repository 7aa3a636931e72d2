import { FORCE_CLASSES } from '../lexicon/heads.ts';
import { stateNamed } from '../mentions/gazetteer.ts';
import { fold } from '../text/characters.ts';

/**
 * One key for the names of a state's armed forces: "Armed Forces of Peru", "Peruvian armed forces" and "Peruvian
 * army" give "Peru armed forces"; "Peruvian Navy" gives "Peru navy". Null for other names.
 */
export function forceKey(name: string): string | null {
  const plain = name.replace(/\s+/g, ' ').replace(/^the /i, '');
  const of = / of (?:the )?/i.exec(plain);
  if (of !== null) {
    const force = classOf(plain.slice(0, of.index));
    const state = stateNamed(plain.slice(of.index + of[0].length));
    return force !== null && state !== null ? `${state} ${force}` : null;
  }
  const words = plain.split(' ');
  for (let cut = 1; cut < words.length; cut++) {
    const force = classOf(words.slice(cut).join(' '));
    const state = stateNamed(words.slice(0, cut).join(' '));
    if (force !== null && state !== null) return `${state} ${force}`;
  }
  return null;
}

/** An army in lower case is a state's armed forces as a whole; with a capital it may be one branch. */
function classOf(words: string): string | null {
  if (words === 'army') return 'armed forces';
  return FORCE_CLASSES.get(fold(words)) ?? null;
}
