/** Firefox as it is installed, driven by Puppeteer over WebDriver BiDi. */
import { existsSync } from 'node:fs';
import { launch, type KeyInput, type Page } from 'puppeteer-core';
import { callOf, keysIn, type Driven, type Engine, type Start, type Tab } from './driver.ts';

const PROGRAM = [
  process.env.FIREFOX_PATH ?? '',
  '/usr/bin/firefox',
  '/usr/bin/firefox-esr',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
].find((file) => file !== '' && existsSync(file));

export const FIREFOX: Engine = {
  name: 'Firefox',
  missing: PROGRAM === undefined ? 'it is not installed here' : null,
  keepsProfiles: true,
  // Lists that Firefox keeps for itself; a release asks for them whatever its settings say.
  own: ['firefox.settings.services.mozilla.com'],
  start,
};

/** Everything goes to the proxy, requests to this machine too, and nobody but it would look a name up. */
const behind = (port: number): Record<string, unknown> => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.no_proxies_on': '',
  'network.proxy.allow_hijacking_localhost': true,
  'network.proxy.failover_direct': false,
  // What Firefox asks for by itself.
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'browser.safebrowsing.provider.mozilla.updateURL': '',
});

async function start({ profile, downloads, proxyPort }: Start): Promise<Driven> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: PROGRAM ?? '',
    userDataDir: profile,
    defaultViewport: { width: 1440, height: 900 },
    extraPrefsFirefox: {
      // Drivers switch it off, and a page that does not work for a person would pass.
      'security.fileuri.strict_origin_policy': true,
      'ui.prefersReducedMotion': 1,
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      ...(proxyPort === undefined ? {} : behind(proxyPort)),
    },
  });
  const errors: string[] = [];
  return {
    errors,
    newTab: async () => {
      // Its first tab never has the focus, and there Space presses no button.
      const page = await browser.newPage();
      page.on('pageerror', (error) => errors.push(String(error)));
      return tabOf(page);
    },
    quit: () => browser.close(),
    kill: async () => {
      const program = browser.process();
      const gone = new Promise((resolve) => program?.once('exit', resolve));
      program?.kill('SIGKILL');
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
    run: (act, ...given) => page.evaluate(callOf(act, given)) as Promise<never>,
    click: (x, y) => page.mouse.click(x, y),
    keys: async (keys) => {
      const all = keysIn(keys).map((key) => (key === 'Space' ? ' ' : key)) as KeyInput[];
      for (const key of all) await page.keyboard.down(key);
      for (const key of all.toReversed()) await page.keyboard.up(key);
    },
    type: (text) => page.keyboard.type(text),
    toFront: () => page.bringToFront(),
    close: () => page.close(),
  };
}
