import { expect, test } from 'vitest';
import { whenRead } from './acts.ts';
import { openPage } from './openPage.ts';
import { readPicture } from './pixels.ts';

test('a figure can be copied: the clipboard then holds a PNG of the size that was said', async () => {
  const { page, context, errors } = await openPage();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await whenRead(page);
  await page.getByRole('button', { name: /^Export/ }).click();
  const size = page.getByText(/^PNG, [\d,]+ × [\d,]+ pixels/);
  await size.waitFor();
  const said = (await size.innerText()).match(/[\d,]{3,}/g)?.map((n) => Number(n.replace(',', '')));
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await page.getByText(/^Copied/).waitFor();

  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const bytes = new Uint8Array((await (await item?.getType('image/png'))?.arrayBuffer()) ?? []);
    return bytes.reduce((text, byte) => text + String.fromCharCode(byte), '');
  });
  const picture = await readPicture(page, Buffer.from(copied, 'latin1'));
  expect([picture.width, picture.height]).toEqual(said);
  expect(picture.colours).toBeGreaterThan(100);
  expect(errors).toEqual([]);
});
