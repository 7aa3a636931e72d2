import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { dropFile, whenRead } from './acts.ts';
import { problems } from './axe.ts';
import { newFolder, openPage } from './openPage.ts';

const TALKS = `Peru and Chile sign a defence agreement

Peru and Chile signed an agreement on military cooperation in Lima on Tuesday. Defence minister Ana Torres of Peru thanked Chile for its support. Chile has not imposed sanctions on Bolivia.`;
const BORDER = `Ecuador criticises Colombia over the border

Ecuador accused Colombia of moving troops to the border. Colombia rejected the accusation. Peru offered to mediate between Ecuador and Colombia.`;

/** A folder with one in it, as a person has it on the disk. */
async function makeFolder(): Promise<string> {
  const folder = path.join(await newFolder(), 'Talks in May');
  await mkdir(path.join(folder, 'border'), { recursive: true });
  await writeFile(path.join(folder, 'talks.txt'), TALKS);
  await writeFile(path.join(folder, 'talks again.txt'), TALKS.replace('\n\n', '\n\n\n'));
  await writeFile(path.join(folder, 'border', 'border.html'), `<h1>${BORDER}</h1>`);
  await writeFile(path.join(folder, 'empty.txt'), '');
  return folder;
}

const card = (page: Page) => page.getByRole('region', { name: 'Adding documents' });
const sources = (page: Page) => page.getByRole('region', { name: 'Sources' });

test.each(['light', 'dark'] as const)(
  'a dropped folder becomes a workspace of its own, is told of, undone, changed and kept: %s',
  async (colorScheme) => {
    const { page, errors, requests } = await openPage({ colorScheme });
    const bundled = await whenRead(page);
    await dropFile(page, await makeFolder());
    const ask = page.getByRole('dialog', { name: 'Where shall 4 files go?' });
    expect(await ask.getByRole('textbox', { name: 'Name' }).inputValue()).toBe('Talks in May');
    expect(await problems(page)).toEqual([]);
    await ask.getByRole('button', { name: 'Add' }).click();

    await card(page).getByRole('heading', { name: '2 documents added' }).waitFor();
    await card(page).getByText('It is empty.').waitFor();
    await card(page).getByText('1 text here already').waitFor();
    expect(await whenRead(page)).toBeGreaterThan(4);
    expect(await problems(page)).toEqual([]);

    await page.reload();
    const kept = await whenRead(page);
    await page.getByRole('contentinfo').getByText('2 documents,').waitFor();

    // The date of one is put right; another is removed and brought back.
    await sources(page)
      .getByRole('button', { name: /^About “Peru and Chile/ })
      .click();
    await page.getByLabel('Date').fill('2015-05-12');
    expect(await problems(page)).toEqual([]);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await sources(page).getByText('2015-05-12').waitFor();
    await sources(page)
      .getByRole('button', { name: /^About “Ecuador/ })
      .click();
    await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
    await page.getByRole('contentinfo').getByText('1 document,').waitFor();
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await page.getByRole('contentinfo').getByText('2 documents,').waitFor();
    expect(await whenRead(page)).toBe(kept);

    // The sample is as it was.
    await page.getByRole('button', { name: 'Workspace: Talks in May' }).click();
    await page.getByRole('button', { name: /Sample:/ }).click();
    await expect.poll(() => whenRead(page)).toBe(bundled);
    expect(errors).toEqual([]);
    expect(requests.filter((address) => !/^(?:file|blob|data):/u.test(address))).toEqual([]);
  },
  120_000,
);

test('picked, pasted and refused: any name is shown as words, and pause, cancel and keys work', async () => {
  const { page, errors } = await openPage();
  await whenRead(page);
  const picked = page.waitForEvent('filechooser');
  await page.keyboard.press('Control+o');
  const chooser = await picked;
  expect(chooser.isMultiple()).toBe(true);
  await chooser.setFiles([
    { name: '<img src=x onerror=alert(1)>.txt', mimeType: 'text/plain', buffer: Buffer.from('') },
    { name: `${'long '.repeat(400)}.txt`, mimeType: 'text/plain', buffer: Buffer.from(BORDER) },
    { name: 'a\u202Etxt.exe', mimeType: '', buffer: Buffer.from([0x4d, 0x5a, 0, 0, 1, 2]) },
  ]);
  await page.getByRole('radio', { name: /^Beside the sample/ }).check();
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await card(page).getByRole('heading', { name: '1 document added' }).waitFor();
  await card(page).getByText('<img src=x onerror=alert(1)>.txt').waitFor();
  expect(await card(page).getByText('2 files could not be read').count()).toBe(1);
  expect(await page.locator('img').count()).toBe(0);

  // What came is marked; a number opens what it counts; putting the card away gives the focus back.
  await card(page)
    .getByRole('button', { name: /new actors?$/ })
    .click();
  await page.getByRole('heading', { name: 'New actors' }).waitFor();
  await card(page).getByRole('button', { name: 'Put this away' }).click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');

  // Pasted outside a field.
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, TALKS);
  const dialog = page.getByRole('dialog', { name: 'Add pasted text' });
  await dialog.getByRole('textbox', { name: 'Source' }).fill('Lima Post');
  expect(await problems(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Add the text' }).click();
  await card(page).getByRole('heading', { name: '1 document added' }).waitFor();
  await sources(page).getByText('Lima Post').waitFor();
  await card(page).getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => sources(page).getByText('Lima Post').count()).toBe(0);
  expect(errors).toEqual([]);
}, 120_000);

test('adding many is paused, resumed and cancelled; what was added stays', async () => {
  const folder = path.join(await newFolder(), 'Many');
  await mkdir(folder);
  const texts = Array.from(
    { length: 150 },
    (_, i) => `${TALKS}\n\nPeru praised Chile in talk ${String(i)}.`,
  );
  await Promise.all(texts.map((text, i) => writeFile(path.join(folder, `${String(i)}.txt`), text)));
  const { page, errors } = await openPage();
  await whenRead(page);
  await dropFile(page, folder);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await card(page).getByRole('button', { name: 'Pause' }).click();
  await card(page).getByRole('heading', { name: 'Paused' }).waitFor();
  expect(await problems(page)).toEqual([]);
  const told = await card(page).innerText();
  await page.waitForTimeout(1500);
  expect(await card(page).innerText()).toBe(told);
  await card(page).getByRole('button', { name: 'Resume' }).click();
  await card(page)
    .getByText(/^Read [1-9]/)
    .waitFor();
  await card(page).getByRole('button', { name: 'Cancel' }).click();
  await card(page)
    .getByRole('heading', { name: /documents? added$/ })
    .waitFor({ timeout: 2000 });
  expect(errors).toEqual([]);
}, 120_000);
