import type { Fragment, Row } from './rows.ts';

/** A row of one column as text. */
export interface Line {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly size: number;
  readonly font: string;
  /** Where wide gaps part it: the cells of a row in a table, two at least. */
  readonly cells: readonly string[] | null;
  /** What it begins with, where that may be the mark of a footnote. */
  readonly mark: { readonly number: number | null; readonly raised: boolean } | null;
  /** Marks of footnotes that were taken off the words. */
  readonly marks: readonly string[];
}

const BULLET = /^[•·●○▪■□◦‣▸►➢✓*–—-]$/u;
const NUMBERING = /^\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]$|^\d{1,2}(?:\.\d{1,2}){1,3}\.?$/iu;
const NOTE = /^(\d{1,3}|[*†‡§]{1,3})[.)]?\s/u;
/** Dots that lead the eye from a heading to its page. */
const LEADERS = /(?:\s?\.){4,}/gu;
const RAISED_DIGITS = /(?<=[\p{L}.,;:"”’)])[¹²³⁴⁵⁶⁷⁸⁹⁰]{1,3}(?![\p{L}\p{N}])/gu;
const RAISED_UNIT = /(?:^|\P{L})[kcmd]?m$/u;

interface Gap {
  readonly from: number;
  readonly to: number;
}

/** The wide gaps of a row: those between the cells of a table, but also those of a justified line. */
function wideGaps({ fragments, size }: Row): Gap[] {
  const gaps: Gap[] = [];
  for (const [i, { x0 }] of fragments.entries()) {
    const from = fragments[i - 1]?.x1 ?? x0;
    if (x0 - from > size * 2) gaps.push({ from, to: x0 });
  }
  return gaps;
}

/** The rows of one column as lines. Cells are parted by gaps that the row above or below has in the same place. */
export function toLines(rows: readonly Row[]): Line[] {
  const gaps = rows.map(wideGaps);
  return rows.map((row, i) => {
    const around = [...(gaps[i - 1] ?? []), ...(gaps[i + 1] ?? [])];
    const shared = (gaps[i] ?? []).filter((gap) =>
      around.some(({ from, to }) => Math.min(to, gap.to) - Math.max(from, gap.from) > row.size),
    );
    return toLine(row, new Set(shared.map(({ to }) => to)));
  });
}

/** Joins what stands on one row; marks of footnotes go, but where they open it. Cells begin at the places given. */
function toLine(row: Row, cellsFrom: ReadonlySet<number>): Line {
  const [first] = row.fragments;
  const end = row.fragments[row.fragments.length - 1];
  const cells: string[] = [];
  let text = '';
  const marks: string[] = [];
  let afterMark = false;
  for (const [i, fragment] of row.fragments.entries()) {
    if (fragment.raised && i > 0) {
      marks.push(fragment.text);
      afterMark = true;
      continue;
    }
    if (cellsFrom.has(fragment.x0) && !opensItem(text)) {
      cells.push(text);
      text = '';
    } else if (i > 0 && !(afterMark && /^[,.;:!?)\]”’]/u.test(fragment.text))) {
      text += ' ';
    }
    text += fragment.text;
    afterMark = false;
  }
  cells.push(text);
  const cleaned = cells.map((cell) => withoutRaised(together(cell.replace(LEADERS, ' …'))));
  marks.push(...cleaned.flatMap((cell) => cell.marks));
  const texts = cleaned.map((cell) => cell.text).filter((cell) => cell !== '');
  const largest = row.fragments.reduce<Fragment | undefined>(
    (best, fragment) => (best && best.text.length >= fragment.text.length ? best : fragment),
    undefined,
  );
  return {
    text: texts.join(' '),
    x0: first?.x0 ?? 0,
    x1: end?.x1 ?? 0,
    y: row.y,
    size: largest?.size ?? row.size,
    font: largest?.font ?? '',
    cells: texts.length > 1 ? texts : null,
    mark: markOf(texts[0] ?? '', first?.raised ?? false),
    marks,
  };
}

function markOf(text: string, raised: boolean): Line['mark'] {
  const sign = NOTE.exec(text)?.[1];
  if (sign === undefined) return raised ? { number: null, raised } : null;
  return { number: /\d/u.test(sign) ? Number(sign) : null, raised };
}

const opensItem = (text: string): boolean => BULLET.test(text) || NUMBERING.test(text);

/** "C O U N C I L", set with room between the letters, is a word. */
function together(text: string): string {
  const parts = text.split(' ');
  return parts.length >= 4 && parts.every((part) => /^\p{Lu}$/u.test(part)) ? parts.join('') : text;
}

function withoutRaised(text: string): { text: string; marks: string[] } {
  const marks: string[] = [];
  const cleaned = text.replace(RAISED_DIGITS, (digits: string, offset: number) => {
    if (RAISED_UNIT.test(text.slice(Math.max(0, offset - 3), offset))) return digits;
    marks.push(digits);
    return '';
  });
  return { text: cleaned, marks };
}

/** Whether a line begins with a bullet or a number of its own. */
export function opensListItem(text: string): boolean {
  const blank = text.indexOf(' ');
  return blank > 0 && opensItem(text.slice(0, blank));
}
