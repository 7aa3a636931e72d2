import { deleteDatabase, recordsOf } from './db.ts';
import type { Database } from './db.ts';
import { TEXT_PREFIX, attempt, textKeys } from './journal.ts';
import type { TextStore } from './journal.ts';
import { deletePlaces } from './keptPlaces.ts';
import { deleteReadings } from './readings.ts';

/**
 * Deletes a workspace, or with null everything Entente ever kept in this browser. Rejects with words when it cannot: a closed database
 * can only be deleted whole.
 */
export async function deleteKept(
  db: Database | null,
  text: TextStore | null,
  workspace: string | null,
): Promise<void> {
  const isMissing = typeof indexedDB === 'undefined';
  if (db) await deleteRows(db, workspace);
  else if (workspace === null && !isMissing) await deleteDatabase();
  else if (!isMissing)
    throw new Error('The storage of the browser is closed: what lies there was not deleted.');
  // Both hold names and words of what is deleted; losing those of others costs time only.
  await Promise.all([deleteReadings(), deletePlaces()]);
  const prefixes =
    workspace === null
      ? [TEXT_PREFIX]
      : ['journal', 'witness'].map((part) => `${TEXT_PREFIX}${part}/${workspace}`);
  for (const item of prefixes.flatMap((prefix) => textKeys(text, prefix)))
    attempt(() => text?.removeItem(item));
}

async function deleteRows(db: Database, workspace: string | null): Promise<void> {
  const tx = db.transaction(['records', 'workspaces'], 'readwrite');
  const [records, workspaces] = [tx.objectStore('records'), tx.objectStore('workspaces')];
  await Promise.all([
    workspace === null ? records.clear() : records.delete(recordsOf(workspace)),
    workspace === null ? workspaces.clear() : workspaces.delete(workspace),
    tx.done,
  ]);
}
