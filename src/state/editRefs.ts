/** How edits name actors, ties and words of today: by what they were read as, or by the edit that made them. */
import { isMade } from '../core/edits/edits.ts';
import type { ActorRef, EditId, Quote, TieRef } from '../core/edits/edits.ts';
import { EDIT_LIMITS } from '../core/edits/schema.ts';
import type { TieOrigin } from '../core/edits/settleTies.ts';
import { recordWords } from '../core/edits/words.ts';
import type { ActorKey, TieKey } from '../core/network/keys.ts';
import type { DocumentId, EntityId, Span, Tie, TieId } from '../core/types.ts';
import type { Corpus } from './corpus.svelte.ts';
import type { Edits } from './edits.svelte.ts';

/** Words in a document that a person marked. */
export interface Marked {
  readonly document: DocumentId;
  readonly span: Span;
}

export class EditRefs {
  readonly #corpus: Corpus;
  readonly #edits: Edits;

  constructor(corpus: Corpus, edits: Edits) {
    this.#corpus = corpus;
    this.#edits = edits;
  }

  actor(id: EntityId): ActorRef {
    const name = this.#corpus.nameOf(id).slice(0, EDIT_LIMITS.name);
    if (isMade(id)) return madeRef(id, name);
    return { ...this.#corpus.reading.actorRef(id), name };
  }

  /** The actor that was read, or made, under a reference; null where it finds none. */
  idOf(ref: ActorRef): EntityId | null {
    if (isMade(ref.key)) return ref.key as string as EntityId; // what an edit made has its key for an id
    const found = this.#corpus.reading.findActor(ref);
    return found.kind === 'found' ? found.id : null;
  }

  /** What ties of today, or rejected ones, were read as. */
  ties(ids: readonly TieId[]): TieRef[] {
    return ids.flatMap((id) => this.#originsOfId(id).map((origin) => this.#tie(origin)));
  }

  /** What a tie was read as: several, where ties were joined or came together by a merge. */
  originsOf({ id, evidence }: Tie): readonly TieOrigin[] {
    return this.#corpus.corrected.origins.get(id) ?? [{ id, evidence, turned: false }];
  }

  /** Null where the words do not stand within one sentence. */
  quote({ document, span }: Marked): Quote | null {
    return this.#corpus.reading.quoteOfWords(document, span);
  }

  #tie({ id, evidence }: TieOrigin): TieRef {
    if (!isMade(id)) return this.#corpus.reading.tieRef(id, evidence);
    const record = this.#edits.get(editOfMade(id));
    const says = (record ? recordWords(record) : '').slice(0, EDIT_LIMITS.words);
    return { key: id as string as TieKey, says, quotes: [] }; // its id is its key
  }

  #originsOfId(id: TieId): readonly TieOrigin[] {
    const tie = this.#corpus.tie(id);
    if (tie) return this.originsOf(tie);
    return this.#corpus.corrected.rejected.flatMap(({ tie, origin }) =>
      tie.id === id ? [origin] : [],
    );
  }
}

/** Of an actor that an edit made: its id is its key. */
export function madeRef(id: EntityId, name: string): ActorRef {
  return { key: id as string as ActorKey, name, quote: null };
}

export const editOfMade = (id: EntityId | TieId): EditId => id.slice('made/'.length) as EditId; // as madeActor and madeTie write it
