/** The documents and the network that was read from them. */
import { indexSentences } from '../core/evidence/sentenceKeys.ts';
import type { SentenceIndex } from '../core/evidence/sentenceKeys.ts';
import { applyEdits } from '../core/edits/applyEdits.ts';
import type { Corrected } from '../core/edits/applyEdits.ts';
import type { EditRecord } from '../core/edits/edits.ts';
import { indexReading } from '../core/edits/indexReading.ts';
import type { ReadingIndex } from '../core/edits/indexReading.ts';
import { keysToday } from '../core/edits/keysToday.ts';
import { wholeGraph } from '../core/network/graph.ts';
import { titleOf } from '../core/network/title.ts';
import { rememberedOf } from '../core/remembered.ts';
import { whyUnreadable } from '../core/whyUnreadable.ts';
import type { KeyIndex } from '../core/network/keys.ts';
import { inSlices } from './inSlices.ts';
import { prepareNetwork } from './prepareNetwork.ts';
import type { CorpusReader, ReadNetwork, StartReader, Unread, Work } from './corpusReader.ts';
import type {
  Document,
  DocumentId,
  Entity,
  EntityId,
  Network,
  SourceText,
  Tie,
  TieId,
} from '../core/types.ts';

export type CorpusStatus =
  | { readonly kind: 'empty' }
  /** Nothing is there to show yet. */
  | { readonly kind: 'reading'; readonly done: number; readonly total: number }
  /** There is a network; `work` tells whether more is being read. */
  | { readonly kind: 'ready'; readonly network: Network; readonly tookMs: number | null }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly message: string };

const NOTHING: ReadNetwork = {
  network: { documents: [], entities: [], ties: [], coMentions: [] },
  sources: [],
  tookMs: null,
};

const textsOf = rememberedOf(
  ({ sources }: ReadNetwork): ReadonlyMap<DocumentId, string> =>
    new Map(sources.map(({ id, text }) => [id, text])),
);
const readingOf = rememberedOf((read: ReadNetwork) => indexReading(read.network, textsOf(read)));

