import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { BUILT_PAGE } from '../builtPage.ts';
import { mainActor, notesOf, openActor, whenRead, writeNote } from './acts.ts';
import { problems } from './axe.ts';
import { openPage } from './openPage.ts';

test('of one note written in two tabs both versions can be had, after a reload too', async () => {
  const { page: one, context, errors } = await openPage();
  await whenRead(one);
  const name = await mainActor(one);
  await openActor(one, name);
  await writeNote(one, 'Of the first tab');

  const two = await context.newPage();
  two.setDefaultTimeout(15_000);
  await two.goto(pathToFileURL(BUILT_PAGE).href);
  await whenRead(two);
  await openActor(two, name);
  expect(await notesOf(two)).toEqual(['Of the first tab']);
  await two.getByRole('textbox', { name: 'Note', exact: true }).fill('Of the second tab');

  await expect.poll(() => notesOf(one)).toEqual(['Of the second tab']);
  await one.getByRole('button', { name: /^History and corrections: 1 thing overwritten/ }).click();
  await one.getByText(/, overwritten in another tab$/).waitFor();
  expect(await problems(one)).toEqual([]);
  await one.reload();
  await whenRead(one);
  await openActor(one, name);
  await one.getByRole('button', { name: /^History and corrections: 1 thing overwritten/ }).click();
  await one.getByRole('button', { name: /^Restore: Note on .*Of the first tab$/ }).click();
  await expect.poll(() => notesOf(two)).toEqual(['Of the first tab']);
  await two.getByRole('button', { name: /^History and corrections: 1 thing overwritten/ }).click();
  await two.getByRole('button', { name: /^Put away: Note on .*Of the second tab$/ }).click();
  await one.getByRole('button', { name: 'History and corrections', exact: true }).waitFor();
  expect(errors).toEqual([]);
}, 120_000);
