import { SAY_VERBS } from '../lexicon/functionWords.ts';
import type { Chunk, VerbGroup } from './chunks.ts';

/** Noun phrases (indices of chunks) that stand together in one place of a clause: "A, B and C". */
export type Phrases = readonly number[];

export interface Slot {
  /** 'O' for an object, else the preposition. */
  readonly role: string;
  readonly phrases: Phrases;
}

/** One verb with what belongs to it. */
export interface Clause {
  /** Index of the verb's chunk. */
  readonly at: number;
  readonly verb: VerbGroup;
  readonly subject: Phrases;
  readonly slots: readonly Slot[];
  /** The verb this one hangs on: "tries" for "tries to disrupt"; null for a main verb. */
  readonly governor: Clause | null;
  /** How it hangs: 'control' under another verb, 'said' in what somebody says, 'relative', 'and', 'aside' for participles. */
  readonly link: 'main' | 'control' | 'relative' | 'and' | 'aside' | 'said';
  /** Adjective or noun of a copula: "is ready to". */
  readonly predicate: string | null;
}

const ADJECTIVE_SLOT =
  /^(ready|willing|prepared|open|set|due|likely|unlikely|able|unable|grateful|thankful|loyal|critical|supportive|opposed|hostile|angry|furious|sympathetic|allied|friendly|responsible|committed|reluctant|poised|concerned|worried|skeptical|close|eager|happy|proud|guilty|bound|dependent|reliant)$/i;

