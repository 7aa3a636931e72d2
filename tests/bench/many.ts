/** Many documents dropped onto the built page, as a person does, and the page opened again. */
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type BrowserContext, type Locator, type Page } from 'playwright-core';
import { findBrowser } from '../../src/node/browser/findBrowser.ts';
import { BROWSER_FLAGS } from '../../src/node/browser/flags.ts';
import { dropFile, whenRead } from '../journeys/acts.ts';
import { makeArchive } from './archive.ts';
import { watchMainThread } from './mainThread.ts';
import type { MainThread } from './mainThread.ts';
import { mostMemory } from './memory.ts';

const TEN_MINUTES = 600_000;

export interface Many {
  readonly addingSeconds: number;
  readonly adding: MainThread;
  readonly framesPerSecond: number;
  /** The most that the page and its workers took. */
  readonly mostMB: number;
  /** Milliseconds until an actor is open that was chosen while documents are added. */
  readonly openMs: number;
  /** Milliseconds until it says that it is paused, and that it has been cancelled. */
  readonly pauseMs: number;
  readonly cancelMs: number;
  readonly openingSeconds: number;
  readonly opening: MainThread;
}

/** Adds so many made-up articles to a page and opens it again. */
export async function timeMany(file: string, articles: number): Promise<Many> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'entente-many-'));
  const archive = path.join(folder, 'Archive');
  await mkdir(archive);
  for (const { id, text } of makeArchive(articles))
    await writeFile(path.join(archive, `${id}.txt`), text);
  const executablePath = findBrowser(chromium.executablePath());
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [...BROWSER_FLAGS],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.setDefaultTimeout(TEN_MINUTES);
    const address = pathToFileURL(path.resolve(file)).href;
    await page.goto(address);
    await whenRead(page);
    const frames = await countFrames(page);
    const began = performance.now();
    let mostMB = Number.NaN;
    const adding = await watchMainThread(browser, async () => {
      mostMB = await mostMemory(browser, async () => {
        await beginAdding(page, archive);
        await whenAdded(page);
      });
    });
    const addingSeconds = (performance.now() - began) / 1000;
    const framesPerSecond = (await frames()) / addingSeconds;
    await page.goto('about:blank'); // leaving the page is no part of opening it
    const again = performance.now();
    const opening = await watchMainThread(browser, async () => {
      await page.goto(address);
      await page
        .getByRole('contentinfo')
        .getByText(/^[\d,]{3,} documents/)
        .waitFor();
    });
    const openingSeconds = (performance.now() - again) / 1000;
    const answers = await timeAnswers(await browser.newContext(), address, archive);
    return {
      addingSeconds,
      adding,
      framesPerSecond,
      mostMB,
      ...answers,
      openingSeconds,
      opening,
    };
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** How soon the page answers while many documents are added: to a key, to a pause, to a cancel. */
async function timeAnswers(
  context: BrowserContext,
  address: string,
  archive: string,
): Promise<Pick<Many, 'openMs' | 'pauseMs' | 'cancelMs'>> {
  const page = await context.newPage();
  page.setDefaultTimeout(TEN_MINUTES);
  await page.goto(address);
  await whenRead(page);
  await beginAdding(page, archive);
  // Some hundred are read by then, and a network of them is on the screen.
  await page
    .getByRole('contentinfo')
    .getByText(/^[1-9]\d\d documents/)
    .waitFor();
  const network = page.getByRole('application');
  await network.press('ArrowDown');
  const openMs = await timeTo(
    () => network.press('Enter'),
    page.getByRole('complementary', { name: 'Details' }).getByRole('heading', { level: 2 }).first(),
  );
  const card = cardOf(page);
  const press = (name: string): Promise<void> =>
    card.getByRole('button', { name, exact: true }).click();
  const pauseMs = await timeTo(() => press('Pause'), card.getByRole('heading', { name: 'Paused' }));
  await press('Resume');
  const cancelMs = await timeTo(
    () => press('Cancel'),
    card.getByRole('heading', { name: /^Stopping$| added$/ }),
  );
  return { openMs, pauseMs, cancelMs };
}

async function timeTo(act: () => Promise<void>, shown: Locator): Promise<number> {
  const began = performance.now();
  await act();
  await shown.waitFor();
  return performance.now() - began;
}

const cardOf = (page: Page): Locator => page.getByRole('region', { name: 'Adding documents' });

/** Drops a folder over the sample, into a workspace of its own. */
async function beginAdding(page: Page, folder: string): Promise<void> {
  await dropFile(page, folder);
  await page.getByRole('dialog').getByRole('button', { name: 'Add', exact: true }).click();
}

/** The page itself tells: to ask it again and again for a minute would cost it frames. */
async function whenAdded(page: Page): Promise<void> {
  await cardOf(page).waitFor();
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const look = (): void => {
          const headings = [...document.querySelectorAll('[aria-label="Adding documents"] h2')];
          if (headings.some(({ textContent }) => textContent.trim().endsWith(' added'))) resolve();
        };
        new MutationObserver(look).observe(document.body, { subtree: true, childList: true });
        look();
      }),
  );
}

/** Counts frames from now on, until it is asked how many. */
async function countFrames(page: Page): Promise<() => Promise<number>> {
  const counter = await page.evaluateHandle(() => {
    const seen = { frames: 0 };
    const count = (): void => {
      seen.frames++;
      requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
    return seen;
  });
  return () => counter.evaluate(({ frames }) => frames);
}
