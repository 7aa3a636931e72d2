/** Values that gave way to others: kept for a while, so that each can be had back later, and in any tab. */
import * as v from 'valibot';
import type { Checked, Put } from './records.ts';
import { sha256 } from './sha256.ts';

/** A value of another tab, or of a page that ended too soon, in whose place there is another one of the same record. */
export interface Overwritten {
  /** The same for the same loss, so that two tabs that notice it keep one. */
  readonly id: string;
  /** What kept it. */
  readonly change: Put;
  /** When it was made (milliseconds since 1970), and by which tab. */
  readonly at: number;
  readonly by: string;
}

/** At most so many are kept, with so many letters of documents among them. */
const MOST = { values: 300, letters: 5_000_000 } as const;
/** Letters typed so soon after each other are one. */
const TYPED_WITHIN_MS = 2_000;

export function asOverwritten(change: Put, at: number, by: string): Overwritten {
  const id = sha256(JSON.stringify([change.kind, change.key, at, by])).slice(0, 32);
  return { id, change, at, by };
}

/** Those there is no need to keep: of a word typed letter by letter all but the last, of too many the oldest. */
export function surplus(all: readonly Overwritten[]): readonly Overwritten[] {
  const lastOf = new Map<string, Overwritten>();
  let [values, letters] = [0, 0];
  return newestFirst(all).filter((one) => {
    const { change, at, by } = one;
    const typed = JSON.stringify([change.kind, change.key, by]);
    const after = lastOf.get(typed);
    lastOf.set(typed, one);
    if (after && after.at - at <= TYPED_WITHIN_MS) return true;
    values++;
    letters += change.kind === 'documents' ? change.value.text.length : 0;
    return values > MOST.values || (values > 1 && letters > MOST.letters);
  });
}

export function newestFirst(all: readonly Overwritten[]): readonly Overwritten[] {
  return all.toSorted((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));
}

/** How one is checked when it comes from outside; `check` knows the kinds that can be overwritten. */
export function overwrittenSchema(
  check: (kind: string, key: string, value: unknown) => Checked<Put>,
): v.GenericSchema<unknown, Overwritten> {
  return v.strictObject({
    id: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/u, 'is not an id')),
    change: v.pipe(
      v.strictObject({ kind: v.string(), key: v.string(), value: v.unknown() }),
      v.rawTransform(({ dataset: { value: put }, addIssue, NEVER }) => {
        const checked = check(put.kind, put.key, put.value);
        if (checked.kind === 'ok') return checked.value;
        addIssue({ message: checked.why });
        return NEVER;
      }),
    ),
    at: v.pipe(v.number(), v.safeInteger()),
    by: v.pipe(v.string(), v.maxLength(100)),
  });
}
