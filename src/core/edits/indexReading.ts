/** What edits need of a reading: names for its actors and ties that outlive it, and the way back. */
import { groupBy } from '../groupBy.ts';
import { once } from '../remembered.ts';
import { actorKey, foldName, indexKeys } from '../network/keys.ts';
import type { ActorKey, KeyIndex, TieKey } from '../network/keys.ts';
import { sentenceAt } from '../network/sentenceAt.ts';
import type {
  Document,
  DocumentId,
  Entity,
  EntityId,
  Evidence,
  Mention,
  Network,
  Span,
  Tie,
  TieId,
} from '../types.ts';
import { shortName, typeWords } from '../words.ts';
import type { ActorRef, Quote, TieRef } from './edits.ts';
import { indexQuotes, likeness, plain } from './quotes.ts';
import type { Place, QuoteIndex } from './quotes.ts';
import { EDIT_LIMITS } from './schema.ts';

export type Why = 'lost' | 'ambiguous';
export type FoundActor = { readonly kind: 'found'; readonly id: EntityId } | { readonly kind: Why };
export type FoundTies =
  | { readonly kind: 'found'; readonly evidence: ReadonlyMap<TieId, ReadonlySet<Evidence>> }
  | { readonly kind: Why };

export interface ReadingIndex {
  readonly network: Network;
  readonly keys: KeyIndex;
  readonly quotes: QuoteIndex;
  readonly entities: ReadonlyMap<EntityId, Entity>;
  readonly ties: ReadonlyMap<TieId, Tie>;
  readonly actorRef: (id: EntityId) => ActorRef;
  readonly tieRef: (id: TieId, evidence?: readonly Evidence[]) => TieRef;
  /** The words of a mention, with single blanks. */
  readonly wordsOf: (mention: Pick<Mention, 'document' | 'start' | 'end'>) => string;
  readonly quoteOfMention: (mention: Mention) => Quote;
  readonly quoteOfEvidence: (evidence: Evidence) => Quote;
  /** Words that a person marked; null where they do not lie within one sentence. */
  readonly quoteOfWords: (document: DocumentId, span: Span) => Quote | null;
  readonly findActor: (ref: ActorRef) => FoundActor;
  /** All actors that the name is read for, of any kind. */
  readonly namedAlike: (ref: ActorRef) => readonly EntityId[];
  /** The ties and, of each, the sentences that the person saw. */
  readonly findTies: (ref: TieRef) => FoundTies;
}

