import { countLetters } from './printed.ts';
import type { Row } from './rows.ts';

/** A page as rows, on the way from what is printed to what is read. */
export interface PageRows {
  readonly height: number;
  readonly rows: readonly Row[];
}

export interface WithoutMargins {
  readonly pages: readonly PageRows[];
  /** Pages that lost a header, a footer or a number, and the letters and digits of those. */
  readonly pagesWithMargins: number;
  readonly letters: number;
}

/** The part of a page's height, and the rows from its edge, in which headers and footers stand. */
const ZONE = 0.15;
const ROWS = 4;

const NUMBER = /^(?:page|p\.|pp\.|seite)?#(?:(?:of|\/|von|-)#)?$/u;
const ROMAN = /^(?:[ivxl]{1,7}|[IVXL]{1,7})$/u;

/** A text as it returns from page to page: without its numbers, letters small. */
function shapeOf(text: string): string {
  if (ROMAN.test(text)) return '#';
  return text
    .toLowerCase()
    .replace(/\p{N}+/gu, '#')
    .replace(/[\s.·|–—_-]+/gu, '');
}

interface Marginal {
  readonly row: Row;
  readonly zone: 'top' | 'bottom';
  readonly edge: boolean;
  /** Whether room parts the row from the text. */
  readonly apart: boolean;
}

/** The outermost rows of a page, at its top and at its bottom, from the edge inwards. */
function marginalsOf({ height, rows }: PageRows): [top: Marginal[], bottom: Marginal[]] {
  const isApart = (row: Row, inward: Row | undefined) =>
    !inward || Math.abs(inward.y - row.y) > 1.6 * Math.max(row.size, inward.size);
  const zoneOf = (zone: 'top' | 'bottom', inwards: readonly Row[], isIn: (row: Row) => boolean) =>
    inwards
      .slice(0, ROWS)
      .filter(isIn)
      .map((row, i) => ({ row, zone, edge: i === 0, apart: isApart(row, inwards[i + 1]) }));
  return [
    zoneOf('top', rows.slice(0, ROWS + 1), ({ y }) => y < height * ZONE),
    zoneOf('bottom', rows.slice(-ROWS - 1).reverse(), ({ y }) => y > height * (1 - ZONE)),
  ];
}

/** Places are told apart by six points: a header that moves by one is the same. */
const placesOf = (zone: string, y: number): string[] =>
  [-1, 0, 1].map((step) => `${zone} ${String(Math.round(y / 6) + step)} `);

/**
 * Takes off what stands at the top or bottom of several pages alike, numbers aside, and page numbers. A text counts
 * as returning when three pages have it in the same place, or two of a document of up to four.
 */
export function removeMargins(pages: readonly PageRows[]): WithoutMargins {
  const counts = new Map<string, number>();
  const marginals = pages.map(marginalsOf);
  for (const page of marginals) {
    const here = new Set<string>();
    for (const { row, zone } of page.flat()) {
      for (const { text } of row.fragments) {
        for (const place of placesOf(zone, row.y)) here.add(place + shapeOf(text));
      }
    }
    for (const key of here) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const enough = pages.length <= 4 ? 2 : 3;
  const returns = ({ row, zone }: Marginal, text: string): boolean => {
    const key = `${zone} ${String(Math.round(row.y / 6))} ${shapeOf(text)}`;
    return (counts.get(key) ?? 0) >= enough;
  };
  let pagesWithMargins = 0;
  let letters = 0;
  const kept = pages.map((page, i) => {
    const gone = new Set<Row>();
    const [top, bottom] = marginals[i] ?? [[], []];
    for (const zone of [top, bottom]) {
      // From the edge inwards, up to the first row of the text.
      for (const marginal of zone) {
        if (!isMargin(marginal, (text) => returns(marginal, text))) break;
        gone.add(marginal.row);
      }
    }
    if (gone.size === 0) return page;
    pagesWithMargins++;
    for (const { fragments } of gone) {
      for (const { text } of fragments) letters += countLetters(text);
    }
    return { ...page, rows: page.rows.filter((row) => !gone.has(row)) };
  });
  return { pages: kept, pagesWithMargins, letters };
}

function isMargin({ row, edge, apart }: Marginal, returns: (text: string) => boolean): boolean {
  const texts = row.fragments.map(({ text }) => text);
  const isNumber = (text: string) => NUMBER.test(shapeOf(text));
  if (texts.every(isNumber)) return (edge && apart) || texts.every(returns);
  const known = (text: string) => isNumber(text) || returns(text);
  if (texts.every(known)) return texts.some((text) => !isNumber(text));
  // The name of a chapter changes beside the name of the book.
  const rest = texts.filter((text) => !known(text)).join(' ');
  const strong = texts.some((text) => !isNumber(text) && returns(text) && text.length > 3);
  return apart && rest.length < 60 && (strong || (edge && rest.length < 40 && hasFolio(row)));
}

/** A number alone at one end, far from a few words: "12     Annual report". */
function hasFolio({ fragments, size }: Row): boolean {
  const isAlone = (at: number, beside: number): boolean => {
    const [number, words] = [fragments.at(at), fragments.at(beside)];
    if (!number || !words || number === words || !/^\d{1,4}$/u.test(number.text)) return false;
    return Math.max(words.x0 - number.x1, number.x0 - words.x1) > size * 2;
  };
  return isAlone(0, 1) || isAlone(-1, -2);
}
