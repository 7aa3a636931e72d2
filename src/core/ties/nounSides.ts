import { CARRIERS, UNDERGOERS } from '../lexicon/eventNouns.ts';
import type { Clause } from './clauses.ts';
import { doersOf, endsAfter } from './doers.ts';
import { endsOf, type End } from './ends.ts';
import { verbFrames, type NounFrame } from './frames.ts';
import { kindOf, MEASURES, type Scene } from './scene.ts';
import type { Phrases } from './slots.ts';
import { stateAround, TOUCHES_PLACES } from './states.ts';

/** Where an event noun stands. */
export interface Place {
  readonly clause: Clause;
  /** 'subject', 'O' or the preposition before. */
  readonly role: string;
}

export interface Sides {
  readonly doers: readonly End[];
  readonly receivers: readonly End[];
}

/** Who does an event noun to whom: by the words around it, and where they do not say, by the clause it stands in. */
export function sidesOf(scene: Scene, phrase: number, frame: NounFrame, own: Place | null): Sides {
  const word = scene.chunks[phrase]?.word ?? '';
  const reaches =
    TOUCHES_PLACES.test(frame.type) && (frame.type !== 'CONSULT' || VISITS.test(word));
  const behind = endsAfter(scene, phrase, frame.target, reaches);
  const receivers = behind.length > 0 ? behind : aimedAt(scene, phrase);
  const doers = doersOf(scene, phrase, frame.target.includes('of'));
  // "an attack launched by A against B"
  const made = scene.clauses.find(
    (c) =>
      c.link === 'relative' && c.verb.passive && c.at === phrase + 1 && CARRIERS.has(c.verb.lemma),
  );
  if (made !== undefined) {
    const by = endsIn(scene, slotOf(made, ['by']));
    const on = endsIn(scene, slotOf(made, frame.target));
    return { doers: by.length > 0 ? by : doers, receivers: on.length > 0 ? on : receivers };
  }
  if (own === null) return { doers, receivers };
  if (doers.length === 0) {
    const found = byClause(scene, phrase, frame, own, receivers);
    if (found !== null) return found;
  }
  const { clause, role } = own;
  if (
    role === 'under' &&
    receivers.length === 0 &&
    /^(come|be|fall|go|remain)$/.test(clause.verb.lemma)
  )
    return { doers, receivers: endsIn(scene, clause.subject) };
  const open =
    role === 'subject' &&
    (clause.verb.passive || clause.verb.copula || COMES.test(clause.verb.lemma));
  const arrival = COMES.test(clause.verb.lemma) && frame.type === 'AID' ? ['in', 'at'] : [];
  return receivers.length > 0 || !open
    ? { doers, receivers }
    : { doers, receivers: endsIn(scene, slotOf(clause, [...frame.target, ...arrival])) };
}

/** "in protest against", "in support of": what a verb's subject does by doing it. */
const MEANT =
  /^(protest|support|solidarity|opposition|defiance|retaliation|response|cooperation|coordination)$/;

const VISITS = /^(visit|trip|tour|stopover|mission)$/;
/** "aid from X arrived in Y", "sanctions came into force against Y" */
const COMES = /^(arrive|come|go|fall|land|hit|continue|begin|resume|end|fail|reach)$/;

