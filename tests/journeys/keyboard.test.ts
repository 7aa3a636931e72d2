import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { details, notesOf, tabTo, whenRead } from './acts.ts';
import { readPicture } from './pixels.ts';
import { sharePage } from './sharedPage.ts';

// Nothing in this file touches a mouse: what is pressed is a key, and it goes to whoever has the focus.
const open = sharePage();

/** Types into the field for everything and takes the first that has these words. */
async function find(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(words);
  await page.getByRole('option', { selected: true }).filter({ hasText: words }).waitFor();
  await page.keyboard.press('Enter');
}

/** Goes by F6 from part to part until this has the focus. */
async function goToPart(page: Page, start: Locator): Promise<void> {
  for (let presses = 0; presses < 9; presses++) {
    await page.keyboard.press('F6');
    if (await hasFocus(start)) return;
  }
  throw new Error(`F6 never came to ${start.toString()}`);
}

const hasFocus = (element: Locator): Promise<boolean> =>
  element.evaluate((found) => found === document.activeElement);
const network = (page: Page): Locator => page.getByRole('application');
const opened = (page: Page): Locator => details(page).getByRole('group', { name: 'What is open' });
const heading = (page: Page): Locator => details(page).getByRole('heading', { level: 2 });

/** The two actors that are open as the page opens. */
async function firstPair(page: Page): Promise<string[]> {
  const names = await heading(page).getByRole('button').allInnerTexts();
  return names.map((name) => name.trim());
}

/** Walks along ties, in whatever direction there is one, and gives what the live region says then. */
async function walk(page: Page): Promise<string> {
  const said = page.locator('[aria-live=polite].visually-hidden');
  const before = await said.innerText();
  for (let round = 0; round < 30; round++) {
    for (const arrow of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp']) {
      await page.keyboard.press(arrow);
      const now = await said.innerText();
      if (now !== before) return now;
    }
    await page.waitForTimeout(100); // the layout may still be on its way
  }
  throw new Error(`No arrow led on from "${before}"`);
}

test('an actor is found and gone to', async () => {
  const { page, errors } = await open();
  const [, name = ''] = await firstPair(page);
  await find(page, name);
  await expect.poll(() => heading(page).innerText()).toBe(name);
  expect(await hasFocus(heading(page))).toBe(true);
  expect(errors).toEqual([]);
});

test('a pair is opened from an actor, and its quote read on the way', async () => {
  const { page, errors } = await open();
  const [name = ''] = await firstPair(page);
  await find(page, name);
  await tabTo(page, opened(page).locator('h3 button').first());
  await page.keyboard.press('Enter');
  await expect.poll(() => heading(page).innerText()).toContain(' and ');
  expect(await hasFocus(heading(page))).toBe(true); // and not lost with the button
  await tabTo(page, opened(page).locator('figure button').first());
  expect((await opened(page).locator('blockquote').first().innerText()).length).toBeGreaterThan(20);
  expect(errors).toEqual([]);
});

test('ties are walked in the network, announced in words, and the actor walked to is opened', async () => {
  const { page, errors } = await open();
  await goToPart(page, network(page));
  await walk(page);
  const words = await walk(page);
  expect(words).toMatch(/^.+, .+, \d+ neighbours?/);
  await page.keyboard.press('Enter');
  const name = await heading(page).innerText();
  expect(words).toContain(`${name}, `);
  expect(await hasFocus(network(page))).toBe(true);
  expect(errors).toEqual([]);
});

test('a kind of actor is filtered out, and brought back by undo', async () => {
  const { page, errors } = await open();
  const kind = page.getByRole('switch').first();
  await tabTo(page, kind);
  await page.keyboard.press('Space');
  expect(await kind.getAttribute('aria-checked')).toBe('false');
  const chips = page.getByRole('group', { name: 'Filters in force' });
  expect(await chips.innerText()).toContain('hidden');
  await page.keyboard.press('Control+z');
  expect(await kind.getAttribute('aria-checked')).toBe('true');
  expect(await hasFocus(kind)).toBe(true);
  expect(errors).toEqual([]);
});

test('a note is written on an actor, undone and done again', async () => {
  const { page, errors } = await open();
  const [name = ''] = await firstPair(page);
  await find(page, name);
  await tabTo(page, details(page).getByRole('tab', { name: /^Ties/ }));
  await page.keyboard.press('End');
  await tabTo(page, page.getByRole('button', { name: 'Add a note' }));
  await page.keyboard.press('Enter');
  await page.keyboard.type('By keyboard');
  const note = page.getByRole('textbox', { name: 'Note', exact: true });
  expect(await note.inputValue()).toBe('By keyboard');
  await page.keyboard.press('Control+z');
  expect(await notesOf(page)).not.toEqual(['By keyboard']);
  await page.keyboard.press('Control+Shift+z');
  expect(await notesOf(page)).toEqual(['By keyboard']);
  expect(errors).toEqual([]);
});

