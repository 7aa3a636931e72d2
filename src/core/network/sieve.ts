/** Judges every tie and pair of a network once by each filter, so that counts need no second run. */
import { centresOf } from './ego.ts';
import type { Centre } from './ego.ts';
import { classOf, isDenied, isInPeriod } from './filters.ts';
import type { Filters } from './filters.ts';
import type { ActorKey } from './keys.ts';
import { isChecked } from './checked.ts';
import { textSearch } from './textSearch.ts';
import type {
  CoMention,
  DocumentId,
  Entity,
  EntityId,
  EntityKind,
  Network,
  Tie,
} from '../types.ts';

export type TieFacet =
  'types' | 'classes' | 'polarity' | 'evidence' | 'text' | 'byHand' | 'date' | 'checked';

/** A tie with the filters it fails: none lets it through, a single one says which alone keeps it out. */
export interface JudgedTie {
  readonly tie: Tie;
  readonly fails: readonly TieFacet[];
  /** Its sentences in documents that are not hidden. */
  readonly sentences: number;
}

export interface Sieve {
  readonly ties: readonly JudgedTie[];
  /** Pairs that pass, whether or not their class is switched on. */
  readonly coMentions: readonly CoMention[];
  readonly hiddenDocuments: ReadonlySet<DocumentId>;
  /** Actors hidden by hand. */
  readonly putAway: ReadonlySet<EntityId>;
  /** Actors that the text filter finds by name. */
  readonly found: ReadonlySet<EntityId>;
  /** Actors to look around; without any, nearness is not asked for. */
  readonly centres: readonly Centre[];
}

/** Judges all but kinds and nearness, which depend on who is on the other end. */
export function sift(
  network: Network,
  filters: Filters,
  keys: ReadonlyMap<EntityId, ActorKey>,
  texts: ReadonlyMap<DocumentId, string>,
): Sieve {
  const search = textSearch(filters.text, texts);
  const hiddenDocuments = new Set(filters.hiddenDocuments);
  const handHidden = new Set<ActorKey | undefined>(filters.hiddenActors);
  const idsOf = (entities: readonly Entity[]): ReadonlySet<EntityId> =>
    new Set(entities.map(({ id }) => id));
  const putAway = idsOf(network.entities.filter((entity) => handHidden.has(keys.get(entity.id))));
  const found = idsOf(network.entities.filter((entity) => search.entity(entity)));

  const countSentences = (evidence: readonly { readonly document: DocumentId }[]): number =>
    evidence.filter((at) => !hiddenDocuments.has(at.document)).length;
  const anyEnd = (pair: { source: EntityId; target: EntityId }, of: ReadonlySet<EntityId>) =>
    of.has(pair.source) || of.has(pair.target);

  const ties = network.ties.map((tie): JudgedTie => {
    const sentences = countSentences(tie.evidence);
    const fails: TieFacet[] = [];
    if (filters.hiddenTypes.includes(tie.type)) fails.push('types');
    if (!isDenied(tie) && filters.hiddenClasses.includes(classOf(tie))) fails.push('classes');
    if (filters.polarity === (isDenied(tie) ? 'affirmed' : 'denied')) fails.push('polarity');
    // A tie without any sentence, added by a person, is hidden only when evidence is asked for.
    const least = tie.evidence.length === 0 && filters.leastEvidence <= 1 ? 0 : 1;
    if (sentences < Math.max(least, filters.leastEvidence)) fails.push('evidence');
    if (!isInPeriod(tie, filters)) fails.push('date');
    if (filters.checkedOnly && !isChecked(tie)) fails.push('checked');
    if (anyEnd(tie, putAway)) fails.push('byHand');
    if (!anyEnd(tie, found) && !search.tie(tie)) fails.push('text');
    return { tie, fails, sentences };
  });
  const coMentions = network.coMentions.filter(
    (pair) =>
      filters.polarity !== 'denied' &&
      filters.since === null &&
      filters.until === null &&
      !filters.checkedOnly &&
      countSentences(pair.evidence) >= Math.max(1, filters.leastEvidence) &&
      !anyEnd(pair, putAway) &&
      anyEnd(pair, found),
  );
  const centres = centresOf(filters.egos, keys);
  return { ties, coMentions, hiddenDocuments, putAway, found, centres };
}

/** Whether neither end is of a hidden kind. */
export function kindsPass(
  pair: { readonly source: EntityId; readonly target: EntityId },
  kindOf: ReadonlyMap<EntityId, EntityKind>,
  hidden: ReadonlySet<EntityKind>,
): boolean {
  const passes = (end: EntityId): boolean => {
    const kind = kindOf.get(end);
    return kind !== undefined && !hidden.has(kind);
  };
  return passes(pair.source) && passes(pair.target);
}
