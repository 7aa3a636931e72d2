/** Makes a network of a draft: actors that became one are one, ties that say the same are one. */
import { findCoMentions } from '../network/coMentions.ts';
import { sameTieKey } from '../network/sameTie.ts';
import type {
  Alias,
  DocumentId,
  Entity,
  EntityId,
  Evidence,
  Mention,
  Network,
  Tie,
  TieId,
} from '../types.ts';
import { leaderOf, partsOf } from './draft.ts';
import type { Draft, DraftActor, DraftTie } from './draft.ts';
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

/** An actor that became part of another. */
export interface MergedPart {
  readonly id: EntityId;
  readonly name: string;
  readonly by: EditId;
}

export interface Settled {
  readonly network: Network;
  readonly rejected: readonly RejectedTie[];
  /** Ties between the parts of a merged actor: they have no place any more. */
  readonly within: ReadonlyMap<EntityId, readonly Tie[]>;
  readonly origins: ReadonlyMap<TieId, readonly TieOrigin[]>;
  readonly parts: ReadonlyMap<EntityId, readonly MergedPart[]>;
  readonly editsOfActors: ReadonlyMap<EntityId, readonly EditId[]>;
  readonly editsOfTies: ReadonlyMap<TieId, readonly EditId[]>;
}

export function settle(draft: Draft): Settled {
  const { documents } = draft.reading.network;
  const order = new Map(documents.map(({ id }, i) => [id, i]));
  const leaders = leadersOf(draft);
  const { ties, ...ofTies } = settleTies(draft, leaders);
  const tied = new Set(ties.flatMap(({ source, target }) => [source, target]));
  const parts = new Map<EntityId, MergedPart[]>();
  const editsOfActors = new Map<EntityId, EditId[]>();
  const entities: Entity[] = [];
  for (const actor of draft.actors.values()) {
    if (leaders.get(actor.id) !== actor.id || actor.removed) continue;
    const all = draft.leaders.size === 0 ? [actor] : partsOf(draft, actor.id);
    const entity = all.length === 1 && all[0] ? alone(draft, all[0]) : joined(actor, all, order);
    if (
      !actor.handmade &&
      entity.mentions.length === 0 &&
      !tied.has(actor.id) &&
      !wasBare(draft, actor)
    )
      continue;
    entities.push(entity);
    const edits = [...new Set(all.flatMap(({ by }) => by))];
    if (edits.length > 0) editsOfActors.set(actor.id, edits);
    const merged = all.flatMap(({ id, name }) => {
      const leader = draft.leaders.get(id);
      return leader ? [{ id, name, by: leader.by }] : [];
    });
    if (merged.length > 0) parts.set(actor.id, merged);
  }
  const coMentions = findCoMentions(entities, ties, documents);
  return { network: { documents, entities, ties, coMentions }, parts, editsOfActors, ...ofTies };
}

function leadersOf(draft: Draft): Map<EntityId, EntityId> {
  return new Map([...draft.actors.keys()].map((id) => [id, leaderOf(draft, id)]));
}

/** Read without a mention, as a test's network may be: that it has none is no reason to leave it out. */
const wasBare = (draft: Draft, { id }: DraftActor): boolean =>
  draft.reading.entities.get(id)?.mentions.length === 0;

/** An actor that nothing was merged into; the very one that was read when nothing changed it. */
function alone(draft: Draft, actor: DraftActor): Entity {
  const read = draft.reading.entities.get(actor.id);
  return read && actor.by.length === 0 ? read : asEntity(actor, actor.aliases, [...actor.formerly]);
}

function joined(
  leader: DraftActor,
  all: readonly DraftActor[],
  order: ReadonlyMap<DocumentId, number>,
): Entity {
  const mentions = all
    .flatMap((part) => part.mentions)
    .sort(
      (a, b) => (order.get(a.document) ?? 0) - (order.get(b.document) ?? 0) || a.start - b.start,
    );
  const aliases = new Map<string, Alias>();
  for (const part of all)
    for (const alias of part.aliases)
      if (!aliases.has(alias.text))
        aliases.set(alias.text, part === leader ? alias : { ...alias, how: 'hand' });
  const names = new Set(all.flatMap(({ name, formerly }) => [name, ...formerly]));
  names.delete(leader.name);
  return asEntity({ ...leader, mentions }, [...aliases.values()], [...names]);
}

