import type { Clause } from './clauses.ts';
import { endsOf } from './ends.ts';
import { attitudeOf, nounFrame } from './frames.ts';
import { stateAround } from './states.ts';
import { kindOf, type Scene } from './scene.ts';
import type { Phrases } from './slots.ts';

/** What stands in each place of a clause: 'S', 'O', 'O2' or a preposition. */
export type Places = ReadonlyMap<string, Phrases>;

/** The slots of a clause by role, with a passive turned round. */
export function placesOf(scene: Scene, clause: Clause): Places {
  const places = new Map<string, Phrases>();
  let last = 'S';
  for (const { role, phrases } of clause.slots)
    // "three members, including B": the same place.
    if (/^(including|such_as)$/.test(role)) {
      if (last !== 'S') places.set(last, [...(places.get(last) ?? []), ...phrases]);
    } else {
      if (!places.has(role)) places.set(role, phrases);
      last = role;
    }
  const object = meantObject(scene, clause, places.get('O'));
  if (object !== undefined) places.set('O', object);
  // "is opposed to" is no passive of what somebody does.
  const isState = clause.verb.passive && !places.has('by') && STATES.test(clause.verb.lemma);
  if (clause.verb.passive && !isState) {
    const by = places.get('by');
    const after = places.get('O');
    places.delete('by');
    places.set('O', clause.subject);
    if (after !== undefined) places.set('O2', after);
    const agent =
      by ??
      agentBelow(scene, clause) ??
      agentOf(scene, clause, places) ??
      agentBeside(scene, clause);
    if (agent !== undefined) places.set('S', agent);
  } else places.set('S', doersOfAct(scene, clause));
  const also = places.get('with_also');
  const subject = places.get('S');
  if (also !== undefined && subject !== undefined) places.set('S', [...subject, ...also]);
  return places;
}

/** "A denounced B's decision to leave": B leaves. "A denounced a decision to leave": nobody says who does. */
function doersOfAct(scene: Scene, { noun, subject, governor }: Clause): Phrases {
  if (noun === null) return subject;
  if (endsOf(scene, noun).length > 0) return [noun];
  const isOfOthers = governor !== null && attitudeOf(governor.verb.lemma) !== null;
  return isOfOthers ? [] : subject;
}

const STATES = /^(oppose|prepare|commit|ally|dedicate)$/;

/** "arrested B, accusing him of", "imposed sanctions on B, accusing them of": whom the main verb touches. */
function meantObject(
  scene: Scene,
  clause: Clause,
  object: Phrases | undefined,
): Phrases | undefined {
  const [phrase = -1] = object ?? [];
  const chunk = scene.chunks[phrase];
  const isOpen =
    clause.link === 'aside' &&
    clause.governor !== null &&
    chunk !== undefined &&
    /^(it|them|him|her)$/.test(chunk.word) &&
    chunk.last - chunk.first === 1 &&
    endsOf(scene, phrase).length === 0;
  if (!isOpen) return undefined;
  const above = placesOf(scene, clause.governor);
  for (const role of ['on', 'against', 'O', 'from', 'to', 'with']) {
    const phrases = above.get(role) ?? [];
    if (phrases.some((p) => endsOf(scene, p).some((e) => e.how !== 'inside'))) return phrases;
  }
  return undefined;
}

/** "barred from running by X": the agent stands behind the verb below. */
function agentBelow(scene: Scene, clause: Clause): Phrases | undefined {
  const below = scene.clauses.find(
    (c) => c.governor?.at === clause.at && c.verb.form !== 'finite' && !c.verb.passive,
  );
  return below?.slots.find((s) => s.role === 'by')?.phrases;
}

/** "two are killed and three are injured by X": the next of two passives names who did both. */
function agentBeside(scene: Scene, clause: Clause): Phrases | undefined {
  const next = scene.clauses[scene.clauses.indexOf(clause) + 1];
  if (next === undefined || !next.verb.passive || next.at - clause.at > 6) return undefined;
  const between = scene.chunks.slice(clause.at + 1, next.at);
  if (!between.some((c) => c.kind === 'and') || between.some((c) => c.kind === 'verb'))
    return undefined;
  const slots = new Map(next.slots.map((s) => [s.role, s.phrases]));
  return slots.get('by') ?? agentOf(scene, next, slots);
}

/** Who did it where a passive names nobody: "killed in Norlandic strikes", "arrested in Norland". */
function agentOf(scene: Scene, clause: Clause, places: Places): Phrases | undefined {
  for (const role of ['in', 'during', 'after', 'following', 'when', 'from']) {
    const struck = (places.get(role) ?? []).filter(
      (p) => nounFrame(scene.chunks[p]?.word ?? '')?.type === 'ASSAULT',
    );
    if (struck.length > 0) return struck;
  }
  const inside = places.get('in');
  if (inside === undefined || !HELD.test(clause.verb.lemma)) return undefined;
  const state = inside.filter((p) =>
    stateAround(scene, p, endsOf(scene, p)).some(
      (e) => e.how === 'head' && kindOf(scene.read, e.entities[0] ?? -1) === 'country',
    ),
  );
  return state.length > 0 ? state : undefined;
}

/** What states do to people in their hands. */
const HELD =
  /^(arrest|detain|jail|imprison|convict|sentence|charge|execute|indict|expel|deport|hold|release|free)$/;