export class Corpus {
  /** What was last asked for, the unreadable ones among it. */
  asked: readonly SourceText[] = $state.raw([]);
  /** The documents that the network is to be of. */
  sources: readonly SourceText[] = $state.raw([]);
  /** Those that were left out, the unreadable ones first. */
  readonly unread: readonly Unread[] = $derived.by(() => [...this.#unreadable, ...this.#notRead]);
  #unreadable: readonly Unread[] = $state.raw([]);
  #notRead: readonly Unread[] = $state.raw([]);
  #work: Work | null = $state.raw(null);
  #shown: ReadNetwork | null = $state.raw(null);
  #failure: string | null = $state(null);
  /** The network that is being prepared, or was last. */
  #taking: ReadNetwork | null = null;

  readonly status: CorpusStatus = $derived.by(() => {
    if (this.#shown) return { kind: 'ready', ...this.#shown };
    if (this.sources.length === 0) return { kind: 'empty' };
    if (this.#failure !== null) return { kind: 'failed', message: this.#failure };
    if (!this.#work) return { kind: 'stopped' };
    return { kind: 'reading', done: this.#work.done, total: this.#work.total };
  });
  /** Of the documents that the network was read from: those still to be read are not among them. */
  readonly texts: ReadonlyMap<DocumentId, string> = $derived(textsOf(this.#shown ?? NOTHING));
  /** What was read, before any correction. */
  readonly reading: ReadingIndex = $derived(readingOf(this.#shown ?? NOTHING));
  readonly corrected: Corrected = $derived.by(() => this.#correct(this.reading, this.#edits.all));
  /** As corrected: what everything on the screen shows, counts and exports. */
  readonly network: Network = $derived(this.corrected.network);
  readonly #entities = $derived(byId<EntityId, Entity>(this.network.entities));
  readonly #ties = $derived(byId<TieId, Tie>(this.network.ties));
  /** Ties as they were read, to those that they are a part of by now. */
  readonly #joinedTies = $derived(
    new Map(
      [...this.corrected.origins].flatMap(([id, parts]) =>
        parts.map((part): [TieId, TieId] => [part.id, id]),
      ),
    ),
  );
  readonly #documents = $derived(byId<DocumentId, Document>(this.network.documents));
  /** What the documents are about, in their own names: "Norland, Vestria and Ostrava Republic". */
  readonly title: string = $derived(titleOf(this.network));
  /** Finds actors and ties by keys that outlive a reading, and gives them. */
  readonly keys: KeyIndex = $derived(keysToday(this.corrected));
  /** The same list while corrections change the network. */
  readonly #all: readonly Document[] = $derived(this.network.documents);
  /** Finds sentences by keys that outlive a reading. */
  readonly sentences: SentenceIndex = $derived(indexSentences(this.#all, this.texts));
  readonly words: number = $derived(
    this.network.documents.reduce((sum, document) => sum + document.words, 0),
  );

  readonly #reader: CorpusReader;
  readonly #edits: { readonly all: readonly EditRecord[] };
  readonly #checked = new WeakMap<SourceText, string | null>();
  #last: {
    readonly reading: ReadingIndex;
    readonly edits: readonly EditRecord[];
    readonly corrected: Corrected;
  } | null = null;
  /** Who waits for the work to end. */
  #waiting: (() => void)[] = [];

  constructor(start: StartReader, edits: { readonly all: readonly EditRecord[] } = { all: [] }) {
    this.#edits = edits;
    this.#reader = start({
      onnetwork: (read) => this.#take(read),
      onwork: (work) => {
        this.#work = work;
        if (!work) this.#settle();
      },
      onunread: (unread) => {
        this.#notRead = unread;
      },
      onfailed: (message) => {
        this.#failure = message;
        this.#settle();
      },
    });
  }

  /**
   * Has the network be of these documents from now on; the one that is there stays until there is the next. Unreadable ones are
   * left out and named in `unread`. Resolves when all of them are read, or will not be.
   */
  open(sources: readonly SourceText[]): Promise<void> {
    this.asked = sources;
    const checked = sources.map((source) => ({ source, why: this.#whyUnreadable(source) }));
    this.#unreadable = checked.flatMap(({ source, why }) =>
      why ? [{ id: source.id, why, canRetry: false }] : [],
    );
    this.sources = checked.flatMap(({ source, why }) => (why ? [] : [source]));
    this.#failure = null;
    if (this.sources.length === 0) this.#shown = null;
    const settled = new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#reader.read(this.sources);
    return settled;
  }

  /** How far reading has come; null when nothing is being read. */
  get work(): Work | null {
    return this.#work;
  }

  /** Why reading ended before its time; null when it did not. */
  get failure(): string | null {
    return this.#failure;
  }

  pause(): void {
    this.#reader.pause();
  }

  resume(): void {
    this.#reader.resume();
  }

  /** Stops a reading that takes too long: what was read by then stays, the rest is listed as unread. */
  cancel(): void {
    this.#reader.cancel();
  }

  /** Reads again what was not read: all of it, or these. */
  retry(ids: readonly DocumentId[] = this.#notRead.map(({ id }) => id)): void {
    this.#failure = null;
    this.#reader.retry(ids);
  }

  /** Ends the reading for good, when the workspace is left. */
  close(): void {
    this.#reader.close();
    this.#settle();
  }

  /** Looked at once for each text: they are many, and come again with each that is added. */
  #whyUnreadable(source: SourceText): string | null {
    const known = this.#checked.get(source);
    const why = known === undefined ? whyUnreadable(source.text) : known;
    this.#checked.set(source, why);
    return why;
  }

  /** Shows a network once what the screen will ask of it is worked out, in slices: the one before stays until then. */
  async #take(read: ReadNetwork): Promise<void> {
    const preparing = inSlices(this.#prepare(read));
    this.#taking = read;
    if (preparing) await preparing; // what is quickly there is shown at once
    if (this.#taking !== read) return; // another has come
    this.#shown = read.sources.length > 0 && this.sources.length > 0 ? read : null;
    this.#failure = null;
  }

  *#prepare(read: ReadNetwork): Generator<void> {
    const reading = readingOf(read);
    yield;
    const { network } = this.#correct(reading, this.#edits.all);
    yield;
    yield* prepareNetwork(network);
    wholeGraph(reading.network); // where places come from
  }

  /** Remembers the last answer, so that it can be worked out ahead. */
  #correct(reading: ReadingIndex, edits: readonly EditRecord[]): Corrected {
    if (this.#last?.reading !== reading || this.#last.edits !== edits)
      this.#last = { reading, edits, corrected: applyEdits(reading, edits) };
    return this.#last.corrected;
  }

  #settle(): void {
    for (const resolve of this.#waiting.splice(0)) resolve();
  }

  entity(id: EntityId): Entity | undefined {
    return this.#entities.get(id);
  }

  /** Who an actor is by now: the one it was merged into, or null for one that is not there. */
  today(id: EntityId): EntityId | null {
    return this.#entities.has(id) ? id : this.corrected.today(id);
  }

  /** Which tie one is by now: that of which it became a part, when a correction made both say the same. */
  tieToday(id: TieId): TieId {
    return this.#ties.has(id) ? id : (this.#joinedTies.get(id) ?? id);
  }

  tie(id: TieId): Tie | undefined {
    return this.#ties.get(id);
  }

  document(id: DocumentId): Document | undefined {
    return this.#documents.get(id);
  }

  /** The name of an entity, or the words themselves where a tie has words in its place. */
  nameOf(idOrWords: string): string {
    // An id is only told from words by being one of the network's.
    return this.#entities.get(idOrWords as EntityId)?.name ?? idOrWords;
  }
}

function byId<Id extends string, T extends { readonly id: Id }>(items: readonly T[]): Map<Id, T> {
  return new Map(items.map((item) => [item.id, item]));
}
