import { CARRIERS, UNDERGOERS } from '../lexicon/eventNouns.ts';
import type { Clause } from './clauses.ts';
import type { TieType } from '../types.ts';
import { endsOf, fits, mentionsIn, seated, type End } from './ends.ts';
import { nounFrame, type NounFrame } from './frames.ts';
import { isDeniedNoun, moodOf } from './mood.ts';
import { tokenSpan, type Proposal } from './proposal.ts';
import { MEASURES, type Scene } from './scene.ts';
import { slotsAfter, type Phrases } from './slots.ts';
import { speakerOf } from './speech.ts';
import { triggerOf } from './trigger.ts';

/** Ties that event nouns say: "talks between X and Y", "X's attack on Y", "imposed sanctions on Y". */
export function nounTies(scene: Scene): Proposal[] {
  return scene.chunks.flatMap((chunk, phrase) => {
    if (chunk.kind !== 'noun' || mentionsIn(scene, chunk.head, chunk.last).length > 0) return [];
    const frame = nounFrame(chunk.word);
    return frame === null ? [] : phraseTies(scene, phrase, frame);
  });
}

function phraseTies(scene: Scene, phrase: number, frame: NounFrame): Proposal[] {
  const own = clauseOf(scene, phrase);
  const inner = modifiersOf(scene, phrase).filter((e) => fits(scene, e, frame.type));
  const between = sidesOf(scene, phrase, own);
  if (frame.symmetric) {
    if (between.length > 1 || (between[0]?.entities.length ?? 0) > 1)
      return pairs(scene, phrase, frame, between, own);
    const other = endsAfter(scene, phrase, frame.target);
    if (other.length === 0 && (inner.length > 1 || (inner[0]?.entities.length ?? 0) > 1))
      return pairs(scene, phrase, frame, inner, own);
  }
  const isVisit = /^(visit|trip)$/.test(scene.chunks[phrase]?.word ?? '');
  let targets = endsAfter(scene, phrase, frame.target)
    .map((e) => (isVisit ? seated(scene, e) : e))
    .filter((e) => fits(scene, e, frame.type));
  if (targets.length === 0)
    targets = aimedAt(scene, phrase).filter((e) => fits(scene, e, frame.type));
  let doers = doersOf(scene, phrase, frame.target.includes('of'));
  let receivers = targets;
  if (own !== null && doers.length === 0) {
    const subject = own.clause.subject.flatMap((s) => endsOf(scene, s));
    const lemma = own.clause.verb.lemma;
    if (own.role === 'O' && !own.clause.verb.passive && UNDERGOERS.has(lemma)) {
      doers = endsAfter(scene, phrase, ['from', 'by', 'with']);
      receivers = subject;
    } else if (
      own.role === 'O' &&
      !own.clause.verb.passive &&
      (CARRIERS.has(lemma) || frame.symmetric || OWN_ACTS.test(frame.type))
    )
      doers = subject;
    else if (/^(for|of|over|with)$/.test(own.role) && BLAMED.test(lemma))
      doers = blamed(scene, own.clause);
    else if (own.role === 'subject' && own.clause.verb.passive)
      doers = own.clause.slots
        .filter((s) => s.role === 'by')
        .flatMap((s) => s.phrases.flatMap((p) => endsOf(scene, p)));
    else if (
      own.role !== 'O' &&
      own.role !== 'subject' &&
      (frame.symmetric || /^(visit|trip|call)$/.test(scene.chunks[phrase]?.word ?? ''))
    )
      doers = subject;
  }
  if (own?.role === 'subject' && own.clause.verb.passive && receivers.length === 0)
    receivers = own.clause.slots
      .filter((s) => frame.target.includes(s.role))
      .flatMap((s) => s.phrases.flatMap((p) => endsOf(scene, p)));
  if (own?.role === 'subject' && own.clause.verb.copula && receivers.length === 0)
    receivers = own.clause.slots
      .filter((s) => frame.target.includes(s.role))
      .flatMap((s) => s.phrases.flatMap((p) => endsOf(scene, p)));
  if (frame.symmetric) doers = doers.filter((e) => e.how !== 'inside' || inner.includes(e));
  return doers.flatMap((a) =>
    receivers
      .filter((e) => !frame.symmetric || e.how !== 'inside')
      .map((b) => propose(scene, phrase, frame, a, b, own)),
  );
}

/** "convicted for the murder of X": who is blamed for it did it. */
const BLAMED =
  /^(convict|arrest|charge|accuse|sentence|indict|jail|detain|blame|suspect|condemn|criticize|denounce|sanction|prosecute|sue|investigate|thank|praise)$/;