/** Made once for each reading: what it costs is not paid again with each edit. */
export function indexReading(
  network: Network,
  texts: ReadonlyMap<DocumentId, string>,
): ReadingIndex {
  const keys = indexKeys(network);
  const quotes = indexQuotes(network, texts);
  const entities = byId<EntityId, Entity>(network.entities);
  const ties = byId<TieId, Tie>(network.ties);
  const documents = byId<DocumentId, Document>(network.documents);
  const namesakes = once(() => groupBy(network.entities, (entity) => [actorKey(entity)]));
  const named = once(() => groupBy(network.entities, ({ name }) => [foldName(name)]));

  const wordsOf = ({ document, start, end }: Pick<Mention, 'document' | 'start' | 'end'>): string =>
    plain((texts.get(document) ?? '').slice(start, end));

  function quoteOfMention({ document, start, end }: Mention): Quote {
    const sentence = sentenceAt(documents.get(document)?.sentences ?? [], start);
    const place: Place = { document, start: sentence?.[0] ?? start, end: sentence?.[1] ?? end };
    return quotes.quoteOf(place, [start, end]);
  }

  function quoteOfWords(document: DocumentId, span: Span): Quote | null {
    const sentence = sentenceAt(documents.get(document)?.sentences ?? [], span[0]);
    if (
      !sentence ||
      span[1] > sentence[1] ||
      wordsOf({ document, start: span[0], end: span[1] }) === ''
    )
      return null;
    return quotes.quoteOf({ document, start: sentence[0], end: sentence[1] }, span);
  }

  const quoteOfEvidence = (evidence: Evidence): Quote => quotes.quoteOf(evidence, evidence.trigger);

  function actorRef(id: EntityId): ActorRef {
    const entity = known(entities.get(id), id);
    const first = entity.mentions.find(({ how }) => how === 'name') ?? entity.mentions[0];
    return {
      key: keys.keyOfActor(id),
      name: entity.name.slice(0, EDIT_LIMITS.name),
      quote: first ? quoteOfMention(first) : null,
    };
  }

  function tieRef(id: TieId, evidence?: readonly Evidence[]): TieRef {
    const tie = known(ties.get(id), id);
    const nameOf = (end: EntityId): string => shortName(entities.get(end)?.name ?? '');
    const words = `${nameOf(tie.source)} ${tie.symmetric ? '↔' : '→'} ${nameOf(tie.target)}: ${
      tie.polarity === 'negated' ? 'denied, ' : ''
    }${typeWords(tie.type)}`;
    return {
      key: keys.keyOfTie(id),
      says: words.slice(0, EDIT_LIMITS.words),
      quotes: (evidence ?? tie.evidence).slice(0, EDIT_LIMITS.list).map(quoteOfEvidence),
    };
  }

  function findActor(ref: ActorRef): FoundActor {
    const found = keys.actor(ref.key);
    if (found.kind === 'lost') return { kind: 'lost' };
    const [first] = found.ids;
    const entity = first === undefined ? undefined : entities.get(first);
    if (first === undefined || !entity) return { kind: 'lost' };
    const alike =
      found.kind === 'ambiguous'
        ? found.ids.flatMap((id) => entities.get(id) ?? [])
        : (namesakes().get(actorKey(entity)) ?? []);
    if (alike.length > 1 && ref.quote) {
      const { quote } = ref;
      const fits = alike.map(({ id, mentions }) => ({
        id,
        fit: mentions.reduce(
          (best, mention) => Math.max(best, likeness(quoteOfMention(mention), quote)),
          0,
        ),
      }));
      const best = Math.max(...fits.map(({ fit }) => fit));
      const [only, ...others] = fits.filter(({ fit }) => fit > 0 && fit === best);
      if (only && others.length === 0) return { kind: 'found', id: only.id };
    }
    return found.kind === 'found' ? { kind: 'found', id: first } : { kind: 'ambiguous' };
  }

  function namedAlike({ key }: ActorRef): readonly EntityId[] {
    return (named().get(nameIn(key)) ?? []).map(({ id }) => id);
  }

  function findTies(ref: TieRef): FoundTies {
    const found = keys.tie(ref.key);
    if (found.kind === 'lost') return { kind: 'lost' };
    const candidates = found.ids.flatMap((id) => ties.get(id) ?? []);
    const evidence = new Map<TieId, Set<Evidence>>();
    if (ref.quotes.length === 0) {
      const bare = candidates.filter((tie) => tie.evidence.length === 0);
      const [only] = bare;
      if (!only) return { kind: 'lost' };
      if (bare.length > 1) return { kind: 'ambiguous' };
      evidence.set(only.id, new Set());
    }
    for (const quote of ref.quotes) {
      const best = bestFit(candidates, quote);
      if (!best) continue;
      const seen = evidence.get(best.tie.id);
      if (seen) seen.add(best.at);
      else evidence.set(best.tie.id, new Set([best.at]));
    }
    return evidence.size > 0 ? { kind: 'found', evidence } : { kind: 'lost' };
  }

  function bestFit(
    candidates: readonly Tie[],
    quote: Quote,
  ): { readonly tie: Tie; readonly at: Evidence } | null {
    let best: { tie: Tie; at: Evidence; fit: number } | null = null;
    for (const tie of candidates)
      for (const at of tie.evidence) {
        const fit = likeness(quoteOfEvidence(at), quote);
        if (fit > (best?.fit ?? 0)) best = { tie, at, fit };
      }
    return best;
  }

  return {
    network,
    keys,
    quotes,
    entities,
    ties,
    actorRef,
    tieRef,
    wordsOf,
    quoteOfMention,
    quoteOfEvidence,
    quoteOfWords,
    findActor,
    namedAlike,
    findTies,
  };
}

/** The folded name in a key, without kind and number. */
function nameIn(key: ActorKey | TieKey): string {
  return key.slice(key.indexOf('/') + 1).replace(/~\d+$/u, '');
}

function byId<Id extends string, T extends { readonly id: Id }>(items: readonly T[]): Map<Id, T> {
  return new Map(items.map((item) => [item.id, item]));
}

function known<T>(item: T | undefined, id: string): T {
  if (item === undefined) throw new Error(`not in this reading: ${id}`);
  return item;
}
