/** The browser does not keep its side: the page keeps the work, says how it is, and lets it be taken away. */
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { launchBrowser } from '../../src/node/browser/launchBrowser.ts';
import { BUILT_PAGE } from '../builtPage.ts';
import { command, mainActor, notesOf, openActor, whenRead, writeNote } from './acts.ts';
import { besidePage, newFolder, openPage } from './openPage.ts';

const DATABASE = 'entente.kept-work';

/** Opens an actor and writes a note on it; gives the actor's name. */
async function noteSomething(page: Page, text: string): Promise<string> {
  await whenRead(page);
  const name = await mainActor(page);
  await openActor(page, name);
  await writeNote(page, text);
  return name;
}

/** What the file says that the menu saves. */
async function savedFile(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('button', { name: /^Save (a copy|.*file)/ })
      .first()
      .click(),
  ]);
  const bytes = await readFile(await download.path());
  const { gunzipSync } = await import('node:zlib');
  return (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString('utf8');
}

async function deleteEverything(page: Page): Promise<void> {
  await command(page, 'Delete what is kept');
  await page.getByRole('button', { name: 'Delete for good' }).click();
}

const NO_STORAGE: readonly (readonly [string, () => void])[] = [
  ['is missing', () => Object.defineProperty(globalThis, 'indexedDB', { value: undefined })],
  ['is null', () => Object.defineProperty(globalThis, 'indexedDB', { value: null })],
  [
    'throws when it is asked for',
    () =>
      Object.defineProperty(globalThis, 'indexedDB', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      }),
  ],
  [
    'never answers',
    () => {
      // Waits for a page that holds another database, for ever.
      const real = Object.getOwnPropertyDescriptor(IDBFactory.prototype, 'open')
        ?.value as IDBFactory['open'];
      real.call(indexedDB, 'held', 1);
      IDBFactory.prototype.open = function () {
        return real.call(this, 'held', 2);
      };
    },
  ],
];

test.each(NO_STORAGE)(
  'where IndexedDB %s, the work stays on the page and can be saved as a file',
  async (what, breakIt) => {
    const context = await launchBrowser(await newFolder());
    try {
      await context.addInitScript(breakIt);
      const page = context.pages()[0] ?? (await context.newPage());
      page.setDefaultTimeout(15_000);
      await page.goto(pathToFileURL(BUILT_PAGE).href);
      await noteSomething(page, 'Kept in memory');
      await page.getByRole('button', { name: 'Kept only until you close this page' }).waitFor();
      await page.getByText(/^Notes and moves are kept only until/).waitFor();
      expect(await notesOf(page)).toEqual(['Kept in memory']);
      expect(await savedFile(page)).toContain('Kept in memory');
      await page.getByRole('button', { name: 'Export', exact: true }).click();
      await page.getByRole('dialog').waitFor();
      await page.keyboard.press('Escape');
      await deleteEverything(page);
      // What is not there is deleted; what cannot be reached is said to be left.
      if (what.includes('answers'))
        await page.getByRole('alert').getByText('is not open yet. Try again.').waitFor();
    } finally {
      await context.close();
    }
  },
);

test('a full disk is said, and what was written is saved when there is room', async () => {
  const { page, context } = await openPage();
  const session = await context.newCDPSession(page);
  await whenRead(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: 'file://', quotaSize: 1 });
  await noteSomething(page, 'No room for this');
  await page.getByRole('button', { name: 'Not saved' }).waitFor();
  await page.getByRole('button', { name: 'Not saved' }).click();
  await page.getByText('The space the browser gives to this page is full').waitFor();
  expect(await notesOf(page)).toEqual(['No room for this']);
  expect(await savedFile(page)).toContain('No room for this');
  await session.send('Storage.overrideQuotaForOrigin', { origin: 'file://' });
  await page.getByText('Saved on this device').waitFor();
});

test.each([
  [
    'its database is deleted',
    async (_context: BrowserContext, page: Page) => {
      await page.evaluate((name) => {
        indexedDB.deleteDatabase(name);
      }, DATABASE);
    },
  ],
  [
    'its site data is cleared',
    async (context: BrowserContext, page: Page) => {
      const session = await context.newCDPSession(page);
      await session.send('Storage.clearDataForOrigin', { origin: 'file://', storageTypes: 'all' });
    },
  ],
])('when %s under it, the page saves all it has again and says so', async (_what, empty) => {
  const { page, context } = await openPage();
  const name = await noteSomething(page, 'Still here');
  await page.getByText('Saved on this device').waitFor();
  await empty(context, page);
  await page.getByText(/was emptied from outside/).waitFor();
  await page.getByText('Saved on this device').waitFor();
  expect(await notesOf(page)).toEqual(['Still here']);
  await page.reload();
  await whenRead(page);
  await openActor(page, name);
  expect(await notesOf(page)).toEqual(['Still here']);
});

test('what was lost between two visits is said', async () => {
  const { page, context } = await openPage();
  await noteSomething(page, 'Soon gone');
  await page.getByText('Saved on this device').waitFor();
  const beside = await besidePage(context);
  await page.close();
  await beside.evaluate(
    (name) =>
      new Promise((resolve, reject) => {
        const request = indexedDB.deleteDatabase(name);
        request.onsuccess = resolve;
        request.onerror = reject;
      }),
    DATABASE,
  );
  const again = await context.newPage();
  await again.goto(pathToFileURL(BUILT_PAGE).href);
  await again.getByText(/The browser has lost 1 note/).waitFor();
  await noteSomething(again, 'Once more');
  await again.getByText(/has lost work of this workspace before/).waitFor();
});

test('a database that is held is waited for, and one of a newer version left as it is', async () => {
  const { page, context } = await openPage({ hash: '#recover' });
  const hold = (version: number): Promise<void> =>
    page.evaluate(
      ([name, wanted]) =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.open(name, wanted);
          request.onupgradeneeded = () => {
            request.result.createObjectStore('treasure').put('gold', 'key');
          };
          request.onsuccess = () => {
            Object.assign(globalThis, { held: request.result });
            resolve();
          };
          request.onerror = reject;
        }),
      [DATABASE, version] as const,
    );
  await hold(1);
  await page.evaluate((name) => {
    indexedDB.deleteDatabase(name); // waits for who holds it, and every opening waits for that
  }, DATABASE);
  const app = await context.newPage();
  app.setDefaultTimeout(15_000);
  await app.goto(pathToFileURL(BUILT_PAGE).href);
  await app
    .getByText(/does not answer yet/)
    .first()
    .waitFor();
  await noteSomething(app, 'In the meantime');
  await page.evaluate(() => {
    (globalThis as unknown as { held: IDBDatabase }).held.close();
  });
  await app.getByText('Saved on this device').waitFor();
  await app.close();

  await hold(99);
  const older = await context.newPage();
  older.setDefaultTimeout(15_000);
  await older.goto(pathToFileURL(BUILT_PAGE).href);
  await older
    .getByText(/A newer Entente has kept work/)
    .first()
    .waitFor();
  await noteSomething(older, 'Of the older page');
  const treasure = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const { held } = globalThis as unknown as { held: IDBDatabase };
        const request = held.transaction('treasure').objectStore('treasure').get('key');
        request.onsuccess = () => {
          resolve(request.result);
        };
      }),
  );
  expect(treasure).toBe('gold');
});
