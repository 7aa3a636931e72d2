import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readWorkspaceFile } from '../../src/core/workspaceFile.ts';
import { addPolicy } from '../../src/node/build/contentSecurityPolicy.ts';
import {
  command,
  dropFile,
  mainActor,
  notesOf,
  openActor,
  tabTo,
  whenRead,
  writeNote,
} from './acts.ts';
import { BUILT_PAGE } from '../builtPage.ts';
import { problems } from './axe.ts';
import { newFolder, openPage } from './openPage.ts';

/** Saves by the button of this name, by keyboard, and gives what is in the file. */
async function saveBy(page: Page, name: string | RegExp): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    (async () => {
      await tabTo(page, page.getByRole('button', { name }).first());
      await page.keyboard.press('Enter');
    })(),
  ]);
  await page.getByText(`Saved as ${download.suggestedFilename()}`).waitFor();
  return readFile(await download.path(), 'utf8');
}

async function newWorkspace(page: Page): Promise<void> {
  await command(page, 'New workspace');
  await page.getByRole('button', { name: 'Workspace: Workspace without a name' }).waitFor();
}

/** The built page with another script in place of the app's. */
async function withScript(script: string): Promise<string> {
  const html = await readFile(BUILT_PAGE, 'utf8');
  const start = html.indexOf('>', html.indexOf('<script type="module"')) + 1;
  const end = html.indexOf('</script>', start);
  const changed = html.slice(0, start) + script + html.slice(end);
  const file = path.join(await newFolder(), 'broken.html');
  const policy = /\s*<meta http-equiv="Content-Security-Policy" content="[^"]*" \/>/u;
  await writeFile(file, addPolicy(changed.replace(policy, '')));
  return file;
}

test.each(['light', 'dark'] as const)(
  'the recovery page lists what is kept and saves it as a file that opens again: %s',
  async (colorScheme) => {
    const { page, errors } = await openPage({ colorScheme });
    await whenRead(page);
    const name = await mainActor(page);
    await openActor(page, name);
    await writeNote(page, 'Ask who signed');
    await page.evaluate(() => {
      location.hash = '#recover';
    });
    await page.getByText('1 note', { exact: true }).waitFor();
    await page.getByText('texts that came with its page are in that page').waitFor();
    expect(await page.locator('#app').innerText()).toBe('');
    expect(await problems(page)).toEqual([]);

    const parsed = readWorkspaceFile(await saveBy(page, /^Save “/));
    if (parsed.kind === 'refused') throw new Error(parsed.problems.join());
    expect(parsed.refused).toEqual([]);
    expect(parsed.file.records.notes).toMatchObject([{ text: 'Ask who signed' }]);

    await page.getByRole('link', { name: 'Back to Entente' }).click();
    await whenRead(page);
    expect(errors).toEqual([]);
  },
);

test('what the recovery page saves opens in the app, by drop and from the menu', async () => {
  const from = await openPage();
  await whenRead(from.page);
  const name = await mainActor(from.page);
  await openActor(from.page, name);
  await writeNote(from.page, 'Ask who signed');
  await newWorkspace(from.page);
  await from.page.getByText('Saved on this device').waitFor();
  await from.page.evaluate(() => {
    location.hash = '#recover';
  });
  await from.page.getByText('1 note', { exact: true }).waitFor();
  const folder = await newFolder();
  const [one, all] = [path.join(folder, 'one.json'), path.join(folder, 'all.json')];
  await writeFile(one, await saveBy(from.page, /^Save “(?!Workspace without)/));
  await writeFile(all, await saveBy(from.page, 'Save everything as one file'));

  const { page, errors } = await openPage();
  await whenRead(page);
  const ask = page.getByRole('dialog', { name: 'Open a workspace file' });
  await dropFile(page, one);
  await ask.getByText(/It holds 1 note\./).waitFor();
  // A workspace of these texts, saved elsewhere: it goes where its texts are.
  await ask.getByRole('button', { name: 'Open it' }).click();
  await ask.waitFor({ state: 'detached' });
  await openActor(page, name);
  expect(await notesOf(page)).toEqual(['Ask who signed']);

  await page.keyboard.press('Control+z');
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    command(page, 'Open a workspace file'),
  ]);
  await chooser.setFiles(all);
  const which = ask.getByLabel('It holds 2 workspaces:');
  await which.waitFor();
  expect(await problems(page)).toEqual([]);
  const options = await which.getByRole('option').allInnerTexts();
  await which.selectOption({ index: options.findIndex((words) => !words.includes('without')) });
  await ask.getByText(/It holds 1 note\./).waitFor();
  await ask.getByRole('button', { name: 'Open it' }).click();
  await ask.waitFor({ state: 'detached' });
  await openActor(page, name);
  expect(await notesOf(page)).toEqual(['Ask who signed']);
  expect(errors).toEqual([]);
}, 120_000);