/** Reads which noun phrases are subject, object and prepositional objects of each verb, left to right. */
export function readClauses(chunks: readonly Chunk[], word: (token: number) => string): Clause[] {
  const clauses: Clause[] = [];
  const byChunk = new Map<number, Clause>();
  for (const [at, chunk] of chunks.entries()) {
    if (chunk.verb === null) continue;
    const place = findSubject(at, chunk.verb);
    const slots = slotsAfter(chunks, at + 1, chunk.verb.lemma);
    const clause: Clause = {
      at,
      verb: { ...chunk.verb, modal: chunk.verb.modal ?? place.modal ?? null },
      subject: place.subject,
      slots,
      governor: place.governor,
      link: place.link,
      predicate: chunk.verb.copula ? predicateAfter(at) : null,
    };
    clauses.push(clause);
    byChunk.set(at, clause);
  }
  // "Speaking in X, A said": a participle at the start takes the subject of the next finite verb.
  return clauses.map((clause, i) => {
    if (clause.subject.length > 0 || clause.verb.form === 'infinitive') return clause;
    const next = clauses.slice(i + 1).find((c) => c.verb.form === 'finite' && c.subject.length > 0);
    return next === undefined || clause.verb.form === 'finite'
      ? clause
      : { ...clause, subject: next.subject };
  });

  function predicateAfter(at: number): string | null {
    for (let i = at + 1; i < Math.min(chunks.length, at + 4); i++) {
      const chunk = chunks[i];
      if (chunk === undefined || !/^(adverb|quote)$/.test(chunk.kind)) return null;
      if (chunk.kind === 'adverb' && ADJECTIVE_SLOT.test(word(chunk.first)))
        return word(chunk.first).toLowerCase();
    }
    return null;
  }

  interface Place {
    subject: Phrases;
    governor: Clause | null;
    link: Clause['link'];
    /** Of the verb it is joined to: "will meet and discuss". */
    modal?: string | null;
  }

  function findSubject(at: number, verb: VerbGroup): Place {
    let i = at - 1;
    while (i >= 0 && /^(adverb|quote)$/.test(chunks[i]?.kind ?? '')) i--;
    const before = chunks[i];
    const previous = clauses.at(-1) ?? null;
    const none: Place = { subject: [], governor: null, link: 'main' };
    if (before === undefined) return none;
    if (before.kind === 'wh') {
      const own = relative(i);
      return own.length > 0 ? { subject: own, governor: null, link: 'relative' } : none;
    }
    if (before.kind === 'that') {
      const prior = chunks[i - 1];
      if (prior?.kind === 'noun' || prior?.kind === 'comma')
        return { subject: relative(i), governor: null, link: 'relative' };
    }
    if (verb.form === 'infinitive') {
      if (previous === null) return { subject: nounBefore(at), governor: null, link: 'main' };
      const object = previous.slots.find((s) => s.role === 'O');
      const controlled =
        object !== undefined &&
        before.kind === 'noun' &&
        !previous.verb.copula &&
        previous.verb.lemma !== 'have' &&
        OBJECT_CONTROL.has(previous.verb.lemma);
      const called =
        previous.verb.lemma === 'call' ? previous.slots.find((s) => s.role === 'on') : undefined;
      return {
        subject: controlled ? object.phrases : (called?.phrases ?? previous.subject),
        governor: previous,
        link: 'control',
      };
    }
    const coordinated =
      before.kind === 'and' || (before.kind === 'comma' && chunks[i - 1]?.kind === 'and');
    if (coordinated && previous !== null) {
      const same = [...clauses].reverse().find((c) => sameForm(c.verb, verb)) ?? previous;
      return {
        subject: same.subject,
        governor: same.governor,
        link: same.governor === null ? 'and' : same.link,
        modal: same.verb.modal,
      };
    }
    if (verb.form === 'ing' && before.kind === 'prep') {
      const object = previous?.slots.find((s) => s.role === 'O' || s.role === 'to');
      const blamed =
        previous !== null &&
        /^(accuse|blame|criticize|condemn|praise|thank|be|arrest|charge|convict|suspect|sentence|fine|jail|sanction|denounce|prevent|stop)$/.test(
          previous.verb.lemma,
        ) &&
        /^(of|for|from|with)$/.test(before.word);
      const passiveBlamed = previous?.verb.passive === true && blamed;
      return {
        subject: passiveBlamed
          ? previous.subject
          : blamed && object !== undefined
            ? object.phrases
            : (previous?.subject ?? nounBefore(at)),
        governor: previous,
        link: blamed ? 'control' : 'aside',
      };
    }
    if (verb.form === 'ing' && before.kind === 'verb' && previous !== null)
      return { subject: previous.subject, governor: previous, link: 'control' };
    if (verb.form === 'ing' || verb.form === 'participle') {
      if (before.kind === 'comma' && previous !== null && chunks[i - 1] !== undefined) {
        const near = nounBefore(at);
        const appositive = verb.form === 'participle' && near.length > 0;
        return { subject: appositive ? near : previous.subject, governor: previous, link: 'aside' };
      }
      if (before.kind === 'comma')
        return { subject: nounBefore(at), governor: null, link: 'aside' };
      if (before.kind === 'noun')
        return { subject: [...groupBefore(i)], governor: null, link: 'relative' };
      return { subject: previous?.subject ?? [], governor: previous, link: 'aside' };
    }
    const subject = nounBefore(at);
    const say =
      previous !== null &&
      SAY_VERBS.has(previous.verb.lemma) &&
      subject.some((s) => s > previous.at);
    return { subject, governor: say ? previous : null, link: say ? 'said' : 'main' };
  }

  function sameForm(a: VerbGroup, b: VerbGroup): boolean {
    return (
      a.form === b.form ||
      (a.form === 'infinitive' &&
        b.form === 'finite' &&
        !b.past &&
        b.modal === null &&
        !clauses.some((c) => c.verb.form === 'finite' && !c.verb.past && c.verb.modal === null))
    );
  }

  /** The noun phrases a relative pronoun stands for. */
  function relative(pronoun: number): Phrases {
    let i = pronoun - 1;
    if (chunks[i]?.kind === 'prep') i--;
    if (chunks[i]?.kind === 'comma') i--;
    while (i >= 0 && /^(adverb|quote)$/.test(chunks[i]?.kind ?? '')) i--;
    return chunks[i]?.kind === 'noun' ? [i, ...alongWith(i)] : [];
  }

  /** "the only country, along with B, that": both. */
  function alongWith(noun: number): number[] {
    if (chunks[noun - 1]?.kind !== 'prep' || chunks[noun - 1]?.word !== 'with_also') return [];
    const before = nounBefore(noun - 1);
    return [...before];
  }

  /** The subject of a finite verb at `at`: the nearest noun phrase to the left that is nobody's object. */
  function nounBefore(at: number): Phrases {
    let i = at - 1;
    let fallback: number | null = null;
    while (i >= 0) {
      const chunk = chunks[i];
      if (chunk === undefined) break;
      if (/^(stop|that|clause)$/.test(chunk.kind)) break;
      if (chunk.kind === 'comma' && i === at - 1) {
        const opened = openingComma(i);
        if (opened !== null) {
          i = opened - 1;
          continue;
        }
      }
      if (chunk.kind === 'noun') {
        const start = groupStart(i);
        const prior = chunks[start - 1];
        if (prior?.kind === 'prep') {
          fallback ??= i;
          i = start - 2;
          continue;
        }
        if (prior?.kind === 'verb' && prior.verb !== null) {
          const owner = byChunk.get(start - 1);
          if (owner?.link === 'relative') return owner.subject;
          if (
            owner !== undefined &&
            (owner.verb.form === 'infinitive' || owner.verb.form === 'ing') &&
            !SAY_VERBS.has(owner.verb.lemma)
          ) {
            i = start - 2;
            continue;
          }
        }
        return groupMembers(start, i);
      }
      i--;
    }
    return fallback === null ? [] : groupMembers(groupStart(fallback), fallback);
  }

  /** For ", … , verb": where the inserted part begins, if it is a relative clause, an apposition or an aside. */
  function openingComma(closing: number): number | null {
    for (let i = closing - 1; i > 0 && i > closing - 24; i--) {
      if (chunks[i]?.kind === 'stop') return null;
      if (chunks[i]?.kind !== 'comma') continue;
      const next = chunks[i + 1];
      const inserted =
        next !== undefined &&
        (/^(wh|prep)$/.test(next.kind) ||
          (next.kind === 'verb' && next.verb?.form !== 'finite') ||
          next.kind === 'noun');
      if (inserted && chunks[i - 1]?.kind === 'noun') {
        const outer = next.kind === 'noun' ? prepsBack(i - 1) : null;
        if (outer !== null) return outer;
        // An apposition that names the actor is as good as what it explains: stay where the name is.
        return next.kind === 'noun' && closing - i <= 2 ? null : i;
      }
    }
    return null;
  }

  /** ", in talks with the chief of X, NAME, said": the comma before the prepositions that the noun at `last` ends. */
  function prepsBack(last: number): number | null {
    let i = last;
    while (chunks[i]?.kind === 'noun' && chunks[i - 1]?.kind === 'prep') i -= 2;
    return i < last && chunks[i]?.kind === 'comma' && chunks[i - 1]?.kind === 'noun' ? i : null;
  }

  function groupStart(last: number): number {
    let i = last;
    for (;;) {
      if (chunks[i - 1]?.kind === 'and' && chunks[i - 2]?.kind === 'noun') i -= 2;
      else if (
        chunks[i - 1]?.kind === 'and' &&
        chunks[i - 2]?.kind === 'comma' &&
        chunks[i - 3]?.kind === 'noun'
      )
        i -= 3;
      else if (i < last && chunks[i - 1]?.kind === 'comma' && chunks[i - 2]?.kind === 'noun')
        i -= 2;
      else if (
        i < last &&
        chunks[i - 1]?.kind === 'prep' &&
        chunks[i - 1]?.word === 'of' &&
        chunks[i - 2]?.kind === 'noun' &&
        chunks[i - 3]?.kind !== 'prep'
      )
        i -= 2;
      else return i;
    }
  }
  function groupMembers(first: number, last: number): number[] {
    const members: number[] = [];
    for (let i = first; i <= last; i++) if (chunks[i]?.kind === 'noun') members.push(i);
    return members;
  }
  function groupBefore(last: number): number[] {
    return groupMembers(groupStart(last), last);
  }
}

