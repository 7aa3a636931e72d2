/** Actors as lists and headings show them. */
import { groupBy } from '../groupBy.ts';
import { countTies } from '../network/countTies.ts';
import { rememberedOf } from '../remembered.ts';
import type { Alias, DocumentId, Entity, EntityId, Tie } from '../types.ts';

/** Which of these actors are named in each document. */
export const actorsByDocument = rememberedOf(
  (entities: readonly Entity[]): ReadonlyMap<DocumentId, ReadonlySet<EntityId>> => {
    const named = new Map<DocumentId, Set<EntityId>>();
    for (const entity of entities) {
      for (const { document } of entity.mentions) {
        const ids = named.get(document);
        if (ids) ids.add(entity.id);
        else named.set(document, new Set([entity.id]));
      }
    }
    return named;
  },
);

/** How many ties each actor is an end of; a meeting of many is one for each who was there. */
export function countTiesOf(ties: readonly Tie[]): ReadonlyMap<EntityId, number> {
  const byEnd = groupBy(ties, ({ source, target }) => [...new Set([source, target])]);
  return new Map([...byEnd].map(([end, own]) => [end, countTies(own)]));
}

/** Every spelling but the name itself, each once, in the order of the aliases. */
export function otherSpellings(entity: Entity): Alias[] {
  const first = new Map(entity.aliases.toReversed().map((alias) => [alias.text, alias]));
  first.delete(entity.name);
  return entity.aliases.filter((alias) => first.get(alias.text) === alias);
}
