import type { EntityMention, LocalEntity, LocalTie, Reading } from '../reading.ts';
import type {
  Alias,
  Entity,
  EntityId,
  EventId,
  Evidence,
  Mention,
  Network,
  Tie,
  TieId,
} from '../types.ts';
import { findCoMentions } from './coMentions.ts';
import { groupAcross } from './groupAcross.ts';
import { sameTieKey } from './sameTie.ts';

/**
 * Joins what was read of each document into one network: actors are joined across documents (see
 * `groupAcross`), structural ties and dated events told in several documents become one tie with several
 * sentences. The order of the readings does not matter: they are taken by document id.
 */
export function joinReadings(readings: readonly Reading[]): Network {
  const sorted = readings.toSorted((a, b) => compare(a.document.id, b.document.id));
  const groups = groupAcross(sorted);
  const entityOf = sorted.map((reading) => new Array<EntityId>(reading.entities.length));
  groups.forEach((group, at) => {
    for (const { reading, entity } of group) entityOf[reading]?.splice(entity, 1, entityId(at));
  });
  const mentionsOf = sorted.map((reading) => mentionsByEntity(reading));

  const entities = groups.map((group, at) =>
    joinEntity(
      entityId(at),
      group.flatMap(({ reading, entity }) => {
        const from = sorted[reading];
        const local = from?.entities[entity];
        if (!from || !local) return [];
        return [{ reading: from, local, mentions: mentionsOf[reading]?.[entity] ?? [] }];
      }),
    ),
  );
  const ties = joinTies(
    sorted.flatMap((reading, at) =>
      reading.ties.map((tie) => placeTie(tie, at, entityOf[at] ?? [])),
    ),
  );
  return {
    documents: sorted.map((reading) => reading.document),
    entities,
    ties,
    coMentions: findCoMentions(
      entities,
      ties,
      sorted.map((reading) => reading.document),
    ),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const entityId = (at: number): EntityId => `a${String(at + 1)}` as EntityId; // ids are made here
const tieId = (at: number): TieId => `t${String(at + 1)}` as TieId; // ids are made here

function mentionsByEntity({ mentions, entities }: Reading): EntityMention[][] {
  const byEntity: EntityMention[][] = entities.map(() => []);
  for (const mention of mentions) for (const at of mention.entities) byEntity[at]?.push(mention);
  return byEntity;
}

interface LocalPart {
  readonly reading: Reading;
  readonly local: LocalEntity;
  readonly mentions: readonly EntityMention[];
}

function joinEntity(id: EntityId, parts: readonly LocalPart[]): Entity {
  const mentions: Mention[] = parts.flatMap(({ reading, mentions }) =>
    mentions.map(({ start, end, how }) => ({ document: reading.document.id, start, end, how })),
  );
  const aliases = new Map<string, Alias>();
  for (const { reading, local } of parts)
    for (const { text, how, start } of local.aliases)
      if (!aliases.has(text))
        aliases.set(text, { text, how, document: reading.document.id, start });
  return {
    id,
    kind:
      mostCommon(parts.flatMap(({ local, mentions }) => mentions.map(() => local.kind))) ??
      parts[0]?.local.kind ??
      'organisation',
    name: fullestName(parts.map(({ local }) => local.name)),
    aliases: [...aliases.values()],
    mentions,
  };
}

function mostCommon<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce<[T, number] | undefined>(
    (best, entry) => (best && best[1] >= entry[1] ? best : entry),
    undefined,
  )?.[0];
}

/** The longest form; of equally long ones the one that kept its accents. */
function fullestName(names: readonly string[]): string {
  const accents = (name: string): number => name.replace(/[\x20-\x7e]/g, '').length;
  return names.reduce((best, name) => {
    const order =
      name.length - best.length || accents(name) - accents(best) || -compare(name, best);
    return order > 0 ? name : best;
  }, '');
}

type PlacedTie = Omit<Tie, 'id'>;

function placeTie(tie: LocalTie, reading: number, entityOf: readonly EntityId[]): PlacedTie {
  const end = (at: number): EntityId => {
    const id = entityOf[at];
    if (id === undefined) throw new Error(`a tie names entity ${String(at)}, which is not there`);
    return id;
  };
  const named = (value: number | string | null): string | null =>
    typeof value === 'number' ? end(value) : value;
  return {
    ...tie,
    source: end(tie.source),
    target: end(tie.target),
    saidBy: named(tie.saidBy),
    object: named(tie.object),
    event: tie.event === null ? null : (`v${String(reading + 1)}.${String(tie.event)}` as EventId), // ids are made here
  };
}

/** One tie of those that tell the same thing: what lasts, or what is dated to the same days. */
function joinTies(placed: readonly PlacedTie[]): Tie[] {
  const joined = new Map<string, { tie: PlacedTie; evidence: Evidence[]; confidence: number }>();
  placed.forEach((tie, at) => {
    if (tie.source === tie.target) return; // the two ends turned out to be one actor
    const key = sameTieKey(tie) ?? `single ${String(at)}`;
    const known = joined.get(key);
    if (known) {
      known.evidence.push(...tie.evidence);
      known.confidence = Math.max(known.confidence, tie.confidence);
    } else {
      joined.set(key, { tie, evidence: [...tie.evidence], confidence: tie.confidence });
    }
  });
  return [...joined.values()].map(({ tie, evidence, confidence }, at) => ({
    ...tie,
    id: tieId(at),
    confidence,
    evidence,
  }));
}
