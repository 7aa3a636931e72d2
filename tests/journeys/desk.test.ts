import { expect, test } from 'vitest';
import { details, whenRead } from './acts.ts';
import { problems } from './axe.ts';
import { openPage } from './openPage.ts';

test.each(['light', 'dark'] as const)(
  'reader, found things, notes and sticky notes work, are kept, and axe finds nothing serious in them: %s',
  async (colorScheme) => {
    const { page, errors } = await openPage({ colorScheme });
    await whenRead(page);

    // The reader, from the source of a quote; a mark opens its actor, J goes to its next mention.
    await details(page)
      .getByTitle(/^Read it in/)
      .first()
      .click();
    const reader = page
      .getByRole('region')
      .filter({ has: page.getByLabel('Find in this document') });
    await reader
      .getByRole('button', { name: /, country$/ })
      .first()
      .click();
    await page.keyboard.press('j');
    await reader
      .getByText(/^\d+ of \d+$/)
      .first()
      .waitFor();
    await page.keyboard.press('s');
    expect(await problems(page)).toEqual([]);
    await page.keyboard.press('Escape');

    // Found things, a command among them.
    await page.keyboard.press('Control+k');
    await page.keyboard.type('note');
    await page.getByRole('group', { name: 'Commands' }).waitFor();
    expect(await problems(page)).toEqual([]);
    await page.getByRole('option', { name: /Put a sticky note/ }).click();
    await page.keyboard.type('Ask who signed');
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowUp');
    expect(await problems(page)).toEqual([]);

    await page.getByRole('button', { name: 'Notes', exact: true }).click();
    await page.getByRole('button', { name: 'Ask who signed' }).waitFor();
    expect(await problems(page)).toEqual([]);

    await page.reload();
    await whenRead(page);
    await page.getByRole('group', { name: 'Sticky note: Ask who signed' }).waitFor();
    await page.getByRole('button', { name: 'Notes', exact: true }).click();
    await page.getByText('Notes and stars on 1 thing').waitFor();
    expect(errors).toEqual([]);
  },
  120_000,
);
