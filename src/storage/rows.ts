import * as v from 'valibot';
import { RECORD_KINDS, checkRecord } from '../core/records.ts';
import type { Change } from '../core/records.ts';
import { recordsOf } from './db.ts';
import type { Database, StoredRecord } from './db.ts';
import { stampSchema } from './journal.ts';
import type { Stamped } from './journal.ts';
import { tallySchema } from './witness.ts';
import type { Tally } from './witness.ts';

/** What identifies a record within its workspace. */
export function recordId({ kind, key }: Pick<Change, 'kind' | 'key'>): string {
  return `${kind} ${key}`;
}

/** A workspace as the database holds it. */
export interface Rows {
  readonly records: ReadonlyMap<string, Stamped>;
  /** Rows that are not what they should be: skipped, and left as they are. */
  readonly damaged: number;
  /** Rows of a kind that only a newer version knows. */
  readonly unknown: number;
  /** How many rows of each kind there are, damaged ones included. */
  readonly found: Readonly<Record<string, number>>;
  /** What the workspace says of itself. */
  readonly tally: Tally | null;
}

const rowSchema = v.strictObject({ workspace: v.string(), kind: v.string(), ...stampSchema });
const isKind = v.picklist(RECORD_KINDS);

export async function readRows(db: Database, workspace: string): Promise<Rows> {
  const records = new Map<string, Stamped>();
  const found: Record<string, number> = {};
  let [damaged, unknown] = [0, 0];
  const { rows, tally } = await rawRows(db, workspace);
  for (const [rowKind, row] of rows) {
    found[rowKind] = (found[rowKind] ?? 0) + 1;
    if (!v.is(isKind, rowKind)) {
      unknown++;
      continue;
    }
    const parsed = v.safeParse(rowSchema, row);
    const checked = parsed.success
      ? checkRecord(rowKind, parsed.output.key, parsed.output.value)
      : null;
    if (parsed.success && checked?.kind === 'ok') {
      const { at, by } = parsed.output;
      records.set(recordId(checked.value), { change: checked.value, at, by });
    } else damaged++;
  }
  return { records, damaged, unknown, found, tally };
}

export async function readTally(db: Database, workspace: string): Promise<Tally | null> {
  return asTally(await db.get('workspaces', workspace));
}

function asTally(row: unknown): Tally | null {
  const parsed = v.safeParse(tallySchema, row);
  return parsed.success ? parsed.output : null;
}

/**
 * Each row with its kind, and the tally of that very moment: read apart from each other, what another tab writes in between would
 * look as if it had been seen.
 */
async function rawRows(
  db: Database,
  workspace: string,
): Promise<{ rows: (readonly [kind: string, row: unknown])[]; tally: Tally | null }> {
  const tx = db.transaction(['records', 'workspaces']);
  tx.done.catch(() => undefined); // a row that fails ends the transaction; it is read again below
  const tally = asTally(await tx.objectStore('workspaces').get(workspace));
  const records = tx.objectStore('records');
  const keys = await records.getAllKeys(recordsOf(workspace));
  // One by one where all at once fails: one value that cannot be read must not hide the others.
  const rows: unknown[] = await records
    .getAll(recordsOf(workspace))
    .catch(() => Promise.all(keys.map((key) => db.get('records', key).catch(() => null))));
  return { rows: keys.map(([, kind], i) => [kind, rows[i]] as const), tally };
}

/**
 * Writes the changes in one transaction, all or none, and resolves once it is complete. `previous` is the generation that was
 * found: if it is not the one last seen, another tab has written in between.
 */
export async function writeRows(
  db: Database,
  workspace: { readonly id: string; readonly titles: readonly string[] },
  entries: readonly Stamped[],
  afterGeneration: number,
): Promise<{ tally: Tally; previous: number }> {
  const tx = db.transaction(['records', 'workspaces'], 'readwrite');
  const records = tx.objectStore('records');
  const workspaces = tx.objectStore('workspaces');
  const write = async (): Promise<{ tally: Tally; previous: number }> => {
    const previous = asTally(await workspaces.get(workspace.id))?.generation ?? 0;
    await Promise.all(
      entries.map(({ change: { kind, key, value }, at, by }) =>
        value === null
          ? records.delete([workspace.id, kind, key])
          : records.put({
              workspace: workspace.id,
              kind,
              key,
              value,
              at,
              by,
            } satisfies StoredRecord),
      ),
    );
    const counts: Record<string, number> = {};
    for (const kind of RECORD_KINDS)
      counts[kind] = await records.count(recordsOf(workspace.id, kind));
    const tally = { generation: Math.max(previous, afterGeneration) + 1, counts };
    await workspaces.put({ ...workspace, ...tally });
    return { tally, previous };
  };
  try {
    const [written] = await Promise.all([write(), tx.done]);
    return written;
  } catch (error) {
    try {
      tx.abort();
    } catch {
      // Aborted already, which is what is wanted.
    }
    throw error;
  }
}

/** Deletes a workspace, or with null every workspace there is. */
export async function deleteRows(db: Database, workspace: string | null): Promise<void> {
  const tx = db.transaction(['records', 'workspaces'], 'readwrite');
  const [records, workspaces] = [tx.objectStore('records'), tx.objectStore('workspaces')];
  await Promise.all([
    workspace === null ? records.clear() : records.delete(recordsOf(workspace)),
    workspace === null ? workspaces.clear() : workspaces.delete(workspace),
    tx.done,
  ]);
}
