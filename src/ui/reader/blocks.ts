/** A long document is drawn block by block: its marks only where one looks, its farther blocks as room that is kept. */
import type { PageLine } from '../../core/evidence/page.ts';

/** Letters and lines of a block. */
const LETTERS = 4_000;
const LINES = 200;

/** Letters in a drawn line and its height, with the room below a paragraph, in CSS pixels: a guess for what is not drawn yet. */
const ACROSS = 62;
const LINE_HEIGHT = 27;
const BELOW = 16;

/** The lines in blocks, each of one line at least. */
export function blocksOf(lines: readonly PageLine[]): PageLine[][] {
  const blocks: PageLine[][] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    const begin = last?.[0]?.span[0];
    const fits = begin !== undefined && line.span[1] - begin <= LETTERS;
    if (last && fits && last.length < LINES) last.push(line);
    else blocks.push([line]);
  }
  return blocks;
}

/** About how high a block will be, in CSS pixels. */
export function heightOf(lines: readonly PageLine[]): number {
  return lines.reduce((height, { span: [start, end], continues }) => {
    const rows = Math.ceil((end - start) / ACROSS);
    return height + rows * LINE_HEIGHT + (continues ? 0 : BELOW);
  }, 0);
}
