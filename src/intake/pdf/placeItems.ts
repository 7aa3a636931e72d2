import { countLetters, type Item, type PrintedPage } from './printed.ts';

/** A run of text as pdf.js gives it: the matrix maps its letters to the page as it is shown. */
export interface RawRun {
  readonly text: string;
  /** [a, b, c, d, x, y] with y downwards: (a, b) is the direction of writing, (c, d) that of the letters' height. */
  readonly matrix: readonly number[];
  readonly width: number;
  readonly font: string;
}

/** Degrees by which a scanned page may stand askew, beside its own main direction. */
const ASKEW = 10;

const degreesOf = ([a = 0, b = 0]: readonly number[]): number => (Math.atan2(b, a) * 180) / Math.PI;

/** Smallest turn between two directions, in degrees. */
const turnBetween = (a: number, b: number): number =>
  Math.abs(((((a - b) % 360) + 540) % 360) - 180);

/** The direction in which most letters of a page are written, in degrees: 90 on a table printed across the page. */
function mainDirection(runs: readonly RawRun[]): number {
  const letters = new Map<number, number>();
  for (const { text, matrix } of runs) {
    const degrees = Math.round(degreesOf(matrix) * 4) / 4;
    letters.set(degrees, (letters.get(degrees) ?? 0) + countLetters(text));
  }
  let main = 0;
  let most = 0;
  for (const [degrees, count] of letters) {
    if (count > most) [main, most] = [degrees, count];
  }
  return main;
}

/**
 * Puts the runs of a page into one frame, along the direction in which most of it is written. Text that is turned
 * against it (watermarks, stamps in the margin) stays out, and so does what is printed twice on one spot to look
 * bold; both are counted.
 */
export function placeItems(
  runs: readonly RawRun[],
  page: { readonly width: number; readonly height: number },
): PrintedPage {
  const main = mainDirection(runs);
  const [cos, sin] = [Math.cos((main * Math.PI) / 180), Math.sin((main * Math.PI) / 180)];
  const corners = [0, page.width].flatMap((x) => [0, page.height].map((y) => y * cos - x * sin));
  const top = Math.min(...corners);
  const items: Item[] = [];
  const spots = new Map<string, Item[]>();
  let turned = 0;
  let doubled = 0;
  for (const { text, matrix, width, font } of runs) {
    const written = text.trim();
    if (written === '') {
      const before = items[items.length - 1];
      if (before && text !== '') items[items.length - 1] = { ...before, blank: true };
      continue;
    }
    if (turnBetween(degreesOf(matrix), main) > ASKEW) {
      turned += countLetters(text);
      continue;
    }
    const [, , c = 0, d = 0, px = 0, py = 0] = matrix;
    const size = Math.hypot(c, d) || 1;
    // Blanks at the ends are no part of the box: about a quarter of the letters' height each.
    const before = text.length - text.trimStart().length;
    const after = text.length - text.trimEnd().length;
    const item: Item = {
      text: written,
      x: px * cos + py * sin + before * size * 0.25,
      width: Math.max(Math.abs(width) - (before + after) * size * 0.25, 0),
      y: py * cos - px * sin - top,
      size,
      font,
      blank: after > 0,
    };
    if (![item.x, item.y, item.width, item.size].every(Number.isFinite)) {
      turned += countLetters(text);
      continue;
    }
    const twins = spots.get(written);
    if (twins?.some((twin) => isSameSpot(twin, item))) {
      doubled += countLetters(text);
      continue;
    }
    if (!twins) spots.set(written, [item]);
    else if (twins.length < 50) twins.push(item); // one word a hundred times on a page is looked for no further
    items.push(item);
  }
  return { height: Math.max(...corners) - top, items, turned, doubled };
}

const isSameSpot = (a: Item, b: Item): boolean =>
  Math.abs(a.x - b.x) < a.size * 0.15 &&
  Math.abs(a.y - b.y) < a.size * 0.15 &&
  Math.abs(a.size - b.size) < a.size * 0.05;
