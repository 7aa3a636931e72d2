/** What merging actors would do, before it is done. */
import { tiesOf } from '../evidence/ties.ts';
import { countTies } from '../network/countTies.ts';
import type { EntityId, EntityKind, Network, Tie } from '../types.ts';

interface MergePreview {
  readonly name: string;
  readonly kind: EntityKind;
  /** What moves to the one that stays. */
  readonly mentions: number;
  readonly ties: number;
  /** Ties between them, which have no place afterwards. */
  readonly within: number;
}

/** Of making one actor of several, where `into` stays; null where there is nothing to merge. */
export function previewMerge(
  network: Network,
  ids: readonly EntityId[],
  into: EntityId,
): MergePreview | null {
  const goal = network.entities.find(({ id }) => id === into);
  const others = new Set(ids.filter((id) => id !== into));
  if (!goal || others.size === 0) return null;
  const moved = [
    ...new Map([...others].flatMap((id) => tiesOf(network, id).map((tie) => [tie.id, tie]))),
  ].map(([, tie]) => tie);
  const isOne = (id: EntityId): boolean => id === into || others.has(id);
  const isWithin = (tie: Tie): boolean => isOne(tie.source) && isOne(tie.target);
  return {
    name: goal.name,
    kind: goal.kind,
    mentions: network.entities
      .filter(({ id }) => others.has(id))
      .reduce((n, { mentions }) => n + mentions.length, 0),
    ties: countTies(moved.filter((tie) => !isWithin(tie))),
    within: countTies(moved.filter(isWithin)),
  };
}
