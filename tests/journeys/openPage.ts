import { mkdtemp, readlink, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { launchBrowser, type BrowserWishes } from '../../src/node/browser/launchBrowser.ts';
import { BUILT_PAGE } from '../builtPage.ts';

export interface Opened {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What went wrong in the page, in its words: errors thrown and errors printed. */
  readonly errors: readonly string[];
  /** Every address the page asked for, itself too. */
  readonly requests: readonly string[];
}

export interface Wishes extends BrowserWishes {
  /** The page to open; the built one when not said. */
  readonly file?: string;
  /** What follows the address: "#...". */
  readonly hash?: string;
  /** A profile to go on with; a new one when not said. */
  readonly profile?: string;
}

/** Opens the built page from file:// in a browser of its own, as a person does who double-clicks it. */
export async function openPage(wishes: Wishes = {}): Promise<Opened> {
  const { file = BUILT_PAGE, hash = '', profile = await newFolder() } = wishes;
  const context = await launchBrowser(profile, wishes);
  onTestFinished(() => context.close());

  const errors: string[] = [];
  const requests: string[] = [];
  const page = context.pages()[0] ?? (await context.newPage());
  page.setDefaultTimeout(15_000);
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  context.on('request', (request) => requests.push(request.url()));
  await page.goto(pathToFileURL(file).href + hash);
  return { page, context, errors, requests };
}

/** An empty folder, a browser's profile for one, that is gone after the test. */
export async function newFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'entente-journey-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

/** A page beside the app's, with the same storage and nothing of the app in it. */
export async function besidePage(context: BrowserContext): Promise<Page> {
  const file = path.join(await newFolder(), 'beside.html');
  await writeFile(file, '<!doctype html><title>Beside</title>');
  const page = await context.newPage();
  await page.goto(pathToFileURL(file).href);
  return page;
}

/** Ends the browser of a profile as a power cut does. It says who it is in a link. */
export async function killBrowser(profile: string): Promise<void> {
  const owner = await readlink(path.join(profile, 'SingletonLock'));
  process.kill(Number(owner.slice(owner.lastIndexOf('-') + 1)), 'SIGKILL');
}
