/** A sentence of a page cut where marks and found words begin and end, so that each part is drawn as one. */
import type { PageMark } from './pageMarks.ts';
import type { Span } from '../types.ts';

export interface PagePart {
  readonly text: string;
  readonly start: number;
  /** Every mark over these words, the shortest first: that is the one a press on them means. */
  readonly marks: readonly PageMark[];
  /** Those of them that begin here, as far as the span goes: each mark is announced once. */
  readonly announces: readonly PageMark[];
  /** Which of the found places these words are in. */
  readonly found: number | null;
}

const NO_PLACES: readonly Span[] = [];

/**
 * Cuts a span of the text. Marks may lie in each other and cross; the parts joined are the text again. `found` are places in
 * order that do not overlap.
 */
export function cutParts(
  text: string,
  [start, end]: Span,
  marks: readonly PageMark[],
  found: readonly Span[] = NO_PLACES,
): PagePart[] {
  const here = marks.filter(({ span }) => span[0] < end && start < span[1]);
  const places = placesIn(found, start, end);
  const cuts = new Set([start, end]);
  for (const [from, to] of [...here.map(({ span }) => span), ...places.map(({ span }) => span)]) {
    if (from > start) cuts.add(from);
    if (to < end) cuts.add(to);
  }
  const at = [...cuts].sort((a, b) => a - b);
  const announced = new Set<PageMark>();
  return at.slice(0, -1).map((from, i) => {
    const to = at[i + 1] ?? end;
    const over = here.filter(({ span }) => span[0] <= from && to <= span[1]).sort(byLength);
    const announces = over.filter((mark) => !announced.has(mark));
    for (const mark of announces) announced.add(mark);
    return {
      text: text.slice(from, to),
      start: from,
      marks: over,
      announces,
      found: places.find(({ span }) => span[0] <= from && to <= span[1])?.index ?? null,
    };
  });
}

function byLength({ span: a }: PageMark, { span: b }: PageMark): number {
  return a[1] - a[0] - (b[1] - b[0]);
}

/** The places that reach into a span, found by halving, each with its index. */
function placesIn(
  found: readonly Span[],
  start: number,
  end: number,
): { span: Span; index: number }[] {
  let [low, high] = [0, found.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((found[middle]?.[1] ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const places: { span: Span; index: number }[] = [];
  for (let index = low; index < found.length; index++) {
    const span = found[index];
    if (!span || span[0] >= end) break;
    places.push({ span, index });
  }
  return places;
}
