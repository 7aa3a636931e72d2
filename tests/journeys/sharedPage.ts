import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser, type BrowserWishes } from '../../src/node/browser/launchBrowser.ts';
import { whenRead } from './acts.ts';
import { BUILT_PAGE } from '../builtPage.ts';

export interface Shared {
  readonly page: Page;
  /** What went wrong in the page since it was opened anew. */
  readonly errors: readonly string[];
}

/**
 * One browser for all the tests of a file, since starting one costs more than most of them: what it gives opens the page anew in
 * it, at the start of a test. What is kept on the device stays from test to test.
 */
export function sharePage(
  wishes: BrowserWishes = {},
  file: () => string = () => BUILT_PAGE,
): (hash?: string) => Promise<Shared> {
  let profile = '';
  let context: BrowserContext | undefined;
  beforeAll(async () => {
    profile = await mkdtemp(path.join(tmpdir(), 'entente-shared-'));
    context = await launchBrowser(profile, wishes);
  });
  afterAll(async () => {
    await context?.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });
  return async (hash = '') => {
    if (!context) throw new Error('a page is opened by a test, once the browser runs');
    const before = context.pages();
    const page = await context.newPage();
    await Promise.all(before.map((other) => other.close()));
    const errors: string[] = [];
    page.setDefaultTimeout(15_000);
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.goto(pathToFileURL(file()).href + hash);
    await whenRead(page);
    return { page, errors };
  };
}
