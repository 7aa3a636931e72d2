/** Which lines of a page are headings to the eye. Reading asks less of one: the cell of a table never runs on either. */

const LONGEST = 100;
const CLOSED = /[.!?…:;,]["'”’»)\]]*$/u;
/** Begins with a word, perhaps after the number of a section. */
const BEGINS = /^(?:\d{1,2}(?:\.\d{1,2})?[.)] |\d{1,2}\.\d{1,2} )?["'“‘(]?\p{L}/u;
const BULLET = /^[•◦▪*–-] /u;
/** "Tuesday, 14 March 2023" stands over a text without being its heading. */
const DAY = /\b\d{1,2}\b[^\d]{1,15}(?:1[89]|20)\d\d\b/u;

/** What a line is by its words alone: `running` is what a heading may stand over. */
export function lookOf(line: string): 'heading' | 'running' | 'other' {
  const words = line.slice(0, 2 * LONGEST).trim();
  if (words.length > LONGEST || CLOSED.test(words) || BULLET.test(words)) return 'running';
  return BEGINS.test(words) && !DAY.test(words) ? 'heading' : 'other';
}

/**
 * The places, in a list of the looks of lines that are read, of those that are headings: the first of the page, and each with
 * running text after it. A table's cells, the lines of an address or a list of names stand over nothing.
 */
export function headingsAmong(looks: readonly ReturnType<typeof lookOf>[]): number[] {
  return looks.flatMap((look, i) =>
    look === 'heading' && (i === 0 || looks[i + 1] === 'running') ? [i] : [],
  );
}
