import { asOverwritten } from '../core/overwritten.ts';
import { RECORD_KINDS, asPut, documentIn, putOverwritten } from '../core/records.ts';
import { recordsOf } from './db.ts';
import type { Database, StoredRecord } from './db.ts';
import type { Stamped } from './journal.ts';
import { isLoss } from './mirror.ts';
import { UNREADABLE, asStanding, isSameStamp, readRow } from './rows.ts';
import type { Standing } from './rows.ts';

/** What is written, and what the page that writes knew. */
interface Writing {
  readonly workspace: { readonly id: string; readonly titles: readonly string[] };
  readonly entries: readonly Stamped[];
  /** The generation that the page has read. */
  readonly seen: number;
  /** A generation that was reached once, though the database may have forgotten. */
  readonly atLeast: number;
  /** Whether there are records that the page cannot read: a newer Entente may have written them. */
  readonly mayHideUnread?: boolean;
  /** The stored record that an entry comes after, as far as the page knows. */
  readonly baseOf: (entry: Stamped) => Stamped | undefined;
}

interface Written {
  readonly standing: Standing;
  /** Whether another tab has written since the generation that was seen. */
  readonly elsewhere: boolean;
}

/** So much is put at a time (letters, records): copying it for the database holds the page up. */
const AT_A_TIME = { letters: 2_000_000, records: 200 } as const;
const TABS_REMEMBERED = 50;

/**
 * Writes the changes in one transaction, all or none, and resolves once it is complete. What other tabs wrote, and the page that
 * writes had not seen, is kept as overwritten in the same transaction: at no moment it is nowhere. A large one is put in slices, so that the
 * page can do something else in between: the transaction stays open for as long as requests are under way.
 */
export async function writeRows(db: Database, writing: Writing): Promise<Written> {
  const tx = db.transaction(['records', 'workspaces'], 'readwrite');
  const records = tx.objectStore('records');
  const workspaces = tx.objectStore('workspaces');
  const { workspace, entries, seen, atLeast, mayHideUnread = false, baseOf } = writing;
  const keyOf = ({ change: { kind, key } }: Stamped): [string, string, string] => [
    workspace.id,
    kind,
    key,
  ];
  const write = async (): Promise<Written> => {
    const stored: unknown = await workspaces.get(workspace.id);
    const before = asStanding(stored);
    const elsewhere = (before?.generation ?? 0) !== seen;
    const unseen: Stamped[] = [];
    const keepUnseen = async (row: unknown, entry: Stamped): Promise<void> => {
      if (row === undefined) return;
      const stored = readRow(row);
      if (!stored) {
        const aside = { ...rowOf(workspace.id, entry), kind: UNREADABLE, value: row };
        await records.put({ ...aside, key: `${keyOf(entry).join('/')}/${String(entry.at)}` });
        return;
      }
      if (!elsewhere || isSameStamp(stored, baseOf(entry)) || !isLoss(stored, entry)) return;
      const lost = asPut(stored.change);
      if (!lost) return;
      const kept = putOverwritten(asOverwritten(lost, stored.at, stored.by));
      unseen.push({ ...entry, change: kept });
      await records.put(rowOf(workspace.id, { ...entry, change: kept }));
    };
    for (const slice of slices(entries)) {
      await Promise.all(
        slice.map(async (entry) => {
          if (elsewhere || mayHideUnread) await keepUnseen(await records.get(keyOf(entry)), entry);
          if (entry.change.value === null) await records.delete(keyOf(entry));
          else await records.put(rowOf(workspace.id, entry));
        }),
      );
    }
    // All at once: one after the other, each waits for its turn on a busy machine, and what was typed with it.
    const counted = RECORD_KINDS.map(
      async (kind) => [kind, await records.count(recordsOf(workspace.id, kind))] as const,
    );
    const counts = Object.fromEntries(await Promise.all(counted));
    const standing = standingAfter(before, counts, [...entries, ...unseen], atLeast);
    // Over what a newer page may have noted beside it.
    const last = workspaces.put({ ...(before && (stored as object)), ...workspace, ...standing });
    tx.commit(); // needs no answer to that first
    await last;
    return { standing, elsewhere };
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

function rowOf(workspace: string, { change, at, by }: Stamped): StoredRecord {
  const { kind, key, value } = change;
  return { workspace, kind, key, value, at, by };
}

function standingAfter(
  before: Standing | null,
  counts: Readonly<Record<string, number>>,
  entries: readonly Stamped[],
  atLeast: number,
): Standing {
  const generation = Math.max(before?.generation ?? 0, atLeast) + 1;
  const kinds = new Set(entries.map(({ change }) => change.kind));
  // An older page leaves the generations of kinds out: what it changed is not known.
  const changedIn = Object.fromEntries(
    RECORD_KINDS.map((kind) => [
      kind,
      before?.changedIn && !kinds.has(kind) ? (before.changedIn[kind] ?? generation) : generation,
    ]),
  );
  const acknowledged = new Map(Object.entries(before?.acknowledged ?? {}));
  for (const { at, by } of entries) acknowledged.set(by, Math.max(acknowledged.get(by) ?? 0, at));
  const latest = [...acknowledged].sort((a, b) => b[1] - a[1]).slice(0, TABS_REMEMBERED);
  return {
    generation,
    // Kinds that only a newer page knows stay as it left them.
    counts: { ...before?.counts, ...counts },
    changedIn: { ...before?.changedIn, ...changedIn },
    acknowledged: Object.fromEntries(latest),
  };
}

function* slices(entries: readonly Stamped[]): Generator<readonly Stamped[]> {
  let slice: Stamped[] = [];
  let letters = 0;
  for (const entry of entries) {
    slice.push(entry);
    letters += documentIn(entry.change)?.text.length ?? 0;
    if (letters < AT_A_TIME.letters && slice.length < AT_A_TIME.records) continue;
    yield slice;
    slice = [];
    letters = 0;
  }
  if (slice.length > 0) yield slice;
}
