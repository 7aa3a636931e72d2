/** Ways from one actor to another along ties, in either direction: what an analyst calls a chain. */
import { groupBy } from '../groupBy.ts';
import { sortTies } from '../evidence/ties.ts';
import { isDenied } from './filters.ts';
import { neighboursOf } from './ego.ts';
import type { EntityId, Tie } from '../types.ts';

export interface PathStep {
  readonly from: EntityId;
  readonly to: EntityId;
  /** All ties between the two, the one that tells most first: affirmed, an event, with most sentences. */
  readonly ties: readonly Tie[];
  /** Everything between the two is denied: the source says that there is no such tie. */
  readonly denied: boolean;
}

export type Path = readonly PathStep[];

export interface Paths {
  /** Shortest first; of equally long ones those with fewer denied steps, then with more sentences. */
  readonly paths: readonly Path[];
  /** There are more than are given. */
  readonly more: number;
}

/** Longer ways than this are given only when there is no shorter one. */
const MOST_STEPS = 3;
const MOST_PATHS = 50;

/**
 * All paths of up to three steps between two actors, none of which visits an actor twice; where there is none, the
 * best of the shortest. A step needs a sentence to be preferred: ties without evidence come last.
 */
export function findPaths(ties: readonly Tie[], source: EntityId, target: EntityId): Paths {
  if (source === target) return { paths: [], more: 0 };
  const map = new StepMap(ties);
  const left = map.distancesTo(target);
  const distance = left.get(source);
  if (distance === undefined) return { paths: [], more: 0 };
  if (distance > MOST_STEPS) {
    const best = bestShortest(map, left, source, target);
    return { paths: [best], more: 0 };
  }
  const found: EntityId[][] = [];
  const walk = (actors: EntityId[]): void => {
    const last = actors.at(-1);
    if (last === undefined) return;
    if (last === target) {
      found.push(actors);
      return;
    }
    for (const next of map.neighbours(last)) {
      const steps = left.get(next);
      if (steps === undefined || actors.length + steps > MOST_STEPS || actors.includes(next))
        continue;
      walk([...actors, next]);
    }
  };
  walk([source]);
  const ranked = found
    .map((actors) => ({ actors, cost: costOf(map, actors) }))
    .sort((a, b) => compare(a.cost, b.cost));
  return {
    paths: ranked.slice(0, MOST_PATHS).map(({ actors }) => map.pathOf(actors)),
    more: Math.max(0, ranked.length - MOST_PATHS),
  };
}

/** What makes a path worse, the heaviest first: its steps, those denied, those without a sentence, and fewer sentences. */
type Cost = readonly number[];

function costOf(map: StepMap, actors: readonly EntityId[]): Cost {
  return actors
    .slice(1)
    .map((to, i) => map.costOfStep(actors[i] ?? to, to))
    .reduce<Cost>(add, [0, 0, 0, 0]);
}

const add = (a: Cost, b: Cost): Cost => a.map((value, i) => value + (b[i] ?? 0));

function compare(a: Cost, b: Cost): number {
  for (const [i, value] of a.entries()) {
    const difference = value - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Of the shortest paths the one of least cost: costs add up, so the best way to an actor begins every best way over it. */
function bestShortest(
  map: StepMap,
  left: ReadonlyMap<EntityId, number>,
  source: EntityId,
  target: EntityId,
): Path {
  let front = new Map<EntityId, { actors: EntityId[]; cost: Cost }>([
    [source, { actors: [source], cost: [0, 0, 0, 0] }],
  ]);
  while (!front.has(target)) {
    const next: typeof front = new Map();
    for (const [at, { actors, cost }] of front)
      for (const to of map.neighbours(at)) {
        if (left.get(to) !== (left.get(at) ?? 0) - 1) continue;
        const longer = { actors: [...actors, to], cost: add(cost, map.costOfStep(at, to)) };
        const known = next.get(to);
        if (!known || compare(longer.cost, known.cost) < 0) next.set(to, longer);
      }
    front = next;
  }
  return map.pathOf(front.get(target)?.actors ?? []);
}

/** The ties by the pair that they join. */
class StepMap {
  readonly #neighbours: ReadonlyMap<EntityId, ReadonlySet<EntityId>>;
  readonly #ties: ReadonlyMap<string, readonly Tie[]>;

  constructor(ties: readonly Tie[]) {
    this.#neighbours = neighboursOf(ties);
    this.#ties = groupBy(ties, ({ source, target }) => [pairKey(source, target)]);
  }

  neighbours(of: EntityId): ReadonlySet<EntityId> {
    return this.#neighbours.get(of) ?? new Set();
  }

  /** How many steps each actor is from this one; without those that cannot reach it. */
  distancesTo(target: EntityId): ReadonlyMap<EntityId, number> {
    const distances = new Map([[target, 0]]);
    for (const [at, steps] of distances)
      // a map goes on to what is added as it is walked
      for (const next of this.neighbours(at))
        if (!distances.has(next)) distances.set(next, steps + 1);
    return distances;
  }

  costOfStep(from: EntityId, to: EntityId): Cost {
    const ties = this.#ties.get(pairKey(from, to)) ?? [];
    const affirmed = ties.filter((tie) => !isDenied(tie));
    const sentences = affirmed.reduce((sum, tie) => sum + tie.evidence.length, 0);
    return [1, affirmed.length === 0 ? 1 : 0, sentences === 0 ? 1 : 0, -sentences];
  }

  pathOf(actors: readonly EntityId[]): Path {
    return actors.slice(1).map((to, i): PathStep => {
      const from = actors[i] ?? to;
      const sorted = sortTies(this.#ties.get(pairKey(from, to)) ?? []);
      const affirmed = sorted.filter((tie) => !isDenied(tie));
      const denied = sorted.filter(isDenied);
      return { from, to, ties: [...affirmed, ...denied], denied: affirmed.length === 0 };
    });
  }
}

/** One key for both directions, of ids that hold no blank. */
export const pairKey = (one: EntityId, other: EntityId): string =>
  one < other ? `${one} ${other}` : `${other} ${one}`;
