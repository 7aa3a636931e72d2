import { NOUN_CLASSES } from '../lexicon/nounClasses.ts';
import type { TieType } from '../types.ts';
import type { Clause } from './clauses.ts';
import { complement, endsOf, fits, mentionsIn, seated, type End } from './ends.ts';
import { attitudeOf, nounFrame, verbFrames, type VerbFrame } from './frames.ts';
import { doersOf } from './nounTies.ts';
import { nounLemma } from './lemma.ts';
import { isDeniedNoun, moodOf, type Mood } from './mood.ts';
import { tokenSpan, type Proposal } from './proposal.ts';
import { kindOf, MEASURES, type Scene } from './scene.ts';
import type { Phrases } from './slots.ts';
import { speakerOf } from './speech.ts';
import { triggerOf } from './trigger.ts';

/** Ties that the verbs of a sentence say. */
export function verbTies(scene: Scene): Proposal[] {
  return scene.clauses.flatMap((clause) => clauseTies(scene, clause));
}

function clauseTies(scene: Scene, clause: Clause): Proposal[] {
  const mood = moodOf(scene, clause);
  const places = placesOf(scene, clause);
  const attitude = attitudeTies(scene, clause, places, mood);
  if (attitude.length > 0) return attitude;
  const lemma =
    clause.verb.copula && clause.predicate !== null ? `be_${clause.predicate}` : clause.verb.lemma;
  for (const frame of verbFrames(lemma)) {
    if (!objectFits(scene, clause, frame, places)) continue;
    const proposals = fill(scene, clause, frame, places, mood);
    if (proposals.length > 0) return proposals;
  }
  return actTies(scene, clause, places, mood);
}

/**
 * "refused to answer a demand from X", "promised to rebuild X", "threatened to cut off X": whatever the act, it is refused, promised or
 * threatened to whom it would touch.
 */
function actTies(scene: Scene, clause: Clause, places: Places, mood: Mood): Proposal[] {
  if (clause.link !== 'control' || clause.governor === null) return [];
  const refuses = /^(refuse|decline)$/.test(clause.governor.verb.lemma);
  const act = mood.speechAct === null ? null : PROMISED[mood.speechAct];
  const type = refuses ? 'REJECT' : act;
  if (type === null) return [];
  const sources = clause.governor.subject.flatMap((p) => endsOf(scene, p));
  const frame = { type, symmetric: false, name: refuses ? 'refusal' : 'act' } as const;
  const told: Mood = refuses ? { polarity: 'affirmed', modality: 'actual', speechAct: null } : mood;
  for (const role of ['O', 'with', 'from', 'to', 'on', 'against', 'in']) {
    const targets = (places.get(role) ?? [])
      .flatMap((p) => endsOf(scene, p))
      .filter((e) => fits(scene, e, type) && !sources.some((a) => a.entities[0] === e.entities[0]));
    if (targets.length > 0)
      return sources.flatMap((a) => targets.map((b) => propose(scene, clause, frame, a, b, told)));
  }
  return [];
}

type Places = ReadonlyMap<string, Phrases>;

/** The slots of a clause by role, with a passive turned round. */
function placesOf(scene: Scene, clause: Clause): Places {
  const places = new Map<string, Phrases>();
  for (const { role, phrases } of clause.slots) if (!places.has(role)) places.set(role, phrases);
  if (clause.verb.passive) {
    const by = places.get('by');
    const after = places.get('O');
    places.delete('by');
    places.set('O', clause.subject);
    if (after !== undefined) places.set('O2', after);
    const agent = by ?? agentBelow(scene, clause) ?? agentOf(scene, clause, places);
    if (agent !== undefined) places.set('S', agent);
  } else places.set('S', clause.subject);
  const also = places.get('with_also');
  const subject = places.get('S');
  if (also !== undefined && subject !== undefined) places.set('S', [...subject, ...also]);
  return places;
}

/** "barred from running by X": the agent stands behind the verb below. */
function agentBelow(scene: Scene, clause: Clause): Phrases | undefined {
  const below = scene.clauses.find(
    (c) => c.governor?.at === clause.at && c.verb.form !== 'finite' && !c.verb.passive,
  );
  return below?.slots.find((s) => s.role === 'by')?.phrases;
}

/** Who did it where a passive names nobody: "killed in Norlandic strikes", "arrested in Norland". */
function agentOf(scene: Scene, clause: Clause, places: Places): Phrases | undefined {
  const inside = places.get('in');
  if (inside === undefined) return undefined;
  const struck = inside.filter((p) => nounFrame(scene.chunks[p]?.word ?? '')?.type === 'ASSAULT');
  if (struck.length > 0) return struck;
  if (!HELD.test(clause.verb.lemma)) return undefined;
  const state = inside.filter((p) =>
    endsOf(scene, p).some(
      (e) => e.how === 'head' && kindOf(scene.read, e.entities[0] ?? -1) === 'country',
    ),
  );
  return state.length > 0 ? state : undefined;
}
const HELD =
  /^(arrest|detain|jail|imprison|convict|sentence|charge|execute|indict|expel|deport|hold|release|free)$/;

