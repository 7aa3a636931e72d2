/** Tables as text: for a spreadsheet (tab separated, through the clipboard) or a file (comma separated, RFC 4180). */

export type Separator = ',' | '\t';

/**
 * Rows as lines of text, for example [['a', 'b "c"']] as 'a,"b ""c"""\r\n'. What a document says must not become a
 * formula of the spreadsheet: a text that begins like one gets an apostrophe before it.
 */
export function toDelimited(
  rows: readonly (readonly (string | number)[])[],
  separator: Separator,
): string {
  const line = (row: readonly (string | number)[]): string =>
    row.map((cell) => cellText(cell, separator)).join(separator);
  return rows.map((row) => `${line(row)}\r\n`).join('');
}

function cellText(cell: string | number, separator: Separator): string {
  if (typeof cell === 'number') return String(cell);
  const safe = /^[=+\-@\t\r]/u.test(cell) ? `'${cell}` : cell;
  // Between tabs, quotes would be pasted as they are: what would break the line becomes a blank instead.
  if (separator === '\t') return safe.replace(/[\t\r\n]/gu, ' ');
  return /[",\r\n]/u.test(safe) ? `"${safe.replace(/"/gu, '""')}"` : safe;
}
