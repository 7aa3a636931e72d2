import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { runCommand } from '../runCommand.ts';
import { findBrowser } from './findBrowser.ts';

/** Finds a Chromium or gets one; throws with what the user can do where neither works. */
export async function getBrowser(): Promise<string> {
  const wished = process.env.CHROME_PATH;
  if (wished && !existsSync(wished)) console.warn(`CHROME_PATH points to nothing: ${wished}`);
  const present = findBrowser(playwrightsOwn());
  if (present) return present;

  console.log('No Chrome or Chromium was found on this machine: getting one for the tests.');
  for (const get of [fromDebian, fromPlaywright]) {
    await get();
    const file = findBrowser(playwrightsOwn());
    if (file) return file;
  }
  throw new Error(
    'The tests need Chrome or Chromium: none was found and none could be fetched.\n' +
      'Install one, or set CHROME_PATH to the program, and run npm test again.',
  );
}

/** Where Playwright keeps its Chromium, whether or not it was fetched. */
function playwrightsOwn(): string | null {
  try {
    return chromium.executablePath();
  } catch {
    return null; // Playwright has no Chromium for this system: it is not one of the candidates
  }
}

async function fromDebian(): Promise<void> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  await runCommand('apt-get', ['update']);
  await runCommand('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
}

async function fromPlaywright(): Promise<void> {
  const cli = 'node_modules/playwright-core/cli.js';
  await runCommand(process.execPath, [cli, 'install', 'chromium']);
}
