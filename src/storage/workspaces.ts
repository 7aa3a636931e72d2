import * as v from 'valibot';
import { RECORD_KINDS, checkRecord } from '../core/records.ts';
import type { Change, RecordKind } from '../core/records.ts';
import type { Shelf, ShelvedWorkspace } from '../core/shelf.ts';
import type { WorkspaceId } from '../core/workspaceId.ts';
import { ABOUT_KEY, workspaceIdSchema } from '../core/workspaces.ts';
import { openDatabase, recordsOf } from './db.ts';
import type { Database } from './db.ts';
import { deleteKept } from './deleteKept.ts';
import { pageText } from './journal.ts';
import type { TextStore } from './journal.ts';
import { readRows, readStanding } from './rows.ts';
import { sendHint } from './tabs.ts';
import { whyNotDone } from './words.ts';
import { writeRows } from './writeRows.ts';

const workspaceSchema = v.object({
  id: v.custom<WorkspaceId>((id) => v.is(workspaceIdSchema, id)),
  titles: v.array(v.string()),
  acknowledged: v.optional(v.record(v.string(), v.pipe(v.number(), v.safeInteger())), {}),
});

const BY = 'shelf';

/**
 * All workspaces of the database, the one that is open among them. Each call has a connection of its own for as long as it
 * takes, so that nobody waits for it.
 */
export class KeptShelf implements Shelf {
  readonly #text: TextStore | null;
  readonly #now: () => number;

  constructor({
    text = pageText(),
    now = Date.now,
  }: { text?: TextStore | null; now?: () => number } = {}) {
    this.#text = text;
    this.#now = now;
  }

  list(): Promise<readonly ShelvedWorkspace[]> {
    return this.#with(async (db) => {
      const rows: unknown[] = await db.getAll('workspaces');
      const known = rows.flatMap((row) => {
        const parsed = v.safeParse(workspaceSchema, row);
        return parsed.success ? [parsed.output] : [];
      });
      return Promise.all(known.map((row) => describe(db, row)));
    });
  }

  create(id: WorkspaceId, changes: readonly Change[]): Promise<void> {
    return this.write(id, changes);
  }

  read(id: WorkspaceId): Promise<readonly Change[]> {
    return this.#with(async (db) => {
      const { records } = await readRows(db, id);
      return [...records.values()].map(({ change }) => change);
    });
  }

  async write(id: WorkspaceId, changes: readonly Change[]): Promise<void> {
    await this.#with(async (db) => {
      const before = v.safeParse(workspaceSchema, await db.get('workspaces', id));
      const titles = before.success ? before.output.titles : [];
      const at = this.#now();
      await writeRows(db, {
        workspace: { id, titles },
        entries: changes.map((change) => ({ change, at, by: BY })),
        seen: (await readStanding(db, id))?.generation ?? 0,
        atLeast: 0,
        mayHideUnread: true,
        baseOf: () => undefined,
      });
    });
    sendHint(id);
  }

  async remove(id: WorkspaceId): Promise<void> {
    await this.#with((db) => deleteKept(db, this.#text, id));
    sendHint(id);
  }

  async #with<Result>(work: (db: Database) => Promise<Result>): Promise<Result> {
    let db: Database | undefined;
    try {
      if (typeof indexedDB === 'undefined')
        throw Object.assign(new Error(), { name: 'MissingStorage' });
      db = await openDatabase({ onblocked: () => undefined, onclosed: () => undefined });
      return await work(db);
    } catch (error) {
      throw new Error(whyNotDone(error), { cause: error });
    } finally {
      db?.close();
    }
  }
}

async function describe(
  db: Database,
  { id, titles, acknowledged }: v.InferOutput<typeof workspaceSchema>,
): Promise<ShelvedWorkspace> {
  const counted = await Promise.all(
    RECORD_KINDS.map(
      async (kind) => [kind, await db.count('records', recordsOf(id, kind))] as const,
    ),
  );
  const row: unknown = await db.get('records', [id, 'workspace', ABOUT_KEY]);
  const parsed = v.safeParse(v.object({ value: v.unknown() }), row);
  const about = parsed.success ? checkRecord('workspace', ABOUT_KEY, parsed.output.value) : null;
  return {
    id,
    titles,
    about: about?.kind === 'ok' && about.value.kind === 'workspace' ? about.value.value : null,
    counts: Object.fromEntries(counted) as Record<RecordKind, number>, // one entry a kind
    changed: Math.max(0, ...Object.values(acknowledged)) || null,
  };
}
