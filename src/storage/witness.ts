import * as v from 'valibot';
import { RECORD_KINDS, RECORD_WORDS } from '../core/records.ts';
import { count } from '../core/words.ts';
import { TEXT_PREFIX, attempt } from './journal.ts';
import type { TextStore } from './journal.ts';

/** How far a workspace had come: its generation, and how many records of each kind it held then. */
export interface Tally {
  readonly generation: number;
  readonly counts: Readonly<Record<string, number>>;
}

const natural = v.pipe(v.number(), v.integer(), v.minValue(0));
export const tallySchema = v.object({ generation: natural, counts: v.record(v.string(), natural) });

/**
 * Remembers outside the database how far it had come. A broken database opens empty, or with half its rows, and says nothing:
 * only who remembers can tell.
 */
export class Witness {
  #text: TextStore | null;
  /** Name of the item that remembers it. */
  readonly item: string;

  constructor(text: TextStore | null, workspace: string) {
    this.#text = text;
    this.item = `${TEXT_PREFIX}witness/${workspace}`;
  }

  read(): Tally | null {
    const text = attempt(() => this.#text?.getItem(this.item));
    const parsed = v.safeParse(
      tallySchema,
      attempt(() => JSON.parse(text ?? 'null') as unknown),
    );
    return parsed.success ? parsed.output : null;
  }

  /** Two tabs may finish in another order than they began: the later generation stays. */
  write(tally: Tally): void {
    if ((this.read()?.generation ?? 0) > tally.generation) return;
    attempt(() => {
      const { generation, counts } = tally;
      this.#text?.setItem(this.item, JSON.stringify({ generation, counts }));
    });
  }

  forget(): void {
    attempt(() => {
      this.#text?.removeItem(this.item);
    });
  }
}

/** How many records, in words: '2 notes and 1 position'. */
function inWords(counts: Readonly<Record<string, number>>): string {
  const parts = RECORD_KINDS.flatMap((kind) => {
    const n = counts[kind] ?? 0;
    return n > 0 ? [count(n, RECORD_WORDS[kind])] : [];
  });
  return parts.join(' and ');
}

/** What is missing from what is there, in a sentence, when the database or its witness remembers more. */
export function whatIsMissing(
  found: Readonly<Record<string, number>>,
  row: Tally | null,
  witness: Tally | null,
): string | null {
  const remembered = [row, witness]
    .filter((tally) => tally !== null)
    .sort((a, b) => b.generation - a.generation)[0];
  if (!remembered) return null;
  const missing: Record<string, number> = {};
  for (const kind of RECORD_KINDS) {
    const n = (remembered.counts[kind] ?? 0) - (found[kind] ?? 0);
    if (n > 0) missing[kind] = n;
  }
  const words = inWords(missing);
  if (words !== '')
    return `The browser has lost ${words} that had been saved. If you saved the workspace as a file, open that to get them back.`;
  if (remembered.generation > (row?.generation ?? 0))
    return 'The browser has gone back to an earlier state of your work: the last changes may be missing.';
  return null;
}
