/** Which actors have a note, and in which colour: the network marks them. */
import type { EntityId } from '../core/types.ts';
import type { Corpus } from './corpus.svelte.ts';
import type { Notes } from './notes.svelte.ts';

export class Noted {
  readonly #corpus: Corpus;
  readonly #notes: Notes;

  /** The colour as CSS writes it: that of the actor's last coloured note. */
  readonly colours: ReadonlyMap<EntityId, string> = $derived.by(() => this.#colours());

  constructor(corpus: Corpus, notes: Notes) {
    this.#corpus = corpus;
    this.#notes = notes;
  }

  #colours(): Map<EntityId, string> {
    const colours = new Map<EntityId, string>();
    for (const { subject, colour } of this.#notes.all) {
      for (const id of this.#actorsOf(subject)) {
        if (colour) colours.set(id, `var(--note-${colour})`);
        else if (!colours.has(id)) colours.set(id, 'var(--accent)');
      }
    }
    return colours;
  }

  #actorsOf(subject: Notes['all'][number]['subject']): readonly EntityId[] {
    const { keys } = this.#corpus;
    if (subject.kind === 'tie') return [];
    const found = keys.actor(subject.key);
    return found.kind === 'found' ? found.ids : [];
  }
}
