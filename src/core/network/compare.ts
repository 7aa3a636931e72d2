/** Two parts of the sources held against each other: what only one tells, what both tell, and where they contradict. */
import { groupBy } from '../groupBy.ts';
import { isDenied, isInPeriod } from './filters.ts';
import type { Filters } from './filters.ts';
import type { DocumentId, Tie } from '../types.ts';

/** A part of the sources: a document, or what is dated in a period. */
export type Part =
  | { readonly kind: 'document'; readonly id: DocumentId }
  | ({ readonly kind: 'period' } & Pick<Filters, 'since' | 'until'>);

/** What is told of one thing: the same actors, the same kind of tie, affirmed or denied. */
export interface Statement {
  /** Of the first part, with its evidence in that part alone. */
  readonly first: readonly Tie[];
  readonly second: readonly Tie[];
}

export interface Comparison {
  readonly onlyFirst: readonly Statement[];
  readonly onlySecond: readonly Statement[];
  readonly both: readonly Statement[];
  /** Affirmed in one part and denied in the other. */
  readonly contradicted: readonly Statement[];
}

/** Compares what two parts tell. A thing told by both stands in one list: contradicted before both. */
export function compareParts(ties: readonly Tie[], first: Part, second: Part): Comparison {
  const groups = groupBy(ties, (tie) => [thingOf(tie)]);
  const statements = [...groups.values()].map((group): Statement => ({
    first: group.flatMap((tie) => within(tie, first) ?? []),
    second: group.flatMap((tie) => within(tie, second) ?? []),
  }));
  const told = (some: readonly Tie[]): boolean => some.length > 0;
  const shared = statements.filter((one) => told(one.first) && told(one.second));
  return {
    onlyFirst: statements.filter((one) => told(one.first) && !told(one.second)),
    onlySecond: statements.filter((one) => !told(one.first) && told(one.second)),
    both: shared.filter((one) => !isContradicted(one)),
    contradicted: shared.filter(isContradicted),
  };
}

/** One part affirms what the other denies. */
function isContradicted({ first, second }: Statement): boolean {
  const affirms = (some: readonly Tie[]): boolean => some.some((tie) => !isDenied(tie));
  const denies = (some: readonly Tie[]): boolean => some.some(isDenied);
  return (affirms(first) && denies(second)) || (denies(first) && affirms(second));
}

/** A tie with what a part tells of it; null where that is nothing. */
function within(tie: Tie, part: Part): Tie | null {
  if (part.kind === 'period') return isInPeriod(tie, part) ? tie : null;
  const evidence = tie.evidence.filter(({ document }) => document === part.id);
  return evidence.length === 0 ? null : { ...tie, evidence };
}

function thingOf({ source, target, type, symmetric }: Tie): string {
  const [one, other] = symmetric && target < source ? [target, source] : [source, target];
  return `${one} ${other} ${type} ${String(symmetric)}`;
}
