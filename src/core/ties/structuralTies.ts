import { affiliationTies } from './affiliations.ts';
import { candidacyTies } from './candidacies.ts';
import { makerTies } from './makers.ts';
import { partTies } from './parts.ts';
import { partyTies } from './parties.ts';
import { postTies, readPosts } from './posts.ts';
import type { Proposal } from './proposal.ts';
import type { Scene } from './scene.ts';

/** What lasts: posts, parts, members, makers. */
export function structuralTies(scenes: readonly Scene[]): Proposal[] {
  const posts = readPosts(scenes);
  return [
    ...postTies(posts),
    ...candidacyTies(scenes, posts.states),
    ...firstTold(scenes.flatMap((scene) => partTies(scene))),
    ...firstTold(scenes.flatMap((scene) => affiliationTies(scene))),
    ...scenes.flatMap((scene) => makerTies(scene)),
    ...partyTies(scenes),
  ];
}

/** Said beside a name it is told once a paragraph; what a name itself says ("Norlandic Navy"), once a document. */
function firstTold(proposals: readonly Proposal[]): Proposal[] {
  const told = new Set<string>();
  return proposals.filter((p) => {
    const where = p.rule === 'part name' ? '' : String(p.scene.sentence.paragraph);
    const key = `${where} ${String(p.source.entities[0])} ${String(p.target.entities[0])}`;
    const isFirst = !told.has(key);
    told.add(key);
    return isFirst;
  });
}
