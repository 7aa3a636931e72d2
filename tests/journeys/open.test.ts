import { expect, test } from 'vitest';
import { openPage } from './openPage.ts';

test('the page opens from file:// without an error and asks for nothing but itself', async () => {
  const { page, errors, requests } = await openPage();
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.title()).toBe('Entente');
  expect(errors).toEqual([]);
  expect(requests.filter((address) => !/^(?:data|blob):/.test(address))).toEqual([page.url()]);
});

test('the policy stops what would leave the page', async () => {
  const { page, errors } = await openPage();
  const answer = await page.evaluate(() =>
    fetch('https://example.org/').then(
      () => 'sent',
      () => 'refused',
    ),
  );
  expect(answer).toBe('refused');
  expect(errors.join()).toContain('Content Security Policy');
});
