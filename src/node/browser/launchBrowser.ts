import { chromium, type BrowserContext } from 'playwright-core';
import { findBrowser } from './findBrowser.ts';
import { BROWSER_FLAGS } from './flags.ts';

export interface BrowserWishes {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  /** Device pixels for one CSS pixel. */
  readonly scale?: number;
  readonly hasTouch?: boolean;
  /** More words for its command line. */
  readonly args?: readonly string[];
}

/** Starts a Chromium of its own on a profile folder, where what a page stores is kept. */
export function launchBrowser(
  profile: string,
  wishes: BrowserWishes = {},
): Promise<BrowserContext> {
  const { width = 1440, height = 900, colorScheme = 'light', scale = 1, hasTouch = false } = wishes;
  const { args = [] } = wishes;
  const executablePath = findBrowser(chromium.executablePath());
  return chromium.launchPersistentContext(profile, {
    ...(executablePath ? { executablePath } : {}),
    args: [...BROWSER_FLAGS, ...args],
    viewport: { width, height },
    deviceScaleFactor: scale,
    hasTouch,
    colorScheme,
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
}
