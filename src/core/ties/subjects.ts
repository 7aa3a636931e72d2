import { INTENTS, SAY_VERBS } from '../lexicon/functionWords.ts';
import type { Chunk, VerbGroup } from './chunks.ts';
import type { Clause } from './clauses.ts';
import { groupBefore, nounBefore, relative } from './lookBack.ts';
import type { Phrases } from './slots.ts';

/** What is read so far: the clauses left of the verb in hand, also by the chunk of their verb. */
export interface Before {
  readonly chunks: readonly Chunk[];
  readonly clauses: readonly Clause[];
  readonly byChunk: ReadonlyMap<number, Clause>;
}

export interface Place {
  readonly subject: Phrases;
  readonly governor: Clause | null;
  readonly link: Clause['link'];
  /** The noun phrase that an infinitive completes. */
  readonly noun?: number | null;
  /** Of the verb it is joined to: "will meet and discuss". */
  readonly modal?: string | null;
}

/** Who does the verb at a chunk, and what the verb hangs on. */
export function findSubject(read: Before, at: number, verb: VerbGroup): Place {
  const { chunks, clauses } = read;
  let i = at - 1;
  while (i >= 0 && /^(adverb|quote)$/.test(chunks[i]?.kind ?? '')) i--;
  const before = chunks[i];
  const previous = clauses.at(-1) ?? null;
  const none: Place = { subject: [], governor: null, link: 'main' };
  if (before === undefined) return none;
  if (before.kind === 'wh') {
    const own = relative(read, i);
    return own.length > 0 ? { subject: own, governor: null, link: 'relative' } : none;
  }
  if (before.kind === 'that') {
    const prior = chunks[i - 1];
    if (prior?.kind === 'noun' || prior?.kind === 'comma')
      return { subject: relative(read, i), governor: null, link: 'relative' };
  }
  if (verb.form === 'infinitive') return underVerb(read, at, i, previous);
  const coordinated =
    before.kind === 'and' || (before.kind === 'comma' && chunks[i - 1]?.kind === 'and');
  if (coordinated && previous !== null) {
    const isFar = before.kind === 'comma' || chunks[i - 1]?.kind === 'comma';
    return joined(isFar ? outside(chunks, clauses) : clauses, verb, previous);
  }
  if (verb.form === 'ing' && before.kind === 'prep') return behindPreposition(read, at, before);
  if (verb.form === 'ing' && before.kind === 'verb' && previous !== null)
    return { subject: previous.subject, governor: previous, link: 'control' };
  if (verb.form === 'ing' || verb.form === 'participle') return aside(read, at, i, verb);
  const subject = withOthers(chunks, nounBefore(read, at), verb);
  const say =
    previous !== null && SAY_VERBS.has(previous.verb.lemma) && subject.some((s) => s > previous.at);
  return { subject, governor: say ? previous : null, link: say ? 'said' : 'main' };
}

/** "A, along with B, met C": B too. "A, B sign pact", as headlines join names: A too. */
function withOthers(chunks: readonly Chunk[], subject: Phrases, verb: VerbGroup): Phrases {
  const [first = -1] = subject;
  if (first < 0) return subject;
  const next = chunks[first + 1]?.kind === 'comma' ? first + 2 : first + 1;
  if (subject.length === 1 && chunks[next]?.word === 'with_also')
    return chunks[next + 1]?.kind === 'noun' ? [...subject, next + 1] : subject;
  const isHeadline =
    verb.plain && first === 2 && chunks[1]?.kind === 'comma' && chunks[0]?.kind === 'noun';
  return isHeadline ? [0, ...subject] : subject;
}

/** "A urged B to stop": whose act the infinitive is. `last` is the chunk before it, adverbs aside. */
function underVerb(read: Before, at: number, last: number, previous: Clause | null): Place {
  if (previous === null) return { subject: nounBefore(read, at), governor: null, link: 'main' };
  const { lemma, copula } = previous.verb;
  const object = previous.slots.find((s) => s.role === 'O');
  const controlled =
    object !== undefined &&
    read.chunks[last]?.kind === 'noun' &&
    !copula &&
    lemma !== 'have' &&
    OBJECT_CONTROL.has(lemma);
  const called = previous.slots.find((s) => s.role === CALLED[lemma]);
  return {
    subject: controlled ? object.phrases : (called?.phrases ?? previous.subject),
    governor: previous,
    link: 'control',
    noun: controlled ? null : intentBefore(read.chunks, last),
  };
}

/** "called on B to stop", "appealed to B to stop": behind which preposition stands who is to do it. */
const CALLED: Readonly<Record<string, string>> = { call: 'on', appeal: 'to', plead: 'with' };

