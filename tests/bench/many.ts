/** Many documents dropped onto the built page, as a person does, and the page opened again. */
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../src/node/browser/findBrowser.ts';
import { BROWSER_FLAGS } from '../../src/node/browser/flags.ts';
import { whenRead } from '../journeys/acts.ts';
import { makeArchive } from './archive.ts';
import { watchMainThread } from './mainThread.ts';
import type { MainThread } from './mainThread.ts';

const TEN_MINUTES = 600_000;

export interface Many {
  readonly addingSeconds: number;
  readonly adding: MainThread;
  readonly framesPerSecond: number;
  /** Of the page's own objects, without its workers. */
  readonly heapMB: number;
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
    const adding = await watchMainThread(browser, async () => {
      await drop(page, archive);
      await page.getByRole('dialog').getByRole('button', { name: 'Add', exact: true }).click();
      await page
        .getByRole('region', { name: 'Adding documents' })
        .getByRole('heading', { name: /documents added$/ })
        .waitFor();
    });
    const addingSeconds = (performance.now() - began) / 1000;
    const framesPerSecond = (await frames()) / addingSeconds;
    const debug = await page.context().newCDPSession(page);
    const { usedSize } = await debug.send('Runtime.getHeapUsage');
    const again = performance.now();
    const opening = await watchMainThread(browser, async () => {
      await page.goto(address);
      await page
        .getByRole('contentinfo')
        .getByText(/^[\d,]{3,} documents/)
        .waitFor();
    });
    const openingSeconds = (performance.now() - again) / 1000;
    return {
      addingSeconds,
      adding,
      framesPerSecond,
      heapMB: usedSize / 1e6,
      openingSeconds,
      opening,
    };
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Lets go of a folder over the page, as the system does. */
async function drop(page: Page, folder: string): Promise<void> {
  const debug = await page.context().newCDPSession(page);
  const data = { items: [], files: [folder], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await debug.send('Input.dispatchDragEvent', { type, x: 700, y: 400, data });
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
