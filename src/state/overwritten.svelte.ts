import type { Overwritten } from '../core/overwritten.ts';
import { recordInWords } from '../core/recordInWords.ts';
import { takeRecords } from './takeRecords.ts';
import type { Work } from './takeRecords.ts';

/** Who tells what gave way to something else. Returns what ends it. */
export interface Teller {
  onoverwritten(listener: (lost: readonly Overwritten[]) => void): () => void;
}

/** How many are held; letters typed so soon after each other are one. */
const MOST = 300;
const TYPED_WITHIN_MS = 2_000;

/** Values that other tabs have overwritten, or that overwrote what this one had not seen: each can be had back. */
export class OverwrittenValues {
  #all = $state.raw<readonly Overwritten[]>([]);
  readonly #work: Work;

  constructor(teller: Teller, work: Work) {
    this.#work = work;
    teller.onoverwritten((lost) => {
      this.#all = lost.reduce(withOneMore, this.#all).slice(-MOST);
    });
  }

  /** Oldest first. */
  get all(): readonly Overwritten[] {
    return this.#all;
  }

  /** Puts it back in the place of what overwrote it; that can be undone. */
  restore(value: Overwritten): void {
    const { what, text } = recordInWords(value.change);
    const label = text === '' ? `Restored: ${what}` : `Restored: ${what}, “${text.slice(0, 40)}”`;
    takeRecords(this.#work, [value.change], label);
    this.#all = this.#all.filter((other) => other !== value);
  }
}

function withOneMore(all: readonly Overwritten[], value: Overwritten): readonly Overwritten[] {
  const isLetterBefore = (other: Overwritten): boolean =>
    other.change.kind === value.change.kind &&
    other.change.key === value.change.key &&
    other.own === value.own &&
    Math.abs(value.at - other.at) <= TYPED_WITHIN_MS;
  return [...all.filter((other) => !isLetterBefore(other)), value];
}
