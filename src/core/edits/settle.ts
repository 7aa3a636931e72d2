/** Makes a network of a draft: actors that became one are one, ties that say the same are one. */
import { findCoMentions } from '../network/coMentions.ts';
import type { Alias, DocumentId, Entity, EntityId, Mention, Network } from '../types.ts';
import { leaderOf, partsOf } from './draft.ts';
import type { Draft, DraftActor } from './draft.ts';
import type { EditId } from './edits.ts';
import { settleTies } from './settleTies.ts';
import type { SettledTies } from './settleTies.ts';

/** An actor that became part of another. */
export interface MergedPart {
  readonly id: EntityId;
  readonly name: string;
  readonly by: EditId;
}

export interface Settled extends Omit<SettledTies, 'ties'> {
  readonly network: Network;
  readonly parts: ReadonlyMap<EntityId, readonly MergedPart[]>;
  readonly editsOfActors: ReadonlyMap<EntityId, readonly EditId[]>;
}

export function settle(draft: Draft): Settled {
  const { documents } = draft.reading.network;
  const order = new Map(documents.map(({ id }, i) => [id, i]));
  const leaders = leadersOf(draft);
  const { ties, ...ofTies } = settleTies(draft, leaders);
  const merged = new Set([...draft.leaders.keys()].map((id) => leaders.get(id)));
  const tied = new Set(ties.flatMap(({ source, target }) => [source, target]));
  const parts = new Map<EntityId, MergedPart[]>();
  const editsOfActors = new Map<EntityId, EditId[]>();
  const entities: Entity[] = [];
  for (const actor of draft.actors.values()) {
    if (leaders.get(actor.id) !== actor.id || actor.removed) continue;
    const all = merged.has(actor.id) ? partsOf(draft, actor.id) : [actor];
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
    const others = all.flatMap(({ id, name }) => {
      const leader = draft.leaders.get(id);
      return leader ? [{ id, name, by: leader.by }] : [];
    });
    if (others.length > 0) parts.set(actor.id, others);
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
