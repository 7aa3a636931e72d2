/** Every version of the database that was ever released, as it lay on a disk then, opens with all its work. */
import { openDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import { DATABASE_NAME, DATABASE_VERSION } from '../../src/storage/db.ts';
import v1 from '../fixtures/db-v1.json';
import { openPage, put, saved } from './desk.ts';

const VERSIONS = [v1];

async function layDown(fixture: (typeof VERSIONS)[number]): Promise<void> {
  const db = await openDB(DATABASE_NAME, fixture.version, {
    upgrade(old) {
      for (const [name, store] of Object.entries(fixture.stores))
        old.createObjectStore(name, store);
    },
  });
  for (const [name, rows] of Object.entries(fixture.rows))
    for (const row of rows) await db.put(name, row);
  db.close();
}

export function describeOldVersions(emptyDatabase: () => Promise<void>): void {
  beforeEach(emptyDatabase);

  test('there is a fixture of each version', () => {
    expect(VERSIONS.map(({ version }) => version)).toEqual(
      Array.from({ length: DATABASE_VERSION }, (_, i) => i + 1),
    );
  });

  describe.each(VERSIONS)('version $version', (fixture) => {
    test('opens with all its work, and takes more', async () => {
      await layDown(fixture);
      const page = await openPage();
      expect(page.last()).toEqual({ status: { kind: 'saved' }, problems: [] });
      expect([...page.shown.values()]).toEqual(fixture.rows.records.map(({ value }) => value));
      page.write(put('more'));
      await saved(page);
      expect((await openPage()).shown.size).toBe(fixture.rows.records.length + 1);
    });
  });
}
