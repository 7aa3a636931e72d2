import { expect, test } from 'vitest';
import { actorsInTable, details, notesOf, tabTo, whenRead } from './acts.ts';
import { openPage } from './openPage.ts';

test('with the keyboard alone an actor is found, opened and noted on, and the note undone', async () => {
  const look = await openPage();
  await whenRead(look.page);
  const [name = ''] = await actorsInTable(look.page);
  await look.context.close();

  const { page, errors } = await openPage();
  await whenRead(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name, exact: true, level: 2 }).waitFor();

  await tabTo(page, details(page).getByRole('tab', { name: /^Ties/ }));
  await page.keyboard.press('End');
  await tabTo(page, page.getByRole('button', { name: 'Add a note' }));
  await page.keyboard.press('Enter');
  await page.keyboard.type('By keyboard');
  expect(await notesOf(page)).toEqual(['By keyboard']);

  await page.keyboard.press('Control+z');
  expect(await notesOf(page)).not.toEqual(['By keyboard']);
  await page.keyboard.press('Control+Shift+z');
  expect(await notesOf(page)).toEqual(['By keyboard']);
  expect(errors).toEqual([]);
});
