/** Reads many documents: each once, several at a time, the network growing while they come. */
import type { DocumentId, SourceText } from '../core/types.ts';
import type { CorpusReader, ReaderEvents, StartReader, Unread } from './corpusReader.ts';
import { NetworkMaker } from './networkMaker.ts';
import { Progress } from './progress.ts';
import type { Parts } from './readingParts.ts';

const RECALLED_AT_ONCE = 100;
/** After a pause the document in hand may take so long to be finished. */
const LAST_CHANCE_MS = 500;
const MOST_FAILED_STARTS = 2;

export const readMany =
  (parts: Parts): StartReader =>
  (events) =>
    new ManyReader(parts, events);

class ManyReader implements CorpusReader {
  readonly #parts: Parts;
  readonly #events: ReaderEvents;
  readonly #progress: Progress;
  readonly #maker: NetworkMaker;

  /** What the network is to be of. */
  #wanted = new Map<DocumentId, SourceText>();
  /** On the way from the cache. */
  #recalled = new Set<SourceText>();
  #queue: SourceText[] = [];
  #running = new Map<SourceText, AbortController>();
  #unread = new Map<SourceText, Unread>();

  #isPaused = false;
  #isClosed = false;
  #failedStarts = 0;

  constructor(parts: Parts, events: ReaderEvents) {
    this.#parts = parts;
    this.#events = events;
    const now = parts.now ?? (() => performance.now());
    this.#progress = new Progress(now, events.onwork);
    this.#maker = new NetworkMaker(parts, {
      now,
      wanted: () => this.#wanted,
      isReading: () => this.#isReading,
      isRecalling: () => this.#recalled.size > 0,
      isAtRest: () => this.#isPaused && this.#running.size === 0,
      tookMs: () => this.#progress.tookMs,
      onnetwork: events.onnetwork,
      onlost: (lost, why) => {
        this.#startAnew(lost, why);
      },
      ondone: () => {
        this.#pump();
      },
    });
  }

  read(sources: readonly SourceText[]): void {
    this.#wanted = new Map(sources.map((source) => [source.id, source]));
    this.#dropUnwanted();
    if (this.#showReadyMade(sources)) return;
    const known = new Set([
      ...this.#maker.held.values(),
      ...this.#recalled,
      ...this.#queue,
      ...this.#running.keys(),
      ...this.#unread.keys(),
    ]);
    this.#ask(sources.filter((source) => !known.has(source)));
  }

  pause(): void {
    if (this.#isPaused) return;
    this.#isPaused = true;
    this.#progress.pause();
    setTimeout(() => {
      if (!this.#isPaused) return;
      const interrupted = [...this.#running.keys()];
      this.#queue.unshift(...interrupted);
      this.#abort(interrupted);
    }, LAST_CHANCE_MS);
  }

  resume(): void {
    if (!this.#isPaused) return;
    this.#isPaused = false;
    this.#progress.resume();
    this.#pump();
  }

  cancel(): void {
    const left = [...this.#recalled, ...this.#running.keys(), ...this.#queue];
    // What is on the screen is not to go: these few come all the same, from the cache where they were on their way from there.
    const stays = ({ id }: SourceText): boolean =>
      this.#maker.shown.has(id) && !this.#maker.held.has(id);
    this.#abort(this.#running.keys());
    for (const source of left) {
      if (stays(source)) continue;
      this.#recalled.delete(source);
      this.#leaveOut(source, 'reading was stopped');
    }
    this.#queue = left.filter((source) => stays(source) && !this.#recalled.has(source));
    this.#isPaused = false;
    this.#tellUnread();
    this.#pump();
  }

  retry(ids: readonly DocumentId[]): void {
    const sources = ids.flatMap((id) => this.#wanted.get(id) ?? []);
    for (const source of sources) this.#unread.delete(source);
    this.#tellUnread();
    this.#failedStarts = 0;
    this.#maker.forgive();
    this.#ask(sources.filter((source) => this.#maker.held.get(source.id) !== source));
  }

  close(): void {
    this.#isClosed = true;
    this.#queue = [];
    this.#recalled.clear();
    this.#abort(this.#running.keys());
    this.#maker.close();
  }

  // --- what is wanted -----------------------------------------------------------------------------------------

  #isWanted(source: SourceText): boolean {
    return !this.#isClosed && this.#wanted.get(source.id) === source;
  }

  #dropUnwanted(): void {
    const isUnwanted = (source: SourceText): boolean => !this.#isWanted(source);
    for (const source of [...this.#maker.held.values()].filter(isUnwanted))
      // As it was before an edit, it stays until it is read anew.
      if (!this.#wanted.has(source.id)) this.#maker.drop(source);
    const onTheWay = [...this.#recalled, ...this.#queue, ...this.#running.keys()];
    const dropped = onTheWay.filter(isUnwanted);
    for (const source of dropped) this.#recalled.delete(source);
    this.#queue = this.#queue.filter((source) => this.#isWanted(source));
    this.#abort(dropped);
    this.#progress.forget(dropped);
    const outdated = [...this.#unread.keys()].filter(isUnwanted);
    for (const source of outdated) this.#unread.delete(source);
    if (outdated.length > 0) this.#tellUnread();
  }

  /** Whether the network of just these texts is there already. */
  #showReadyMade(sources: readonly SourceText[]): boolean {
    const { readyMade } = this.#parts;
    if (readyMade === undefined || !this.#maker.isUntouched || this.#isReading) return false;
    const isSame =
      readyMade.sources.length === sources.length &&
      readyMade.sources.every((source, i) => isSameSource(source, sources[i]));
    if (!isSame) return false;
    void this.#maker.show({ network: readyMade.network, sources, tookMs: null }).then(
      () => {
        this.#pump();
      },
      (error: unknown) => {
        this.#events.onfailed(error instanceof Error ? error.message : String(error));
      },
    );
    return true;
  }

  #ask(sources: readonly SourceText[]): void {
    if (sources.length > 0) this.#maker.expect();
    this.#progress.expect(sources);
    for (const source of sources) this.#recalled.add(source);
    void this.#recall(sources);
    this.#pump();
  }

  /** What was read before is held at once; the rest is queued. */
  async #recall(sources: readonly SourceText[]): Promise<void> {
    const network = await this.#maker.recall(
      sources,
      () =>
        this.#wanted.size === sources.length &&
        sources.every((source) => this.#recalled.has(source)),
    );
    if (network) {
      const words = new Map(network.documents.map((document) => [document.id, document.words]));
      for (const source of sources) {
        this.#recalled.delete(source);
        this.#progress.recalled(source, words.get(source.id) ?? 0);
      }
      this.#pump();
      return;
    }
    for (let from = 0; from < sources.length; from += RECALLED_AT_ONCE) {
      const some = sources.slice(from, from + RECALLED_AT_ONCE);
      const found = await this.#parts.cache.recall(some);
      for (const [i, source] of some.entries()) {
        if (!this.#recalled.delete(source)) continue; // not wanted any more
        const read = found[i];
        if (read) {
          this.#maker.hold(source, read);
          this.#progress.recalled(source, read.words);
        } else this.#queue.push(source);
      }
      this.#pump();
    }
  }

  // --- reading ------------------------------------------------------------------------------------------------

  /** Goes on with whatever there is to do. Called after everything that happens. */
  #pump(): void {
    if (this.#isClosed) return;
    while (!this.#isPaused && this.#running.size < this.#parts.readers.lanes) {
      const source = this.#queue.shift();
      if (!source) break;
      void this.#readOne(source);
    }
    this.#maker.joinWhenDue();
    this.#tellIdle();
  }

  async #readOne(source: SourceText): Promise<void> {
    const stop = new AbortController();
    this.#running.set(source, stop);
    try {
      const read = await this.#parts.readers.read(source, stop.signal);
      if (stop.signal.aborted) return;
      this.#running.delete(source);
      this.#parts.cache.keep(source, read);
      this.#maker.hold(source, read);
      this.#progress.read(source, read.words);
      this.#failedStarts = 0;
    } catch (error) {
      if (stop.signal.aborted) return;
      this.#running.delete(source);
      this.#leaveOut(source, error instanceof Error ? error.message : String(error));
      this.#tellUnread();
      const isStart = error instanceof Error && error.name === 'NotStarted';
      if (isStart && ++this.#failedStarts >= MOST_FAILED_STARTS) this.#giveUp();
    }
    this.#pump();
  }

  #leaveOut(source: SourceText, why: string): void {
    this.#unread.set(source, { id: source.id, why, canRetry: true });
    this.#progress.leftOut(source);
  }

  #abort(sources: Iterable<SourceText>): void {
    for (const source of [...sources]) {
      const stop = this.#running.get(source);
      this.#running.delete(source);
      stop?.abort();
    }
  }

  /** Nothing can be read here: what is left is not tried one by one. */
  #giveUp(): void {
    for (const source of this.#queue.splice(0))
      this.#leaveOut(source, 'the reader could not be started');
    this.#tellUnread();
  }

  // --- joining ------------------------------------------------------------------------------------------------

  get #isReading(): boolean {
    return this.#recalled.size + this.#queue.length + this.#running.size > 0;
  }

  /** What was held is lost with the joiner: it is asked for again, from the cache as a rule. */
  #startAnew(lost: readonly SourceText[], why: string | null): void {
    if (why === null) {
      this.#ask(lost);
      return;
    }
    for (const source of lost)
      this.#unread.set(source, {
        id: source.id,
        why: 'it could not be put together',
        canRetry: true,
      });
    this.#tellUnread();
    this.#events.onfailed(why);
  }

  // --- telling ------------------------------------------------------------------------------------------------

  #tellUnread(): void {
    this.#events.onunread([...this.#unread.values()]);
  }

  #tellIdle(): void {
    if (this.#isReading || !this.#maker.isIdle) return;
    this.#progress.end();
  }
}

function isSameSource(a: SourceText, b: SourceText | undefined): boolean {
  return a.id === b?.id && a.text === b.text && a.about === b.about && a.called === b.called;
}
