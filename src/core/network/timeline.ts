/** When things happened: ties on a time axis where their date is known, and posts as the periods in which they are told. */
import { countedTies } from './countTies.ts';
import { pairKey } from './paths.ts';
import { groupBy } from '../groupBy.ts';
import type { DocumentId, EntityId, Network, Tie } from '../types.ts';

/** What counts as one tie, with the days it falls into (ISO, both included). */
export interface Dated {
  readonly ties: readonly Tie[];
  readonly tie: Tie;
  readonly from: string;
  readonly to: string;
}

/** A person's post, told by documents between two days. */
export interface Role {
  readonly person: EntityId;
  readonly of: EntityId;
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly tie: Tie;
}

export interface Timeline {
  /** In the order of time. */
  readonly dated: readonly Dated[];
  /** A date is written, but which day it means is not known. */
  readonly unresolved: readonly Tie[];
  readonly undated: readonly Tie[];
  readonly roles: readonly Role[];
  /** The first and the last day of all; null without any. */
  readonly span: readonly [from: string, to: string] | null;
}

/** Sorts ties by what is known of their time. Posts and memberships last: without a date of their own they are not undated. */
export function timelineOf(ties: readonly Tie[], documents: Network['documents']): Timeline {
  const dated: Dated[] = [];
  const unresolved: Tie[] = [];
  const undated: Tie[] = [];
  for (const counted of countedTies(ties)) {
    const [tie] = counted;
    if (!tie) continue;
    const known = counted.find(({ date }) => date?.from != null || date?.to != null)?.date;
    const from = known?.from ?? known?.to;
    if (from != null) dated.push({ ties: counted, tie, from, to: known?.to ?? from });
    else if (counted.some(({ date }) => date !== null)) unresolved.push(tie);
    else if (tie.quadClass !== null) undated.push(tie);
  }
  dated.sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to));
  const roles = rolesOf(ties, new Map(documents.map(({ id, date }) => [id, date])));
  const days = [...dated, ...roles].flatMap(({ from, to }) => [from, to]).sort(compare);
  const [first, last] = [days[0], days.at(-1)];
  const span = first === undefined || last === undefined ? null : ([first, last] as const);
  return { dated, unresolved, undated, roles, span };
}

/** Each post once, from the first to the last dated document that tells of it; the order is by person. */
function rolesOf(ties: readonly Tie[], dayOf: ReadonlyMap<DocumentId, string | null>): Role[] {
  const posts = ties.filter(
    ({ type, polarity, title }) =>
      type === 'holds-post' && polarity === 'affirmed' && title !== null,
  );
  const same = groupBy(posts, ({ source, target, title }) => [
    `${source} ${target} ${(title ?? '').toLowerCase()}`,
  ]);
  return [...same.values()].flatMap((group): Role[] => {
    const days = group
      .flatMap(({ evidence }) => evidence.flatMap(({ document }) => dayOf.get(document) ?? []))
      .sort(compare);
    const [tie, from, to] = [group[0], days[0], days.at(-1)];
    if (!tie || from === undefined || to === undefined) return [];
    return [{ person: tie.source, of: tie.target, title: tie.title ?? '', from, to, tie }];
  });
}

export const LANES = ['actor', 'pair'] as const;
export type LaneBy = (typeof LANES)[number];

/** One line of the timeline: an actor, or two, and what is dated of them. */
export interface Lane {
  readonly id: string;
  readonly actors: readonly EntityId[];
  readonly items: readonly Dated[];
}

/** Lanes with most on them first. What many did together stands on the lane of each, or of each pair. */
export function lanesOf(dated: readonly Dated[], by: LaneBy): Lane[] {
  const lanes = new Map<string, { actors: readonly EntityId[]; items: Dated[] }>();
  for (const item of dated) {
    const keys = new Map<string, readonly EntityId[]>();
    for (const { source, target } of item.ties)
      if (by === 'pair') keys.set(pairKey(source, target), [source, target]);
      else for (const end of [source, target]) keys.set(end, [end]);
    for (const [key, actors] of keys) {
      const lane = lanes.get(key);
      if (lane) lane.items.push(item);
      else lanes.set(key, { actors, items: [item] });
    }
  }
  return [...lanes]
    .map(([id, lane]) => ({ id, ...lane }))
    .sort((a, b) => b.items.length - a.items.length);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
