/** The part of a network around chosen actors: who can be reached from them in a few steps. */
import type { ActorKey } from './keys.ts';
import type { EntityId, Tie } from '../types.ts';

export const EGO_STEPS = [1, 2, 3] as const;
export type EgoSteps = (typeof EGO_STEPS)[number];

/** An actor to look around, and how far: 1 step is its neighbours and what is between them. */
export interface Ego {
  readonly actor: ActorKey;
  readonly steps: EgoSteps;
}

export interface Centre {
  readonly id: EntityId;
  readonly steps: number;
}

/** The actors of this network that are looked around. One that it does not have is passed over. */
export function centresOf(
  egos: readonly Ego[],
  keys: ReadonlyMap<EntityId, ActorKey>,
): readonly Centre[] {
  if (egos.length === 0) return [];
  const stepsOf = new Map(egos.map(({ actor, steps }) => [actor, steps]));
  return [...keys].flatMap(([id, key]) => {
    const steps = stepsOf.get(key);
    return steps === undefined ? [] : [{ id, steps }];
  });
}

/** Everyone within the steps of one of the centres, along these ties in either direction; the centres too. */
export function reachOf(centres: readonly Centre[], ties: readonly Tie[]): ReadonlySet<EntityId> {
  const neighbours = neighboursOf(ties);
  const left = new Map<EntityId, number>(); // the most steps that are left at an actor
  let front = centres;
  while (front.length > 0) {
    const next: Centre[] = [];
    for (const { id, steps } of front) {
      if ((left.get(id) ?? -1) >= steps) continue;
      left.set(id, steps);
      if (steps === 0) continue;
      for (const other of neighbours.get(id) ?? []) next.push({ id: other, steps: steps - 1 });
    }
    front = next;
  }
  return new Set(left.keys());
}

/** Who is tied to whom, whatever the direction; nobody to itself. */
export function neighboursOf(
  ties: readonly { readonly source: EntityId; readonly target: EntityId }[],
): ReadonlyMap<EntityId, ReadonlySet<EntityId>> {
  const neighbours = new Map<EntityId, Set<EntityId>>();
  const join = (one: EntityId, other: EntityId): void => {
    const known = neighbours.get(one);
    if (known) known.add(other);
    else neighbours.set(one, new Set([other]));
  };
  for (const { source, target } of ties) {
    if (source === target) continue;
    join(source, target);
    join(target, source);
  }
  return neighbours;
}