function asEntity(
  { id, kind, name, mentions, handmade }: DraftActor,
  aliases: readonly Alias[],
  formerly: readonly string[],
): Entity {
  return {
    id,
    kind,
    name,
    aliases,
    mentions: dedupe(mentions),
    ...(formerly.length > 0 ? { formerly } : {}),
    ...(handmade ? { handmade } : {}),
  };
}

function dedupe(mentions: readonly Mention[]): readonly Mention[] {
  const seen = new Set<string>();
  return mentions.filter(({ document, start, end }) => {
    const place = `${document} ${String(start)} ${String(end)}`;
    if (seen.has(place)) return false;
    seen.add(place);
    return true;
  });
}

type SettledTies = Pick<Settled, 'rejected' | 'within' | 'origins' | 'editsOfTies'> & {
  readonly ties: readonly Tie[];
};

interface JoinedTie {
  tie: Tie;
  readonly origins: TieOrigin[];
  readonly edits: Set<EditId>;
  /** Says something else, or of somebody else, than it was read to. */
  readonly touched: boolean;
}

function settleTies(draft: Draft, leaders: ReadonlyMap<EntityId, EntityId>): SettledTies {
  const end = (id: EntityId): EntityId => leaders.get(id) ?? id;
  const isThere = (id: EntityId): boolean => draft.actors.get(id)?.removed === false;
  const named = (value: string | null): string | null => {
    const id = value as EntityId; // an id is told from words by being one of the draft's
    if (value === null || !draft.actors.has(id)) return value;
    return isThere(end(id)) ? end(id) : (draft.actors.get(id)?.name ?? value);
  };
  const rejected: RejectedTie[] = [];
  const within = new Map<EntityId, Tie[]>();
  const known = new Map<string, JoinedTie>();
  let single = 0;
  for (const part of [...draft.ties.values()].flat()) {
    const origin = { id: part.origin, evidence: part.evidence, turned: part.turned };
    const [source, target] = [end(part.tie.source), end(part.tie.target)];
    if (!isThere(source) || !isThere(target)) continue;
    const read = draft.reading.ties.get(part.id);
    const settled = {
      source,
      target,
      saidBy: named(part.tie.saidBy),
      object: named(part.tie.object),
    };
    const tie = isSame(draft, part, settled) && read ? read : asTie(part, settled);
    if (part.rejectedBy !== null) rejected.push({ tie, by: part.rejectedBy, origin });
    else if (source === target) within.set(source, [...(within.get(source) ?? []), tie]);
    else {
      const touched = tie !== read;
      const key = joiningKey(tie);
      const same = key === null ? undefined : known.get(key);
      if (same && (same.touched || touched)) {
        same.tie = joinTie(same.tie, tie);
        same.origins.push(origin);
        for (const by of part.by) same.edits.add(by);
      } else
        known.set(same || key === null ? `single ${String(single++)}` : key, {
          tie,
          origins: [origin],
          edits: new Set(part.by),
          touched,
        });
    }
  }
  const all = [...known.values()];
  return {
    ties: all.map(({ tie }) => tie),
    rejected,
    within,
    origins: new Map(all.map(({ tie, origins }) => [tie.id, origins])),
    editsOfTies: new Map(
      all.flatMap(({ tie, edits }) => (edits.size > 0 ? [[tie.id, [...edits]] as const] : [])),
    ),
  };
}

type Resolved = Pick<Tie, 'source' | 'target' | 'saidBy' | 'object'>;

function isSame(draft: Draft, part: DraftTie, resolved: Resolved): boolean {
  const read = draft.reading.ties.get(part.id);
  return (
    read?.evidence === part.evidence &&
    part.standing === (read.standing ?? null) &&
    read.source === resolved.source &&
    read.target === resolved.target &&
    read.saidBy === resolved.saidBy &&
    read.object === resolved.object &&
    !part.turned &&
    part.tie.rule === read.rule
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
