import { NOUN_CLASSES } from '../lexicon/nounClasses.ts';
import type { TieType } from '../types.ts';
import { attitudeTies } from './attitudes.ts';
import type { Clause } from './clauses.ts';
import { doersAt } from './doers.ts';
import { endsOf, fits, saysEachOther, type End } from './ends.ts';
import { verbFrames, type VerbFrame } from './frames.ts';
import { actOf, isConflict, moodOf, type Mood } from './mood.ts';
import { placesOf, type Places } from './places.ts';
import type { Proposal } from './proposal.ts';
import { kindOf, type Scene } from './scene.ts';
import { ownState, stateAround, TOUCHES_PLACES } from './states.ts';
import { headsOf, namedThing, propose } from './verbProposals.ts';

/** Ties that the verbs of a sentence say. */
export function verbTies(scene: Scene): Proposal[] {
  return scene.clauses.flatMap((clause) => clauseTies(scene, clause));
}

function clauseTies(scene: Scene, clause: Clause): Proposal[] {
  const mood = moodOf(scene, clause);
  const places = placesOf(scene, clause);
  const attitude = attitudeTies(scene, clause, places, mood);
  if (attitude.length > 0) return attitude;
  for (const frame of verbFrames(lexicalOf(scene, clause))) {
    if (!objectFits(scene, clause, frame, places)) continue;
    const proposals = fill(scene, clause, frame, places, mood);
    if (proposals.length > 0) return proposals;
  }
  const own = ownTies(scene, clause, places, mood);
  return own.length > 0 ? own : actTies(scene, clause, places, mood);
}

/** The verb as the lexicon writes it: "be_ready"; "be_opposed" too, where nobody opposes. */
function lexicalOf(scene: Scene, { at, verb, predicate, slots }: Clause): string {
  if (verb.copula && predicate !== null) return `be_${predicate}`;
  if (!verb.passive || slots.some((s) => s.role === 'by')) return verb.lemma;
  const state = `be_${scene.word(scene.chunks[at]?.head ?? -1).toLowerCase()}`;
  return verbFrames(state).length > 0 ? state : verb.lemma;
}

/**
 * "the Norlandic minister, Ana Roe, resigned", "a former Norlandic president was sentenced": whom the post is of is left, or is the state
 * that does it.
 */
function ownTies(scene: Scene, clause: Clause, places: Places, mood: Mood): Proposal[] {
  const { lemma, passive } = clause.verb;
  const left = !passive && /^(resign|step_down|quit|abdicate|stand_down|step_aside)$/.test(lemma);
  const held = passive && !places.has('S') && HELD_BY_OWN.test(lemma);
  if (!left && !held) return [];
  const type: TieType = left
    ? 'RETREAT'
    : /^(arrest|detain|jail|imprison|impeach)$/.test(lemma)
      ? 'COERCE'
      : 'SANCTION';
  const frame = { type, symmetric: false, name: 'own' } as const;
  return clause.subject.flatMap((phrase) =>
    endsOf(scene, phrase).flatMap((person) =>
      ownState(scene, phrase)
        .filter((own) => own.entities[0] !== person.entities[0])
        .map((own) =>
          left
            ? propose(scene, clause, frame, person, own, mood)
            : propose(scene, clause, frame, own, person, mood),
        ),
    ),
  );
}

const HELD_BY_OWN =
  /^(arrest|detain|jail|imprison|convict|sentence|dismiss|sack|fire|oust|remove|impeach|expel|fine)$/;

/**
 * "refused to answer a demand from X", "promised to rebuild X", "threatened to cut off X": whatever the act, it is refused, promised or
 * threatened to whom it would touch.
 */
function actTies(scene: Scene, clause: Clause, places: Places, mood: Mood): Proposal[] {
  if (clause.link !== 'control' || clause.governor === null) return [];
  const refuses = /^(refuse|decline)$/.test(clause.governor.verb.lemma);
  const act = actOf(mood, 'AID');
  const type = refuses ? 'REJECT' : act;
  if (type === null) return [];
  const sources = clause.governor.subject.flatMap((p) => endsOf(scene, p));
  const frame = { type, symmetric: false, name: refuses ? 'refusal' : 'act' } as const;
  const told: Mood = refuses ? { polarity: 'affirmed', modality: 'actual', speechAct: null } : mood;
  for (const role of ['O', 'with', 'from', 'to', 'for', 'on', 'against', 'between', 'in', 'into']) {
    const targets = (places.get(role) ?? [])
      .flatMap((p) => endsOf(scene, p))
      .filter((e) => fits(scene, e, type) && !sources.some((a) => a.entities[0] === e.entities[0]));
    if (targets.length > 0)
      return sources.flatMap((a) => targets.map((b) => propose(scene, clause, frame, a, b, told)));
  }
  return [];
}

