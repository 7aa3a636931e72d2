import { SAY_VERBS } from '../lexicon/functionWords.ts';
import type { Chunk } from './chunks.ts';
import type { Phrases } from './slots.ts';
import type { Before } from './subjects.ts';

type Chunks = readonly Chunk[];

/** The noun phrases a relative pronoun stands for. */
export function relative(read: Before, pronoun: number): Phrases {
  const { chunks } = read;
  let i = pronoun - 1;
  if (chunks[i]?.kind === 'prep') i--;
  if (chunks[i]?.kind === 'comma') i--;
  while (i >= 0 && /^(adverb|quote)$/.test(chunks[i]?.kind ?? '')) i--;
  return chunks[i]?.kind === 'noun' ? [i, ...alongWith(read, i)] : [];
}

/** "the only country, along with B, that": both. */
function alongWith(read: Before, noun: number): Phrases {
  const before = read.chunks[noun - 1];
  return before?.kind === 'prep' && before.word === 'with_also' ? nounBefore(read, noun - 1) : [];
}

/** The subject of a finite verb at `at`: the nearest noun phrase to the left that is nobody's object. */
export function nounBefore({ chunks, byChunk }: Before, at: number): Phrases {
  let i = at - 1;
  let fallback: number | null = null;
  while (i >= 0) {
    const chunk = chunks[i];
    if (chunk === undefined) break;
    if (/^(stop|that|clause)$/.test(chunk.kind)) break;
    if (chunk.kind === 'comma' && i === at - 1) {
      const opened = openingComma(chunks, i);
      if (opened !== null) {
        i = opened - 1;
        continue;
      }
    }
    if (chunk.kind === 'noun') {
      const start = groupStart(chunks, i);
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
      return members(chunks, start, i);
    }
    i--;
  }
  return fallback === null ? [] : groupBefore(chunks, fallback);
}

/** "A, B and C" up to its last member. */
export function groupBefore(chunks: Chunks, last: number): Phrases {
  return members(chunks, groupStart(chunks, last), last);
}

/** For ", … , verb": where the inserted part begins, if it is a relative clause, an apposition or an aside. */
function openingComma(chunks: Chunks, closing: number): number | null {
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
      const outer = next.kind === 'noun' ? prepsBack(chunks, i - 1) : null;
      if (outer !== null) return outer;
      // An apposition that names the actor is as good as what it explains: stay where the name is.
      return next.kind === 'noun' && closing - i <= 2 ? null : i;
    }
  }
  return null;
}

/** ", in talks with the chief of X, NAME, said": the comma before the prepositions that the noun at `last` ends. */
function prepsBack(chunks: Chunks, last: number): number | null {
  let i = last;
  while (chunks[i]?.kind === 'noun' && chunks[i - 1]?.kind === 'prep') i -= 2;
  return i < last && chunks[i]?.kind === 'comma' && chunks[i - 1]?.kind === 'noun' ? i : null;
}

/** "and" and "or" join phrases, "but" joins clauses. */
const joins = (chunk: Chunk | undefined): boolean => chunk?.kind === 'and' && chunk.word !== 'but';

function groupStart(chunks: Chunks, last: number): number {
  let i = last;
  for (;;) {
    if (joins(chunks[i - 1]) && chunks[i - 2]?.kind === 'noun') i -= 2;
    else if (
      joins(chunks[i - 1]) &&
      chunks[i - 2]?.kind === 'comma' &&
      chunks[i - 3]?.kind === 'noun'
    )
      i -= 3;
    else if (i < last && chunks[i - 1]?.kind === 'comma' && chunks[i - 2]?.kind === 'noun') i -= 2;
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

function members(chunks: Chunks, first: number, last: number): number[] {
  const found: number[] = [];
  for (let i = first; i <= last; i++) if (chunks[i]?.kind === 'noun') found.push(i);
  return found;
}