function blamed(scene: Scene, { verb, subject, slots }: Clause): End[] {
  const phrases = verb.passive ? subject : (slots.find((s) => s.role === 'O')?.phrases ?? []);
  return phrases.flatMap((p) => endsOf(scene, p)).filter((e) => e.how !== 'inside');
}

/** "between A and B", "of both countries". */
function sidesOf(scene: Scene, phrase: number, own: Place | null): End[] {
  const between = endsAfter(scene, phrase, ['between', 'among']);
  if (between.length > 0) return between;
  // "fighting broke out between", "an agreement was reached between"
  const apart = own?.role === 'subject' ? slotOf(own.clause, ['between', 'among']) : [];
  if (apart.length > 0) return apart.flatMap((p) => endsOf(scene, p));
  const of = endsAfter(scene, phrase, ['of']);
  return new Set(of.flatMap((e) => e.entities)).size > 1 ? of : [];
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

/** What stands in the first of these places of a clause. */
function slotOf(clause: Clause, roles: readonly string[]): Phrases {
  return clause.slots.find((s) => roles.includes(s.role))?.phrases ?? [];
}

/** Who does what an event noun says: its possessor, the nationality word before it, "by X", "of X". */
export function doersOf(scene: Scene, phrase: number, ofIsReceiver = false): End[] {
  const by = endsAfter(
    scene,
    phrase,
    OFFERS.test(scene.chunks[phrase]?.word ?? '') ? ['by', 'from'] : ['by'],
  );
  if (by.length > 0) return by;
  const inner = modifiersOf(scene, phrase);
  if (inner.length > 0) return inner;
  return ofIsReceiver ? [] : endsAfter(scene, phrase, ['of']);
}

/** What a verb's subject is taken to do itself, whatever the verb: "speeded up the withdrawal". */
const OWN_ACTS = /^(RETREAT|AID|CONSULT)$/;

const OFFERS =
  /^(offer|proposal|request|demand|appeal|call|threat|warning|ultimatum|invitation|plea|letter|petition)$/;

function modifiersOf(scene: Scene, phrase: number): End[] {
  const chunk = scene.chunks[phrase];
  if (chunk === undefined) return [];
  return mentionsIn(scene, chunk.first, chunk.head).map((mention) => ({
    entities: mention.entities,
    span: [mention.start, mention.end] as const,
    mention,
    how: 'head' as const,
  }));
}

function endsAfter(scene: Scene, phrase: number, roles: readonly string[]): End[] {
  const slots = slotsAfter(scene.chunks, phrase + 1, null);
  for (const role of roles) {
    // "of" further on belongs to another noun.
    if (role === 'of' && slots[0]?.role !== 'of') continue;
    const ends = (slots.find((s) => s.role === role)?.phrases ?? []).flatMap((p) =>
      endsOf(scene, p),
    );
    if (ends.length > 0) return ends;
  }
  return [];
}

/** "strikes targeting X", "sanctions that hit X". */
function aimedAt(scene: Scene, phrase: number): End[] {
  const clause = scene.clauses.find(
    (c) => c.link === 'relative' && c.subject.includes(phrase) && AIMS.test(c.verb.lemma),
  );
  return (clause?.slots ?? [])
    .filter((s) => s.role === 'O')
    .flatMap((s) => s.phrases.flatMap((p) => endsOf(scene, p)));
}
const AIMS = /^(target|hit|strike|kill|injure|wound|affect|aim|destroy)$/;

interface Place {
  readonly clause: Clause;
  /** 'subject', 'O' or the preposition before. */
  readonly role: string;
}

/** The clause a phrase stands in, and as what. */
function clauseOf(scene: Scene, phrase: number): Place | null {
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

const ENDERS = /^(lift|ease|remove|cancel|suspend|drop|revoke|waive|relax)$/;

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
  const mood = carried === null || carried.verb.copula ? null : moodOf(scene, carried);
  const ended = carried !== null && frame.type === 'SANCTION' && ENDERS.test(carried.verb.lemma);
  const promised =
    mood?.speechAct === 'promise' ? 'AGREE' : mood?.speechAct === 'threat' ? 'THREATEN' : null;
  return {
    scene,
    type: ended ? 'CONCEDE' : (promised ?? colored(scene, phrase) ?? frame.type),
    source,
    target,
    symmetric: frame.symmetric && promised === null,
    polarity: isDeniedNoun(scene, phrase) ? 'negated' : (mood?.polarity ?? 'affirmed'),
    modality: mood?.modality ?? 'actual',
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
