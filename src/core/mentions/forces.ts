import { FORCE_CLASSES } from '../lexicon/heads.ts';
import type { Words } from './words.ts';

/** The end of a phrase for armed forces that follows a nationality ("Turkish | army", "Iraqi | security forces"); null where none does. */
export function endOfForces(words: Words, at: number): number | null {
  const { folded } = words;
  for (const length of [3, 2, 1]) {
    if (at + length > folded.length) continue;
    const phrase = folded.slice(at, at + length).join(' ');
    if (!FORCE_CLASSES.has(phrase)) continue;
    // "Iraqi military personnel", "Kenyan military buildup": an adjective, no force.
    const next = words.tags[at + length] ?? '';
    if (phrase === 'military' && /^(?:JJ|NN)/.test(next)) return null;
    return at + length;
  }
  return null;
}
