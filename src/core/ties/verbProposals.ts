import { NOUN_CLASSES } from '../lexicon/nounClasses.ts';
import type { EntityKind, TieType } from '../types.ts';
import type { Clause } from './clauses.ts';
import { complement, mentionsIn, type End } from './ends.ts';
import type { VerbFrame } from './frames.ts';
import { nounLemma } from './lemma.ts';
import { actOf, isConflict, isDeniedNoun, type Mood } from './mood.ts';
import { tokenSpan, type Proposal } from './proposal.ts';
import { kindOf, MEASURES, type Scene } from './scene.ts';
import { speakerOf } from './speech.ts';
import { triggerOf } from './trigger.ts';

/** "refused to meet X": a refusal to what would be good; not to strike is no more than that. */
function refused({ link, governor }: Clause, type: TieType): boolean {
  return (
    link === 'control' &&
    governor !== null &&
    !governor.verb.negated &&
    /^(refuse|decline)$/.test(governor.verb.lemma) &&
    !isConflict(type)
  );
}

/** A tie that a clause says by a frame of its verb, between two ends. */
export function propose(
  scene: Scene,
  clause: Clause,
  frame: Pick<VerbFrame, 'type' | 'symmetric' | 'name'>,
  source: End,
  target: End,
  mood: Mood,
): Proposal {
  const isRefused = refused(clause, frame.type);
  const act = isRefused ? 'REJECT' : actOf(mood, frame.type);
  const object = clause.slots.find((s) => s.role === 'O')?.phrases[0];
  const denied = object !== undefined && isDeniedNoun(scene, object);
  return {
    scene,
    type: act ?? frame.type,
    source,
    target,
    symmetric: act === null && frame.symmetric,
    polarity: denied ? 'negated' : isRefused ? 'affirmed' : mood.polarity,
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
  const named = namedThing(scene, phrase, 'weapon', 'agreement');
  if (named !== null) return named;
  const things: ReadonlySet<string> = type === 'AID' ? NOUN_CLASSES.aid : NOUN_CLASSES.agreement;
  if (!headsOf(scene, phrase).some((head) => things.has(head))) return null;
  const inner = MEASURES.test(chunk.word)
    ? (scene.chunks[phrase + 2]?.last ?? chunk.last)
    : chunk.last;
  const [start, end] = tokenSpan(scene, chunk.first, inner);
  return scene.read.text.slice(start, end);
}

/** What a phrase names of these kinds; null where it names none. */
export function namedThing(
  scene: Scene,
  phrase: number,
  ...kinds: readonly EntityKind[]
): number | null {
  const chunk = scene.chunks[phrase];
  if (chunk === undefined) return null;
  for (const { entities } of mentionsIn(scene, chunk.first, chunk.last)) {
    const kind = kindOf(scene.read, entities[0] ?? -1);
    if (kind !== null && kinds.includes(kind)) return entities[0] ?? null;
  }
  return null;
}

/** "an aid program": what it is about stands before. */
const PLANS =
  /^(program|programme|package|deal|plan|effort|delivery|pact|project|regime|list|process|group|organization|entity|movement)$/;

/** The head of a phrase, and of what it counts: "shipment of weapons". */
export function headsOf(scene: Scene, phrase: number): string[] {
  const chunk = scene.chunks[phrase];
  if (chunk === undefined) return [];
  const heads = [chunk.word];
  if (PLANS.test(chunk.word)) heads.push(nounLemma(scene.word(chunk.head - 1)));
  if (MEASURES.test(chunk.word))
    for (const inner of complement(scene, phrase, ['of']) ?? [])
      heads.push(...headsOf(scene, inner));
  return heads;
}
