/** Takes all measures of a network at once; what takes long runs in a worker. */
import { groupBy } from '../../groupBy.ts';
import type { EntityId } from '../../types.ts';
import { betweenness } from './betweenness.ts';
import { communities } from './communities.ts';
import { neighbourLists } from './links.ts';
import type { LinkedActors } from './links.ts';
import { isBalanced, signedTriads } from './triads.ts';
import type { Sign } from './triads.ts';

export interface ActorMeasures {
  /** Actors with an affirmed tie to it. */
  readonly partners: number;
  /** Affirmed ties, a meeting once with each who was there. */
  readonly ties: number;
  /** Share of the shortest paths between two others that lead over it, 0 to 1. */
  readonly betweenness: number;
  /** Its place among the communities; null when it is in none. */
  readonly community: number | null;
}

/** Three actors that do not balance. */
export interface Triad {
  readonly actors: readonly [EntityId, EntityId, EntityId];
  /** Between the first and second, second and third, first and third: friends (1) or foes (-1). */
  readonly signs: readonly [Sign, Sign, Sign];
}

export interface Measures {
  readonly actors: ReadonlyMap<EntityId, ActorMeasures>;
  /** Those who cooperate or belong together, the largest first, each in the order of its ties; two members at least. */
  readonly communities: readonly (readonly EntityId[])[];
  readonly triads: { readonly all: number; readonly unbalanced: readonly Triad[] };
}

/** Measures what is linked. The result depends on the order of the ids only between equals. */
export function measure({ ids, links }: LinkedActors): Measures {
  const count = ids.length;
  const near = neighbourLists(count, links);
  const between = betweenness(near);
  const ties = new Array<number>(count).fill(0);
  for (const link of links)
    for (const end of [link.a, link.b]) ties[end] = (ties[end] ?? 0) + link.ties;

  const together = links.map(({ a, b, friendly, structural }) => ({
    a,
    b,
    weight: friendly + structural,
  }));
  const groups = communities(count, together);
  const members = groupBy([...ids.keys()], (i) => [groups[i] ?? 0]);
  const isShared = (group: number): boolean => (members.get(group)?.length ?? 0) > 1;

  const triads = signedTriads(count, links);
  const idAt = (place: number): EntityId => {
    const id = ids[place];
    if (id === undefined) throw new RangeError(`no actor at ${String(place)}`);
    return id;
  };
  return {
    actors: new Map(
      ids.map((id, i) => {
        const group = groups[i] ?? 0;
        return [
          id,
          {
            partners: near[i]?.length ?? 0,
            ties: ties[i] ?? 0,
            betweenness: between[i] ?? 0,
            community: isShared(group) ? group : null,
          },
        ];
      }),
    ),
    communities: [...members]
      .filter(([group]) => isShared(group))
      .sort(([a], [b]) => a - b)
      .map(([, places]) => places.sort((a, b) => (ties[b] ?? 0) - (ties[a] ?? 0)).map(idAt)),
    triads: {
      all: triads.length,
      unbalanced: triads
        .filter((triad) => !isBalanced(triad))
        .map(({ nodes: [a, b, c], signs }) => ({ actors: [idAt(a), idAt(b), idAt(c)], signs })),
    },
  };
}
