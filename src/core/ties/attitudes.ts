import type { Clause } from './clauses.ts';
import { doersAt, doersOf, endsAfter } from './doers.ts';
import { complement, endsOf, fits, saysEachOther, type End } from './ends.ts';
import { attitudeOf, nounFrame } from './frames.ts';
import type { Mood } from './mood.ts';
import type { Places } from './places.ts';
import type { Proposal } from './proposal.ts';
import type { Scene } from './scene.ts';
import { propose } from './verbProposals.ts';

/** "condemned the attack by X on Y", "welcomed the accord between X and Y": what is said of an act is said to who does it. */
export function attitudeTies(scene: Scene, clause: Clause, places: Places, mood: Mood): Proposal[] {
  const type = attitudeOf(clause.verb.lemma);
  if (type === null) return [];
  const frame = { type, name: 'attitude', symmetric: false } as const;
  const sources = (places.get('S') ?? []).flatMap((p) => endsOf(scene, p));
  const isOther = (e: End): boolean => !sources.some((s) => s.entities[0] === e.entities[0]);
  const objects = places.get('O') ?? summedUp(scene, clause);
  return objects.flatMap((phrase) =>
    (saysEachOther(scene, phrase) ? sources : meantBy(scene, phrase, places, isOther))
      .filter((e) => fits(scene, e, type))
      .flatMap((b) =>
        sources
          .filter((a) => a.entities.length > 1 || a.entities[0] !== b.entities[0])
          .map((a) => propose(scene, clause, frame, a, b, mood)),
      ),
  );
}

/** Who stands behind what an attitude is about; nobody where it is about an actor itself. */
function meantBy(
  scene: Scene,
  phrase: number,
  places: Places,
  isOther: (e: End) => boolean,
): readonly End[] {
  const isEvent = (p: number): boolean => nounFrame(scene.chunks[p]?.word ?? '') !== null;
  const before = whoDidBefore(scene, phrase);
  if (before.length > 0) return before.filter(isOther);
  // "the resumption of talks": the act is the noun below.
  const event = isEvent(phrase) ? phrase : complement(scene, phrase, ['of'])?.find(isEvent);
  const doers = event === undefined ? [] : doersOf(scene, event);
  if (doers.some(isOther)) return doers.filter(isOther);
  // "cancelled its visit to X": one's own act touches the other side.
  if (doers.length > 0 && event !== undefined)
    return endsAfter(scene, event, nounFrame(scene.chunks[event]?.word ?? '')?.target ?? []);
  if (event === undefined && endsOf(scene, phrase).length > 0) return [];
  for (const role of ['between', 'among', 'by', 'from', ...(event === undefined ? ['in'] : [])]) {
    const ends = (places.get(role) ?? []).flatMap((p) => endsOf(scene, p));
    if (ends.length > 0) return ends;
  }
  return [];
}

/** What a sentence before a comma comes to: "..., a move that B condemned". */
const SUMS =
  /^(move|step|decision|act|action|measure|announcement|gesture|plan|policy|ruling|development|outcome|claim|charge|accusation|allegation|remark|statement|comment)$/;

/** The act that a clause says something of, where "that" or "which" stands for it: "a move that B condemned". */
function summedUp(scene: Scene, { at, subject: [subject = at] }: Clause): number[] {
  const [joint, act] = [subject - 1, subject - 2].map((i) => scene.chunks[i]);
  if (act?.kind !== 'noun' || !(joint?.kind === 'wh' || joint?.kind === 'that')) return [];
  return SUMS.test(act.word) || nounFrame(act.word) !== null ? [subject - 2] : [];
}

/** "A sent weapons to C, a move condemned by B": who did what the phrase sums up. */
function whoDidBefore(scene: Scene, phrase: number): readonly End[] {
  const chunk = scene.chunks[phrase];
  if (scene.chunks[phrase - 1]?.kind !== 'comma' || !SUMS.test(chunk?.word ?? '')) return [];
  if (!/^an?$/i.test(scene.word(chunk?.first ?? -1))) return [];
  const told = scene.clauses.findLast(
    ({ at, link, verb }) => at < phrase && verb.form === 'finite' && link !== 'relative',
  );
  return (told?.subject ?? []).flatMap((p) => doersAt(scene, p));
}
