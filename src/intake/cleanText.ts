const BREAKS = /\r\n?|[\v\f\u0085\u2028\u2029]/gu;
/** Controls, and format characters that are not part of an emoji or of a word: marks of direction, soft hyphens, BOM. */
const DROPPED = /[^\P{Cc}\t\n]|[^\P{Cf}\p{Join_Control}\u{E0020}-\u{E007F}]/gu;
const HALVES = /[\uD800-\uDFFF]/gu;

/**
 * Text as it is kept: lines end with \n, no control characters, never more than one empty line in a row. Letters stay as the
 * file has them, also where Unicode knows two ways to write one. Takes time in proportion to the text.
 */
export function cleanText(text: string): string {
  return squeezeBlankLines(
    text.replace(BREAKS, '\n').replace(DROPPED, '').replace(HALVES, '\uFFFD'),
  );
}

/** A name, title or other short line: no breaks, single blanks, at most `most` UTF-16 units. Empty where nothing is left. */
export function cleanLine(text: string, most: number): string {
  // Only as much as can be needed is looked at: a name may be megabytes long.
  const line = cleanText(text.slice(0, most * 4))
    .split(/\s/u)
    .filter(Boolean)
    .join(' ');
  return line.length <= most ? line : `${cutAt(line, most - 1)}…`;
}

/** The first `most` UTF-16 units, never half of a character. */
function cutAt(text: string, most: number): string {
  return text.slice(0, most).replace(/[\uD800-\uDBFF]$/u, '');
}

function squeezeBlankLines(text: string): string {
  const lines: string[] = [];
  let blank = true; // none before the first line
  for (let from = 0; from <= text.length;) {
    const at = text.indexOf('\n', from);
    const to = at < 0 ? text.length : at;
    const line = text.slice(from, to).trimEnd();
    if (line !== '' || !blank) lines.push(line);
    blank = line === '';
    from = to + 1;
  }
  if (lines[lines.length - 1] === '') lines.pop();
  return lines.join('\n');
}
