import { expect, test } from 'vitest';
import { findBrowser, type Machine } from '../../../src/node/browser/findBrowser.ts';

const machine = (
  platform: NodeJS.Platform,
  env: Machine['env'],
  ...files: readonly string[]
): Machine => ({ platform, env, exists: (file) => files.includes(file) });

const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
const WINDOWS = String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`;

test.each([
  [
    'CHROME_PATH goes first',
    machine('linux', { CHROME_PATH: '/my/chrome' }, '/my/chrome', '/usr/bin/chromium'),
    '/my/chrome',
  ],
  [
    'a CHROME_PATH that points to nothing is passed over',
    machine('linux', { CHROME_PATH: '/gone' }, '/usr/bin/chromium'),
    '/usr/bin/chromium',
  ],
  ['a folder of PATH', machine('linux', { PATH: '/a:/b' }, '/b/google-chrome'), '/b/google-chrome'],
  ['Linux without a PATH', machine('linux', {}, '/usr/bin/chromium'), '/usr/bin/chromium'],
  ['macOS', machine('darwin', { HOME: '/Users/me' }, MAC), MAC],
  [
    'macOS, in the own folder',
    machine('darwin', { HOME: '/Users/me' }, `/Users/me${MAC}`),
    `/Users/me${MAC}`,
  ],
  ['Windows', machine('win32', { ProgramFiles: String.raw`C:\Program Files` }, WINDOWS), WINDOWS],
  ['what Playwright keeps comes last', machine('linux', {}, '/cache/chrome'), '/cache/chrome'],
  ['none at all', machine('linux', {}), null],
])('%s', (_what, here, expected) => {
  expect(findBrowser('/cache/chrome', here)).toBe(expected);
});
