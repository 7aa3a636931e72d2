import { sentenceAt } from '../network/sentenceAt.ts';
import type { DocumentId, EntityId, Network } from '../types.ts';

export interface SentencePlace {
  readonly document: DocumentId;
  readonly start: number;
  readonly end: number;
}

/** Sentences to rest a tie on: those that name both actors, then those that name one, in the order of the documents. */
export function sentencesOfBoth(network: Network, one: EntityId, other: EntityId): SentencePlace[] {
  const documents = new Map(network.documents.map(({ id, sentences }) => [id, sentences]));
  const places = new Map<string, SentencePlace & { readonly named: Set<EntityId> }>();
  for (const entity of network.entities) {
    if (entity.id !== one && entity.id !== other) continue;
    for (const { document, start } of entity.mentions) {
      const sentence = sentenceAt(documents.get(document) ?? [], start);
      if (!sentence) continue;
      const key = `${document} ${String(sentence[0])}`;
      const place = places.get(key);
      if (place) place.named.add(entity.id);
      else
        places.set(key, {
          document,
          start: sentence[0],
          end: sentence[1],
          named: new Set([entity.id]),
        });
    }
  }
  const order = new Map(network.documents.map(({ id }, i) => [id, i]));
  return [...places.values()]
    .sort(
      (a, b) =>
        b.named.size - a.named.size ||
        (order.get(a.document) ?? 0) - (order.get(b.document) ?? 0) ||
        a.start - b.start,
    )
    .map(({ document, start, end }) => ({ document, start, end }));
}
