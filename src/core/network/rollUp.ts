/** Draws actors as those they belong to: a person as the body of the post, a body as its state. Every tie keeps its evidence. */
import { groupBy } from '../groupBy.ts';
import { isDenied } from './filters.ts';
import { pairKey } from './paths.ts';
import type { View } from './view.ts';
import type { EntityId, EntityKind, Network, Tie } from '../types.ts';

export const ROLL_UPS = ['none', 'organisations', 'states'] as const;
export type RollUp = (typeof ROLL_UPS)[number];

const BODIES: readonly EntityKind[] = ['organisation', 'military'];

/**
 * Who stands for whom: along the post or the part that most sentences tell, as far as the level says. Only who is among
 * the shown stands for others; whoever belongs to nobody stands for itself.
 */
export function standIns(
  network: Network,
  shown: ReadonlySet<EntityId>,
  level: RollUp,
): ReadonlyMap<EntityId, EntityId> {
  if (level === 'none') return new Map();
  const kindOf = new Map(network.entities.map(({ id, kind }) => [id, kind]));
  const above = wholesOf(network.ties, (tie) => {
    const [from, to] = [kindOf.get(tie.source), kindOf.get(tie.target)];
    if (from === undefined || to === undefined || !shown.has(tie.target)) return false;
    const toBody = from === 'person' && BODIES.includes(to);
    if (level === 'organisations') return toBody;
    return toBody || ((from === 'person' || BODIES.includes(from)) && to === 'country');
  });
  return new Map([...shown].map((id) => [id, topOf(id, above)]));
}

/** What each belongs to: by a post or as a part, affirmed and not only planned; of several, what most sentences tell. */
function wholesOf(
  ties: readonly Tie[],
  passes: (tie: Tie) => boolean,
): ReadonlyMap<EntityId, EntityId> {
  const belongs = ties.filter(
    (tie) =>
      (tie.type === 'holds-post' || tie.type === 'part-of') &&
      !isDenied(tie) &&
      (tie.modality === 'actual' || tie.modality === 'ongoing') &&
      tie.source !== tie.target &&
      passes(tie),
  );
  const wholes = new Map<EntityId, EntityId>();
  for (const [part, own] of groupBy(belongs, ({ source }) => [source])) {
    const [best] = [...groupBy(own, ({ target }) => [target])].sort(
      ([, a], [, b]) => sentences(b) - sentences(a),
    );
    if (best) wholes.set(part, best[0]);
  }
  return wholes;
}

const sentences = (ties: readonly Tie[]): number =>
  ties.reduce((sum, { evidence }) => sum + evidence.length, 0);

/** The last one upwards; a circle ends where it would begin again. */
function topOf(id: EntityId, above: ReadonlyMap<EntityId, EntityId>): EntityId {
  const seen = new Set([id]);
  let top = id;
  for (let next = above.get(top); next !== undefined && !seen.has(next); next = above.get(top)) {
    seen.add(next);
    top = next;
  }
  return top;
}

/** A view with stand-ins in place of those they stand for. Ties within one of them are not drawn. */
export function rollUpView(view: View, standIn: ReadonlyMap<EntityId, EntityId>): View {
  const topOf = (id: EntityId): EntityId => standIn.get(id) ?? id;
  const roll = <Pair extends { readonly source: EntityId; readonly target: EntityId }>(
    pairs: readonly Pair[],
  ): Pair[] =>
    pairs
      .map((pair) => ({ ...pair, source: topOf(pair.source), target: topOf(pair.target) }))
      .filter(({ source, target }) => source !== target);
  const members = groupBy(view.entities, ({ id }) => [topOf(id)]);
  const pairs = [...groupBy(roll(view.coMentions), (pair) => [pairKey(pair.source, pair.target)])];
  return {
    ...view,
    entities: view.entities
      .filter(({ id }) => topOf(id) === id)
      .map((entity) => ({
        ...entity,
        mentions: (members.get(entity.id) ?? []).flatMap(({ mentions }) => mentions),
      })),
    ties: roll(view.ties),
    coMentions: pairs.flatMap(([, same]) => {
      const [first] = same;
      return first ? [{ ...first, evidence: same.flatMap(({ evidence }) => evidence) }] : [];
    }),
    dimmed: { entities: view.dimmed.entities, ties: roll(view.dimmed.ties) },
  };
}
