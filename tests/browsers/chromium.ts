/** Chromium, driven by Playwright over its debugging protocol. */
import { readlink } from 'node:fs/promises';
import path from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../src/node/browser/findBrowser.ts';
import { launchBrowser } from '../../src/node/browser/launchBrowser.ts';
import { callOf, type Driven, type Engine, type Start, type Tab } from './driver.ts';

export const CHROMIUM: Engine = {
  name: 'Chromium',
  missing: findBrowser(chromium.executablePath()) === null ? 'it is not installed here' : null,
  keepsProfiles: true,
  // As in an empty page, with all the flags that are to keep it quiet: its updates, whether a person is signed in.
  own: ['update.googleapis.com', 'accounts.google.com', 'redirector.gvt1.com'],
  start,
};

/** Everything goes to the proxy, requests to this machine too, and no name is looked up. */
const behind = (port: number): string[] => [
  `--proxy-server=http://127.0.0.1:${String(port)}`,
  '--proxy-bypass-list=<-loopback>',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

async function start({ profile, downloads, proxyPort }: Start): Promise<Driven> {
  const args = proxyPort === undefined ? [] : behind(proxyPort);
  const context = await launchBrowser(profile, { args });
  const errors: string[] = [];
  let first = context.pages()[0];
  return {
    errors,
    newTab: async () => {
      const page = first ?? (await context.newPage());
      first = undefined;
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('download', (download) => {
        void download.saveAs(path.join(downloads, download.suggestedFilename()));
      });
      return tabOf(page);
    },
    quit: () => context.close(),
    kill: async () => {
      const gone = new Promise((resolve) => context.once('close', resolve));
      // The profile says in a link who has it open.
      const owner = await readlink(path.join(profile, 'SingletonLock'));
      process.kill(Number(owner.slice(owner.lastIndexOf('-') + 1)), 'SIGKILL');
      await gone;
    },
  };
}

function tabOf(page: Page): Tab {
  return {
    open: async (address) => {
      await page.goto(address);
    },
    reload: async () => {
      await page.reload();
    },
    run: (act, ...given) => page.evaluate(callOf(act, given)),
    click: (x, y) => page.mouse.click(x, y),
    keys: (keys) => page.keyboard.press(keys),
    type: (text) => page.keyboard.type(text),
    toFront: () => page.bringToFront(),
    close: () => page.close(),
  };
}
