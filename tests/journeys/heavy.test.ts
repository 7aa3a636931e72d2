import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { findBrowser } from '../../src/node/browser/findBrowser.ts';
import { BROWSER_FLAGS } from '../../src/node/browser/flags.ts';
import { watchMainThread } from '../bench/mainThread.ts';
import { BUILT_PAGE } from '../builtPage.ts';
import { dropFile, whenRead } from './acts.ts';
import { newFolder } from './openPage.ts';

const MET = 'Peru signed an agreement with Chile on Tuesday.';

/** What stands in the file, and the words under which the card tells of it. */
const FILES: readonly (readonly [what: string, text: () => string, told: RegExp])[] = [
  [
    'a hundred million letters',
    () => 'word '.repeat(20_000_000),
    /million letters; one document may have 20 million/,
  ],
  [
    'a word of ten million letters',
    () => `${MET}\n\n${'a'.repeat(10_000_000)}\n\n${MET}`,
    /1 document added/,
  ],
  ['a million empty lines', () => `${MET}${'\n'.repeat(1_000_000)}${MET}`, /1 document added/],
  [
    'a million short lines',
    () => `${MET}\n${'Chile met Peru\n'.repeat(1_000_000)}`,
    /1 document added/,
  ],
];

/** No task of the page may take longer than 200 ms; what measures adds its own. */
const LONGEST_MS = 250;

test.each(FILES)(
  'no task of the page is long over a file of %s',
  { timeout: 240_000 },
  async (what, text, told) => {
    const file = path.join(await newFolder(), `${what}.txt`);
    await writeFile(file, text());
    const executablePath = findBrowser(chromium.executablePath());
    const browser = await chromium.launch({
      ...(executablePath ? { executablePath } : {}),
      args: [...BROWSER_FLAGS],
    });
    onTestFinished(() => browser.close());
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.setDefaultTimeout(90_000);
    await page.goto(pathToFileURL(BUILT_PAGE).href);
    await whenRead(page);
    const longest: Record<string, number> = {};
    const watch = async (act: string, run: () => Promise<unknown>): Promise<void> => {
      const { longestOfProcessor } = await watchMainThread(browser, async () => {
        await run();
        await page.waitForTimeout(500); // what comes of it
      });
      longest[act] = longestOfProcessor;
    };

    const card = page.getByRole('region', { name: 'Adding documents' });
    await watch('adding', async () => {
      await dropFile(page, file);
      await page.getByRole('dialog').getByRole('button', { name: 'Add', exact: true }).click();
      await card.getByText(told).first().waitFor();
    });
    if (told.source.startsWith('1 document')) await use(page, watch);
    expect(Object.entries(longest).filter(([, ms]) => ms > LONGEST_MS)).toEqual([]);
  },
);

/** Looks at the document that was added in every way. */
async function use(
  page: Page,
  watch: (act: string, run: () => Promise<unknown>) => Promise<void>,
): Promise<void> {
  const text = page.getByRole('group', { name: /arrow walk along the marks/ });
  await watch('reading it', async () => {
    await page
      .getByRole('region', { name: 'Sources' })
      .getByRole('button')
      .filter({ hasText: /Peru/ })
      .first()
      .click();
    await text.locator('[data-at]').first().waitFor();
  });
  await watch('scrolling', async () => {
    await text.evaluate((box) => {
      box.scrollTop = box.scrollHeight / 2;
    });
    await page.waitForTimeout(300);
    await text.evaluate((box) => {
      box.scrollTop = 0;
    });
  });
  await watch('opening a mark', () => text.getByRole('button').first().click());
  await watch('marking words', () => text.locator('[data-at]').first().dblclick());
  await watch('marking all', async () => {
    await text.focus();
    await page.keyboard.press('Control+a');
  });
  await watch('finding words in it', () =>
    page.getByRole('textbox', { name: 'Find in this document' }).fill('agreement'),
  );
  await watch('finding words anywhere', async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('agreement');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Escape');
  });
  await watch('a table', async () => {
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    await page.getByRole('main').locator('tbody tr').first().click();
  });
  await watch('saving the workspace', async () => {
    const saved = page.waitForEvent('download');
    await page.keyboard.press('Control+s');
    await saved;
  });
  await watch('opening the page again', async () => {
    await page.reload();
    await page
      .getByRole('contentinfo')
      .getByText(/^1 document,/)
      .waitFor();
  });
}
