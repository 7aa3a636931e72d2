/** `npm run test:browsers`: the main journeys on the built page, from file://, in each browser that is installed. */
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { launch, type Browser } from 'puppeteer-core';
import { findBrowser } from '../../src/node/browser/findBrowser.ts';
import { BROWSER_FLAGS } from '../../src/node/browser/flags.ts';
import { buildPage } from '../../src/node/build/buildPage.ts';
import { JOURNEYS } from './journeys.ts';

const FIREFOX = [
  process.env.FIREFOX_PATH ?? '',
  '/usr/bin/firefox',
  '/usr/bin/firefox-esr',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
].find((file) => file !== '' && existsSync(file));

/** Each with where its downloads go; null where it is not installed. */
const BROWSERS: Readonly<Record<string, ((downloads: string) => Promise<Browser>) | null>> = {
  Firefox: FIREFOX
    ? (downloads) =>
        launch({
          browser: 'firefox',
          executablePath: FIREFOX,
          defaultViewport: { width: 1440, height: 900 },
          extraPrefsFirefox: {
            // Drivers switch it off, and a page that does not work for a person would pass.
            'security.fileuri.strict_origin_policy': true,
            'browser.download.folderList': 2,
            'browser.download.dir': downloads,
          },
        })
    : null,
  Chromium: chromium(findBrowser(null)),
};

function chromium(executablePath: string | null | undefined) {
  if (!executablePath) return null;
  return (downloads: string) =>
    launch({
      executablePath,
      args: [...BROWSER_FLAGS],
      defaultViewport: { width: 1440, height: 900 },
      downloadBehavior: { policy: 'allow', downloadPath: downloads },
    });
}

/** How many journeys failed. Each has a browser of its own, with nothing in it. */
async function tryJourneys(name: string, start: (downloads: string) => Promise<Browser>) {
  let failed = 0;
  for (const journey of JOURNEYS) {
    const downloads = await mkdtemp(path.join(os.tmpdir(), 'entente-browsers-'));
    const browser = await start(downloads);
    try {
      const page = await browser.newPage();
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      await page.goto(pathToFileURL(path.resolve('dist', 'index.html')).href);
      await journey.go(page, () => readdir(downloads));
      if (errors.length > 0 && journey.refused !== true) throw new Error(errors.join('\n'));
      console.log(`${name}: ${journey.name}`);
    } catch (error) {
      failed++;
      console.log(`${name} FAILED: ${journey.name}\n  ${String(error)}`);
    } finally {
      await browser.close();
      await rm(downloads, { recursive: true, force: true, maxRetries: 5 });
    }
  }
  return failed;
}

await buildPage(process.cwd(), 'error');
let failed = 0;
let tried = 0;
for (const [name, start] of Object.entries(BROWSERS)) {
  if (start) {
    tried++;
    failed += await tryJourneys(name, start);
  } else console.log(`${name}: skipped, it is not installed here.`);
}
console.log('WebKit: skipped, there is no driver for it here yet.');
console.log(`${String(tried)} browsers, ${String(failed)} journeys failed`);
if (failed > 0) process.exitCode = 1;
