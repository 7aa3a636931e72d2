/** What the name tagger tells apart, and the labels of single tokens that spell it. */

/**
 * The kinds of the project's own annotation: people, posts, organisations, armed forces, states, places, capitals that
 * stand for their government, nationality words, agreements, laws, events, weapons.
 */
export const FINE_KINDS = [
  'PER',
  'POST',
  'ORG',
  'MIL',
  'CTY',
  'PLC',
  'CAP',
  'NAT',
  'AGR',
  'LAW',
  'EVT',
  'WPN',
] as const;
export type FineKind = (typeof FINE_KINDS)[number];

/** Label 0 is a token outside of every span. Kind k has its first token in 2k + 1, the others in 2k + 2. */
const OUTSIDE = 0;
export const LABELS = 1 + 2 * FINE_KINDS.length;

export const firstLabel = (kind: FineKind): number => 2 * FINE_KINDS.indexOf(kind) + 1;
export const nextLabel = (kind: FineKind): number => firstLabel(kind) + 1;

/** Whether a label goes on with a span that another token began. */
export const isContinuing = (label: number): boolean => label > 0 && label % 2 === 0;

export interface LabelSpan {
  readonly firstToken: number;
  /** Excluded. */
  readonly lastToken: number;
  readonly type: FineKind;
}

/** The spans that a row of labels spells. */
export function spansOf(labels: ArrayLike<number>): LabelSpan[] {
  const spans: LabelSpan[] = [];
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i] ?? OUTSIDE;
    const type = FINE_KINDS[(label - 1) / 2];
    if (!type) continue; // outside, or going on
    let end = i + 1;
    while (end < labels.length && labels[end] === label + 1) end++;
    spans.push({ firstToken: i, lastToken: end, type });
  }
  return spans;
}
