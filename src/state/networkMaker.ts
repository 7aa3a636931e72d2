/** Has the network made, of all that is read, whenever it is due. */
import type { DocumentId, Network, SourceText } from '../core/types.ts';
import type { ReadNetwork } from './corpusReader.ts';
import { valueInSlices } from './inSlices.ts';
import type { Parts, ReadBytes } from './readingParts.ts';
import { waitForNetwork, WAITS } from './waitForNetwork.ts';
import type { MadeNetwork } from './waitForNetwork.ts';

const MOST_FAILURES = 2;
/** Of fewer documents a network is made sooner than it is found again. */
const WORTH_KEEPING = 50;

/** What the maker has to know of the reading, and tells it. */
interface Desk {
  readonly now: () => number;
  /** What the network is to be of, in its order. */
  readonly wanted: () => ReadonlyMap<DocumentId, SourceText>;
  /** Documents are still to come. */
  readonly isReading: () => boolean;
  /** Some come from the cache: these come quickly, and are waited for. */
  readonly isRecalling: () => boolean;
  /** Reading is paused and nothing is on its way. */
  readonly isAtRest: () => boolean;
  /** Milliseconds that reading took; null where it was done before. */
  readonly tookMs: () => number | null;
  readonly onnetwork: (read: ReadNetwork) => Promise<void>;
  /** The joiner broke down: these have to be held again; with words, it is not worth trying. */
  readonly onlost: (sources: readonly SourceText[], why: string | null) => void;
  /** A network was made, or could not be: there may be more to do. */
  readonly ondone: () => void;
}

export class NetworkMaker {
  readonly #parts: Parts;
  readonly #desk: Desk;
  /** What the joiner holds. */
  readonly #held = new Map<DocumentId, SourceText>();
  #isJoining = false;
  /** What is held has changed since the network was made. */
  #isStale = false;
  /** What the last network was made of, when it was shown, and how long that took. */
  #made: MadeNetwork = { count: 0, at: -Infinity, tookMs: 0 };
  /** Documents of the network that is on the screen. */
  #shown: ReadonlySet<DocumentId> = new Set();
  #askedAt = -Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;
  #isClosed = false;

  constructor(parts: Parts, desk: Desk) {
    this.#parts = parts;
    this.#desk = desk;
  }

  get held(): ReadonlyMap<DocumentId, SourceText> {
    return this.#held;
  }

  get shown(): ReadonlySet<DocumentId> {
    return this.#shown;
  }

  /** Nothing was held so far but what a network that was there already is of. */
  get isUntouched(): boolean {
    return this.#held.size === 0 && !this.#isStale && !this.#isJoining;
  }

  /** The last network is of all that is held. */
  get isIdle(): boolean {
    return !this.#isJoining && !this.#isStale;
  }

  hold(source: SourceText, { bytes }: ReadBytes): void {
    this.#held.set(source.id, source);
    this.#parts.joiner.put(source.id, bytes);
    this.#isStale = true;
  }

  drop(source: SourceText): void {
    this.#held.delete(source.id);
    this.#parts.joiner.remove(source.id);
    this.#isStale = true;
  }

  /** Documents were asked for just now: others may follow at once. */
  expect(): void {
    this.#askedAt = this.#desk.now();
  }

  /** A network that failed before is tried again. */
  forgive(): void {
    this.#failures = 0;
  }

  async show(read: ReadNetwork): Promise<void> {
    this.#shown = new Set(read.sources.map(({ id }) => id));
    await this.#desk.onnetwork(read);
  }

  /**
   * Shows the network that was made of just these documents before, and returns it: none of their readings is needed until
   * others come. Null where none was kept, or where others are wanted by then.
   */
  async recall(sources: readonly SourceText[], areWanted: () => boolean): Promise<Network | null> {
    const isTime = (): boolean => this.isUntouched && areWanted();
    if (sources.length < WORTH_KEEPING || !isTime()) return null;
    const { cache, openNetwork } = this.#parts;
    const bytes = await cache.recallNetwork(sources);
    if (!bytes) return null;
    try {
      const network = await valueInSlices(openNetwork(bytes));
      if (!isTime()) return null;
      await this.show({ network, sources, tookMs: null });
      return isTime() ? network : null;
    } catch {
      return null; // it is something else by now: what it was made of is there
    }
  }

  joinWhenDue(): void {
    clearTimeout(this.#timer);
    const desk = this.#desk;
    if (this.#isClosed || this.#isJoining || !this.#isStale || desk.isRecalling()) return;
    if (desk.isReading() && this.#wouldHide()) return;
    const wait = waitForNetwork({
      last: this.#made,
      held: this.#held.size,
      isReading: desk.isReading(),
      isAtRest: desk.isAtRest(),
      askedAt: this.#askedAt,
      now: desk.now(),
      waits: this.#parts.waits ?? WAITS,
    });
    if (wait === null) return;
    if (wait <= 0) void this.#join();
    else this.#timer = setTimeout(desk.ondone, wait);
  }

  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    this.#parts.joiner.close();
  }

  async #join(): Promise<void> {
    const desk = this.#desk;
    this.#isJoining = true;
    this.#isStale = false;
    const sources = [...desk.wanted().keys()].flatMap((id) => this.#held.get(id) ?? []);
    const begun = desk.now();
    // Joining many takes most room of all: it does not have to come on top of what reading took.
    if (!desk.isReading() && sources.length >= WORTH_KEEPING) this.#parts.readers.rest();
    try {
      const bytes = await this.#parts.joiner.join();
      const network = await valueInSlices(this.#parts.openNetwork(bytes));
      this.#failures = 0;
      if (!this.#isClosed) {
        await this.show({ network, sources, tookMs: desk.tookMs() });
        if (this.#isComplete() && sources.length >= WORTH_KEEPING)
          this.#parts.cache.keepNetwork(sources, bytes);
      }
      // Showing it is part of what it costs, and of how long the next one waits.
      this.#made = { count: sources.length, at: desk.now(), tookMs: desk.now() - begun };
    } catch (error) {
      if (!this.#isClosed) this.#lose(error instanceof Error ? error.message : String(error));
    }
    this.#isJoining = false;
    desk.ondone();
  }

  /** The network of now is of all that is asked for. */
  #isComplete(): boolean {
    return !this.#isStale && !this.#desk.isReading();
  }

  /** What was held is lost with the joiner. */
  #lose(why: string): void {
    const lost = [...this.#held.values()];
    this.#held.clear();
    this.#failures++;
    this.#desk.onlost(lost, this.#failures < MOST_FAILURES ? null : why);
  }

  /** Whether a network made now would lack documents that are on the screen: those of the page are read late. */
  #wouldHide(): boolean {
    const wanted = this.#desk.wanted();
    for (const id of this.#shown) if (wanted.has(id) && !this.#held.has(id)) return true;
    return false;
  }
}
