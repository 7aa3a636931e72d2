import type { LocalTie, ReadText } from '../reading.ts';
import { accusations } from './accusations.ts';
import { groupBy } from '../groupBy.ts';
import type { End } from './ends.ts';
import { demandTies } from './demands.ts';
import { judgeTies } from './judge/judgeTies.ts';
import { nounTies } from './nounTies.ts';
import type { Proposal } from './proposal.ts';
import { kindOf, setScenes, type Scene } from './scene.ts';
import { settle } from './settle.ts';
import { structuralTies } from './structuralTies.ts';
import { verbTies } from './verbTies.ts';

/** The ties that a document's sentences say, each with the words that say it. */
export function findTies(read: ReadText): LocalTie[] {
  const scenes = setScenes(read);
  const proposals = proposeTies(scenes);
  const judged = judgeTies(
    scenes,
    groupBy(proposals, (p) => [p.scene]),
  );
  return settle([...proposals, ...judged]);
}

/** What the rules alone propose. */
export function proposeTies(scenes: readonly Scene[]): Proposal[] {
  const events = scenes.flatMap((scene) => {
    const verbs = verbTies(scene);
    return [...verbs, ...nounTies(scene).filter((p) => !isSaidBy(verbs, p)), ...demandTies(scene)];
  });
  const all = [...events, ...accusations(events), ...structuralTies(scenes)];
  const eventsIn = groupBy(events, ({ scene }) => [scene]);
  const left = all.filter(
    (p) =>
      (p.type !== 'participates-in' || isJoinable(p)) &&
      !isOfOthers(p, eventsIn.get(p.scene) ?? []),
  );
  // "President NAME offered to host both sides", of which one is the president's own state: nobody deals with that.
  const own = new Set(left.filter(isHeld).map(pairOf));
  return left.filter((p) => !(/^(?:AGREE|CONSULT|COOPERATE)$/.test(p.type) && own.has(pairOf(p))));
}

/** A post that somebody has today. */
const isHeld = ({ type, polarity, title }: Proposal): boolean =>
  type === 'holds-post' && polarity === 'affirmed' && !/^(?:former|ex|then)\b/i.test(title ?? '');

/** The two ends, whichever way round. */
function pairOf({ source, target }: Proposal): string {
  const side = ({ entities }: End): string => [...entities].sort((a, b) => a - b).join('+');
  return [side(source), side(target)].sort().join(' ');
}

/** "Prime Minister NAME apologised to Kenya": whoever deals with a state is not taken for its minister. */
function isOfOthers(
  { type, rule, source, target }: Proposal,
  events: readonly Proposal[],
): boolean {
  if (type !== 'holds-post' || !rule.endsWith('only state')) return false;
  return events.some(
    (event) =>
      event.type !== 'RETREAT' && isSame(event.source, source) && isSame(event.target, target),
  );
}

/** Whether one can take part in the target: "entered Kenya" and "won a seat in Ohio" name none. */
const isJoinable = ({ scene, target }: Proposal): boolean =>
  /^(?:event|organisation)$/.test(kindOf(scene.read, target.entities[0] ?? -1) ?? '');

/** Whether a verb says the same statement of the same two: "strengthens ties with X" is one tie, not one of the noun too. */
function isSaidBy(verbs: readonly Proposal[], noun: Proposal): boolean {
  return verbs.some(
    (verb) =>
      verb.statement === noun.statement &&
      noun.statement !== null &&
      (pairOf(verb) === pairOf(noun) ||
        // "A and B settled their dispute": "their" is both.
        [verb.source, verb.target].every(({ entities }) =>
          entities.every(
            (e) => noun.source.entities.includes(e) && noun.target.entities.includes(e),
          ),
        )),
  );
}

const isSame = (a: End, b: End): boolean =>
  a.entities.length === b.entities.length && a.entities.every((e) => b.entities.includes(e));
