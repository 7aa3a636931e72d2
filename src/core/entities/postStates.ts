import { stateNamed } from '../mentions/gazetteer.ts';

/**
 * The states of which somebody holds a post now, of posts written "title|state or body". Who holds posts of two states at
 * one time is two people.
 */
export function statesServed(posts: readonly string[]): string[] {
  const states = posts.flatMap((post) => {
    const cut = post.lastIndexOf('|');
    const isPast = /^(?:former|ex|then|late)\b/i.test(post);
    const state = isPast ? null : stateNamed(post.slice(cut + 1));
    return state === null ? [] : [state];
  });
  return [...new Set(states)].sort();
}

/** Whether two people of one name serve states, and none in common. */
export const serveOthers = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((state) => b.includes(state));
