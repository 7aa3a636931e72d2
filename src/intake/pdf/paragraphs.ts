import { classAt, LOWER } from '../../core/text/characters.ts';
import { endsInHyphen, joinLines, type Words } from './hyphens.ts';
import { opensListItem, type Line } from './lines.ts';

/** How most of a document is set. */
export interface BodyStyle {
  readonly size: number;
  readonly font: string;
}

export type ParagraphKind = 'body' | 'heading' | 'row' | 'caption';

export interface Paragraph {
  readonly kind: ParagraphKind;
  readonly text: string;
  readonly size: number;
  readonly font: string;
  /** Whether it stops in the middle of a sentence, at the end of a full line. */
  readonly open: boolean;
  /** Whether it begins as what goes on from elsewhere may begin: no indent, no bullet. */
  readonly flush: boolean;
}

const ENDED = /[.!?:;…]["'”’»)\]]*$/u;
const CAPTION =
  /^(?:figure|fig\.|table|photo|photograph|picture|map|chart|image|source)s?\b.{0,12}[\d:.]/iu;

/** What lines of one column have in common. */
interface Column {
  readonly left: number;
  readonly right: number;
  /** Usual distance from line to line. */
  readonly leading: number;
}

function measure(lines: readonly Line[]): Column {
  const lefts = new Map<number, number>();
  const steps: number[] = [];
  let right = -Infinity;
  for (const [i, line] of lines.entries()) {
    const place = Math.round(line.x0 / 2) * 2;
    lefts.set(place, (lefts.get(place) ?? 0) + 1);
    right = Math.max(right, line.x1);
    const before = lines[i - 1];
    if (before && isSameSize(before, line)) steps.push(line.y - before.y);
  }
  let [left, most] = [lines[0]?.x0 ?? 0, 0];
  for (const [place, count] of lefts) {
    if (count > most || (count === most && place < left)) [left, most] = [place, count];
  }
  steps.sort((a, b) => a - b);
  // The lower third: in a text of short paragraphs half of the distances are those between paragraphs.
  const leading = steps[Math.floor(steps.length / 3)] ?? (lines[0]?.size ?? 10) * 1.25;
  return { left, right, leading };
}

const isSameSize = (a: Line, b: Line): boolean => a.size < b.size * 1.12 && b.size < a.size * 1.12;

/** Joins the lines of one column to paragraphs. */
export function paragraphsOf(lines: readonly Line[], body: BodyStyle, words: Words): Paragraph[] {
  const column = measure(lines);
  const groups: Line[][] = [];
  for (const [i, line] of lines.entries()) {
    const group = groups[groups.length - 1];
    if (group && !breaks(group, line, lines[i + 1], column, body)) group.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => toParagraph(group, column, body, words));
}

/** Whether a new paragraph begins with a line. */
function breaks(
  group: readonly Line[],
  line: Line,
  next: Line | undefined,
  { left, right, leading }: Column,
  body: BodyStyle,
): boolean {
  const before = group[group.length - 1];
  if (!before) return true;
  if (line.cells || before.cells) return true;
  if (!isSameSize(before, line)) return true;
  const isLarge = line.size > body.size * 1.12;
  const usual = isLarge ? Math.max(leading, line.size * 1.3) : leading;
  if (line.y - before.y > usual * 1.22 + 0.5) return true;
  if (isLarge && before.font === line.font)
    return ENDED.test(before.text) && !before.text.endsWith(':');
  const width = Math.max(right - left, 1);
  const ended = ENDED.test(before.text);
  const room = right - before.x1;
  const fits = room > firstWordOf(line) + line.size * 0.3;
  const goesOn = classAt(line.text, 0) === LOWER || endsInHyphen(before.text);
  if (opensListItem(line.text) && (ended || fits || line.x0 <= (group[0]?.x0 ?? 0) + 1))
    return true;
  if (before.font !== line.font && !goesOn && (ended || room > width * 0.15)) return true;
  if (fits && ended) return true;
  if (fits && room > width * 0.3 && !goesOn) return true;
  return indents(group, line, next, ended || fits, goesOn);
}

/** Whether a line's place against the line before it says that a paragraph begins. */
function indents(
  group: readonly Line[],
  line: Line,
  next: Line | undefined,
  closed: boolean,
  goesOn: boolean,
): boolean {
  const before = group[group.length - 1];
  const first = group[0];
  if (!before || !first || goesOn) return false;
  const step = line.x0 - before.x0;
  const least = line.size * 0.7;
  if (step > least) {
    // Either the first line of a paragraph, set in, or the second one of an item, whose first line hangs out.
    if (group.length === 1 && opensListItem(first.text)) return false;
    const returns = next !== undefined && next.x0 < line.x0 - least;
    return returns || (closed && next === undefined);
  }
  if (step < -least) return closed && group.length > 1;
  return false;
}

/** Width of a line's first word, by the line's own letters. */
function firstWordOf(line: Line): number {
  const blank = line.text.indexOf(' ');
  const length = blank < 0 ? line.text.length : blank;
  return ((line.x1 - line.x0) * length) / Math.max(line.text.length, 1);
}

function toParagraph(
  group: readonly Line[],
  { left, right }: Column,
  body: BodyStyle,
  words: Words,
): Paragraph {
  const first = group[0];
  const last = group[group.length - 1];
  const cells = first?.cells;
  const text = cells
    ? cells.join('\t')
    : group.reduce((whole, line) => joinLines(whole, line.text, words), '');
  const size = first?.size ?? body.size;
  const font = last?.font ?? body.font;
  const full = right - (last?.x1 ?? 0) < (right - left) * 0.2;
  const kind = cells ? 'row' : kindOf(text, size, font, group.length, body);
  return {
    kind,
    text,
    size,
    font,
    open: kind === 'body' && (endsInHyphen(text) || (full && !ENDED.test(text))),
    flush: !opensListItem(text) && (first?.x0 ?? 0) < left + size * 0.7,
  };
}

function kindOf(
  text: string,
  size: number,
  font: string,
  lines: number,
  body: BodyStyle,
): ParagraphKind {
  if (CAPTION.test(text) && (size < body.size * 0.97 || font !== body.font)) return 'caption';
  const stands = size > body.size * 1.12 || (font !== body.font && size > body.size * 0.97);
  return stands && lines <= 4 && text.length < 200 && !/[.;,]$/u.test(text) ? 'heading' : 'body';
}
