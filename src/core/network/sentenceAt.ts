import type { Document } from '../types.ts';

/** The sentence that holds an offset, null where none does; sentences are in order and do not overlap. */
export function sentenceAt(
  sentences: Document['sentences'],
  offset: number,
): readonly [number, number] | null {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const span = sentences[middle];
    if (span && span[1] <= offset) low = middle + 1;
    else high = middle;
  }
  const found = sentences[low];
  return found && found[0] <= offset ? found : null;
}
