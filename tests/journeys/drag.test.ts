import { expect, test } from 'vitest';
import { whenRead } from './acts.ts';
import { openPage } from './openPage.ts';
import { isNear, restingMarks } from './restingMarks.ts';

test('an actor that is dragged stays where it was put, after a reload too, until it is let go', async () => {
  const { page, errors } = await openPage();
  await whenRead(page);
  const mark = (await restingMarks(page)).at(2); // the two largest may be open, and move together
  expect(mark).toBeDefined();
  const from = { x: mark?.x ?? 0, y: mark?.y ?? 0 };
  const to = { x: 830, y: 740 }; // below the drawing: nothing lies over it there

  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 5 });
  await page.mouse.move(to.x, to.y, { steps: 5 });
  await page.mouse.up();
  await page.mouse.move(5, 5);
  await page.getByRole('button', { name: 'Let go of 1' }).waitFor();
  const moved = await restingMarks(page);
  expect(moved.length).toBeGreaterThan(2); // nobody is dimmed: the pointer is gone
  expect(isNear(moved, to)).toBe(true);
  expect(isNear(moved, from)).toBe(false);

  await page.reload();
  await whenRead(page);
  await page.getByRole('button', { name: 'Let go of 1' }).waitFor();
  await page.keyboard.press('Control+z'); // nothing of before the reload can be undone by mistake
  await page.getByRole('button', { name: 'Let go of 1' }).click();
  expect(await page.getByRole('button', { name: /^Let go of/ }).count()).toBe(0);
  expect(errors).toEqual([]);
});

test('a dragged actor goes back with Undo', async () => {
  const { page } = await openPage();
  await whenRead(page);
  const mark = (await restingMarks(page)).at(2); // the two largest may be open, and move together
  const from = { x: mark?.x ?? 0, y: mark?.y ?? 0 };
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 80, from.y + 60, { steps: 8 });
  await page.mouse.up();
  await page.mouse.move(5, 5);
  await page.getByRole('button', { name: 'Let go of 1' }).waitFor();
  await page.keyboard.press('Control+z');
  await page.getByRole('button', { name: 'Let go of 1' }).waitFor({ state: 'detached' });
  expect(isNear(await restingMarks(page), from)).toBe(true);
});
