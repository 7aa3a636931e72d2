/** Every version of the database that was ever released, as it lay on a disk then, opens with all its work. */
import { openDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import { DATABASE_NAME, DATABASE_VERSION } from '../../src/storage/db.ts';
import { OLD_VERSIONS } from '../fixtures/oldVersions.ts';
import { WORKSPACE, openPage, place, put, saved, withDatabase } from './desk.ts';

async function layDown(fixture: (typeof OLD_VERSIONS)[number]): Promise<void> {
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
    expect(OLD_VERSIONS.map(({ version }) => version)).toEqual(
      Array.from({ length: DATABASE_VERSION }, (_, i) => i + 1),
    );
  });

  describe.each(OLD_VERSIONS)('version $version', (fixture) => {
    test('opens with all its work, and takes more', async () => {
      await layDown(fixture);
      const page = await openPage();
      expect(page.last()).toEqual({ status: { kind: 'saved' }, problems: [], hasLost: false });
      expect([...page.shown.values()]).toEqual(fixture.rows.records.map(({ value }) => value));
      page.write(put('more'));
      await saved(page);
      expect((await openPage()).shown.size).toBe(fixture.rows.records.length + 1);
    });
  });

  describe('beside a newer page', () => {
    const stamp = { workspace: WORKSPACE, at: 5, by: 'newer' };
    const map = { ...stamp, kind: 'maps', key: 'm1', value: { zoom: 3 } };
    const moved = {
      ...stamp,
      kind: 'positions',
      key: 'country/norway',
      value: { actor: 'country/norway', x: 1, y: 2, floor: 3 },
    };
    const standing = {
      id: WORKSPACE,
      titles: [],
      generation: 7,
      counts: { maps: 1, positions: 1 },
      changedIn: { maps: 6, positions: 7 },
      theme: 'of a later time',
    };
    beforeEach(async () => {
      await (await openPage()).store.close();
      await withDatabase(async (db) => {
        for (const row of [map, moved]) await db.put('records', row);
        await db.put('workspaces', standing);
      });
    });

    test('its kinds of records, and what it notes beside them, stay as it left them', async () => {
      const page = await openPage();
      page.write(put('one'));
      await saved(page);
      const row: unknown = await withDatabase((db) => db.get('workspaces', WORKSPACE));
      const kept: unknown = await withDatabase((db) =>
        db.get('records', [WORKSPACE, 'maps', 'm1']),
      );
      expect(row).toMatchObject({
        generation: 8,
        theme: 'of a later time',
        counts: { maps: 1, positions: 1, notes: 1 },
        changedIn: { maps: 6, positions: 7, notes: 8 },
      });
      expect(kept).toEqual(map);
    });

    test('a record with something more is written over only when it lies safe', async () => {
      const page = await openPage();
      expect(page.shown.size).toBe(0);
      page.write(place('country/norway', 9));
      await saved(page);
      const rows: unknown[] = await withDatabase((db) => db.getAll('records'));
      expect(rows).toMatchObject([
        map,
        { kind: 'positions', value: { x: 9 } },
        { kind: 'unreadable', value: moved },
      ]);
      expect((await openPage()).last().problems).toEqual([
        '1 saved record could not be read and was left out. What is stored was not touched.',
        '1 saved record of a newer Entente was left out. What is stored was not touched.',
      ]);
    });
  });
}
