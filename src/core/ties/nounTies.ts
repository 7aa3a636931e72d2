import type { TieType } from '../types.ts';
import type { Chunk } from './chunks.ts';
import { endsAfter, modifiersOf } from './doers.ts';
import { fits, mentionsIn, type End } from './ends.ts';
import { clauseOf, endsIn, sidesOf, slotOf, type Place } from './nounSides.ts';
import { nounFrame, type NounFrame } from './frames.ts';
import { actOf, isConflict, isDeniedNoun, moodOf } from './mood.ts';
import { tokenSpan, type Proposal } from './proposal.ts';
import type { Scene } from './scene.ts';
import { speakerOf } from './speech.ts';
import { triggerOf } from './trigger.ts';

/** Ties that event nouns say: "talks between X and Y", "X's attack on Y", "imposed sanctions on Y". */
export function nounTies(scene: Scene): Proposal[] {
  return scene.chunks.flatMap((chunk, phrase) => {
    if (chunk.kind !== 'noun' || mentionsIn(scene, chunk.head, chunk.last).length > 0) return [];
    const frame = isJoint(scene, chunk) ? JOINT : nounFrame(chunk.word);
    return frame === null ? [] : phraseTies(scene, phrase, frame);
  });
}

/** "a joint operation": whatever is done jointly is done with each other. */
function isJoint(scene: Scene, { first, head, word }: Chunk): boolean {
  if (nounFrame(word)?.type === 'CONSULT' || !DONE_JOINTLY.test(word)) return false;
  for (let i = first; i < head; i++) if (/^(joint|combined)$/i.test(scene.word(i))) return true;
  return false;
}

const DONE_JOINTLY =
  /^(operation|strike|airstrike|patrol|raid|attack|project|venture|mission|exercise|drill|maneuver|training|program|effort|production|investigation|campaign|task|force|offensive)$/;

const JOINT: NounFrame = { type: 'COOPERATE', target: ['with'], symmetric: true, name: 'joint' };

function phraseTies(scene: Scene, phrase: number, frame: NounFrame): Proposal[] {
  const own = clauseOf(scene, phrase);
  if (isStrained(scene, phrase, own)) return [];
  const inner = modifiersOf(scene, phrase).filter((e) => fits(scene, e, frame.type));
  if (frame.symmetric) {
    const sides = mutualSides(scene, phrase, frame, inner, own);
    if (sides !== null) return pairs(scene, phrase, frame, sides, own);
  }
  const { doers, receivers } = sidesOf(scene, phrase, frame, own);
  const isSide = (e: End): boolean => !frame.symmetric || e.how !== 'inside' || inner.includes(e);
  return doers
    .filter(isSide)
    .flatMap((a) =>
      receivers
        .filter((e) => fits(scene, e, frame.type) && isSide(e))
        .map((b) => propose(scene, phrase, frame, a, b, own)),
    );
}

/** "Relations between A and B are tense", "strained ties with A": nothing that one does for the other. */
function isStrained(scene: Scene, phrase: number, own: Place | null): boolean {
  const chunk = scene.chunks[phrase];
  if (chunk === undefined || !/^(?:relations?|relationship|tie)$/.test(chunk.word)) return false;
  const verb = own?.role === 'subject' ? scene.chunks[own.clause.at] : undefined;
  const isSaid = (from: number, to: number): boolean => {
    for (let i = from; i < to; i++) if (STRAINED.test(scene.word(i))) return true;
    return false;
  };
  return (
    isSaid(chunk.first, chunk.head) ||
    (verb !== undefined && isSaid(verb.first, verb.last + WORDS_AFTER))
  );
}

const WORDS_AFTER = 4;
const STRAINED =
  /^(?:tense|strained|frosty|icy|chilly|cool|cooled|sour|soured|deteriorat(?:ed|ing|e|es)|worsen(?:ed|ing|s)?|frayed|fraught|hostile|rocky|troubled|poor|bad|broken|severed|ruptured|turbulent|difficult|low|plummeted|collapsed)$/i;

/** All sides of what is mutual, where one place names them: "between A and B", "the A-B summit"; null elsewhere. */
function mutualSides(
  scene: Scene,
  phrase: number,
  frame: NounFrame,
  inner: readonly End[],
  own: Place | null,
): readonly End[] | null {
  const areSeveral = (ends: readonly End[]): boolean =>
    new Set(ends.flatMap((e) => e.entities)).size > 1;
  const between = endsAfter(scene, phrase, ['between', 'among']);
  if (areSeveral(between)) return between;
  // "fighting broke out between", "an agreement was reached between"
  const apart =
    own?.role === 'subject' ? endsIn(scene, slotOf(own.clause, ['between', 'among'])) : [];
  if (areSeveral(apart)) return apart;
  const of = endsAfter(scene, phrase, ['of']);
  if (areSeveral(of)) return of;
  if (endsAfter(scene, phrase, frame.target).length > 0) return null;
  if (areSeveral(inner)) return inner;
  // "A and B had contact", "A and B carried out a joint strike"
  if (own?.role === 'O' && !own.clause.verb.passive) {
    const doers = endsIn(scene, own.clause.subject);
    if (areSeveral(doers)) return doers;
  }
  // "A and B soldiers were killed in clashes"
  const dead = own !== null && own.clause.verb.passive && /^(in|during|amid)$/.test(own.role);
  const killed = dead && frame.type === 'ASSAULT' ? endsIn(scene, own.clause.subject) : [];
  return areSeveral(killed) ? killed : null;
}

