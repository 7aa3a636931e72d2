import type { LocalTie, ReadText } from '../reading.ts';
import { accusations } from './accusations.ts';
import { groupBy } from '../groupBy.ts';
import { demandTies } from './demands.ts';
import { judgeTies } from './judge/judgeTies.ts';
import { nounTies } from './nounTies.ts';
import type { Proposal } from './proposal.ts';
import { setScenes, type Scene } from './scene.ts';
import { settle } from './settle.ts';
import { structuralTies } from './structuralTies.ts';
import { verbTies } from './verbTies.ts';

/** The ties that a document's sentences say, each with the words that say it. */
export function findTies(read: ReadText): LocalTie[] {
  const scenes = setScenes(read);
  const proposed = groupBy(proposeTies(scenes), (p) => [p.scene]);
  return settle(
    read,
    scenes.flatMap((scene) => judgeTies(scene, proposed.get(scene) ?? [])),
  );
}

/** What the rules alone propose. */
export function proposeTies(scenes: readonly Scene[]): Proposal[] {
  const events = scenes.flatMap((scene) => [
    ...verbTies(scene),
    ...nounTies(scene),
    ...demandTies(scene),
  ]);
  return [...events, ...accusations(events), ...structuralTies(scenes)];
}