function objectFits(scene: Scene, clause: Clause, frame: VerbFrame, places: Places): boolean {
  // "struck Norlandic targets in Vestria": who strikes somebody is not on strike.
  if (frame.type === 'PROTEST' && frame.object === null && !frame.target.includes('O'))
    return !(places.get('O') ?? []).some((phrase) => endsOf(scene, phrase).length > 0);
  if (frame.object === null) return true;
  if (frame.object === 'PLACE') return true;
  if (frame.object === 'ACT')
    return scene.clauses.some((c) => c.governor === clause && c.verb.form === 'infinitive');
  if (frame.object === 'PERSON')
    return (places.get('O') ?? []).some((phrase) =>
      endsOf(scene, phrase).some((e) => kindOf(scene.read, e.entities[0] ?? -1) === 'person'),
    );
  // "delivered the first F-16s": what is given goes by its name.
  const isNamed = (phrase: number): boolean => namedThing(scene, phrase, 'weapon') !== null;
  if (frame.object === 'aid' && (places.get('O') ?? []).some(isNamed)) return true;
  const wanted: ReadonlySet<string> = NOUN_CLASSES[frame.object];
  const candidates = [
    ...(frame.source.includes('from') && !places.has('O') ? (places.get('S') ?? []) : []),
    ...(places.get('O') ?? []),
    ...(places.get('O2') ?? []),
    ...(frame.object === 'talk' ? ['in', 'of', 'from'].flatMap((r) => places.get(r) ?? []) : []),
    ...(frame.object === 'list'
      ? ['from', 'on', 'to', 'off'].flatMap((r) => places.get(r) ?? [])
      : []),
    ...(frame.object === 'ceasefire' ? (places.get('to') ?? []) : []),
    ...(frame.object === 'court' ? (places.get('to') ?? []) : []),
  ];
  return candidates.some((phrase) => headsOf(scene, phrase).some((head) => wanted.has(head)));
}

function fill(
  scene: Scene,
  clause: Clause,
  frame: VerbFrame,
  places: Places,
  mood: Mood,
): Proposal[] {
  const sources = frame.source
    .map((role) => actorsAt(scene, places, role, frame))
    .find((ends) => ends.length > 0);
  if (sources === undefined) return [];
  const out: Proposal[] = [];
  for (const role of frame.target) {
    if (role === 'S' && frame.symmetric) {
      if (isDoneToOthers(clause, frame)) continue;
      for (const [i, a] of sources.entries())
        for (const b of sources.slice(i + 1)) out.push(propose(scene, clause, frame, a, b, mood));
      for (const a of sources)
        if (a.entities.length > 1) out.push(propose(scene, clause, frame, a, a, mood));
    } else {
      const isMutual = (places.get(role) ?? []).some((phrase) => saysEachOther(scene, phrase));
      const targets = isMutual ? sources : actorsAt(scene, places, role, frame);
      for (const [i, a] of sources.entries())
        for (const b of isMutual && frame.symmetric ? targets.slice(i + 1) : targets)
          // "recalled its envoy from X": nothing is done to oneself.
          if (a.entities.length > 1 || a.entities[0] !== b.entities[0])
            out.push(propose(scene, clause, frame, a, b, mood));
    }
    if (out.length > 0) break;
  }
  return out;
}

/** "A and B created a force to fight rebels": what has an object of its own is not done to each other. */
function isDoneToOthers(clause: Clause, frame: VerbFrame): boolean {
  return (
    isConflict(frame.type) &&
    frame.object === null &&
    clause.slots.some(({ role }) => /^(?:O|with|against)$/.test(role))
  );
}

function actorsAt(scene: Scene, places: Places, role: string, frame: VerbFrame): End[] {
  const ends = (places.get(role) ?? []).flatMap((phrase) => {
    if (role === 'S')
      return frame.type === 'CONSULT' ? endsOf(scene, phrase) : doersAt(scene, phrase);
    const at = endsOf(scene, phrase);
    return TOUCHES_PLACES.test(frame.type) ? stateAround(scene, phrase, at) : at;
  });
  const isPlace = frame.object === 'PLACE' && role !== 'S';
  const actors = ends.filter((e) => fits(scene, e, frame.type) && !(isPlace && e.how === 'inside'));
  // Who is met or received is the actor, not what only bears its name.
  const isDirect = role !== 'S' && (frame.symmetric || frame.type === 'CONSULT');
  return isDirect ? actors.filter((e) => e.how !== 'inside') : actors;
}
