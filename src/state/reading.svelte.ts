/** The document that is read: its page, what of it is chosen, and what is found in it. */
import { makePage } from '../core/evidence/page.ts';
import type { Page, Yield } from '../core/evidence/page.ts';
import type { PageMark } from '../core/evidence/pageMarks.ts';
import { stepMark, wordSpans } from '../core/evidence/wordSpans.ts';
import type { MarkStep } from '../core/evidence/wordSpans.ts';
import { tiesBetween } from '../core/evidence/ties.ts';
import { findInText, foldSteps } from '../core/search/findInText.ts';
import type { FoldedText } from '../core/search/findInText.ts';
import type { SentencePlace } from '../core/evidence/sentenceKeys.ts';
import type { Document, DocumentId, EntityId, Span, Tie } from '../core/types.ts';
import type { Corpus } from './corpus.svelte.ts';
import { InMaking } from './inMaking.svelte.ts';
import type { Screen } from './screen.svelte.ts';
import type { Selection } from './selection.svelte.ts';

const NO_PAGE: Page = {
  lines: [],
  marks: [],
  counts: { tie: 0, names: 0, nothing: 0, skipped: 0 },
};

/** Which of several places one stands at, counted from 0; null at none of them. */
export interface Walk {
  readonly places: readonly Span[];
  readonly at: number | null;
}

export class Reading {
  /** What is searched in the document. */
  query: string = $state('');
  /** Words that a person marked; those marked by key are shown by us, those by mouse by the browser. */
  marked: { readonly span: Span; readonly byKey: boolean } | null = $state.raw(null);
  /** The place last gone to; steps begin from it. */
  #stand: number = $state(-1);
  readonly #corpus: Corpus;
  readonly #screen: Screen;
  readonly #selection: Selection;

