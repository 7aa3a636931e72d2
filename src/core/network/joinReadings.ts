import { isAdded } from '../documentIds.ts';
import type { EntityMention, LocalEntity, LocalTie, Reading } from '../reading.ts';
import type {
  Alias,
  DocumentId,
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
import type { LocalPlace } from './groupAcross.ts';
import { placeId } from './placeId.ts';
import { sameTieKey } from './sameTie.ts';

/**
 * Joins what was read of each document into one network: actors are joined across documents (see
 * `groupAcross`), structural ties and dated events told in several documents become one tie with several
 * sentences. The order of the readings does not matter: they are taken by document id.
 */
export function joinReadings(readings: readonly Reading[]): Network {
  const sorted = readings.toSorted((a, b) => compare(a.document.id, b.document.id));
  const groups = groupAcross(sorted).map((places) => ({ id: idOfGroup(places, sorted), places }));
  const entityOf = sorted.map((reading) => new Array<EntityId>(reading.entities.length));
  for (const { id, places } of groups)
    for (const { reading, entity } of places) entityOf[reading]?.splice(entity, 1, id);
  const mentionsOf = sorted.map((reading) => mentionsByEntity(reading));

  const entities = groups.map(({ id, places }) =>
    joinEntity(
      id,
      places.flatMap(({ reading, entity }) => {
        const from = sorted[reading];
        const local = from?.entities[entity];
        if (!from || !local) return [];
        return [{ reading: from, local, mentions: mentionsOf[reading]?.[entity] ?? [] }];
      }),
    ),
  );
  const ties = joinTies(
    sorted.flatMap((reading, at) =>
      reading.ties.map((tie, nth) => placeTie(tie, nth, reading.document.id, entityOf[at] ?? [])),
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

/** Those that a person added come after those of the page, whatever these are called. */
function compare(a: DocumentId, b: DocumentId): number {
  return Number(isAdded(a)) - Number(isAdded(b)) || byText(a, b);
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** An actor has the id of the place where it is first read, so that it keeps it when documents are added. */
function idOfGroup([first]: readonly LocalPlace[], readings: readonly Reading[]): EntityId {
  const document = readings[first?.reading ?? -1]?.document.id;
  if (first === undefined || document === undefined) throw new Error('a group without a member');
  return placeId('a', document, first.entity) as EntityId; // ids are made here
}

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
    const order = name.length - best.length || accents(name) - accents(best) || -byText(name, best);
    return order > 0 ? name : best;
  }, '');
}

/** `nth`: of the ties of its document. */
function placeTie(
  tie: LocalTie,
  nth: number,
  document: DocumentId,
  entityOf: readonly EntityId[],
): Tie {
  const end = (at: number): EntityId => {
    const id = entityOf[at];
    if (id === undefined) throw new Error(`a tie names entity ${String(at)}, which is not there`);
    return id;
  };
  const named = (value: number | string | null): string | null =>
    typeof value === 'number' ? end(value) : value;
  return {
    ...tie,
    id: placeId('t', document, nth) as TieId, // ids are made here
    source: end(tie.source),
    target: end(tie.target),
    saidBy: named(tie.saidBy),
    object: named(tie.object),
    event: tie.event === null ? null : (placeId('v', document, tie.event) as EventId), // as above
  };
}

/** One tie of those that tell the same thing: what lasts, or what is dated to the same days. */
function joinTies(placed: readonly Tie[]): Tie[] {
  const joined = new Map<string, { tie: Tie; evidence: Evidence[]; confidence: number }>();
  placed.forEach((tie, at) => {
    if (tie.source === tie.target) return; // the two ends turned out to be one actor
    const key = sameTieKey(tie) ?? `single ${String(at)}`;
    const known = joined.get(key);
    if (known) {
      for (const evidence of tie.evidence) known.evidence.push(evidence);
      known.confidence = Math.max(known.confidence, tie.confidence);
    } else {
      joined.set(key, { tie, evidence: [...tie.evidence], confidence: tie.confidence });
    }
  });
  return [...joined.values()].map(({ tie, evidence, confidence }) => ({
    ...tie,
    confidence,
    evidence,
  }));
}