const OBJECT_CONTROL = new Set(
  `ask urge tell order force push press call convince persuade request require allow permit enable help encourage invite instruct compel pressure
  warn advise want expect direct command demand lead cause get send authorize appoint elect train leave`.split(
    /\s+/,
  ),
);

/** Objects and prepositional objects from chunk `from` to the end of the clause. */
export function slotsAfter(chunks: readonly Chunk[], from: number, lemma: string | null): Slot[] {
  const slots: Slot[] = [];
  let role = 'O';
  let i = from;
  while (i < chunks.length && slots.length < 10) {
    const chunk = chunks[i];
    const next = chunks[i + 1];
    if (chunk === undefined) break;
    if (chunk.kind === 'adverb' || chunk.kind === 'quote') i++;
    else if (chunk.kind === 'prep') {
      role = chunk.word;
      i++;
    } else if (chunk.kind === 'noun') {
      const [phrases, end] = groupAfter(chunks, i);
      const after = chunks[skipAdverbs(chunks, end)];
      const isNextSubject =
        role === 'O' && after?.kind === 'verb' && after.verb?.form === 'finite' && lemma !== null;
      if (isNextSubject) break;
      slots.push({
        role: role === 'O' && slots.some((s) => s.role === 'O') ? 'O2' : role,
        phrases,
      });
      role = 'O';
      i = end;
    } else if (chunk.kind === 'comma' || chunk.kind === 'and') {
      const prepNext =
        next?.kind === 'prep' ||
        (next?.kind === 'and' && chunks[i + 2]?.kind === 'prep') ||
        (next?.kind === 'adverb' && chunks[i + 2]?.kind === 'prep');
      if (prepNext) i++;
      else if (chunk.kind === 'comma' && next?.kind === 'noun' && slots.length > 0) {
        const close = chunks[i + 2];
        if (close?.kind !== 'comma' || chunks[i + 3]?.kind !== 'prep') break;
        i += 3;
      } else break;
    } else break;
  }
  return slots;
}

