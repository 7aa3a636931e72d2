/** Values that other tabs have overwritten, or that overwrote what this one had not seen: each can be had back. */
import { newestFirst } from '../core/overwritten.ts';
import type { Overwritten } from '../core/overwritten.ts';
import { recordInWords } from '../core/recordInWords.ts';
import { putOverwritten, removal } from '../core/records.ts';
import type { Change } from '../core/records.ts';
import { count } from '../core/words.ts';
import { KeptRecords } from './keptRecords.svelte.ts';
import type { Keeper } from './recordStore.ts';
import { takeRecords } from './takeRecords.ts';
import type { Work } from './takeRecords.ts';

export class OverwrittenValues implements Keeper {
  readonly #records: KeptRecords<'overwritten'>;
  readonly #others: Work;

  /** Newest first. */
  readonly all: readonly Overwritten[] = $derived.by(() => newestFirst(this.#records.all));

  /** `others`: the work that may be overwritten. */
  constructor(others: Work) {
    this.#others = others;
    this.#records = new KeptRecords('overwritten', others.store, others.history);
  }

  get kept(): readonly Change[] {
    return this.#records.all.map(putOverwritten);
  }

  take(changes: readonly Change[]): void {
    this.#records.take(changes);
  }

  /** Puts it back in the place of what overwrote it, as one act. */
  restore({ id, change }: Overwritten): void {
    const { what, text } = recordInWords(change);
    const label = text === '' ? `Restored: ${what}` : `Restored: ${what}, “${text.slice(0, 40)}”`;
    const work = { ...this.#others, keepers: [...this.#others.keepers, this] };
    takeRecords(work, [change, removal('overwritten', id)], label);
  }

  /** Keeps these no longer, as one act. */
  putAway(values: readonly Overwritten[]): void {
    const label = `Put away ${count(values.length, 'overwritten value')}`;
    this.#records.do(label, new Map(values.map(({ id }) => [id, null])), { offersUndo: true });
  }
}
