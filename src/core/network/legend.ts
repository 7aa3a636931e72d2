import type { EdgeClass } from './filters.ts';
import type { Graph } from './graph.ts';

export type LegendEntry = EdgeClass | 'denied';

/** The legend in its order: what was done beside what was said, denial by itself, what merely stands last. */
export const LEGEND: readonly LegendEntry[] = [
  'material-cooperation',
  'material-conflict',
  'verbal-cooperation',
  'verbal-conflict',
  'denied',
  'structural',
  'co-mention',
];

/** How many ties of each entry are drawn; what is only dimmed is not counted. */
export function countLegend(graph: Graph): ReadonlyMap<LegendEntry, number> {
  const counts = new Map<LegendEntry, number>();
  for (const edge of graph.edges) {
    if (edge.dimmed) continue;
    const entry = edge.denied ? 'denied' : edge.class;
    counts.set(entry, (counts.get(entry) ?? 0) + edge.count);
  }
  return counts;
}
