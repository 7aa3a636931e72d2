/** `npm run picture`: takes the picture in the README from the built page, as it opens. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { launchBrowser } from './browser/launchBrowser.ts';
import { buildPage } from './build/buildPage.ts';

const PICTURE = path.join('tests', 'picture', 'entente.png');

const file = await buildPage(process.cwd(), 'error');
const profile = await mkdtemp(path.join(os.tmpdir(), 'entente-picture-'));
const context = await launchBrowser(profile);
try {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(pathToFileURL(file).href);
  await page
    .getByRole('contentinfo')
    .getByRole('button', { name: /actors$/ })
    .waitFor();
  await page.waitForTimeout(1500); // the layout comes from a worker
  await mkdir(path.dirname(PICTURE), { recursive: true });
  await page.screenshot({ path: PICTURE });
  console.log(PICTURE);
} finally {
  await context.close();
  await rm(profile, { recursive: true, force: true });
}