/** "X's decision", "the decision of X" right before an infinitive. */
function intentBefore(chunks: readonly Chunk[], last: number): number | null {
  const isIntent = (at: number): boolean =>
    chunks[at]?.kind === 'noun' && INTENTS.has(chunks[at].word);
  if (isIntent(last)) return last;
  return chunks[last - 1]?.word === 'of' && isIntent(last - 2) ? last - 2 : null;
}

const OBJECT_CONTROL = new Set(
  `ask urge tell order force push press call convince persuade request require allow permit enable help encourage invite instruct compel pressure
  warn advise want expect direct command demand lead cause get send authorize appoint elect train leave`.split(
    /\s+/,
  ),
);

/** "A left after B came, and joined C": behind a comma "and" goes on with what stands outside of "after"; all clauses where nothing does. */
function outside(chunks: readonly Chunk[], clauses: readonly Clause[]): readonly Clause[] {
  const isInside = ({ subject }: Clause): boolean => {
    const [first = -1] = subject;
    return /^(?:after|when|while|because|as|since|before)$/.test(chunks[first - 1]?.word ?? '');
  };
  const free = clauses.filter((clause) => !isInside(clause));
  return free.some(({ verb }) => verb.form === 'finite') ? free : clauses;
}

/** "A attacked B and killed C": the subject of the verb before that has the same form. */
function joined(clauses: readonly Clause[], verb: VerbGroup, previous: Clause): Place {
  const same =
    clauses.includes(previous) && isPlainBelow(clauses, verb, previous)
      ? previous
      : (clauses.findLast((c) => sameForm(clauses, c.verb, verb)) ?? previous);
  return {
    subject: same.subject,
    governor: same.governor,
    link: same.governor === null ? 'and' : same.link,
    noun: same.noun,
    modal: same.verb.modal,
  };
}

/** "urges B to end its support and withdraw": the plain form goes with the infinitive where the main verb is no plain form. */
function isPlainBelow(clauses: readonly Clause[], verb: VerbGroup, previous: Clause): boolean {
  if (verb.form !== 'finite' || !verb.plain || previous.verb.form !== 'infinitive') return false;
  const main = clauses.findLast((c) => c.verb.form === 'finite');
  return main !== undefined && !main.verb.plain && main.verb.modal === null;
}

function sameForm(clauses: readonly Clause[], a: VerbGroup, b: VerbGroup): boolean {
  return (
    a.form === b.form ||
    (a.form === 'infinitive' &&
      b.form === 'finite' &&
      !b.past &&
      b.modal === null &&
      !clauses.some((c) => c.verb.form === 'finite' && !c.verb.past && c.verb.modal === null))
  );
}

/** "accused B of attacking C": those who are blamed did it; "left after attacking C": the subject. */
function behindPreposition(read: Before, at: number, before: Chunk): Place {
  const previous = read.clauses.at(-1) ?? null;
  const object = previous?.slots.find((s) => s.role === 'O' || s.role === 'to');
  const blamed =
    previous !== null &&
    BLAMES.test(previous.verb.lemma) &&
    /^(of|for|from|with)$/.test(before.word);
  const passiveBlamed = previous?.verb.passive === true && blamed;
  return {
    subject: passiveBlamed
      ? previous.subject
      : blamed && object !== undefined
        ? object.phrases
        : (previous?.subject ?? nounBefore(read, at)),
    governor: previous,
    link: blamed ? 'control' : 'aside',
  };
}

const BLAMES =
  /^(accuse|blame|criticize|condemn|praise|thank|be|arrest|charge|convict|suspect|sentence|fine|jail|sanction|denounce|prevent|stop)$/;

/** A participle: "..., killing two", "the man arrested by". `i` is the chunk before it, adverbs aside. */
function aside(read: Before, at: number, i: number, verb: VerbGroup): Place {
  const { chunks, clauses } = read;
  const before = chunks[i];
  const previous = clauses.at(-1) ?? null;
  if (before?.kind === 'comma' && previous !== null && chunks[i - 1] !== undefined) {
    const near = nounBefore(read, at);
    const appositive = verb.form === 'participle' && near.length > 0;
    return { subject: appositive ? near : previous.subject, governor: previous, link: 'aside' };
  }
  if (before?.kind === 'comma')
    return { subject: nounBefore(read, at), governor: null, link: 'aside' };
  if (before?.kind === 'noun')
    return { subject: groupBefore(chunks, i), governor: null, link: 'relative' };
  return { subject: previous?.subject ?? [], governor: previous, link: 'aside' };
}
