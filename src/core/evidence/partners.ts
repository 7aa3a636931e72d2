/** Who deals with an actor, and how: ranked by what there is between them, weighed by cooperation and conflict. */
import { groupBy } from '../groupBy.ts';
import { countTies } from '../network/countTies.ts';
import type { EntityId, Tie } from '../types.ts';
import { balanceOf } from './ties.ts';
import type { Balance } from './ties.ts';

export interface Partner {
  readonly id: EntityId;
  /** A meeting of many once. */
  readonly ties: number;
  /** Different sentences behind them. */
  readonly sentences: number;
  readonly balance: Balance;
}

/** The actors tied to one, those with most ties first, then with most sentences; the order of reading decides between equals. */
export function partnersOf(ties: readonly Tie[], actor: EntityId): Partner[] {
  const own = ties.filter(
    ({ source, target }) => source !== target && (source === actor || target === actor),
  );
  const byOther = groupBy(own, ({ source, target }) => [source === actor ? target : source]);
  return [...byOther]
    .map(([id, group]): Partner => ({
      id,
      ties: countTies(group),
      sentences: new Set(
        group.flatMap(({ evidence }) =>
          evidence.map(({ document, start }) => `${document} ${String(start)}`),
        ),
      ).size,
      balance: balanceOf(group),
    }))
    .sort((a, b) => b.ties - a.ties || b.sentences - a.sentences);
}

/** The balance of each actor with all others together. */
export function balancesOf(ties: readonly Tie[]): ReadonlyMap<EntityId, Balance> {
  const byEnd = groupBy(ties, ({ source, target }) => [...new Set([source, target])]);
  return new Map([...byEnd].map(([end, own]) => [end, balanceOf(own)]));
}

/** In words which side weighs more: 'mostly conflict'; empty where there is neither. */
export function leaning({ cooperation, conflict }: Balance): string {
  const all = cooperation + conflict;
  if (all === 0) return '';
  if (conflict === 0) return 'cooperation only';
  if (cooperation === 0) return 'conflict only';
  if (cooperation >= 2 * conflict) return 'mostly cooperation';
  return conflict >= 2 * cooperation ? 'mostly conflict' : 'both';
}
