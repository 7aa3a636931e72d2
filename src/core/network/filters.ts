/** What of a network is looked at: plain data that lives in the page's address. */
import type { Ego } from './ego.ts';
import type { ActorKey } from './keys.ts';
import type { RollUp } from './rollUp.ts';
import { QUAD_CLASSES } from '../types.ts';
import type { DocumentId, EntityKind, QuadClass, Tie, TieType } from '../types.ts';

/** What an edge means, in the words of the legend; denied ties stand apart, see `isDenied`. */
export type EdgeClass = QuadClass | 'structural' | 'co-mention';
export const EDGE_CLASSES: readonly EdgeClass[] = [...QUAD_CLASSES, 'structural', 'co-mention'];

export type PolarityChoice = 'all' | 'affirmed' | 'denied';

/** What the size of an actor tells. */
export const SIZES = ['mentions', 'partners', 'ties', 'betweenness'] as const;
export type SizeBy = (typeof SIZES)[number];
/** What the colour of an actor tells. */
export const COLOURINGS = ['kind', 'community'] as const;
export type ColourBy = (typeof COLOURINGS)[number];

export interface Filters {
  readonly hiddenKinds: readonly EntityKind[];
  readonly hiddenTypes: readonly TieType[];
  /** Of affirmed ties; a denied tie belongs to no class and goes by `polarity`. */
  readonly hiddenClasses: readonly EdgeClass[];
  readonly polarity: PolarityChoice;
  readonly hiddenDocuments: readonly DocumentId[];
  /** Sentences a tie needs, in the documents that are not hidden. */
  readonly leastEvidence: number;
  /** Part of an actor's name or alias, of a tie's name or of its sentence; case and accents do not count. */
  readonly text: string;
  /** Actors put away by hand: these are never drawn, not even dimmed. */
  readonly hiddenActors: readonly ActorKey[];
  /** Actors to look around: with one, only those near it are shown, along the ties that pass the other filters. */
  readonly egos: readonly Ego[];
  /** ISO days, both included: only ties whose date is known and falls into the period at least in part. */
  readonly since: string | null;
  readonly until: string | null;
  /** Only ties that a person confirmed, changed or added. */
  readonly checkedOnly: boolean;
  /** What becomes of an actor or tie that does not pass. */
  readonly show: 'remove' | 'dim';
  /** How far actors are drawn as those they belong to. */
  readonly rollUp: RollUp;
  readonly sizeBy: SizeBy;
  readonly colourBy: ColourBy;
}

export const NO_FILTERS: Filters = {
  hiddenKinds: [],
  hiddenTypes: [],
  hiddenClasses: ['co-mention'],
  polarity: 'all',
  hiddenDocuments: [],
  leastEvidence: 1,
  text: '',
  hiddenActors: [],
  egos: [],
  since: null,
  until: null,
  checkedOnly: false,
  show: 'remove',
  rollUp: 'none',
  sizeBy: 'mentions',
  colourBy: 'kind',
};

export const isDenied = (tie: Tie): boolean => tie.polarity === 'negated';

/** The legend's class of a tie, whether it is affirmed or not. */
export const classOf = (tie: Tie): EdgeClass => tie.quadClass ?? 'structural';

/** Whether anything is asked of ties: then actors without a tie left are not shown either. */
export function asksOfTies(filters: Filters): boolean {
  return (
    filters.hiddenTypes.length > 0 ||
    filters.hiddenClasses.some((name) => name !== 'co-mention') ||
    filters.polarity !== 'all' ||
    filters.leastEvidence > 1 ||
    filters.checkedOnly ||
    filters.since !== null ||
    filters.until !== null
  );
}

/** Whether a tie's date is known and shares a day with a period; an open end has no bound. */
export function isInPeriod(
  { date }: Tie,
  { since, until }: Pick<Filters, 'since' | 'until'>,
): boolean {
  if (since === null && until === null) return true;
  const from = date?.from ?? date?.to ?? null;
  if (from === null) return false;
  const to = date?.to ?? from;
  return (until === null || from <= until) && (since === null || to >= since);
}
