import { expect, test } from 'vitest';
import { actorsInTable, openActor, whenRead, writeNote } from './acts.ts';
import { problems } from './axe.ts';
import { openPage } from './openPage.ts';

test.each([
  ['light, wide', { colorScheme: 'light', width: 1440, height: 900 }],
  ['dark, wide', { colorScheme: 'dark', width: 1440, height: 900 }],
  ['light, on a phone', { colorScheme: 'light', width: 390, height: 844 }],
] as const)('axe finds nothing serious as it opens: %s', async (_name, wishes) => {
  const { page } = await openPage(wishes);
  await whenRead(page);
  expect(await problems(page)).toEqual([]);
});

test.each(['light', 'dark'] as const)(
  'nor in the table, an actor and the notices, %s',
  async (colorScheme) => {
    const { page } = await openPage({ colorScheme });
    await whenRead(page);
    const [name = ''] = await actorsInTable(page);
    expect(await problems(page)).toEqual([]);
    await openActor(page, name);
    await writeNote(page, 'x');
    expect(await problems(page)).toEqual([]);
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: 'About Entente' }).click();
    expect(await problems(page)).toEqual([]);
  },
);
