/** What measures are taken on: who is linked with whom by what is affirmed. A denied tie links nobody. */
import { isDenied } from '../filters.ts';
import { pairKey } from '../paths.ts';
import { familyOf } from '../../evidence/ties.ts';
import { countedTies } from '../countTies.ts';
import { groupBy } from '../../groupBy.ts';
import type { EntityId, Tie } from '../../types.ts';

/** Two actors, by their places in the list of ids, and what is affirmed between them. A meeting of many counts once. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly ties: number;
  /** Events of cooperation, and being allies. */
  readonly friendly: number;
  /** Events of conflict. */
  readonly hostile: number;
  /** Posts, memberships, parts. */
  readonly structural: number;
}

/** Plain data, so that it crosses to a worker. */
export interface LinkedActors {
  readonly ids: readonly EntityId[];
  readonly links: readonly Link[];
}

/** The links among actors; ties with an end outside the list, or with both in one actor, are left out. */
export function linksOf(ids: readonly EntityId[], ties: readonly Tie[]): LinkedActors {
  const place = new Map(ids.map((id, i) => [id, i]));
  const affirmed = ties.filter(
    (tie) =>
      !isDenied(tie) && tie.source !== tie.target && place.has(tie.source) && place.has(tie.target),
  );
  const pairs = groupBy(affirmed, ({ source, target }) => [pairKey(source, target)]);
  const links = [...pairs.values()].flatMap((between): Link[] => {
    const [first] = between;
    const [a, b] = [first && place.get(first.source), first && place.get(first.target)];
    if (a === undefined || b === undefined) return [];
    const counted = countedTies(between).flatMap(([tie]) => tie ?? []);
    const isFriendly = (tie: Tie): boolean =>
      familyOf(tie.quadClass) === 'cooperation' || tie.type === 'ally-of';
    const friendly = counted.filter(isFriendly).length;
    const hostile = counted.filter((tie) => familyOf(tie.quadClass) === 'conflict').length;
    const ties = counted.length;
    return [
      {
        a: Math.min(a, b),
        b: Math.max(a, b),
        ties,
        friendly,
        hostile,
        structural: ties - friendly - hostile,
      },
    ];
  });
  return { ids, links };
}

/** The places that each place is linked with. */
export function neighbourLists(
  count: number,
  links: readonly { readonly a: number; readonly b: number }[],
): readonly (readonly number[])[] {
  const lists: number[][] = Array.from({ length: count }, () => []);
  for (const { a, b } of links) {
    lists[a]?.push(b);
    lists[b]?.push(a);
  }
  return lists;
}
