import type { Chunk, VerbGroup } from './chunks.ts';
import { slotsAfter, type Phrases, type Slot } from './slots.ts';
import { findSubject } from './subjects.ts';

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
  /** The noun phrase that an infinitive completes: "X's decision" for "X's decision to leave". */
  readonly noun: number | null;
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
    const place = findSubject({ chunks, clauses, byChunk }, at, chunk.verb);
    const slots = slotsAfter(chunks, at + 1, chunk.verb.lemma);
    const clause: Clause = {
      at,
      verb: { ...chunk.verb, modal: chunk.verb.modal ?? place.modal ?? null },
      subject: place.subject,
      slots,
      governor: place.governor,
      link: place.link,
      noun: place.noun ?? null,
      predicate: chunk.verb.copula ? predicateAfter(at) : null,
    };
    clauses.push(clause);
    byChunk.set(at, clause);
  }
  shareObjects(chunks, clauses);
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
}

/** "recognizes and arms X": a verb without an object takes what the verb joined to it has. */
function shareObjects(chunks: readonly Chunk[], clauses: Clause[]): void {
  for (let i = clauses.length - 2; i >= 0; i--) {
    const [clause, next] = [clauses[i], clauses[i + 1]];
    if (clause === undefined || next === undefined || clause.slots.length > 0) continue;
    const isJoined = next.at === clause.at + 2 && chunks[clause.at + 1]?.kind === 'and';
    if (isJoined && !clause.verb.copula && clause.verb.passive === next.verb.passive)
      clauses[i] = { ...clause, slots: next.slots };
  }
}
