import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { details, writeNote } from './acts.ts';
import { problems } from './axe.ts';
import { sharePage } from './sharedPage.ts';

async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name, exact: true }).first().click();
}

/** What axe finds in light, and then in dark. */
async function inBothThemes(page: Page): Promise<string[][]> {
  const found: string[][] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    found.push(await problems(page));
  }
  return found;
}

/** Opens the first actor of the pair that the page opens with. */
async function openFirstActor(page: Page): Promise<void> {
  await details(page).getByRole('heading', { level: 2 }).getByRole('button').first().click();
  await details(page).getByRole('tab', { name: /^Ties/ }).waitFor();
}

async function fromMenu(page: Page, item: string): Promise<void> {
  await press(page, 'Menu');
  await press(page, item);
}

/** The states of the desk, each with the way there from the first screen. */
const STATES: readonly (readonly [name: string, goTo: (page: Page) => Promise<void>])[] = [
  ['the first screen, a pair open', () => Promise.resolve()],
  ['an actor open', openFirstActor],
  [
    'an actor with its partners and measures',
    async (page) => {
      await openFirstActor(page);
      await details(page)
        .getByRole('tab', { name: /^Partners/ })
        .click();
      await details(page).getByText('(betweenness)').waitFor();
    },
  ],
  [
    'an actor with a note being written',
    async (page) => {
      await openFirstActor(page);
      await writeNote(page, 'x');
    },
  ],
  [
    'an actor and a tie being corrected',
    async (page) => {
      await openFirstActor(page);
      await details(page).getByRole('button', { name: 'Correct', exact: true }).click();
      await details(page).getByRole('button', { name: 'Split…' }).click();
      await details(page).getByRole('button', { name: 'Correct this tie' }).first().click();
    },
  ],
  [
    'an ego view with its chips',
    async (page) => {
      await openFirstActor(page);
      await details(page).getByRole('button', { name: '1 step' }).click();
    },
  ],
  ['the table', (page) => press(page, 'Table')],
  [
    'the table of ties',
    async (page) => {
      await press(page, 'Table');
      await page.getByRole('main').getByRole('tab', { name: /^Ties/ }).click();
    },
  ],
  ['the timeline', (page) => press(page, 'Timeline')],
  ['the notes', (page) => press(page, 'Notes')],
  [
    'the reader, at a sentence',
    async (page) => {
      await details(page).locator('figure button').first().click();
      await page.getByRole('button', { name: 'Next mention' }).click();
    },
  ],
  [
    'the field for everything, with what it found',
    async (page) => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type('s');
      await page.getByRole('option').first().waitFor();
    },
  ],
  ['two documents or periods compared', (page) => press(page, 'Compare two')],
  ['the review queue', (page) => fromMenu(page, 'Check the ties one by one…')],
  ['the history', (page) => press(page, 'History and corrections')],
  [
    'the figure to export',
    async (page) => {
      await press(page, 'Export');
      await page.getByRole('img', { name: 'Preview of the figure' }).waitFor();
    },
  ],
  [
    'a view being named, beside saved ones',
    async (page) => {
      await press(page, 'Save this view…');
      await page.keyboard.type('All of it');
      await page.keyboard.press('Enter');
      await press(page, 'Rename “All of it”');
    },
  ],
  ['the keys', (page) => fromMenu(page, 'Keys')],
  ['the notices', (page) => fromMenu(page, 'About Entente')],
];

describe('axe finds nothing against WCAG 2.2 AA, in light and dark', () => {
  const open = sharePage();
  test.each(STATES)('%s', async (_name, goTo) => {
    const { page, errors } = await open();
    await goTo(page);
    expect(await inBothThemes(page)).toEqual([[], []]);
    expect(errors).toEqual([]);
  });
});

describe('nor on a phone', () => {
  const open = sharePage({ width: 390, height: 844, hasTouch: true });
  test.each(['Filters', 'Table', 'Timeline', 'Notes', 'Details'])('%s', async (panel) => {
    const { page } = await open();
    const opening = await problems(page);
    await page
      .getByRole('navigation', { name: 'Panels' })
      .getByRole('button', { name: panel })
      .click();
    expect([opening, ...(await inBothThemes(page))]).toEqual([[], [], []]);
  });
});

describe('at 200 % zoom of a small window', () => {
  const open = sharePage({ width: 640, height: 400, scale: 2 });
  test.each([
    ['the menu', (page: Page) => press(page, 'Menu'), { name: 'Menu' }],
    [
      'what was found',
      async (page: Page) => {
        await page.keyboard.press('Control+k');
        await page.keyboard.type('s');
        await page.getByRole('option').first().waitFor();
      },
      { name: 'Found' },
    ],
  ] as const)('%s stays inside the window', async (_name, goTo, wanted) => {
    const { page } = await open();
    await goTo(page);
    const sheet = page.getByRole('group', wanted).or(page.getByRole('listbox', wanted));
    const box = await sheet.boundingBox();
    if (!box) throw new Error('it is not on the page');
    expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(640);
    expect(box.y + box.height).toBeLessThanOrEqual(400);
  });
});
