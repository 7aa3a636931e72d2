/** The documents and the network that was read from them. */
import { indexSentences } from '../core/evidence/sentenceKeys.ts';
import type { SentenceIndex } from '../core/evidence/sentenceKeys.ts';
import { applyEdits } from '../core/edits/applyEdits.ts';
import type { Corrected } from '../core/edits/applyEdits.ts';
import type { EditRecord } from '../core/edits/edits.ts';
import { indexReading } from '../core/edits/indexReading.ts';
import type { ReadingIndex } from '../core/edits/indexReading.ts';
import { keysToday } from '../core/edits/keysToday.ts';
import { titleOf } from '../core/network/title.ts';
import { whyUnreadable } from '../core/whyUnreadable.ts';
import type { KeyIndex } from '../core/network/keys.ts';
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

export interface ReadOptions {
  readonly onprogress: (done: number, total: number) => void;
  readonly signal: AbortSignal;
}
export interface ReadResult {
  readonly network: Network;
  /** What the reading itself took; null when it was done before. */
  readonly tookMs: number | null;
}
export type Read = (texts: readonly SourceText[], options: ReadOptions) => Promise<ReadResult>;

export type CorpusStatus =
  | { readonly kind: 'empty' }
  | { readonly kind: 'reading'; readonly done: number; readonly total: number }
  | { readonly kind: 'ready'; readonly network: Network; readonly tookMs: number | null }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly message: string };

/** A document that was left out, and why in plain words. */
export interface Unread {
  readonly id: DocumentId;
  readonly why: string;
}

const NOTHING: Network = { documents: [], entities: [], ties: [], coMentions: [] };

export class Corpus {
  status: CorpusStatus = $state.raw({ kind: 'empty' });
  sources: readonly SourceText[] = $state.raw([]);
  unread: readonly Unread[] = $state.raw([]);

  readonly texts: ReadonlyMap<DocumentId, string> = $derived(
    new Map(this.sources.map(({ id, text }) => [id, text])),
  );
  /** What was read, before any correction. */
  readonly reading: ReadingIndex = $derived(
    indexReading(this.status.kind === 'ready' ? this.status.network : NOTHING, this.texts),
  );
  readonly corrected: Corrected = $derived.by(() => applyEdits(this.reading, this.#edits.all));
  /** As corrected: what everything on the screen shows, counts and exports. */
  readonly network: Network = $derived(this.corrected.network);
  readonly #entities = $derived(byId<EntityId, Entity>(this.network.entities));
  readonly #ties = $derived(byId<TieId, Tie>(this.network.ties));
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

  readonly #read: Read;
  readonly #edits: { readonly all: readonly EditRecord[] };
  #running: AbortController | null = null;

  constructor(read: Read, edits: { readonly all: readonly EditRecord[] } = { all: [] }) {
    this.#read = read;
    this.#edits = edits;
  }

  /** Reads these documents in place of those before. Unreadable ones are left out and named in `unread`. */
  async open(sources: readonly SourceText[]): Promise<void> {
    this.#running?.abort();
    const running = new AbortController();
    this.#running = running;
    const checked = sources.map((source) => ({ source, why: whyUnreadable(source.text) }));
    this.unread = checked.flatMap(({ source, why }) => (why ? [{ id: source.id, why }] : []));
    this.sources = checked.flatMap(({ source, why }) => (why ? [] : [source]));
    if (this.sources.length === 0) {
      this.status = { kind: 'empty' };
      return;
    }
    const total = this.sources.length;
    this.status = { kind: 'reading', done: 0, total };
    try {
      const { network, tookMs } = await this.#read(this.sources, {
        signal: running.signal,
        onprogress: (done) => {
          if (this.#running === running) this.status = { kind: 'reading', done, total };
        },
      });
      if (this.#running !== running) return;
      this.status = { kind: 'ready', network, tookMs };
    } catch (error) {
      if (this.#running !== running) return;
      this.status = running.signal.aborted
        ? { kind: 'stopped' }
        : { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
    }
  }

  /** Stops a reading that takes too long; what was typed and drawn stays. */
  stop(): void {
    this.#running?.abort();
    if (this.status.kind === 'reading') this.status = { kind: 'stopped' };
  }

  entity(id: EntityId): Entity | undefined {
    return this.#entities.get(id);
  }

  /** Who an actor is by now: the one it was merged into, or null for one that is not there. */
  today(id: EntityId): EntityId | null {
    return this.#entities.has(id) ? id : this.corrected.today(id);
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
