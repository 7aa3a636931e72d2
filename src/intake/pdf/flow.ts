import { classAt, LOWER } from '../../core/text/characters.ts';
import { joinLines, type Words } from './hyphens.ts';
import type { Paragraph } from './paragraphs.ts';

/** What may stand between the two halves of a paragraph: it comes after them. */
const AFLOAT = new Set(['caption', 'row']);

/**
 * Joins paragraphs that were broken by the end of a column or a page, or by a figure or table between two halves.
 * What stood between follows.
 */
export function flow(blocks: readonly (readonly Paragraph[])[], words: Words): Paragraph[] {
  const flowing: Paragraph[] = [];
  let open = -1; // where the paragraph is that waits for its other half
  for (const block of blocks) {
    for (const [i, paragraph] of block.entries()) {
      const half = flowing[open];
      const interrupted = i === 0 || flowing.length > open + 1;
      if (half && interrupted && goesOn(half, paragraph)) {
        flowing[open] = {
          ...paragraph,
          size: half.size,
          flush: half.flush,
          text: joinLines(half.text, paragraph.text, words),
        };
        if (!paragraph.open) open = -1;
        continue;
      }
      flowing.push(paragraph);
      if (paragraph.open) open = flowing.length - 1;
      else if (!AFLOAT.has(paragraph.kind)) open = -1;
    }
  }
  return flowing;
}

function goesOn(half: Paragraph, next: Paragraph): boolean {
  if (next.kind !== 'body' || !next.flush) return false;
  if (Math.abs(half.size - next.size) > half.size * 0.06) return false;
  return half.font === next.font || classAt(next.text, 0) === LOWER;
}