function pairs(
  scene: Scene,
  phrase: number,
  frame: NounFrame,
  ends: readonly End[],
  own: Place | null,
): Proposal[] {
  const out = ends.flatMap((a, i) =>
    ends.slice(i + 1).map((b) => propose(scene, phrase, frame, a, b, own)),
  );
  for (const a of ends)
    if (a.entities.length > 1) out.push(propose(scene, phrase, frame, a, a, own));
  return out;
}

/** "threatening statements", "military support": the adjective decides. */
function colored(scene: Scene, phrase: number): TieType | null {
  const chunk = scene.chunks[phrase];
  if (chunk === undefined) return null;
  for (let i = chunk.first; i < chunk.head; i++) {
    if (/^(threatening|menacing|threatened)$/i.test(scene.word(i))) return 'THREATEN';
    if (
      chunk.word === 'support' &&
      /^(military|financial|humanitarian|economic|material)$/i.test(scene.word(i))
    )
      return 'AID';
  }
  return null;
}

/** "called for the release of X": what is asked for is not done yet. */
function isAskedFor({ clause, role }: Place, type: TieType): boolean {
  const { lemma } = clause.verb;
  if (isConflict(type) && type !== 'REQUEST') return role === 'for' && ASKS_FOR.test(lemma);
  return role === 'for' ? ASKS_FOR.test(lemma) : role === 'O' && ASKS.test(lemma);
}

function isSubject(scene: Scene, { clause }: Place, end: End): boolean {
  return endsIn(scene, clause.subject).some((e) => e.entities[0] === end.entities[0]);
}

const ASKS_FOR = /^(call|appeal|ask|press|push|plead|lobby|campaign|wait|hope)$/;
const ASKS = /^(demand|urge|seek|request|propose|want|await|expect)$/;

const ENDERS =
  /^(lift|ease|remove|cancel|suspend|drop|revoke|waive|relax|end|terminate|scrap|annul|halt|freeze|sever|break_off|cut_off|cut|stop|tear_up)$/;

/** What it is to end what a noun says: to lift sanctions is to concede, to suspend a pact to sanction. */
const ENDED: Readonly<Partial<Record<TieType, TieType>>> = {
  SANCTION: 'CONCEDE',
  COERCE: 'RETREAT',
  ASSAULT: 'RETREAT',
  CONSULT: 'REJECT',
  SUPPORT: 'SANCTION',
  COOPERATE: 'SANCTION',
  AID: 'SANCTION',
  AGREE: 'REJECT',
};

function propose(
  scene: Scene,
  phrase: number,
  frame: NounFrame,
  source: End,
  target: End,
  own: Place | null,
): Proposal {
  const chunk = scene.chunks[phrase];
  const carried = own !== null && own.role === 'O' ? own.clause : null;
  // "A has not joined B's sanctions on C": B's are there.
  const isOfOther =
    own !== null &&
    !isSubject(scene, own, source) &&
    modifiersOf(scene, phrase).some((e) => e.entities[0] === source.entities[0]);
  const mood = carried === null || carried.verb.copula || isOfOther ? null : moodOf(scene, carried);
  const ended =
    carried !== null && ENDERS.test(carried.verb.lemma) ? (ENDED[frame.type] ?? null) : null;
  const promised = mood === null ? null : actOf(mood, frame.type);
  const asked = own !== null && ended === null && isAskedFor(own, frame.type);
  const asks = asked && isSubject(scene, own, source);
  return {
    scene,
    type: asks ? 'REQUEST' : (ended ?? promised ?? colored(scene, phrase) ?? frame.type),
    source,
    target,
    symmetric: frame.symmetric && promised === null && ended === null && !asks,
    polarity: isDeniedNoun(scene, phrase) ? 'negated' : (mood?.polarity ?? 'affirmed'),
    modality: asked && !asks ? 'planned' : (mood?.modality ?? 'actual'),
    trigger:
      carried !== null && !carried.verb.copula && carried.at === phrase - 1
        ? triggerOf(scene, carried, source, target)
        : tokenSpan(scene, chunk?.head ?? 0, (chunk?.head ?? 0) + 1),
    statement: own?.clause.at ?? null,
    lemma: chunk?.word ?? '',
    saidBy: speakerOf(scene, phrase),
    title: null,
    object: null,
    happening: frame.symmetric ? `n${String(phrase)}` : null,
    rule: `noun ${frame.name}`,
  };
}
