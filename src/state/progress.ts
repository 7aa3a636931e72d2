import type { SourceText } from '../core/types.ts';
import type { Work } from './corpusReader.ts';

/** Told at most so often: each word of it is drawn. */
const TELL_MS = 100;
/** Before so much has been read nobody can say how long it will take. */
const LEAST_MS = 1_000;

/** Counts how far a reading has come, and how long the rest will take. */
export class Progress {
  readonly #now: () => number;
  readonly #tell: (work: Work | null) => void;
  #total = 0;
  #done = 0;
  #words = 0;
  /** Letters still to be read, and those read by a reader: what comes from the cache takes no time. */
  #lettersLeft = 0;
  #lettersRead = 0;
  #wordsRead = 0;
  /** Milliseconds of work before the last pause, and since when it goes on; null while it is paused or over. */
  #before = 0;
  #since: number | null = null;
  #isPaused = false;
  #isOver = true;
  #toldAt = -Infinity;

  constructor(now: () => number, tell: (work: Work | null) => void) {
    this.#now = now;
    this.#tell = tell;
  }

  /** Milliseconds of work so far; null where all was read before. */
  get tookMs(): number | null {
    return this.#lettersRead === 0 ? null : this.#elapsed();
  }

  /** More is to be read. */
  expect(sources: readonly SourceText[]): void {
    if (sources.length === 0) return;
    if (this.#isOver) this.#begin();
    this.#total += sources.length;
    for (const { text } of sources) this.#lettersLeft += text.length;
    this.#say(true);
  }

  read({ text }: SourceText, words: number): void {
    this.#lettersRead += text.length;
    this.#wordsRead += words;
    this.#count(text, words);
  }

  recalled({ text }: SourceText, words: number): void {
    this.#count(text, words);
  }

  leftOut({ text }: SourceText): void {
    this.#count(text, 0);
  }

  /** These are not asked for any more. */
  forget(sources: readonly SourceText[]): void {
    this.#total -= sources.length;
    for (const { text } of sources) this.#lettersLeft -= text.length;
  }

  pause(): void {
    this.#isPaused = true;
    this.#before = this.#elapsed();
    this.#since = null;
    this.#say(true);
  }

  resume(): void {
    this.#isPaused = false;
    if (!this.#isOver) this.#since = this.#now();
    this.#say(true);
  }

  end(): void {
    this.#before = this.#elapsed();
    this.#since = null;
    this.#isOver = true;
    this.#isPaused = false;
    this.#tell(null);
  }

  #begin(): void {
    [this.#total, this.#done, this.#words, this.#before] = [0, 0, 0, 0];
    [this.#lettersLeft, this.#lettersRead, this.#wordsRead] = [0, 0, 0];
    this.#isOver = false;
    this.#since = this.#isPaused ? null : this.#now();
  }

  #count(text: string, words: number): void {
    this.#done++;
    this.#words += words;
    this.#lettersLeft -= text.length;
    this.#say(this.#done === this.#total);
  }

  #elapsed(): number {
    return this.#before + (this.#since === null ? 0 : this.#now() - this.#since);
  }

  #say(atOnce: boolean): void {
    if (this.#isOver || (!atOnce && this.#now() - this.#toldAt < TELL_MS)) return;
    this.#toldAt = this.#now();
    const ms = this.#elapsed();
    const isTelling = ms >= LEAST_MS && this.#lettersRead > 0;
    this.#tell({
      done: Math.min(this.#done, this.#total),
      total: this.#total,
      words: this.#words,
      wordsPerSecond: isTelling ? (1000 * this.#wordsRead) / ms : null,
      secondsLeft: isTelling
        ? (Math.max(0, this.#lettersLeft) * ms) / this.#lettersRead / 1000
        : null,
      paused: this.#isPaused,
    });
  }
}
