import { cp } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { BUILT_PAGE } from '../builtPage.ts';
import { mainActor, notesOf, openActor, whenRead, writeNote } from './acts.ts';
import { buildWithSeeds } from './buildWithSeeds.ts';
import { newFolder, openPage } from './openPage.ts';

test('a note is there after a reload, to its last letter', async () => {
  const { page, errors } = await openPage();
  await whenRead(page);
  const name = await mainActor(page);
  await openActor(page, name);
  await writeNote(page, 'Ask who signed');
  await page.reload();
  await whenRead(page);
  await openActor(page, name);
  expect(await notesOf(page)).toEqual(['Ask who signed']);
  expect(errors).toEqual([]);
});

test('a deleted note comes back with Undo', async () => {
  const { page } = await openPage();
  await whenRead(page);
  await openActor(page, await mainActor(page));
  await writeNote(page, 'Keep this');
  await page.getByRole('button', { name: 'Delete this note' }).click();
  expect(await notesOf(page)).toEqual([]);
  await page.getByRole('button', { name: /^Undo/ }).first().click();
  expect(await notesOf(page)).toEqual(['Keep this']);
});

test('another build in the same browser shows none of these notes and harms none', async () => {
  const profile = await newFolder();
  const first = await openPage({ profile });
  await whenRead(first.page);
  const name = await mainActor(first.page);
  await openActor(first.page, name);
  await writeNote(first.page, 'Of the first build');
  await first.context.close();

  const file = await buildWithSeeds(await newFolder(), {
    'harbour.txt': `${name} and Portugal signed a harbour agreement. Portugal praised ${name}.`,
  });
  const second = await openPage({ profile, file });
  await whenRead(second.page);
  await openActor(second.page, name);
  expect(await notesOf(second.page)).toEqual([]);
  await writeNote(second.page, 'Of the second build');
  await second.context.close();

  const again = await openPage({ profile });
  await whenRead(again.page);
  await openActor(again.page, name);
  expect(await notesOf(again.page)).toEqual(['Of the first build']);
}, 120_000);

test('a copy of the page beside it has the same notes', async () => {
  const profile = await newFolder();
  const first = await openPage({ profile });
  await whenRead(first.page);
  const name = await mainActor(first.page);
  await openActor(first.page, name);
  await writeNote(first.page, 'Kept by what is read');
  await first.context.close();

  const file = path.join(await newFolder(), 'copy.html');
  await cp(BUILT_PAGE, file);
  const copy = await openPage({ profile, file });
  await whenRead(copy.page);
  await openActor(copy.page, name);
  expect(await notesOf(copy.page)).toEqual(['Kept by what is read']);
});
