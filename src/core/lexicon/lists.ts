/** Reads the word lists of the lexicon: plain text, so that a list can be read and changed by anyone. */

/** Words or names separated by commas or new lines. */
export const names = (list: string): string[] =>
  list
    .split(/[,\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** Single words separated by blanks. */
export const words = (list: string): ReadonlySet<string> =>
  new Set(list.split(/\s+/).filter((word) => word !== ''));

/** Lines of columns separated by bars. */
export const rows = (list: string): string[][] =>
  list
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('|').map((column) => column.trim()));