test('an app that does not start offers to save what is kept', async () => {
  const profile = await newFolder();
  const before = await openPage({ profile });
  await whenRead(before.page);
  await openActor(before.page, await mainActor(before.page));
  await writeNote(before.page, 'Not to be lost');
  await before.context.close();

  const file = await withScript('throw new Error("a part is missing")');
  const { page } = await openPage({ profile, file });
  const offer = page.getByRole('alert');
  await offer.getByText('a part is missing').waitFor();
  expect(await problems(page)).toEqual([]);
  await offer.getByRole('link', { name: 'Save what is kept' }).click();
  expect(await saveBy(page, /^Save “/)).toContain('Not to be lost');
});

test('an app that starts late takes the offer back', async () => {
  const file = await withScript(
    `setTimeout(() => { document.querySelector('#app').innerHTML = '<p>Here I am</p>'; }, 3000); throw new Error('not that bad')`,
  );
  const { page } = await openPage({ file });
  await page.getByRole('alert').waitFor();
  await page.getByText('Here I am').waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
});

test('whatever lies there, of any version, is in the file with everything', async () => {
  const file = await withScript('');
  const { page } = await openPage({ file });
  await page.evaluate(async () => {
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open('entente.kept-work', 99);
      request.onupgradeneeded = () => {
        const db = request.result;
        db.createObjectStore('records', { keyPath: ['workspace', 'kind', 'key'] });
        db.createObjectStore('workspaces', { keyPath: 'id' });
        db.createObjectStore('treasure', { autoIncrement: true });
      };
      request.onsuccess = () => {
        const db = request.result;
        const tx = db.transaction(['records', 'workspaces', 'treasure'], 'readwrite');
        const of = { workspace: 'a'.repeat(32), at: 1, by: 't' };
        const self: Record<string, unknown> = { bytes: new Uint8Array([1, 2]), big: 12n };
        self.self = self;
        tx.objectStore('records').put({ ...of, kind: 'notes', key: 'bad', value: { text: 7 } });
        tx.objectStore('records').put({ ...of, kind: 'maps', key: 'm', value: { new: 'kind' } });
        tx.objectStore('workspaces').put({ id: of.workspace, titles: ['<b>Herring</b>'] });
        tx.objectStore('treasure').put(self);
        tx.oncomplete = () => {
          db.close();
          resolve();
        };
        tx.onerror = () => {
          reject(new Error(tx.error?.message));
        };
      };
    });
    const typed = { kind: 'drawings', key: 'd', value: { typed: 'last' }, at: 2, by: 'gone' };
    localStorage.setItem(
      `entente/journal/${'a'.repeat(32)}/gone/drawings/d`,
      JSON.stringify(typed),
    );
    location.hash = '#recover';
  });
  await page.getByText('<b>Herring</b>').first().waitFor();
  await page.getByText('1 map, 1 note, 1 drawing').waitFor();
  const everything: unknown = JSON.parse(await saveBy(page, 'Save everything as one file'));
  expect(everything).toMatchObject({
    databases: [
      {
        name: 'entente.kept-work',
        version: 99,
        stores: [
          { name: 'records', rows: [{ value: { kind: 'maps' } }, { value: { kind: 'notes' } }] },
          { name: 'treasure', rows: [{ value: { bytes: [1, 2], big: '12', self: null } }] },
          { name: 'workspaces' },
        ],
      },
    ],
    text: { [`entente/journal/${'a'.repeat(32)}/gone/drawings/d`]: expect.any(String) as string },
  });
  // What is damaged is refused where it is opened, in words, and costs nothing else.
  const parsed = readWorkspaceFile(await saveBy(page, /^Save “/));
  expect(parsed).toMatchObject({ kind: 'ok', file: { name: '<b>Herring</b>' } });
  expect(parsed.kind === 'ok' && parsed.refused.length).toBe(3);
});
