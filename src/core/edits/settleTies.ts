/** Makes the ties of a network of a draft: with the ends of today, and those that say the same as one. */
import { sameTieKey } from '../network/sameTie.ts';
import type { EntityId, Evidence, Tie, TieId } from '../types.ts';
import type { Draft, DraftTie } from './draft.ts';
import type { EditId } from './edits.ts';

/** A tie, or part of one, as it was read or added: what an edit of a tie of today is about. */
export interface TieOrigin {
  readonly id: TieId;
  readonly evidence: readonly Evidence[];
  readonly turned: boolean;
}

export interface RejectedTie {
  readonly tie: Tie;
  readonly by: EditId;
  readonly origin: TieOrigin;
}

export interface SettledTies {
  readonly ties: readonly Tie[];
  readonly rejected: readonly RejectedTie[];
  /** Ties between the parts of a merged actor: they have no place any more. */
  readonly within: ReadonlyMap<EntityId, readonly Tie[]>;
  /** Of ties that are not just as they were read. */
  readonly origins: ReadonlyMap<TieId, readonly TieOrigin[]>;
  readonly editsOfTies: ReadonlyMap<TieId, readonly EditId[]>;
}

interface Placed {
  readonly part: DraftTie;
  readonly tie: Tie;
  /** Says something else, or of somebody else, than it was read to. */
  readonly moved: boolean;
}

export function settleTies(draft: Draft, leaders: ReadonlyMap<EntityId, EntityId>): SettledTies {
  const rejected: RejectedTie[] = [];
  const within = new Map<EntityId, Tie[]>();
  const placed: Placed[] = [];
  const resolve = resolver(draft, leaders);
  for (const parts of draft.ties.values())
    for (const part of parts) {
      const resolved = resolve(part);
      if (!resolved) continue;
      const read = draft.reading.ties.get(part.id);
      const tie = read && isSame(part, read, resolved) ? read : asTie(part, resolved);
      if (part.rejectedBy !== null)
        rejected.push({ tie, by: part.rejectedBy, origin: originOf(part) });
      else if (tie.source === tie.target)
        within.set(tie.source, [...(within.get(tie.source) ?? []), tie]);
      else placed.push({ part, tie, moved: read !== tie && !(read && saysTheSame(tie, read)) });
    }
  return { rejected, within, ...joinPlaced(placed) };
}

/** The ends of a tie as they are by now; null when one of them is not there any more. */
function resolver(
  draft: Draft,
  leaders: ReadonlyMap<EntityId, EntityId>,
): (part: DraftTie) => Resolved | null {
  const end = (id: EntityId): EntityId => leaders.get(id) ?? id;
  const isThere = (id: EntityId): boolean => draft.actors.get(id)?.removed === false;
  const named = (value: string | null): string | null => {
    const id = value as EntityId; // an id is told from words by being one of the draft's
    if (value === null || !draft.actors.has(id)) return value;
    return isThere(end(id)) ? end(id) : (draft.actors.get(id)?.name ?? value);
  };
  return ({ tie }) => {
    const [source, target] = [end(tie.source), end(tie.target)];
    if (!isThere(source) || !isThere(target)) return null;
    return { source, target, saidBy: named(tie.saidBy), object: named(tie.object) };
  };
}

const originOf = ({ origin, evidence, turned }: DraftTie): TieOrigin => ({
  id: origin,
  evidence,
  turned,
});

/** Ties are joined where a correction made them say the same; what reading left apart stays apart. */
function joinPlaced(
  placed: readonly Placed[],
): Pick<SettledTies, 'ties' | 'origins' | 'editsOfTies'> {
  const concerned = new Set(placed.flatMap(({ tie, moved }) => (moved ? [pairOf(tie)] : [])));
  const joined: { tie: Tie; readonly parts: DraftTie[]; readonly moved: boolean }[] = [];
  const known = new Map<string, (typeof joined)[number]>();
  for (const { part, tie, moved } of placed) {
    const key = concerned.size > 0 && concerned.has(pairOf(tie)) ? joiningKey(tie) : null;
    const same = key === null ? undefined : known.get(key);
    if (same && (same.moved || moved)) {
      same.tie = joinTie(same.tie, tie);
      same.parts.push(part);
      continue;
    }
    const own = { tie, parts: [part], moved };
    joined.push(own);
    if (key !== null && !same) known.set(key, own);
  }
  const touched = joined.filter(({ parts }) => parts.length > 1 || (parts[0]?.by.length ?? 0) > 0);
  return {
    ties: joined.map(({ tie }) => tie),
    origins: new Map(touched.map(({ tie, parts }) => [tie.id, parts.map(originOf)])),
    editsOfTies: new Map(
      touched.map(({ tie, parts }) => [tie.id, [...new Set(parts.flatMap(({ by }) => by))]]),
    ),
  };
}

const pairOf = ({ source, target }: Tie): string =>
  source < target ? `${source} ${target}` : `${target} ${source}`;

const saysTheSame = (tie: Tie, read: Tie): boolean =>
  tie.source === read.source &&
  tie.target === read.target &&
  tie.type === read.type &&
  tie.polarity === read.polarity &&
  tie.modality === read.modality &&
  tie.symmetric === read.symmetric;

type Resolved = Pick<Tie, 'source' | 'target' | 'saidBy' | 'object'>;

function isSame(part: DraftTie, read: Tie, resolved: Resolved): boolean {
  return (
    read.evidence === part.evidence &&
    part.standing === (read.standing ?? null) &&
    read.source === resolved.source &&
    read.target === resolved.target &&
    read.saidBy === resolved.saidBy &&
    read.object === resolved.object &&
    !part.turned
  );
}

function asTie(part: DraftTie, { source, target, ...rest }: Resolved): Tie {
  const { id, tie, turned, standing } = part;
  const evidence = turned
    ? part.evidence.map((at) => ({ ...at, source: at.target, target: at.source }))
    : part.evidence;
  const ends = turned ? { source: target, target: source } : { source, target };
  const settled = { id, ...tie, ...rest, ...ends, evidence };
  return standing ? { ...settled, standing } : settled;
}

/** The same thing said: what reading itself would join, and one meeting told once. */
function joiningKey(tie: Tie): string | null {
  const key = sameTieKey(tie);
  if (key !== null || tie.event === null) return key;
  const ends = tie.symmetric ? [tie.source, tie.target].sort() : [tie.source, tie.target];
  return [tie.event, ...ends, tie.type, tie.polarity, tie.modality, tie.symmetric].join('|');
}

function joinTie(one: Tie, other: Tie): Tie {
  const evidence = [...one.evidence];
  for (const at of other.evidence)
    if (!evidence.some((known) => samePlace(known, at))) evidence.push(at);
  const standing = one.standing ?? other.standing;
  return {
    ...one,
    evidence,
    confidence: Math.max(one.confidence, other.confidence),
    ...(standing ? { standing } : {}),
  };
}

const samePlace = (a: Evidence, b: Evidence): boolean =>
  a.document === b.document &&
  a.start === b.start &&
  a.trigger[0] === b.trigger[0] &&
  a.trigger[1] === b.trigger[1];
