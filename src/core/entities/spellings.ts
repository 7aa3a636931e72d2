import type { Entity } from '../types.ts';

/** Everything an actor is called by, its name first: the spellings of the documents, and its names before a person changed them. */
export function spellingsOf({ name, aliases, formerly = [] }: Entity): string[] {
  return [...new Set([name, ...aliases.map(({ text }) => text), ...formerly])];
}