  readonly id: DocumentId | null = $derived.by(() => this.#screen.document?.id ?? null);
  readonly document: Document | undefined = $derived.by(() =>
    this.id === null ? undefined : this.#corpus.document(this.id),
  );
  readonly text: string = $derived.by(() => (this.id ? this.#corpus.texts.get(this.id) : '') ?? '');
  readonly #making: InMaking<Page> | null = $derived.by(() =>
    this.document ? new InMaking(makePage(this.#corpus.network, this.document, this.text)) : null,
  );
  /** The page, or the one before a correction until that of now is made; without lines while there is none. */
  readonly page: Page = $derived.by(() => {
    const page = this.#making?.made;
    if (page) this.#last = { id: this.id, page };
    return this.#last?.id === this.id ? this.#last.page : NO_PAGE;
  });
  /** Not reactive: `page` alone reads and writes it. */
  #last: { readonly id: DocumentId | null; readonly page: Page } | null = null;
  readonly isMaking: boolean = $derived.by(() => this.#making !== null && !this.#making.made);

  /** The sentence one stands in: the one that stars, notes and copies are about. */
  readonly sentence: SentencePlace | null = $derived.by(() => {
    const at = this.#stand;
    const span = this.document?.sentences.find(([start, end]) => start <= at && at < end);
    return this.id && span ? { document: this.id, start: span[0], end: span[1] } : null;
  });

  /** Ties that are looked at: those of a pair or of a list, not all of an actor's. */
  readonly #ties: readonly Tie[] = $derived.by(() => {
    const { focus } = this.#selection;
    if (focus.kind === 'pair') return tiesBetween(this.#corpus.network, focus.source, focus.target);
    if (focus.kind === 'ties') return focus.ids.flatMap((id) => this.#corpus.tie(id) ?? []);
    return [];
  });
  readonly #actors: ReadonlySet<EntityId> = $derived.by(() => {
    const { focus } = this.#selection;
    if (focus.kind === 'actor') return new Set([focus.id]);
    return new Set(focus.kind === 'actors' ? focus.ids : []);
  });
  /** The marks of what is chosen anywhere on the screen. */
  readonly lit: ReadonlySet<PageMark> = $derived.by(() => {
    const ties = new Set(this.#ties.map(({ id }) => id));
    return new Set(
      this.page.marks.filter((mark) =>
        mark.kind === 'mention'
          ? mark.entities.some((id) => this.#actors.has(id))
          : mark.ties.some((id) => ties.has(id)),
      ),
    );
  });
  /** Where each sentence begins that a chosen tie was read from. */
  readonly litSentences: ReadonlySet<number> = $derived.by(
    () =>
      new Set(
        this.#ties.flatMap(({ evidence }) =>
          evidence.filter((at) => at.document === this.id).map(({ start }) => start),
        ),
      ),
  );
  /** What the previous and the next place are counted in: the marks of what is chosen, else all that say a tie. */
  readonly marks: Walk = $derived.by(() => {
    const marks = this.chosen
      ? [...this.lit]
      : this.page.marks.filter(({ kind }) => kind === 'tie');
    return walkOf(
      marks.map(({ span }) => span),
      this.#stand,
    );
  });
  /** The names of what is chosen, for the words beside the count; empty when nothing is. */
  readonly chosen: string = $derived.by(() => {
    const { focus } = this.#selection;
    switch (focus.kind) {
      case 'nothing':
      case 'measures':
      case 'compare':
        return '';
      case 'actor':
        return this.#corpus.nameOf(focus.id);
      case 'pair':
      case 'path':
        return `${this.#corpus.nameOf(focus.source)} and ${this.#corpus.nameOf(focus.target)}`;
      case 'actors':
      case 'ties':
        return focus.title ?? `${String(focus.ids.length)} actors`;
    }
  });
  /** Other documents that have something of what is chosen, for when this one has nothing. */
  readonly elsewhere: readonly { readonly id: DocumentId; readonly start: number }[] = $derived.by(
    () => {
      const first = new Map<DocumentId, number>();
      const places = [
        ...[...this.#actors].flatMap((id) => this.#corpus.entity(id)?.mentions ?? []),
        ...this.#ties.flatMap(({ evidence }) => evidence),
      ];
      for (const { document, start } of places)
        if (document !== this.id)
          first.set(document, Math.min(start, first.get(document) ?? start));
      return [...first].map(([id, start]) => ({ id, start }));
    },
  );

  /** Where sentences and lines stand of which reading got this, for stepping through them. */
  places(kind: Yield | 'skipped'): Walk {
    const spans = this.page.lines.flatMap((line) =>
      kind === 'skipped'
        ? line.skipped && !line.continues
          ? [line.span]
          : []
        : line.sentences.flatMap(({ span, yields }) => (yields === kind ? [span] : [])),
    );
    return walkOf(spans, this.#stand);
  }

  readonly #isAsked: boolean = $derived.by(() => this.query.trim() !== '');
  readonly #folding: InMaking<FoldedText> | null = $derived.by(() =>
    this.#isAsked ? new InMaking(foldSteps(this.text)) : null,
  );
  /** Whether a long text is still being prepared for its first search. */
  readonly isFolding: boolean = $derived.by(() => this.#folding?.made === null);
  readonly #places: readonly Span[] = $derived.by(() =>
    this.#folding?.made ? findInText(this.#folding.made, this.query) : [],
  );
  readonly found: Walk = $derived.by(() => walkOf(this.#places, this.#stand));

  constructor(corpus: Corpus, screen: Screen, selection: Selection) {
    this.#corpus = corpus;
    this.#screen = screen;
    this.#selection = selection;
  }

  /** Has the page of a long text made in the background. Returns a way to stop; made for an effect. */
  finishPage(): (() => void) | undefined {
    return this.#making?.finish();
  }

  /** Has a long text prepared for searching in the background. Returns a way to stop; made for an effect. */
  finishFolding(): (() => void) | undefined {
    return this.#folding?.finish();
  }

  /** Stands at a place of the text, so that the next steps go on from there. */
  standAt(start: number): void {
    this.#stand = start;
  }

  /** The whole sentence around a place. */
  sentenceAt(at: number): Span | null {
    return this.document?.sentences.find(([start, end]) => start <= at && at < end) ?? null;
  }

  /** Marks words by key, within the sentence one stands in. */
  mark(step: MarkStep): void {
    const from = this.marked?.span[0] ?? this.#stand;
    const sentence = this.sentenceAt(from) ?? this.document?.sentences[0];
    if (!sentence) return;
    const words = wordSpans(this.text, sentence);
    const span = stepMark(words, this.marked?.span ?? null, step, this.#stand);
    this.marked = span && { span, byKey: true };
  }

  /** Goes to the next (1) or the one before (-1) of the places of a walk, round the end; null where there is none. */
  step({ places }: Walk, by: 1 | -1): Span | null {
    const next =
      by === 1
        ? (places.find(([start]) => start > this.#stand) ?? places[0])
        : (places.findLast(([start]) => start < this.#stand) ?? places.at(-1));
    if (!next) return null;
    this.#stand = next[0];
    return next;
  }

  /** The place of a walk at or after where one stands: where looking begins. */
  nearest({ places }: Walk): Span | null {
    return places.find(([start]) => start >= this.#stand) ?? places[0] ?? null;
  }
}

function walkOf(places: readonly Span[], stand: number): Walk {
  const at = places.findIndex(([start]) => start === stand);
  return { places, at: at < 0 ? null : at };
}
