/** Ties as an inspector lists them: by the other actor, weighed, meetings counted once. */
import { countedTies } from '../network/countTies.ts';
import type { EntityId, Network, QuadClass, Tie } from '../types.ts';

/** All ties that have this actor at an end, in the order of the network. */
export function tiesOf(network: Network, actor: EntityId): Tie[] {
  return network.ties.filter((tie) => tie.source === actor || tie.target === actor);
}

/** All ties between two actors, either way. */
export function tiesBetween(network: Network, one: EntityId, other: EntityId): Tie[] {
  return network.ties.filter(
    (tie) =>
      (tie.source === one && tie.target === other) || (tie.source === other && tie.target === one),
  );
}

function otherEnd(tie: Tie, actor: EntityId): EntityId {
  return tie.source === actor ? tie.target : tie.source;
}

export interface TieGroup {
  readonly other: EntityId;
  readonly ties: readonly Tie[];
}

function evidenceOf(ties: readonly Tie[]): number {
  return ties.reduce((sum, tie) => sum + tie.evidence.length, 0);
}

/** An actor's ties by the other actor, those with most sentences first; events before structural ties. */
export function groupByOther(ties: readonly Tie[], actor: EntityId): TieGroup[] {
  const groups = new Map<EntityId, Tie[]>();
  for (const tie of ties) {
    const other = otherEnd(tie, actor);
    const group = groups.get(other);
    if (group) group.push(tie);
    else groups.set(other, [tie]);
  }
  return [...groups]
    .map(([other, group]) => ({ other, ties: sortTies(group) }))
    .sort((a, b) => evidenceOf(b.ties) - evidenceOf(a.ties));
}

/** Events before structural ties, then by number of sentences; the order of reading decides between equals. */
export function sortTies(ties: readonly Tie[]): Tie[] {
  return [...ties].sort(
    (a, b) =>
      Number(a.quadClass === null) - Number(b.quadClass === null) ||
      b.evidence.length - a.evidence.length,
  );
}

/** Everyone at the meeting, signing or exercise of a tie, when there were more than two; else nobody. */
export function partiesOf(network: Network, tie: Tie): EntityId[] {
  if (tie.event === null) return [];
  const ends = network.ties
    .filter((other) => other.event === tie.event && other.type === tie.type)
    .flatMap(({ source, target }) => [source, target]);
  const parties = [...new Set(ends)];
  return parties.length > 2 ? parties : [];
}

export type Family = 'cooperation' | 'conflict' | 'structural';

/** Which of the three families of colour a quad class belongs to. */
export function familyOf(quadClass: QuadClass | null): Family {
  if (quadClass === null) return 'structural';
  return quadClass.endsWith('cooperation') ? 'cooperation' : 'conflict';
}

/** The sides of a question by turns, so that none is below the fold: cooperation, conflict, denied; what stands comes last. */
export function takeTurns(ties: readonly Tie[]): Tie[] {
  const sorted = sortTies(ties);
  const isEvent = (tie: Tie): boolean => tie.quadClass !== null;
  const affirmed = sorted.filter((tie) => isEvent(tie) && tie.polarity === 'affirmed');
  const sides = [
    affirmed.filter((tie) => familyOf(tie.quadClass) === 'cooperation'),
    affirmed.filter((tie) => familyOf(tie.quadClass) === 'conflict'),
    sorted.filter((tie) => isEvent(tie) && tie.polarity === 'negated'),
  ];
  const turns = Math.max(...sides.map((side) => side.length));
  const inTurn = Array.from({ length: turns }, (_, turn) =>
    sides.flatMap((side) => side[turn] ?? []),
  );
  return [...inTurn.flat(), ...sorted.filter((tie) => !isEvent(tie))];
}

export interface Balance {
  readonly cooperation: number;
  readonly conflict: number;
  readonly denied: number;
  /** Posts, memberships, parts: what is so, and not what somebody did or said. */
  readonly structural: number;
}

/** What there is between actors: denied ties count as denied and under neither side, a meeting of many once. */
export function balanceOf(ties: readonly Tie[]): Balance {
  const balance = { cooperation: 0, conflict: 0, denied: 0, structural: 0 };
  for (const [tie] of countedTies(ties)) {
    if (!tie) continue;
    const family = familyOf(tie.quadClass);
    if (tie.polarity === 'negated') balance.denied++;
    else if (family === 'structural') balance.structural++;
    else balance[family]++;
  }
  return balance;
}

/** "8 cooperation · 1 conflict · 2 denied". */
export function balanceWords(balance: Balance): string {
  const words: [number, string][] = [
    [balance.cooperation, 'cooperation'],
    [balance.conflict, 'conflict'],
    [balance.denied, 'denied'],
    [balance.structural, balance.structural === 1 ? 'post or membership' : 'posts and memberships'],
  ];
  return words
    .filter(([n]) => n > 0)
    .map(([n, word]) => `${String(n)} ${word}`)
    .join(' · ');
}
