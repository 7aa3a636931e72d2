import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { actorsInTable, details, mainActor, openActor, tabTo, whenRead } from './acts.ts';
import { problems } from './axe.ts';
import { buildWithSeeds } from './buildWithSeeds.ts';
import { openPage } from './openPage.ts';
import { isNear, restingMarks } from './restingMarks.ts';

const TEXT = `Ministers meet

Norway and Chile signed a trade agreement on Monday. Norway accused Peru of spying. President Ana Torres of Chile visited Norway. Torres praised the Norwegian government. Chile sent aid to Peru. Peru has not imposed sanctions on Chile.`;

let folder = '';
let file = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'entente-corrections-'));
  file = await buildWithSeeds(folder, { 'talks.txt': TEXT });
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));

async function openTalks() {
  const opened = await openPage({ file });
  await whenRead(opened.page);
  return opened;
}

async function showNetwork(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Network', exact: true }).click();
}

/** How many ties the status line counts. */
async function tieCount(page: Page): Promise<number> {
  const words = await page
    .getByRole('contentinfo')
    .getByRole('button', { name: /ties?$/ })
    .innerText();
  return Number(/\d+/.exec(words)?.[0]);
}

test('two actors become one after a preview, stay one after a reload, and are parted by undo', async () => {
  const { page, errors } = await openTalks();
  const before = await actorsInTable(page);
  expect(before).toEqual(expect.arrayContaining(['Norway', 'Chile']));
  await showNetwork(page);
  await openActor(page, 'Peru');
  await details(page).getByRole('button', { name: 'Correct', exact: true }).click();
  await details(page).getByRole('combobox', { name: 'Merge with…' }).fill('Chile');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Merge 2 actors?' });
  await dialog.getByText(/between them/).waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('Merged 2 actors', { exact: true }).first().waitFor();
  expect(await actorsInTable(page)).not.toContain('Peru');

  await page.reload();
  await whenRead(page);
  expect(await actorsInTable(page)).not.toContain('Peru');
  await page.getByRole('button', { name: 'History and corrections' }).click();
  await page.getByRole('tab', { name: /^Corrections/ }).click();
  await page.getByRole('button', { name: /^Take back: Merged Peru/ }).click();
  expect(await actorsInTable(page)).toEqual(before);
  await page.keyboard.press('Control+z');
  expect(await actorsInTable(page)).not.toContain('Peru');
  expect(errors).toEqual([]);
}, 120_000);

test('a spelling is parted from its actor with one control, and joined again by undo', async () => {
  const { page } = await openTalks();
  await openActor(page, 'Norway');
  await details(page)
    .getByRole('button', { name: /^Not the same: “Norwegian/ })
    .first()
    .click();
  await page
    .getByText(/^Parted “Norwegian/)
    .first()
    .waitFor();
  expect((await actorsInTable(page)).some((name) => name.startsWith('Norwegian'))).toBe(true);
  await page.keyboard.press('Control+z');
  expect((await actorsInTable(page)).some((name) => name.startsWith('Norwegian'))).toBe(false);
}, 120_000);

test('a tie is turned round and rejected, and restored from the list of the rejected', async () => {
  const { page } = await openTalks();
  const all = await tieCount(page);
  await openActor(page, 'Peru');
  const card = details(page).getByRole('article').filter({ hasText: 'ACCUSE' }).first();
  await card.getByRole('button', { name: 'Correct this tie' }).click();
  const direction = card.getByRole('combobox', { name: 'Direction' });
  const before = await direction.locator('option').first().innerText();
  await card.getByRole('button', { name: 'Turn round' }).click();
  await expect
    .poll(() => direction.locator('option').first().innerText())
    .toBe(before.split(' → ').toReversed().join(' → '));
  await card.getByRole('button', { name: 'Reject' }).click();
  await expect.poll(() => tieCount(page)).toBe(all - 1);
  await details(page).getByText('Rejected (1)').click();
  await details(page).getByRole('button', { name: 'Restore' }).click();
  await expect.poll(() => tieCount(page)).toBe(all);
}, 120_000);

test('ties are checked one by one by keys alone, and the progress is there after a reload', async () => {
  const { page, errors } = await openTalks();
  const all = await tieCount(page);
  await tabTo(page, page.getByRole('button', { name: 'Menu' }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Check the ties one by one…' }));
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary', { name: 'Review' });
  const progress = (): Promise<string> =>
    panel
      .getByText(/checked$/)
      .first()
      .innerText();
  expect(await progress()).toBe(`0 of ${String(all)} checked`);
  await page.keyboard.press('a');
  await page.keyboard.press('r');
  await page.keyboard.press('f');
  await expect.poll(progress).toBe(`3 of ${String(all)} checked`);
  await page.keyboard.press('n');
  await page.keyboard.type('ar'); // letters in a field are letters
  await page.keyboard.press('Escape');
  await expect.poll(progress).toBe(`3 of ${String(all)} checked`);
  expect(await problems(page)).toEqual([]);
  await page.reload();
  await whenRead(page);
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Check the ties one by one…' }).click();
  await expect.poll(progress).toBe(`3 of ${String(all)} checked`);
  expect(errors).toEqual([]);
}, 120_000);

test('an actor is dropped on another only after a while over it; a drag past moves it', async () => {
  const { page } = await openPage();
  const all = await whenRead(page);
  const marks = await restingMarks(page);
  const [large, small] = [marks[0], marks.at(-1)]; // the large one stays
  if (!large || !small) throw new Error('no countries are drawn');
  const drag = async (waitMs: number): Promise<void> => {
    await page.mouse.move(small.x, small.y);
    await page.mouse.down();
    await page.mouse.move((small.x + large.x) / 2, (small.y + large.y) / 2, { steps: 5 });
    await page.mouse.move(large.x, large.y, { steps: 5 });
    await page.waitForTimeout(waitMs);
    await page.mouse.up();
  };
  await drag(0);
  await page.getByRole('button', { name: 'Let go of 1' }).waitFor();
  expect(await page.getByRole('dialog').count()).toBe(0);
  await page.keyboard.press('Control+z');
  await restingMarks(page);

  await drag(900);
  const dialog = page.getByRole('dialog', { name: 'Merge 2 actors?' });
  await dialog.waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(isNear(await restingMarks(page), small)).toBe(true);

  await drag(900);
  await dialog.waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('Merged 2 actors', { exact: true }).first().waitFor();
  expect(await whenRead(page)).toBe(all - 1);
}, 120_000);

test.each(['light', 'dark'] as const)(
  'axe finds nothing serious while correcting, %s',
  async (colorScheme) => {
    const { page } = await openPage({ colorScheme });
    await whenRead(page);
    await openActor(page, await mainActor(page));
    await details(page).getByRole('button', { name: 'Correct', exact: true }).click();
    await details(page).getByRole('button', { name: 'Split…' }).click();
    await details(page).getByRole('button', { name: 'Correct this tie' }).first().click();
    expect(await problems(page)).toEqual([]);
    await page.getByRole('button', { name: 'History and corrections' }).click();
    expect(await problems(page)).toEqual([]);
  },
);
