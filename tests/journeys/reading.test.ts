import { expect, test } from 'vitest';
import { newsText } from '../bench/newsText.ts';
import { whenRead } from './acts.ts';
import { buildWithSeeds } from './buildWithSeeds.ts';
import { newFolder, openPage } from './openPage.ts';

test('texts too long to be read at the build are read by the worker when the page opens', async () => {
  const file = await buildWithSeeds(await newFolder(), { 'long.txt': newsText(150_000) });
  const { page, errors } = await openPage({ file });
  page.setDefaultTimeout(60_000);
  expect(await whenRead(page)).toBeGreaterThan(5);
  await page.getByText(/words read in \d/).waitFor();
  expect(errors).toEqual([]);
}, 120_000);
