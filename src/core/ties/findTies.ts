import type { LocalTie, ReadText } from '../reading.ts';
import { accusations } from './accusations.ts';
import { nounTies } from './nounTies.ts';
import type { Proposal } from './proposal.ts';
import { setScenes } from './scene.ts';
import { settle } from './settle.ts';
import { structuralTies } from './structuralTies.ts';
import { verbTies } from './verbTies.ts';

/** The ties that a document's sentences say, each with the words that say it. */
export function findTies(read: ReadText): LocalTie[] {
  const scenes = setScenes(read);
  const events = scenes.flatMap((scene) => [...verbTies(scene), ...nounTies(scene)]);
  const proposals: Proposal[] = [...events, ...accusations(events), ...structuralTies(scenes)];
  return settle(read, proposals);
}
