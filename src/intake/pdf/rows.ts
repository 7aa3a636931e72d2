import { countLetters, weightedMedian, type Item } from './printed.ts';

/** Text of one row that stands together, with no wide gap in it. */
export interface Fragment {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly size: number;
  readonly font: string;
  /** A small raised sign: the mark of a footnote, not part of the words. */
  readonly raised: boolean;
}

/** Everything that stands on one line across the page, from left to right. */
export interface Row {
  readonly y: number;
  readonly size: number;
  readonly fragments: readonly Fragment[];
}

const MARK = /^[\d*†‡§¶#,;\s–-]{1,7}$|^\(?[a-z]\)?$/u;
const ORDINAL = /^(?:st|nd|rd|th|er|er|e|o|a|ème)$/u;
const UNIT = /(?:^|\P{L})(?:k|c|m|d)?m$|[×x·]\s?10$/u;

/** A gap that parts two fragments, and one that parts two words, in heights of the letters. */
const WIDE = 0.7;
const NARROW = 0.12;

const endOf = (item: Item): number => item.x + item.width;

const usualSize = (items: readonly Item[]): number =>
  weightedMedian(
    items.map((item) => [item.size, countLetters(item.text)]),
    items[0]?.size ?? 10,
  );

/** The rows of a page from top to bottom. */
export function findRows(items: readonly Item[]): Row[] {
  const main = usualSize(items);
  const initials: Item[] = [];
  const drafts: Item[][] = [];
  for (const item of [...items].sort((a, b) => a.y - b.y || a.x - b.x)) {
    if (isInitial(item, main)) {
      initials.push(item);
      continue;
    }
    const row = drafts[drafts.length - 1];
    const first = row?.[0];
    const near = Math.min(first?.size ?? 0, item.size) * 0.25;
    if (row && first && item.y - first.y <= near) row.push(item);
    else drafts.push([item]);
  }
  lowerRaised(drafts);
  for (const initial of initials) placeInitial(initial, drafts);
  return drafts.filter((draft) => draft.length > 0).map(toRow);
}

/** A capital over several lines that opens a paragraph. */
const isInitial = (item: Item, main: number): boolean =>
  item.size > main * 1.8 && /^["“‘'«]?\p{Lu}$/u.test(item.text);

/** Small signs above or below a line form rows of their own at first: they go to the row they touch. */
function lowerRaised(drafts: Item[][]): void {
  for (const [i, draft] of drafts.entries()) {
    if (draft.length > 12) continue;
    const kept: Item[] = [];
    for (const item of draft) {
      const home = MARK.test(item.text) || ORDINAL.test(item.text) ? homeOf(item, drafts, i) : null;
      if (home) home.push(item);
      else kept.push(item);
    }
    if (kept.length < draft.length) drafts[i] = kept;
  }
}

function homeOf(small: Item, drafts: readonly Item[][], at: number): Item[] | null {
  for (let step = 1; step <= 3; step++) {
    for (const draft of [drafts[at + step], drafts[at - step]]) {
      if (!draft) continue;
      for (const item of draft) {
        const raised = item.y - small.y;
        if (small.size > item.size * 0.85) continue;
        if (raised < item.size * -0.4 || raised > item.size * 0.75) continue;
        const reach = item.size * 0.6;
        const touches =
          (small.x >= endOf(item) - reach && small.x <= endOf(item) + reach) ||
          (item.x >= endOf(small) - reach && item.x <= endOf(small) + reach);
        if (touches) return draft;
      }
    }
  }
  return null;
}

/** The initial goes before the first line beside it, as a letter of the same size. */
function placeInitial(initial: Item, drafts: Item[][]): void {
  const top = initial.y - initial.size * 0.9;
  const beside = drafts.find((draft) =>
    draft.some(
      ({ x, y, size }) =>
        y > top && y <= initial.y + size * 0.3 && x >= initial.x && x - endOf(initial) < size * 1.5,
    ),
  );
  if (!beside) {
    drafts.push([initial]);
    drafts.sort((a, b) => (a[0]?.y ?? 0) - (b[0]?.y ?? 0));
    return;
  }
  const next = beside.filter((item) => item.x >= initial.x).sort((a, b) => a.x - b.x)[0];
  const { y, size, font } = next ?? initial;
  const x = (next?.x ?? initial.x) - 0.01;
  beside.push({ text: initial.text, x, width: 0, y, size, font, blank: false });
}

function toRow(items: readonly Item[]): Row {
  const size = usualSize(items);
  const y = weightedMedian(
    items.map((item) => [item.y, countLetters(item.text)]),
    items[0]?.y ?? 0,
  );
  const fragments: Fragment[] = [];
  let last: Item | null = null;
  let letters = 0; // of the item that gave the open fragment its font
  for (const item of [...items].sort((a, b) => a.x - b.x)) {
    const before = fragments[fragments.length - 1];
    const gap = last ? item.x - endOf(last) : 0;
    const raised =
      isRaised(item, y, size) && !ORDINAL.test(item.text) && !isPower(before, gap, item);
    if (before && last && gap <= size * WIDE && raised === before.raised) {
      const parted = last.blank || gap > size * NARROW;
      const count = countLetters(item.text);
      fragments[fragments.length - 1] = {
        ...before,
        text: `${before.text}${parted ? ' ' : ''}${item.text}`,
        x1: Math.max(before.x1, endOf(item)),
        ...(count > letters ? { font: item.font, size: item.size } : {}),
      };
      letters = Math.max(letters, count);
    } else {
      const { text, x, font } = item;
      fragments.push({ text, x0: x, x1: endOf(item), size: item.size, font, raised });
      letters = countLetters(text);
    }
    last = item;
  }
  return { y, size, fragments };
}

const isRaised = (item: Item, y: number, size: number): boolean =>
  item.size < size * 0.85 && y - item.y > size * 0.12 && MARK.test(item.text);

/** "km" and a raised 2: part of the unit. */
const isPower = (before: Fragment | undefined, gap: number, item: Item): boolean =>
  before !== undefined &&
  gap < item.size * 0.3 &&
  /^[\d−-]+$/u.test(item.text) &&
  UNIT.test(before.text);
