import { isAllCaps } from '../text/characters.ts';
import type { Cluster } from './joinMentions.ts';

const SMALL = new Set('of the for and on in to de la du des del der und et y a an'.split(' '));

/** The first letters of a name's longer words: "Party of Peruvian Labour" gives "PPL", with and without small words. */
function initialsOf(name: string): string[] {
  const parts = name.split(/[\s-]+/).filter((part) => part !== '');
  const letter = (part: string) => part.charAt(0).toUpperCase();
  const main = parts.filter((part) => !SMALL.has(part.toLowerCase()));
  return [main.map(letter).join(''), parts.map(letter).join('')];
}

/** Joins acronyms to the names they abbreviate: by "Name (ACR)", or by initials that only one name has. */
export function joinAcronyms(text: string, clusters: Map<string, Cluster>): void {
  const all = [...clusters.values()];
  const long = all.filter(({ spans }) => spans.some((s) => s.text.includes(' ')));
  for (const short of all) {
    const word = short.spans[0]?.text ?? '';
    if (short.canonical !== null || !isAllCaps(word) || word.includes(' ')) continue;
    const bare = word.replace(/\./g, '');
    const target =
      long.find((cluster) =>
        cluster.spans.some(({ span }) => definedRightAfter(text, span.end, word)),
      ) ??
      only(
        long.filter(
          (cluster) =>
            bare.length > 1 && cluster.spans.some((s) => initialsOf(s.text).includes(bare)),
        ),
      );
    if (target === undefined || target === short) continue;
    for (const item of short.spans) target.spans.push({ ...item, how: 'acronym' });
    clusters.delete(short.key);
  }
}

const definedRightAfter = (text: string, end: number, word: string): boolean => {
  const next = text.slice(end, end + word.length + 4);
  return (
    next.startsWith(` (${word})`) || next.startsWith(` (${word},`) || next.startsWith(` (${word};`)
  );
};

const only = <T>(list: readonly T[]): T | undefined => (list.length === 1 ? list[0] : undefined);
