/** Actors as lists and headings show them. */
import type { Alias, DocumentId, Entity, EntityId, Network, Tie } from '../types.ts';

/** Who is named in each document. */
export function actorsByDocument(network: Network): ReadonlyMap<DocumentId, ReadonlySet<EntityId>> {
  const named = new Map<DocumentId, Set<EntityId>>();
  for (const entity of network.entities) {
    for (const { document } of entity.mentions) {
      const ids = named.get(document);
      if (ids) ids.add(entity.id);
      else named.set(document, new Set([entity.id]));
    }
  }
  return named;
}

/** How many ties each actor is an end of. */
export function countTiesOf(ties: readonly Tie[]): ReadonlyMap<EntityId, number> {
  const counts = new Map<EntityId, number>();
  for (const { source, target } of ties) {
    for (const end of new Set([source, target])) counts.set(end, (counts.get(end) ?? 0) + 1);
  }
  return counts;
}

/** Every spelling but the name itself, each once, in the order of the aliases. */
export function otherSpellings(entity: Entity): Alias[] {
  const first = new Map(entity.aliases.toReversed().map((alias) => [alias.text, alias]));
  first.delete(entity.name);
  return entity.aliases.filter((alias) => first.get(alias.text) === alias);
}
