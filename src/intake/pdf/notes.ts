import type { Line } from './lines.ts';
import type { BodyStyle } from './paragraphs.ts';

export interface NotesApart {
  readonly text: readonly Line[];
  /** The lines of each footnote. */
  readonly notes: readonly (readonly Line[])[];
  /** The number of the last footnote so far. */
  readonly number: number;
}

/** What is known when a column is looked at. */
export interface NotesBefore {
  /** The number of the last footnote, 0 where there was none, and whether that note is unfinished. */
  readonly number: number;
  readonly goesOn: boolean;
  /** The marks that stand in the text of this page. */
  readonly pointed: ReadonlySet<string>;
}

/**
 * Parts the footnotes from a column: the lines at its foot that are all set smaller than the text, from the first
 * that begins with a mark; without a mark only where the last note of the page before goes on. A number that is not
 * raised is a mark where the page points to it or the numbers count on.
 */
export function splitNotes(
  lines: readonly Line[],
  body: BodyStyle,
  height: number,
  before: NotesBefore,
): NotesApart {
  let first = lines.length;
  while (first > 0 && isNoteLine(lines[first - 1], body, height)) first--;
  let count = before.number;
  const opens = lines.slice(first).map(({ mark }) => {
    if (mark === null) return false;
    const { number, raised } = mark;
    const counts = number === null || number === 1 || number === count + 1;
    if (!raised && !counts && !before.pointed.has(String(number))) return false;
    count = number ?? count;
    return true;
  });
  const from = before.goesOn ? first : first + opens.indexOf(true);
  if (from < first) return { text: lines, notes: [], number: before.number };
  const notes: Line[][] = [];
  for (const [i, line] of lines.slice(from).entries()) {
    const open = notes[notes.length - 1];
    if (open && opens[from - first + i] !== true) open.push(line);
    else notes.push([line]);
  }
  return { text: lines.slice(0, from), notes, number: count };
}

const isNoteLine = (line: Line | undefined, body: BodyStyle, height: number): boolean =>
  line !== undefined && line.size < body.size * 0.95 && line.y > height * 0.3;
