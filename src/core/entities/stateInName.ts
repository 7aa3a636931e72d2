import { BASED_BODIES, STATE_ORGANS } from '../lexicon/bodies.ts';
import { stateNamed } from '../mentions/gazetteer.ts';

/** A state that a body's name names, with where its words stand in the name. */
export interface StateWords {
  readonly state: string;
  readonly from: number;
  readonly to: number;
}

/** No state's name is longer, in words. */
const LONGEST = 4;

/**
 * The state a body's name begins or ends with: "Kenyan Navy", "Supreme Court of Costa Rica"; null where neither does.
 */
export function stateInName(name: string): StateWords | null {
  const words = [...name.matchAll(/\S+/g)].map(({ 0: text, index }) => ({ text, index }));
  const named = (from: number, to: number): StateWords | null => {
    const [first, last] = [words[from], words[to - 1]];
    if (first === undefined || last === undefined) return null;
    const end = last.index + last.text.replace(/['’]s?$/, '').length;
    const state = stateNamed(name.slice(first.index, end));
    return state === null ? null : { state, from: first.index, to: end };
  };
  const start = /^the$/i.test(words[0]?.text ?? '') ? 1 : 0;
  for (let to = Math.min(start + LONGEST, words.length - 1); to > start; to--) {
    const found = named(start, to);
    if (found !== null) return found;
  }
  const of = words.findLastIndex(({ text }) => text === 'of');
  if (of <= 0) return null;
  return named(/^the$/i.test(words[of + 1]?.text ?? '') ? of + 2 : of + 1, words.length);
}

/** Whether a name is that of an organ of a state: a ministry, an army, a court; not of a party or company. */
export function isStateOrgan(name: string): boolean {
  const words = name.toLowerCase().split(/[\s-]+/);
  return !words.some((w) => BASED_BODIES.has(w)) && words.some((w) => STATE_ORGANS.has(w));
}
