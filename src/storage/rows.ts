import * as v from 'valibot';
import { RECORD_KINDS, checkRecord } from '../core/records.ts';
import type { Change } from '../core/records.ts';
import { recordsOf } from './db.ts';
import type { Database, StoredWorkspace } from './db.ts';
import { stampSchema } from './journal.ts';
import type { Stamped } from './journal.ts';
import { tallySchema } from './witness.ts';
import type { Tally } from './witness.ts';

/** What identifies a record within its workspace. */
export function recordId({ kind, key }: Pick<Change, 'kind' | 'key'>): string {
  return `${kind} ${key}`;
}

/** Whether two are the same change, and not only the same value. */
export function isSameStamp(a: Stamped | undefined, b: Stamped | undefined): boolean {
  return a?.at === b?.at && a?.by === b?.by;
}

/** The kind of what could not be read and stood where something had to be written: kept for a newer page that can read it. */
export const UNREADABLE = 'unreadable';

/** A workspace as the database holds it. */
export interface Rows {
  /** The kinds that were read; null for all of them. */
  readonly kinds: ReadonlySet<string> | null;
  readonly records: ReadonlyMap<string, Stamped>;
  /** Rows that are not what they should be: skipped, and left as they are. */
  readonly damaged: number;
  /** Rows of a kind that only a newer version knows. */
  readonly unknown: number;
  /** How many rows of each kind there are, damaged ones included. */
  readonly found: Readonly<Record<string, number>>;
  /** What the workspace says of itself; null when it is not there. */
  readonly standing: Standing | null;
}

/** A tally, with what tells the tabs what they have to read again. */
export interface Standing extends Tally, Pick<StoredWorkspace, 'changedIn' | 'acknowledged'> {}

const numbers = v.exactOptional(v.record(v.string(), v.pipe(v.number(), v.safeInteger())));
const standingSchema = v.object({
  ...tallySchema.entries,
  changedIn: numbers,
  acknowledged: numbers,
});
const rowSchema = v.strictObject({ workspace: v.string(), kind: v.string(), ...stampSchema });
const isKind = v.picklist(RECORD_KINDS);

/** Reads a workspace: all of it, or of what has changed after the generation `since`, when that can be told. */
export async function readRows(db: Database, workspace: string, since = 0): Promise<Rows> {
  const records = new Map<string, Stamped>();
  const found: Record<string, number> = {};
  let [damaged, unknown] = [0, 0];
  const { rows, standing, kinds } = await rawRows(db, workspace, since);
  for (const [rowKind, row] of rows) {
    found[rowKind] = (found[rowKind] ?? 0) + 1;
    const isKnown = v.is(isKind, rowKind);
    const entry = isKnown ? readRow(row) : null;
    if (!isKnown && rowKind !== UNREADABLE) unknown++;
    else if (entry) records.set(recordId(entry.change), entry);
    else damaged++;
  }
  return { kinds, records, damaged, unknown, found, standing };
}

/** A stored record, or null when it is not what it should be. */
export function readRow(row: unknown): Stamped | null {
  const parsed = v.safeParse(rowSchema, row);
  if (!parsed.success) return null;
  const { kind, key, value, at, by } = parsed.output;
  if (!v.is(isKind, kind)) return null;
  const checked = checkRecord(kind, key, value);
  return checked.kind === 'ok' ? { change: checked.value, at, by } : null;
}

export async function readStanding(db: Database, workspace: string): Promise<Standing | null> {
  return asStanding(await db.get('workspaces', workspace));
}

/** What a workspace says of itself, as far as it can be believed. */
export function asStanding(row: unknown): Standing | null {
  const parsed = v.safeParse(standingSchema, row);
  if (parsed.success) return parsed.output;
  const tally = v.safeParse(tallySchema, row); // the rest is only a help
  return tally.success ? tally.output : null;
}

/** The kinds that have changed after a generation; null when all may have. */
function changedSince(standing: Standing | null, since: number): ReadonlySet<string> | null {
  if (!standing?.changedIn || since === 0 || standing.generation < since) return null;
  const { changedIn } = standing;
  return new Set(RECORD_KINDS.filter((kind) => (changedIn[kind] ?? Infinity) > since));
}

/** So many rows are read at a time, fewer of those that may be large: the page can do something else in between. */
const rowsAtATime = (kind: string): number =>
  kind === 'documents' || kind === 'overwritten' ? 5 : 500;

/**
 * Each row with its kind, and the standing of that very moment: read apart from each other, what another tab writes in between
 * would look as if it had been seen.
 */
async function rawRows(
  db: Database,
  workspace: string,
  since: number,
): Promise<{
  rows: readonly (readonly [kind: string, row: unknown])[];
  standing: Standing | null;
  kinds: ReadonlySet<string> | null;
}> {
  const tx = db.transaction(['records', 'workspaces']);
  tx.done.catch(() => undefined); // a row that fails ends the transaction; it is read again below
  const standing = asStanding(await tx.objectStore('workspaces').get(workspace));
  const kinds = changedSince(standing, since);
  const records = tx.objectStore('records');
  const ranges = kinds
    ? [...kinds].map((kind) => recordsOf(workspace, kind))
    : [recordsOf(workspace)];
  const rows: (readonly [string, unknown])[] = [];
  for (const range of ranges) {
    const keys = await records.getAllKeys(range);
    let from = 0;
    while (from < keys.length) {
      const some = keys.slice(from, from + rowsAtATime(keys[from]?.[1] ?? ''));
      from += some.length;
      const values: unknown[] = await records
        .getAll(IDBKeyRange.bound(some[0], some.at(-1)))
        // One by one where all at once fails: one value that cannot be read must not hide the others.
        .catch(() => Promise.all(some.map((key) => db.get('records', key).catch(() => null))));
      rows.push(...some.map(([, kind], i) => [kind, values[i]] as const));
    }
  }
  return { rows, standing, kinds };
}
