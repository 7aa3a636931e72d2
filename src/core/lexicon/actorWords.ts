import { fold } from '../text/characters.ts';
import { COUNTRIES } from './countries.ts';
import { names, rows } from './lists.ts';
import { ORGANISATIONS } from './organisations.ts';

const actorWords = new Set<string>();
for (const [name = '', also = '', adjectives = '', nouns = '', seats = ''] of rows(COUNTRIES))
  for (const word of [name, ...names(also), ...names(adjectives), ...names(nouns), ...names(seats)])
    if (!word.includes(' ')) actorWords.add(fold(word));
for (const [name = '', also = ''] of rows(ORGANISATIONS))
  for (const word of [name, ...names(also)]) if (!word.includes(' ')) actorWords.add(fold(word));

/** Whether one word (its case does not count, but it must begin with a capital) names a state, a nationality or a known body. */
export function isActorWord(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase() && actorWords.has(fold(word));
}
