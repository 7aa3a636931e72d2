import { makerTies } from './makers.ts';
import { partTies } from './parts.ts';
import { partyTies } from './parties.ts';
import { postTies } from './posts.ts';
import type { Proposal } from './proposal.ts';
import type { Scene } from './scene.ts';

/** What lasts: posts, parts, members, makers. */
export function structuralTies(scenes: readonly Scene[]): Proposal[] {
  return [
    ...postTies(scenes),
    ...firstTold(scenes.flatMap((scene) => partTies(scene))),
    ...scenes.flatMap((scene) => makerTies(scene)),
    ...partyTies(scenes),
  ];
}

/** What a name itself says ("Norlandic Navy") is told once a document. */
function firstTold(proposals: readonly Proposal[]): Proposal[] {
  const told = new Set<string>();
  return proposals.filter((p) => {
    const key = `${String(p.source.entities[0])} ${String(p.target.entities[0])}`;
    const isFirst = !told.has(key);
    told.add(key);
    return isFirst;
  });
}
