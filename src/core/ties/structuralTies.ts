import { partTies } from './parts.ts';
import { postTies } from './posts.ts';
import type { Proposal } from './proposal.ts';
import type { Scene } from './scene.ts';

/** What lasts: posts, parts, members, makers. */
export function structuralTies(scenes: readonly Scene[]): Proposal[] {
  return [...postTies(scenes), ...scenes.flatMap((scene) => partTies(scene))];
}
