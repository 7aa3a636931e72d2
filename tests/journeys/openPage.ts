import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { BROWSER_FLAGS } from '../../src/node/browser/flags.ts';
import { findBrowser } from '../../src/node/browser/findBrowser.ts';

export interface Opened {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What went wrong in the page, in its words: errors thrown and errors printed. */
  readonly errors: readonly string[];
  /** Every address the page asked for, itself too. */
  readonly requests: readonly string[];
}

export interface Wishes {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  /** The page to open; the built one when not said. */
  readonly file?: string;
  /** What follows the address: "#...". */
  readonly hash?: string;
  /** A profile to go on with; a new one when not said. */
  readonly profile?: string;
}

/** Opens the built page from file:// in a browser of its own, as a person does who double-clicks it. */
export async function openPage(wishes: Wishes = {}): Promise<Opened> {
  const { width = 1440, height = 900, colorScheme = 'light', hash = '' } = wishes;
  const { file = path.resolve('dist', 'index.html'), profile = await newProfile() } = wishes;
  const executablePath = findBrowser(chromium.executablePath());
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath ? { executablePath } : {}),
    args: [...BROWSER_FLAGS],
    viewport: { width, height },
    colorScheme,
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  onTestFinished(() => context.close());

  const errors: string[] = [];
  const requests: string[] = [];
  const page = context.pages()[0] ?? (await context.newPage());
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  context.on('request', (request) => requests.push(request.url()));
  await page.goto(pathToFileURL(file).href + hash);
  return { page, context, errors, requests };
}

/** An empty profile that is gone after the test. */
export async function newProfile(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'entente-profile-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}
