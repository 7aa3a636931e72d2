/**
 * Groups of nodes with more weight among them than chance would give (modularity), by the method of Louvain: Blondel et
 * al., Fast unfolding of communities in large networks (2008). Nodes are visited in their order and not by chance, so the
 * same network always gives the same groups.
 */

export interface WeightedLink {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

/** The group of each node, numbered from 0 by size, the largest first; a node without links is a group of its own. */
export function communities(count: number, links: readonly WeightedLink[]): number[] {
  let groups = Array.from({ length: count }, (_, node) => node);
  let level: Level = { loops: new Float64Array(count), near: weightsOf(count, links) };
  for (;;) {
    const moved = settle(level);
    const numbers = renumber(moved);
    const next = numbers.size;
    groups = groups.map((group) => numbers.get(moved[group] ?? 0) ?? 0);
    if (next === level.near.length) break;
    level = merge(level, moved, numbers);
  }
  return bySize(groups);
}

/** How much more weight lies within groups than chance would put there: at most 1, and 0 where there are no links. */
export function modularity(links: readonly WeightedLink[], groups: readonly number[]): number {
  const total = links.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return 0;
  const degrees = new Map<number, number>();
  let within = 0;
  for (const { a, b, weight } of links) {
    const [one, other] = [groups[a] ?? 0, groups[b] ?? 0];
    if (one === other) within += weight;
    degrees.set(one, (degrees.get(one) ?? 0) + weight);
    degrees.set(other, (degrees.get(other) ?? 0) + weight);
  }
  const expected = [...degrees.values()].reduce(
    (sum, degree) => sum + (degree / (2 * total)) ** 2,
    0,
  );
  return within / total - expected;
}

interface Level {
  /** Weight within each node, which stands for a group of the level below. */
  readonly loops: Float64Array;
  readonly near: readonly ReadonlyMap<number, number>[];
}

/** Moves nodes to the neighbouring group that gains most, until none gains by a move. */
function settle({ loops, near }: Level): number[] {
  const groupOf = near.map((_, node) => node);
  const degrees = near.map(
    (weights, node) =>
      [...weights.values()].reduce((sum, weight) => sum + weight, 0) + 2 * (loops[node] ?? 0),
  );
  const totals = [...degrees];
  const twice = degrees.reduce((sum, degree) => sum + degree, 0);
  if (twice === 0) return groupOf;
  let gains = true;
  while (gains) {
    gains = false;
    for (const [node, weights] of near.entries()) {
      const own = groupOf[node] ?? node;
      const degree = degrees[node] ?? 0;
      const towards = new Map<number, number>([[own, 0]]);
      for (const [other, weight] of weights) {
        const group = groupOf[other] ?? other;
        towards.set(group, (towards.get(group) ?? 0) + weight);
      }
      totals[own] = (totals[own] ?? 0) - degree;
      const gainOf = (group: number): number =>
        (towards.get(group) ?? 0) - (degree * (totals[group] ?? 0)) / twice;
      let best = own;
      for (const group of towards.keys()) if (gainOf(group) > gainOf(best) + 1e-9) best = group; // equal but for rounding: stays
      totals[best] = (totals[best] ?? 0) + degree;
      if (best !== own) {
        groupOf[node] = best;
        gains = true;
      }
    }
  }
  return groupOf;
}

/** Each group becomes one node of the next level. */
function merge(
  level: Level,
  groupOf: readonly number[],
  numbers: ReadonlyMap<number, number>,
): Level {
  const loops = new Float64Array(numbers.size);
  const near = Array.from({ length: numbers.size }, () => new Map<number, number>());
  const numberOf = (node: number): number => numbers.get(groupOf[node] ?? 0) ?? 0;
  for (const [node, weights] of level.near.entries()) {
    const from = numberOf(node);
    loops[from] = (loops[from] ?? 0) + (level.loops[node] ?? 0);
    for (const [other, weight] of weights) {
      const to = numberOf(other);
      if (to === from)
        loops[from] = (loops[from] ?? 0) + weight / 2; // seen from both ends
      else near[from]?.set(to, (near[from].get(to) ?? 0) + weight);
    }
  }
  return { loops, near };
}

function weightsOf(count: number, links: readonly WeightedLink[]): Map<number, number>[] {
  const near = Array.from({ length: count }, () => new Map<number, number>());
  for (const { a, b, weight } of links) {
    if (a === b || weight <= 0) continue;
    near[a]?.set(b, (near[a].get(b) ?? 0) + weight);
    near[b]?.set(a, (near[b].get(a) ?? 0) + weight);
  }
  return near;
}

/** Numbers from 0 in the order in which groups come first. */
function renumber(groups: readonly number[]): Map<number, number> {
  const numbers = new Map<number, number>();
  for (const group of groups) if (!numbers.has(group)) numbers.set(group, numbers.size);
  return numbers;
}

function bySize(groups: readonly number[]): number[] {
  const sizes = new Map<number, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const ranked = [...sizes].sort((a, b) => b[1] - a[1]).map(([group]) => group);
  const rank = new Map(ranked.map((group, i) => [group, i]));
  return groups.map((group) => rank.get(group) ?? 0);
}
