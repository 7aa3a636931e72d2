import type { Document } from '../types.ts';

/** The index of the sentence that holds an offset, -1 where none does; sentences are in order and do not overlap. */
export function sentenceIndexAt(sentences: Document['sentences'], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const span = sentences[middle];
    if (span && span[1] <= offset) low = middle + 1;
    else high = middle;
  }
  const found = sentences[low];
  return found && found[0] <= offset ? low : -1;
}

/** The sentence that holds an offset. */
export function sentenceAt(
  sentences: Document['sentences'],
  offset: number,
): readonly [number, number] | null {
  return sentences[sentenceIndexAt(sentences, offset)] ?? null;
}
