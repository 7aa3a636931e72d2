/** Which actors have a note, and in which colour: the network marks them. */
import type { EntityId } from '../core/types.ts';
import type { Corpus } from './corpus.svelte.ts';
import type { Notes } from './notes.svelte.ts';

export class Noted {
  readonly #corpus: Corpus;
  readonly #notes: Notes;

  /** The colour as CSS writes it: that of the actor's last coloured note. */
  readonly colours: ReadonlyMap<EntityId, string> = $derived.by(() => {
    const { network, keys } = this.#corpus;
    return new Map(
      network.entities.flatMap(({ id }): [EntityId, string][] => {
        const notes = this.#notes.of({ kind: 'actor', key: keys.keyOfActor(id) });
        const colour = notes.findLast((note) => note.colour !== null)?.colour;
        if (notes.length === 0) return [];
        return [[id, colour ? `var(--note-${colour})` : 'var(--accent)']];
      }),
    );
  });

  /** Actors with a star. */
  readonly starred: ReadonlySet<EntityId> = $derived.by(() => {
    const { network, keys } = this.#corpus;
    return new Set(
      network.entities.flatMap(({ id }) =>
        this.#notes.isStarred({ kind: 'actor', key: keys.keyOfActor(id) }) ? [id] : [],
      ),
    );
  });

  constructor(corpus: Corpus, notes: Notes) {
    this.#corpus = corpus;
    this.#notes = notes;
  }
}