/** The doer of a noun that names none, from the verb: "imposed sanctions on", "faces sanctions from", "convicted for the murder of". */
function byClause(
  scene: Scene,
  phrase: number,
  frame: NounFrame,
  { clause, role }: Place,
  receivers: readonly End[],
): Sides | null {
  const { lemma, passive } = clause.verb;
  const subject = endsIn(scene, clause.subject);
  if (role === 'O' && !passive && UNDERGOERS.has(lemma))
    return { doers: endsAfter(scene, phrase, ['from', 'by', 'with']), receivers: subject };
  if (
    role === 'O' &&
    !passive &&
    (CARRIERS.has(lemma) || frame.symmetric || OWN_ACTS.test(frame.type))
  )
    return { doers: subject, receivers };
  if (/^(for|of|over|with)$/.test(role) && BLAMED.test(lemma))
    return { doers: blamed(scene, clause), receivers };
  if (role === 'subject' && passive)
    return { doers: endsIn(scene, slotOf(clause, ['by'])), receivers };
  if (HELD.test(scene.chunks[phrase]?.word ?? '')) {
    const where = endsAfter(scene, phrase, ['in', 'at'], true);
    const state = where.filter((e) => kindOf(scene.read, e.entities[0] ?? -1) === 'country');
    const receivers = endsAfter(scene, phrase, ['of']);
    if (state.length > 0 && receivers.length > 0) return { doers: state, receivers };
  }
  if (role === 'O' || role === 'subject') return null;
  const isSame = !passive && verbFrames(lemma).some((f) => f.type === frame.type);
  const word = scene.chunks[phrase]?.word ?? '';
  const meant = role === 'in' && MEANT.test(word);
  const goes = meant || frame.symmetric || VISITS.test(word) || isSame;
  return goes ? { doers: subject, receivers } : null;
}

/** What a verb's subject is taken to do itself, whatever the verb: "speeded up the withdrawal". */
const OWN_ACTS = /^(RETREAT|AID|CONSULT)$/;

/** What states do to people in their hands: "the release of X in Norland" is Norland's. */
const HELD =
  /^(arrest|release|detention|imprisonment|trial|conviction|execution|expulsion|deportation|prosecution)$/;

/** "convicted for the murder of X": who is blamed for it did it. */
const BLAMED =
  /^(convict|arrest|charge|accuse|sentence|indict|jail|detain|blame|suspect|condemn|criticize|denounce|sanction|prosecute|sue|investigate|thank|praise)$/;

function blamed(scene: Scene, clause: Clause): End[] {
  const phrases = clause.verb.passive ? clause.subject : slotOf(clause, ['O']);
  return endsIn(scene, phrases).filter((e) => e.how !== 'inside');
}

export function endsIn(scene: Scene, phrases: Phrases): End[] {
  return phrases.flatMap((p) => endsOf(scene, p));
}

/** What stands in the first of these places of a clause. */
export function slotOf(clause: Clause, roles: readonly string[]): Phrases {
  return clause.slots.find((s) => roles.includes(s.role))?.phrases ?? [];
}

/** "strikes targeting X", "sanctions that hit X". */
function aimedAt(scene: Scene, phrase: number): End[] {
  const clause = scene.clauses.find(
    (c) => c.link === 'relative' && c.subject.includes(phrase) && AIMS.test(c.verb.lemma),
  );
  if (clause === undefined) return [];
  const included = slotOf(clause, ['including', 'such_as']);
  return [...slotOf(clause, ['O']), ...included].flatMap((p) =>
    stateAround(scene, p, endsOf(scene, p)),
  );
}

const AIMS = /^(target|hit|strike|kill|injure|wound|affect|aim|destroy)$/;

/** The clause a phrase stands in, and as what. */
export function clauseOf(scene: Scene, phrase: number): Place | null {
  const measure = scene.chunks[phrase - 2];
  if (
    scene.chunks[phrase - 1]?.word === 'of' &&
    measure?.kind === 'noun' &&
    MEASURES.test(measure.word)
  )
    return clauseOf(scene, phrase - 2);
  for (const clause of scene.clauses) {
    const slot = clause.slots.find((s) => s.phrases.includes(phrase));
    if (slot !== undefined) return { clause, role: slot.role };
  }
  for (const clause of scene.clauses)
    if (clause.subject.includes(phrase)) return { clause, role: 'subject' };
  const before = scene.chunks[phrase - 1];
  const main = scene.clauses.find((c) => c.verb.form === 'finite' && c.at > phrase);
  return before?.kind === 'prep' && main !== undefined ? { clause: main, role: before.word } : null;
}
