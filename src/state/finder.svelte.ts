/** The one search for everything: what the field finds, in groups. */
import type { Sticky } from '../core/drawings.ts';
import { listAnnotations } from '../core/notes/annotations.ts';
import type { Annotation } from '../core/notes/annotations.ts';
import {
  findActors,
  findActs,
  findByWords,
  findTies,
  findTitles,
  indexActors,
  indexTies,
} from '../core/search/findNames.ts';
import type { FoundActor } from '../core/search/findNames.ts';
import { findSentences, makeSearchable } from '../core/search/fullText.ts';
import type { FoundSentence, SearchableText } from '../core/search/fullText.ts';
import type { Document, Tie } from '../core/types.ts';
import type { Corpus } from './corpus.svelte.ts';
import type { Drawings } from './drawings.svelte.ts';
import { inSlices } from './inSlices.ts';
import type { Notes } from './notes.svelte.ts';

/** Something to do, found by its name. */
export interface NamedAct {
  readonly name: string;
  /** Other words by which one may look for it. */
  readonly also: string;
  /** The key that does the same. */
  readonly key: string | null;
  readonly run: () => void;
}

export type Found =
  | { readonly kind: 'actor'; readonly actor: FoundActor }
  | { readonly kind: 'tie'; readonly tie: Tie }
  | { readonly kind: 'note'; readonly annotation: Annotation }
  | { readonly kind: 'sticky'; readonly sticky: Sticky }
  | { readonly kind: 'document'; readonly document: Document }
  | { readonly kind: 'sentence'; readonly sentence: FoundSentence }
  | { readonly kind: 'act'; readonly act: NamedAct };

export interface FoundGroup {
  readonly title: string;
  readonly items: readonly Found[];
}

const MOST = 5;
/** So many documents at a time can be searched while the rest is being prepared. */
const TOLD_EVERY = 50;

export class Finder {
  query: string = $state('');
  /** The documents that can be searched by now: folding a thousand of them takes longer than a frame. */
  #texts: readonly SearchableText[] = $state.raw([]);
  #folded: readonly Document[] | null = null;
  #stop = new AbortController();
  readonly #corpus: Corpus;
  readonly #notes: Notes;
  readonly #drawings: Drawings;
  readonly #acts: readonly NamedAct[] = $derived.by(() => this.#actsOf());
  readonly #actsOf: () => readonly NamedAct[];

  readonly #actors = $derived.by(() => indexActors(this.#corpus.network.entities));
  readonly #ties = $derived.by(() => indexTies(this.#corpus.network, this.#corpus.texts));
  readonly #annotations = $derived.by(() =>
    listAnnotations(this.#notes.bySubject.values(), {
      keys: this.#corpus.keys,
      sentences: this.#corpus.sentences,
      entity: (id) => this.#corpus.entity(id),
      tie: (id) => this.#corpus.tie(id),
      nameOf: (id) => this.#corpus.nameOf(id),
    }),
  );

  /** What answers to the query, in groups that have something. */
  readonly groups: readonly FoundGroup[] = $derived.by(() => this.#find(this.query));
  /** Documents that are still to be prepared: their sentences are not found yet. */
  readonly pending: number = $derived.by(
    () => this.#corpus.network.documents.length - this.#texts.length,
  );

  constructor(corpus: Corpus, notes: Notes, drawings: Drawings, acts: () => readonly NamedAct[]) {
    this.#corpus = corpus;
    this.#notes = notes;
    this.#drawings = drawings;
    this.#actsOf = acts;
  }

  /** Prepares the texts of the documents of now, in slices; called when a search may come. */
  warm(): void {
    const { documents } = this.#corpus.network;
    if (this.#folded === documents) return;
    this.#folded = documents;
    this.#stop.abort(); // others have come
    this.#stop = new AbortController();
    void inSlices(this.#fold(documents), { signal: this.#stop.signal });
  }

  *#fold(documents: readonly Document[]): Generator<void> {
    this.#texts = [];
    const { texts } = this.#corpus;
    const ready: SearchableText[] = [];
    for (const document of documents) {
      ready.push(yield* makeSearchable(document, texts.get(document.id) ?? ''));
      if (ready.length % TOLD_EVERY === 0) this.#texts = [...ready];
      yield;
    }
    this.#texts = ready;
  }

  #find(query: string): FoundGroup[] {
    if (query.trim() === '') return [];
    const { network } = this.#corpus;
    const notes = findByWords(this.#annotations, query, MOST, ({ title, notes }) =>
      [title, ...notes.flatMap(({ text, tags }) => [text, ...tags])].join(' '),
    );
    const groups: [string, Found[]][] = [
      ['Actors', findActors(this.#actors, query, MOST).map((actor) => ({ kind: 'actor', actor }))],
      ['Commands', findActs(this.#acts, query, MOST).map((act) => ({ kind: 'act', act }))],
      ['Ties', findTies(this.#ties, query, MOST).map((tie) => ({ kind: 'tie', tie }))],
      [
        'Notes',
        [
          ...notes.map((annotation): Found => ({ kind: 'note', annotation })),
          ...findByWords(this.#drawings.stickies, query, MOST, ({ text }) => text).map(
            (sticky): Found => ({ kind: 'sticky', sticky }),
          ),
        ],
      ],
      [
        'Documents',
        findTitles(network.documents, query, MOST).map((document) => ({
          kind: 'document',
          document,
        })),
      ],
      [
        'In the text',
        findSentences(this.#texts, query, 2 * MOST).map((sentence) => ({
          kind: 'sentence',
          sentence,
        })),
      ],
    ];
    return groups.flatMap(([title, items]) => (items.length > 0 ? [{ title, items }] : []));
  }
}
