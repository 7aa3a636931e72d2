/** The database is brought from one version to the next while a browser is killed, or another page holds on to it. */
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { workspaceId } from '../../src/core/workspaceId.ts';
import { OLD_VERSIONS } from '../fixtures/oldVersions.ts';
import { BUILT_PAGE } from '../builtPage.ts';
import { mainActor, notesOf, openActor, whenRead, writeNote } from './acts.ts';
import { besidePage, killBrowser, newFolder, openPage } from './openPage.ts';

const DATABASE = 'entente.kept-work';

/** The id of the workspace of the bundled texts. */
async function sampleId(): Promise<string> {
  const files = (await readdir('seeds')).filter((file) => file.endsWith('.txt'));
  return workspaceId(
    await Promise.all(files.map((file) => readFile(path.join('seeds', file), 'utf8'))),
  );
}

/** Lays an old version down as it was, under the sample's id. */
async function layDown(page: Page, version: (typeof OLD_VERSIONS)[number]): Promise<unknown> {
  const old = JSON.stringify(version).replaceAll('a'.repeat(32), await sampleId());
  return page.evaluate(
    ([name, text]) =>
      new Promise<unknown>((resolve, reject) => {
        const { version, stores, rows } = JSON.parse(text) as (typeof OLD_VERSIONS)[number];
        const request = indexedDB.open(name, version);
        request.onupgradeneeded = () => {
          for (const [store, how] of Object.entries(stores)) {
            const made = request.result.createObjectStore(store, how);
            for (const row of rows[store as keyof typeof rows]) made.put(row);
          }
        };
        request.onsuccess = () => {
          request.result.close();
          resolve(rows.records);
        };
        request.onerror = reject;
      }),
    [DATABASE, old] as const,
  );
}

const recordsOf = (page: Page): Promise<unknown> =>
  page.evaluate(
    (name) =>
      new Promise<unknown>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => {
          const db = request.result;
          db.onversionchange = () => {
            db.close();
          };
          const rows = db.transaction('records').objectStore('records').getAll();
          rows.onsuccess = () => {
            resolve(rows.result);
          };
        };
        request.onerror = reject;
      }),
    DATABASE,
  );

test.each(OLD_VERSIONS)(
  'killed in the middle of leaving version $version, all of it is there',
  async (version) => {
    const profile = await newFolder();
    const { page, context } = await openPage({ profile, hash: '#recover' });
    const beside = await besidePage(context);
    await page.close();
    const records = await layDown(beside, version);
    // An upgrade that takes everything apart first, and never comes to an end.
    await beside.evaluate(
      ([name, next]) =>
        new Promise<void>((resolve) => {
          const request = indexedDB.open(name, next);
          request.onupgradeneeded = () => {
            const store = request.transaction?.objectStore('records');
            store?.clear();
            const made = request.result.createObjectStore('half-made', { autoIncrement: true });
            let puts = 0;
            const more = (): void => {
              if (puts++ === 500) resolve();
              made.put('x'.repeat(10_000)).onsuccess = more;
            };
            more();
          };
        }),
      [DATABASE, version.version + 1] as const,
    );
    const gone = new Promise((resolve) => context.once('close', resolve));
    await killBrowser(profile);
    await gone;

    const again = await openPage({ profile });
    await whenRead(again.page);
    await again.page.getByText('Saved on this device').waitFor();
    expect(await recordsOf(again.page)).toEqual(records);
    expect(await again.page.getByText('has lost').count()).toBe(0);
    await openActor(again.page, await mainActor(again.page));
    await writeNote(again.page, 'Goes on');
    await again.page.getByText('Saved on this device').waitFor();
    expect(again.errors).toEqual([]);
  },
  120_000,
);

test('killed again and again while it opens for the first time, it opens', async () => {
  const profile = await newFolder();
  for (const ms of [0, 20, 60, 120, 250]) {
    const { page, context } = await openPage({ profile, hash: '#recover' });
    const gone = new Promise((resolve) => context.once('close', resolve));
    await page.evaluate(() => {
      location.hash = ''; // the app, which nobody has opened here
      location.reload();
    });
    await new Promise((resolve) => setTimeout(resolve, ms));
    await killBrowser(profile);
    await gone;
  }
  const { page, errors } = await openPage({ profile });
  await whenRead(page);
  const name = await mainActor(page);
  await openActor(page, name);
  await writeNote(page, 'After all');
  await page.getByText('Saved on this device').waitFor();
  await page.reload();
  await whenRead(page);
  await openActor(page, name);
  expect(await notesOf(page)).toEqual(['After all']);
  expect(errors).toEqual([]);
}, 120_000);

test('an upgrade that another page blocks is said, and goes on when that one closes', async () => {
  const { page: older, context } = await openPage();
  await whenRead(older);
  const name = await mainActor(older);
  await openActor(older, name);
  await writeNote(older, 'Of the older page');
  await older.getByText('Saved on this device').waitFor();
  const holder = await besidePage(context);
  await holder.evaluate(
    (database) =>
      new Promise<void>((resolve) => {
        indexedDB.open(database).onsuccess = () => {
          resolve(); // and lets nobody have another version
        };
      }),
    DATABASE,
  );

  // The page as it will be when the database has a newer version.
  const newer = await context.newPage();
  newer.setDefaultTimeout(15_000);
  await newer.addInitScript((database) => {
    const real = Object.getOwnPropertyDescriptor(IDBFactory.prototype, 'open')
      ?.value as IDBFactory['open'];
    IDBFactory.prototype.open = function (called, version) {
      return real.call(this, called, called === database ? (version ?? 1) + 1 : version);
    };
  }, DATABASE);
  await newer.goto(pathToFileURL(BUILT_PAGE).href);
  await newer
    .getByText(/An older Entente is open in another tab/)
    .first()
    .waitFor();
  await whenRead(newer);
  await older.getByRole('button', { name: 'Not saved' }).click();
  await older.getByText(/Another tab needs the storage for a newer Entente/).waitFor();

  await holder.close();
  await newer.getByText('Saved on this device').waitFor();
  await openActor(newer, name);
  expect(await notesOf(newer)).toEqual(['Of the older page']);
  expect(await newer.getByText(/An older Entente is open/).count()).toBe(0);
}, 120_000);
