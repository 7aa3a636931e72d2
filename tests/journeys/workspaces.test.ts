import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { BUILT_PAGE } from '../builtPage.ts';
import { command, dropFile, openActor, notesOf, whenRead, writeNote } from './acts.ts';
import { problems } from './axe.ts';
import { newFolder, openPage } from './openPage.ts';

const TALKS = `Peru and Chile sign a defence agreement

Peru and Chile signed an agreement on military cooperation in Lima on Tuesday. Defence minister Ana Torres of Peru thanked Chile for its support. Chile has not imposed sanctions on Bolivia.`;

const current = (page: Page, name: string) =>
  page.getByRole('button', { name: `Workspace: ${name}` });
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Workspaces' });

/** A workspace with a name, a document and a note. */
async function makeWorkspace(page: Page): Promise<void> {
  await command(page, 'New workspace');
  const unnamed = current(page, 'Workspace without a name');
  await unnamed.waitFor();
  await expect
    .poll(() => unnamed.evaluate((button) => button === document.activeElement))
    .toBe(true);
  await command(page, 'Rename this workspace');
  await page.getByRole('textbox', { name: 'Name of the workspace' }).fill('Andean talks');
  await page.keyboard.press('Enter');
  await dialog(page).getByRole('button', { name: 'Close', exact: true }).last().click();
  const file = path.join(await newFolder(), 'talks.txt');
  await writeFile(file, TALKS);
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Add documents…' }).first().click(),
  ]);
  await chooser.setFiles(file);
  await page.getByRole('contentinfo').getByText('1 document,').waitFor();
  await openActor(page, 'Peru');
  await writeNote(page, 'Ask in Lima');
}

async function saveFile(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.keyboard.press('Control+s'),
  ]);
  expect(download.suggestedFilename()).toMatch(/^andean-talks-.*\.entente$/);
  const file = path.join(await newFolder(), download.suggestedFilename());
  await download.saveAs(file);
  return file;
}

test('a workspace is made, renamed, left, copied, deleted and brought back', async () => {
  const { page, errors } = await openPage();
  await whenRead(page);
  await makeWorkspace(page);
  await page.reload();
  await current(page, 'Andean talks').waitFor();
  await openActor(page, 'Peru');
  expect(await notesOf(page)).toEqual(['Ask in Lima']);

  await command(page, 'All workspaces');
  await dialog(page).getByText('1 document, 1 note').waitFor();
  expect(await problems(page)).toEqual([]);
  await dialog(page).getByRole('button', { name: 'Copy “Andean talks”' }).click();
  await dialog(page).getByRole('button', { name: 'Open “Copy of Andean talks”' }).click();
  await current(page, 'Copy of Andean talks').waitFor();
  await openActor(page, 'Peru');
  expect(await notesOf(page)).toEqual(['Ask in Lima']);

  await command(page, 'All workspaces');
  await dialog(page).getByRole('button', { name: 'Delete “Copy of Andean talks”' }).click();
  await current(page, 'Copy of Andean talks').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await command(page, 'All workspaces');
  await dialog(page).getByRole('button', { name: 'Open “Copy of Andean talks”' }).waitFor();
  expect(errors).toEqual([]);
});

test('a workspace file opens in another browser with everything in it', async () => {
  const first = await openPage();
  await whenRead(first.page);
  await makeWorkspace(first.page);
  const file = await saveFile(first.page);
  expect((await readFile(file)).subarray(0, 2)).toEqual(Buffer.from([0x1f, 0x8b]));

  const { page, errors } = await openPage();
  await whenRead(page);
  await dropFile(page, file);
  const ask = page.getByRole('dialog', { name: 'Open a workspace file' });
  await ask.getByText(/“Andean talks”,.* 1 document/).waitFor();
  expect(await problems(page)).toEqual([]);
  await ask.getByRole('button', { name: 'Open it' }).click();
  await current(page, 'Andean talks').waitFor();
  await page.getByRole('contentinfo').getByText('1 document,').waitFor();
  await openActor(page, 'Peru');
  expect(await notesOf(page)).toEqual(['Ask in Lima']);

  // The same file once more: it is known again, and has nothing new.
  await dropFile(page, file);
  await ask.getByText('It has nothing that is not here already.').waitFor();
  await ask.getByRole('button', { name: 'Cancel' }).click();
  expect(errors).toEqual([]);
});

test('a workspace that is deleted in another tab says so where it is open, and comes back', async () => {
  const { page, context, errors } = await openPage();
  await whenRead(page);
  await makeWorkspace(page);
  const other = await context.newPage();
  other.setDefaultTimeout(15_000);
  await other.goto(pathToFileURL(BUILT_PAGE).href);
  await current(other, 'Andean talks').waitFor();
  await command(other, 'All workspaces');
  await dialog(other).getByRole('button', { name: 'Delete “Andean talks”' }).click();

  const notice = page.getByRole('alert');
  await notice.getByText('This workspace was deleted').waitFor();
  expect(await problems(page)).toEqual([]);
  await notice.getByRole('button', { name: 'Restore it' }).click();
  await notice.waitFor({ state: 'detached' });
  expect(await notesOf(page)).toEqual(['Ask in Lima']);

  await other.getByRole('dialog', { name: 'Workspaces' }).waitFor({ state: 'detached' });
  await command(other, 'All workspaces');
  await dialog(other).getByRole('button', { name: 'Delete “Andean talks”' }).click();
  for (const act of ['Delete for good…', 'Yes, delete'])
    await dialog(other).getByText(act, { exact: true }).click();
  await notice.getByText('This workspace was deleted for good').waitFor();
  await notice.getByRole('button', { name: 'Open the sample' }).click();
  await notice.waitFor({ state: 'detached' });
  expect(await whenRead(page)).toBeGreaterThan(5);
  expect(errors).toEqual([]);
}, 120_000);

test('a file that is broken is refused, and nothing changes', async () => {
  const { page, errors } = await openPage();
  await whenRead(page);
  const file = path.join(await newFolder(), 'broken.entente');
  await writeFile(file, Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3]));
  await dropFile(page, file);
  const refused = page.getByRole('dialog', { name: 'This file cannot be opened' });
  await refused.getByText('damaged').waitFor();
  await page.keyboard.press('Escape');
  await refused.waitFor({ state: 'detached' });
  expect(errors).toEqual([]);
});
