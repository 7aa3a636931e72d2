import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readWorkspaceFile } from '../../src/core/workspaceFile.ts';
import { addPolicy } from '../../src/node/build/contentSecurityPolicy.ts';
import { mainActor, openActor, tabTo, whenRead, writeNote } from './acts.ts';
import { problems } from './axe.ts';
import { BUILT_PAGE, newFolder, openPage } from './openPage.ts';

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
