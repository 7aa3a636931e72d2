import { expect, test } from 'vitest';
import { actorsInTable, whenRead } from './acts.ts';
import { openPage } from './openPage.ts';

test('a filter changes what is shown, says what it hides, and can be undone', async () => {
  const { page, errors } = await openPage();
  await whenRead(page);
  const before = await actorsInTable(page);
  const kind = page.getByRole('switch').first();
  await kind.click();
  expect(await kind.getAttribute('aria-checked')).toBe('false');
  const after = await actorsInTable(page);
  expect(after.length).toBeLessThan(before.length);
  const hidden = page.getByRole('group', { name: 'Filters in force' });
  expect(await hidden.innerText()).toContain(`${String(before.length - after.length)} actors`);
  expect(await hidden.innerText()).toContain('hidden');

  await page.keyboard.press('Control+z');
  expect(await actorsInTable(page)).toEqual(before);
  expect(errors).toEqual([]);
});

test('the filters stand in the address, and the address restores them', async () => {
  const { page } = await openPage();
  await whenRead(page);
  const all = await actorsInTable(page);
  await page.getByRole('switch').first().click();
  const some = await actorsInTable(page);
  const { hash } = new URL(page.url());
  expect(hash).not.toBe('');

  const other = await openPage({ hash });
  await whenRead(other.page);
  expect(await actorsInTable(other.page)).toEqual(some);
  await other.page.getByRole('button', { name: 'Reset' }).click();
  expect(await actorsInTable(other.page)).toEqual(all);
});

test('an address that makes no sense opens everything', async () => {
  const { page, errors } = await openPage({ hash: '#hide=nonsense&least=%zz&show=' });
  const count = await whenRead(page);
  expect(count).toBeGreaterThan(0);
  expect(await page.getByRole('group', { name: 'Filters in force' }).count()).toBe(0);
  expect(errors).toEqual([]);
});
