import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { WAYS_OUT } from '../../src/ui/about/waysOut.ts';
import { BUILT_PAGE } from '../builtPage.ts';
import { whenRead } from './acts.ts';
import { newFolder, openPage } from './openPage.ts';

/** Presses the button in About and gives what each way out came to. */
async function tryToSend(file: string): Promise<{ summary: string; ways: string[] }> {
  const { page } = await openPage({ file });
  await whenRead(page);
  await page.getByText('How to check', { exact: true }).click();
  await page.getByRole('contentinfo').getByRole('button', { name: 'Let the page try…' }).click();
  const about = page.getByRole('dialog', { name: 'About Entente' });
  await about.getByRole('button', { name: 'Try to send something' }).click();
  const summary = about.getByText(/ways out (?:is open|are not known)/);
  await summary.waitFor();
  const ways = about.getByRole('list', { name: 'Ways out' }).getByRole('listitem');
  return { summary: await summary.innerText(), ways: await ways.allInnerTexts() };
}

test('every way out that the page tries before your eyes is refused', async () => {
  const { summary, ways } = await tryToSend(BUILT_PAGE);
  expect(ways.filter((way) => !/refused by|took it away/.test(way))).toEqual([]);
  expect(summary).toBe(`None of ${String(WAYS_OUT.length)} ways out is open.`);
});

test('a page without its policy is found out', async () => {
  const open = path.join(await newFolder(), 'open.html');
  const page = await readFile(BUILT_PAGE, 'utf8');
  await writeFile(open, page.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ''));
  const { ways } = await tryToSend(open);
  expect(ways.filter((way) => way.includes('not known to be refused')).length).toBeGreaterThan(10);
});
