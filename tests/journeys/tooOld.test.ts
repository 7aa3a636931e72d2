import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { BUILT_PAGE } from '../builtPage.ts';
import { problems } from './axe.ts';
import { openPage } from './openPage.ts';

const PAGE = pathToFileURL(BUILT_PAGE).href;

test.each([
  ['sorted copies', () => Reflect.deleteProperty(Array.prototype, 'toSorted')],
  ['compression', () => Reflect.deleteProperty(globalThis, 'CompressionStream')],
  ['dialogs', () => Reflect.deleteProperty(globalThis, 'HTMLDialogElement')],
  ['mixed colours', () => (CSS.supports = () => false)],
] as const)(
  'a browser without %s is told which ones do, and nothing else happens',
  async (what, take) => {
    const { page, context, errors } = await openPage();
    await context.addInitScript(take);
    await page.goto(PAGE);
    await page.reload();
    const notice = page.getByRole('alert');
    await notice.getByText('This browser is too old for Entente.').waitFor();
    expect(await notice.innerText()).toContain(`Missing are: ${what}.`);
    expect(await notice.innerText()).toMatch(/Firefox from \d+/u);
    await page.waitForTimeout(2_000); // no offer to recover comes on top of it
    expect(await page.getByRole('alert').count()).toBe(1);
    expect(await page.locator('#app').innerText()).toBe('');
    expect(await problems(page)).toEqual([]);
    expect(errors).toEqual([]);
  },
);