test('two actors are merged after a question, and parted by undo', async () => {
  const { page, errors } = await open();
  const all = await whenRead(page);
  await goToPart(page, network(page));
  await walk(page);
  await page.keyboard.press('Enter');
  await walk(page);
  await page.keyboard.press('m');
  await page.getByRole('dialog', { name: 'Merge 2 actors?' }).waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(() => whenRead(page)).toBe(all - 1);
  await expect.poll(() => hasFocus(network(page))).toBe(true);
  await page.keyboard.press('Control+z');
  await expect.poll(() => whenRead(page)).toBe(all);
  expect(errors).toEqual([]);
});

test('a tie is turned round and rejected in the review queue, and both undone', async () => {
  const { page, errors } = await open();
  await find(page, 'Check the ties one by one');
  const queue = page.getByRole('group', { name: /^Review queue/ });
  await expect.poll(() => hasFocus(queue)).toBe(true);
  const tie = queue.getByRole('article');
  const before = await tie.innerText();
  await page.keyboard.press('f');
  await expect.poll(() => tie.innerText()).toContain('Checked');
  await page.keyboard.press('r');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => tie.innerText()).toContain('Rejected');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect.poll(() => tie.innerText()).toBe(before);
  expect(errors).toEqual([]);
});

test('one looks around an actor, and at everyone again', async () => {
  const { page, errors } = await open();
  const [name = ''] = await firstPair(page);
  await find(page, name);
  await tabTo(page, opened(page).getByRole('button', { name: '1 step' }));
  await page.keyboard.press('Enter');
  const chip = page.getByRole('button', { name: `Around ${name}: 1 step`, exact: true });
  await goToPart(page, network(page));
  await tabTo(page, chip);
  await page.keyboard.press('Enter');
  await chip.waitFor({ state: 'detached' });
  await expect.poll(() => hasFocus(network(page))).toBe(true); // the chip is gone, the focus is not
  expect(errors).toEqual([]);
});

test('the paths between two actors are asked for where the two are open', async () => {
  const { page, errors } = await open();
  const names = await firstPair(page);
  await goToPart(page, heading(page));
  await tabTo(page, opened(page).getByRole('button', { name: /^Ways between them/ }));
  await page.keyboard.press('Enter');
  await expect.poll(() => opened(page).getByRole('button', { name: /^Ways/ }).count()).toBe(0);
  for (const name of names) expect(await heading(page).innerText()).toContain(name);
  expect(await hasFocus(heading(page))).toBe(true);
  expect(errors).toEqual([]);
});

test('a document is opened at a quote, its next mention gone to, and closed again', async () => {
  const { page, errors } = await open();
  await goToPart(page, heading(page));
  const source = opened(page).locator('figure button').first();
  await tabTo(page, source);
  await page.keyboard.press('Enter');
  const text = page.getByRole('group', { name: /walk along the marks/ });
  await expect.poll(() => hasFocus(text)).toBe(true);
  const place = page.getByRole('group', { name: 'Mentions', exact: true });
  const before = await place.innerText();
  await page.keyboard.press('j');
  await expect.poll(() => place.innerText()).not.toBe(before);
  expect(await place.innerText()).toMatch(/\d+ of \d+/);
  await page.keyboard.press('Escape');
  await expect.poll(() => hasFocus(source)).toBe(true);
  expect(errors).toEqual([]);
});

test('the table is turned to, sorted, and a row opened', async () => {
  const { page, errors } = await open();
  await goToPart(page, network(page));
  await page.keyboard.press('t');
  const tab = page.getByRole('main').getByRole('tab', { selected: true });
  await expect.poll(() => hasFocus(tab)).toBe(true);
  await page.keyboard.press('ArrowRight'); // from the tab of ties to that of actors
  const sort = page.getByRole('columnheader').getByRole('button', { name: /^Mentions/ });
  await tabTo(page, sort);
  await page.keyboard.press('Enter');
  const column = page.getByRole('columnheader', { name: /^Mentions/ });
  expect(await column.getAttribute('aria-sort')).toBe('descending');
  const rows = page.getByRole('table', { name: 'Actors' }).locator('tbody tr');
  await tabTo(page, rows.first());
  await page.keyboard.press('ArrowDown');
  const name = (await rows.nth(1).locator('td').first().innerText()).trim();
  await page.keyboard.press('Enter');
  await expect.poll(() => heading(page).innerText()).toBe(name);
  await page.keyboard.press('t');
  await expect.poll(() => hasFocus(network(page))).toBe(true);
  expect(errors).toEqual([]);
});

test('a figure is exported', async () => {
  const { page, errors } = await open();
  await goToPart(page, network(page));
  await find(page, 'Export an image');
  const dialog = page.getByRole('dialog', { name: 'Export a figure' });
  const save = dialog.getByRole('button', { name: 'Save PNG' });
  await dialog.getByRole('img').waitFor();
  await tabTo(page, save);
  const saving = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const picture = await readPicture(page, await readFile(await (await saving).path()));
  expect(picture.colours).toBeGreaterThan(20);
  await page.keyboard.press('Escape');
  await expect.poll(() => hasFocus(network(page))).toBe(true);
  expect(errors).toEqual([]);
});

test('the list of keys is shown by one, and closed by another', async () => {
  const { page, errors } = await open();
  await goToPart(page, network(page));
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Keys' });
  await dialog.waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await expect.poll(() => hasFocus(network(page))).toBe(true);
  expect(errors).toEqual([]);
});
