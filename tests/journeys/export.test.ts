import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { whenRead } from './acts.ts';
import { openPage } from './openPage.ts';
import { readPicture, type Picture } from './pixels.ts';

/** Saves the figure at a size, and gives what the page says of it beside what was saved. */
async function save(page: Page, size: string): Promise<{ said: string; picture: Picture }> {
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Export a figure' });
  await dialog.getByRole('button', { name: 'Save PNG' }).click({ trial: true }); // once it is drawn
  await dialog.getByRole('radio', { name: size }).check({ force: true });
  const saving = page.waitForEvent('download');
  const said = await dialog
    .locator('p')
    .filter({ hasText: /PNG, \d/ })
    .innerText();
  await dialog.getByRole('button', { name: 'Save PNG' }).click();
  const download = await saving;
  await dialog.getByRole('button', { name: 'Close' }).click();
  expect(download.suggestedFilename()).toMatch(/\.png$/);
  return { said, picture: await readPicture(page, await readFile(await download.path())) };
}

test('the figure is saved as a PNG of the size it says, and is not blank', async () => {
  const { page, errors, requests } = await openPage();
  await whenRead(page);
  const once = await save(page, '1×');
  const twice = await save(page, '2×');
  for (const { said, picture } of [once, twice]) {
    const { width, height } = picture;
    expect(said).toContain(`${width.toLocaleString('en')} × ${height.toLocaleString('en')} pixels`);
    expect(picture.colours).toBeGreaterThan(20);
    expect(picture.inked).toBeGreaterThan(0.01);
  }
  expect(Math.abs(twice.picture.width - 2 * once.picture.width)).toBeLessThanOrEqual(1);
  expect(errors).toEqual([]);
  expect(requests.filter((address) => !/^(?:data|blob|file):/.test(address))).toEqual([]);
});
