import type { Chunk } from './chunks.ts';

/** Noun phrases (indices of chunks) that stand together in one place of a clause: "A, B and C". */
export type Phrases = readonly number[];

export interface Slot {
  /** 'O' for an object, else the preposition. */
  readonly role: string;
  readonly phrases: Phrases;
}

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
export function groupAfter(chunks: readonly Chunk[], first: number): [Phrases, number] {
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
    } else if (
      (chunk?.kind === 'and' && chunk.word !== 'but') ||
      (chunk?.kind === 'comma' && next?.kind === 'and')
    ) {
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