function skipAdverbs(chunks: readonly Chunk[], from: number): number {
  let i = from;
  while (chunks[i]?.kind === 'adverb') i++;
  return i;
}

/** "A, B and C" from its first member on: the members, and the chunk after. */
function groupAfter(chunks: readonly Chunk[], first: number): [Phrases, number] {
  const members = [first];
  let pending: number[] = [];
  let end = first + 1;
  let i = end;
  for (;;) {
    const chunk = chunks[i];
    const next = chunks[i + 1];
    if (chunk?.kind === 'comma' && next?.kind === 'noun') {
      pending.push(i + 1);
      i += 2;
    } else if (chunk?.kind === 'and' || (chunk?.kind === 'comma' && next?.kind === 'and')) {
      const at = chunk.kind === 'and' ? i + 1 : i + 2;
      if (chunks[at]?.kind !== 'noun') break;
      const after = chunks[skipAdverbs(chunks, at + 1)];
      if (after?.verb?.form === 'finite' && opensClause(chunks, first)) break;
      members.push(...pending, at);
      pending = [];
      end = at + 1;
      i = end;
    } else break;
  }
  return [members, end];
}

/** Whether "and B did" after the phrase at `first` can be a clause of its own: not in "between A and B", not in the first subject. */
function opensClause(chunks: readonly Chunk[], first: number): boolean {
  if (chunks[first - 1]?.word === 'between') return false;
  return chunks.slice(0, first).some((c) => c.verb?.form === 'finite');
}
