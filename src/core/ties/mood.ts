import {
  ATTEMPT_VERBS,
  DENIAL_VERBS,
  INTENT_NOUNS,
  NEGATIONS,
  ONGOING_VERBS,
  PLAN_VERBS,
  PROMISE_VERBS,
  REFUSAL_VERBS,
  THREAT_VERBS,
} from '../lexicon/functionWords.ts';
import {
  QUAD_OF,
  type EventCategory,
  type Modality,
  type Polarity,
  type TieType,
} from '../types.ts';
import type { Clause } from './clauses.ts';
import type { Scene } from './scene.ts';

export interface Mood {
  readonly polarity: Polarity;
  readonly modality: Modality;
  /** The controlling verb that makes another act of it: "agreed to", "threatened to", "urged X to". */
  readonly speechAct: 'promise' | 'threat' | 'request' | null;
}

/** Whether a predicate is denied, and how real it is, from its verb and the verbs it hangs on. */
export function moodOf(scene: Scene, clause: Clause): Mood {
  let negated =
    clause.verb.negated ||
    hasWordBefore(scene, clause, /^without$/i) ||
    subjectIsNone(scene, clause);
  let modality: Modality = ownModality(clause);
  let speechAct: Mood['speechAct'] = null;
  if (isConditional(scene, clause)) modality = 'hypothetical';
  const intent = scene.chunks[clause.noun ?? -1]?.word;
  if (intent !== undefined) {
    if (INTENT_NOUNS.refusal.has(intent)) negated = !negated;
    else if (INTENT_NOUNS.attempt.has(intent)) modality = 'attempted';
    else modality = 'planned';
    if (INTENT_NOUNS.promise.has(intent)) speechAct = 'promise';
    if (INTENT_NOUNS.threat.has(intent)) speechAct = 'threat';
  }
  let below = clause;
  for (let up = clause.governor; up !== null && below.link === 'control'; up = up.governor) {
    const lemma =
      up.verb.passive && /^(prepare|commit)$/.test(up.verb.lemma)
        ? 'be_prepared'
        : up.verb.copula
          ? `be_${up.predicate ?? ''}`
          : up.verb.lemma;
    if (REFUSAL_VERBS.has(lemma)) negated = !negated;
    else if (up.verb.negated) negated = true;
    if (ONGOING_VERBS.has(lemma)) modality = modality === 'actual' ? 'ongoing' : modality;
    else if (ATTEMPT_VERBS.has(lemma)) modality = 'attempted';
    else if (
      PROMISE_VERBS.has(lemma) ||
      /^be_(ready|willing|prepared|open|eager|committed)$/.test(lemma)
    )
      [modality, speechAct] = ['planned', 'promise'];
    else if (THREAT_VERBS.has(lemma)) [modality, speechAct] = ['planned', 'threat'];
    else if (PLAN_VERBS.has(lemma) || /^be_(set|due|poised|likely)$/.test(lemma))
      modality = 'planned';
    else if (
      /^(ask|urge|call|demand|order|tell|press|request|encourage|warn|appeal|beg|push)$/.test(lemma)
    )
      [modality, speechAct] = ['planned', 'request'];
    const own = ownModality(up);
    if (modality === 'actual' && own !== 'actual') modality = own;
    below = up;
  }
  if (clause.governor !== null && intendsNot(scene, clause.governor))
    [negated, modality] = [true, 'planned'];
  // A headline's "Norland to send troops"
  const root = rootOf(clause);
  if (root.verb.form === 'infinitive' && root.governor === null && modality === 'actual')
    modality = 'planned';
  // "said it would send": what was to come, told later.
  if (modality === 'hypothetical' && isToldLater(scene, below)) modality = 'planned';
  // "denied that it had supplied": what is said is that it is not so.
  if (below.link === 'said' && below.governor !== null && isDenial(below.governor))
    negated = !negated;
  return { polarity: negated ? 'negated' : 'affirmed', modality, speechAct };
}

/** "A said B would buy": "will", as it was said, where no condition stands beside it. */
function isToldLater(scene: Scene, { at, link, governor, verb }: Clause): boolean {
  return (
    link === 'said' &&
    governor?.verb.past === true &&
    verb.modal === 'would' &&
    !scene.chunks.slice(at).some((c) => /^(?:if|unless)$/i.test(scene.word(c.first)))
  );
}

/** "has no intention of attacking" */
function intendsNot(scene: Scene, { verb, slots }: Clause): boolean {
  const object = slots.find((s) => s.role === 'O')?.phrases[0];
  const word = scene.chunks[object ?? -1]?.word ?? '';
  return (
    verb.lemma === 'have' &&
    object !== undefined &&
    /^(intention|plan|desire|wish|interest)$/.test(word) &&
    (verb.negated || isDeniedNoun(scene, object))
  );
}

/** What a promise or threat makes of an act: to promise harm is to threaten. Null where the act stays what it is. */
export function actOf({ speechAct }: Mood, type: TieType): 'AGREE' | 'THREATEN' | null {
  if (speechAct === 'threat') return 'THREATEN';
  if (speechAct === 'promise') return isConflict(type) ? 'THREATEN' : 'AGREE';
  return null;
}

export function isConflict(type: TieType): boolean {
  return type in QUAD_OF && QUAD_OF[type as EventCategory].endsWith('conflict'); // `in` has just checked
}

function rootOf(clause: Clause): Clause {
  let root = clause;
  while (root.governor !== null) root = root.governor;
  return root;
}

function isDenial({ verb }: Clause): boolean {
  return !verb.negated && DENIAL_VERBS.has(verb.lemma);
}

function ownModality({ verb }: Clause): Modality {
  if (verb.modal === null) return verb.progressive ? 'ongoing' : 'actual';
  if (/^(could|may|might|can|ca|would|’d|'d)$/.test(verb.modal))
    return verb.modal.startsWith('w') ? 'hypothetical' : 'possible';
  return 'planned';
}

function isConditional(scene: Scene, clause: Clause): boolean {
  const first = Math.min(clause.at, ...clause.subject);
  const before = scene.chunks[first - 1];
  return before !== undefined && /^(if|unless|whether|should)$/i.test(scene.word(before.first));
}

function hasWordBefore(scene: Scene, clause: Clause, pattern: RegExp): boolean {
  const before = scene.chunks[clause.at - 1];
  return before !== undefined && pattern.test(scene.word(before.first));
}

/** "No country has ...", "neither X nor Y ...". */
function subjectIsNone(scene: Scene, clause: Clause): boolean {
  return clause.subject.some((s) => {
    const chunk = scene.chunks[s];
    if (chunk === undefined) return false;
    const before = scene.chunks[s - 1];
    return (
      /^(no|none|neither)$/i.test(scene.word(chunk.first)) ||
      (before !== undefined && /^neither$/i.test(scene.word(before.first)))
    );
  });
}

/** "no sanctions on": a denied noun. */
export function isDeniedNoun(scene: Scene, phrase: number): boolean {
  const chunk = scene.chunks[phrase];
  return (
    chunk !== undefined &&
    chunk.last - chunk.first > 1 &&
    NEGATIONS.has(scene.word(chunk.first).toLowerCase())
  );
}
