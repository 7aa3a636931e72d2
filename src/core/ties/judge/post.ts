import type { EntityMention, FoundSpan } from '../../reading.ts';
import { isBody } from '../postPlaces.ts';
import type { Scene } from '../scene.ts';

/** The post of the sentence nearest to a person, if it is one that the body can have. */
export function postOf(scene: Scene, person: EntityMention, body: EntityMention): FoundSpan | null {
  const away = (p: FoundSpan): number =>
    Math.min(Math.abs(p.lastToken - person.firstToken), Math.abs(p.firstToken - person.lastToken));
  const [near] = [...scene.posts].sort((x, y) => away(x) - away(y));
  if (near === undefined) return null;
  const title = scene.read.text.slice(near.start, near.end);
  return isBody(scene, { type: 'holds-post', title }, body) ? near : null;
}