function objectFits(scene: Scene, clause: Clause, frame: VerbFrame, places: Places): boolean {
  if (frame.object === null) return true;
  if (frame.object === 'PLACE') return true;
  if (frame.object === 'ACT')
    return scene.clauses.some((c) => c.governor === clause && c.verb.form === 'infinitive');
  if (frame.object === 'PERSON')
    return (places.get('O') ?? []).some((phrase) =>
      endsOf(scene, phrase).some((e) => kindOf(scene.read, e.entities[0] ?? -1) === 'person'),
    );
  const wanted: ReadonlySet<string> = NOUN_CLASSES[frame.object];
  const candidates = [
    ...(frame.source.includes('from') && !places.has('O') ? (places.get('S') ?? []) : []),
    ...(places.get('O') ?? []),
    ...(places.get('O2') ?? []),
    ...(frame.object === 'talk' ? (places.get('in') ?? []) : []),
  ];
  return candidates.some((phrase) => headsOf(scene, phrase).some((head) => wanted.has(head)));
}

/** "an aid program": what it is about stands before. */
const PLANS =
  /^(program|programme|package|deal|plan|effort|delivery|pact|project|regime|list|process)$/;

/** The head of a phrase, and of what it counts: "shipment of weapons". */
function headsOf(scene: Scene, phrase: number): string[] {
  const chunk = scene.chunks[phrase];
  if (chunk === undefined) return [];
  const heads = [chunk.word];
  if (PLANS.test(chunk.word)) heads.push(nounLemma(scene.word(chunk.head - 1)));
  if (MEASURES.test(chunk.word))
    for (const inner of complement(scene, phrase, ['of']) ?? [])
      heads.push(...headsOf(scene, inner));
  return heads;
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
      for (const [i, a] of sources.entries())
        for (const b of sources.slice(i + 1)) out.push(propose(scene, clause, frame, a, b, mood));
      for (const a of sources)
        if (a.entities.length > 1) out.push(propose(scene, clause, frame, a, a, mood));
    } else {
      const targets = actorsAt(scene, places, role, frame);
      for (const a of sources)
        for (const b of targets) out.push(propose(scene, clause, frame, a, b, mood));
    }
    if (out.length > 0) break;
  }
  return out;
}

function actorsAt(scene: Scene, places: Places, role: string, frame: VerbFrame): End[] {
  const ends = (places.get(role) ?? [])
    .flatMap((phrase) => endsOf(scene, phrase))
    .map((e) => (role !== 'S' && REACHES_SEATS.test(frame.type) ? seated(scene, e) : e));
  const actors = ends.filter((e) => fits(scene, e, frame.type));
  return frame.symmetric && role !== 'S' ? actors.filter((e) => e.how !== 'inside') : actors;
}

/** What is done to a capital is done to its state. */
const REACHES_SEATS = /^(CONSULT|ASSAULT|COERCE|MOBILIZE|THREATEN|SANCTION)$/;

function attitudeTies(scene: Scene, clause: Clause, places: Places, mood: Mood): Proposal[] {
  const type = attitudeOf(clause.verb.lemma);
  if (type === null) return [];
  const sources = (places.get('S') ?? []).flatMap((p) => endsOf(scene, p));
  return (places.get('O') ?? []).flatMap((phrase) => {
    const frame = nounFrame(scene.chunks[phrase]?.word ?? '');
    if (frame === null) return [];
    const doers = doersOf(scene, phrase).filter((e) => fits(scene, e, type));
    return sources.flatMap((a) =>
      doers.map((b) =>
        propose(scene, clause, { type, name: 'attitude', symmetric: false }, a, b, mood),
      ),
    );
  });
}

const PROMISED = { promise: 'AGREE', threat: 'THREATEN', request: null } as const;

function propose(
  scene: Scene,
  clause: Clause,
  frame: Pick<VerbFrame, 'type' | 'symmetric' | 'name'>,
  source: End,
  target: End,
  mood: Mood,
): Proposal {
  const act = mood.speechAct === null ? null : PROMISED[mood.speechAct];
  const object = clause.slots.find((s) => s.role === 'O')?.phrases[0];
  const denied = object !== undefined && isDeniedNoun(scene, object);
  return {
    scene,
    type: act ?? frame.type,
    source,
    target,
    symmetric: act === null && frame.symmetric,
    polarity: denied ? 'negated' : mood.polarity,
    modality: mood.modality,
    trigger: triggerOf(scene, clause, source, target),
    statement: clause.at,
    lemma: clause.verb.lemma,
    saidBy: speakerOf(scene, clause.at),
    title: null,
    object: objectOf(scene, object, frame.type),
    happening: frame.symmetric ? `v${String(clause.at)}` : null,
    rule: `verb ${frame.name}`,
  };
}

/** What is given or signed: a named weapon or agreement, else its words. */
function objectOf(scene: Scene, phrase: number | undefined, type: TieType): number | string | null {
  const chunk = scene.chunks[phrase ?? -1];
  if (
    chunk === undefined ||
    phrase === undefined ||
    !/^(AID|SUPPORT|COOPERATE|RETREAT)$/.test(type)
  )
    return null;
  const named = mentionsIn(scene, chunk.first, chunk.last).find((m) =>
    /^(weapon|agreement)$/.test(kindOf(scene.read, m.entities[0] ?? -1) ?? ''),
  );
  if (named !== undefined) return named.entities[0] ?? null;
  const things: ReadonlySet<string> = type === 'AID' ? NOUN_CLASSES.aid : NOUN_CLASSES.agreement;
  if (!headsOf(scene, phrase).some((head) => things.has(head))) return null;
  const inner = MEASURES.test(chunk.word)
    ? (scene.chunks[phrase + 2]?.last ?? chunk.last)
    : chunk.last;
  const [start, end] = tokenSpan(scene, chunk.first, inner);
  return scene.read.text.slice(start, end);
}
