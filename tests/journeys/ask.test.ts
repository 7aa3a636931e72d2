import { expect, test } from 'vitest';
import { actorsInTable, details, openActor, whenRead } from './acts.ts';
import { problems } from './axe.ts';
import { buildWithSeeds } from './buildWithSeeds.ts';
import { newFolder, openPage } from './openPage.ts';

const FIRST = `Estonia and Chile hold talks

TALLINN, 5 May 2031 - Estonia criticised Chile on 2 May 2031. Prime Minister Mart Kallas of Estonia met President Ana Soto of Chile on 3 May 2031. Peru sanctioned Estonia on 4 May 2031. Peru supported Chile on 4 May 2031.
`;
const SECOND = `Peru sends aid

LIMA, 20 June 2031 - Peru sent weapons to Chile on 18 June 2031. Mongolia praised Peru on 19 June 2031. Prime Minister Mart Kallas of Estonia visited Mongolia on 15 June 2031.
`;

test('an ego view, a path and measures on the built page, by mouse and by keyboard', async () => {
  const { page, errors } = await openPage();
  await whenRead(page);
  const all = await actorsInTable(page);
  const [name = '', other = ''] = [all[0], all.at(-1)];
  await page.getByRole('button', { name: 'Network', exact: true }).click();
  await openActor(page, name);
  await details(page).getByRole('button', { name: '1 step' }).click();
  const chips = page.getByRole('group', { name: 'Filters in force' });
  expect(await chips.innerText()).toContain(`Around ${name}: 1 step`);
  const { hash } = new URL(page.url());
  expect(hash).toContain('around=1:');
  expect(await problems(page)).toEqual([]);

  // E on the canvas looks further, to the third step and back to everyone.
  await page.getByRole('application').focus();
  await page.keyboard.press('e');
  expect(await chips.innerText()).toContain(`Around ${name}: 2 steps`);
  await page.keyboard.press('e');
  await page.keyboard.press('e');
  await expect.poll(() => chips.count()).toBe(0);

  await page.keyboard.press('p');
  await page.keyboard.type(other);
  await page.keyboard.press('Enter');
  const heading = details(page).getByRole('heading', { level: 2 });
  await expect.poll(() => heading.innerText()).toContain(other);
  expect(await problems(page)).toEqual([]);

  await openActor(page, name);
  await details(page)
    .getByRole('tab', { name: /^Partners/ })
    .click();
  await details(page).getByText('(betweenness)').waitFor(); // the worker has answered
  expect(await problems(page)).toEqual([]);
  expect(errors).toEqual([]);
});

test('a timeline of dated documents, its period by the pointer, and the period in the address', async () => {
  const file = await buildWithSeeds(await newFolder(), { 'one.txt': FIRST, 'two.txt': SECOND });
  const { page, errors } = await openPage({ file });
  await whenRead(page);
  await page.getByRole('button', { name: 'Timeline' }).click();
  const lanes = page.getByRole('list', { name: /^Ties in time/ });
  expect(await lanes.getByRole('listitem').count()).toBeGreaterThan(2);
  expect(await problems(page)).toEqual([]);

  const axis = page.getByTitle('Drag to choose a period');
  const box = await axis.boundingBox();
  if (!box) throw new Error('the axis is not drawn');
  await page.mouse.move(box.x + box.width * 0.6, box.y + 20);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.98, box.y + 20, { steps: 4 });
  await page.mouse.up();
  const chips = page.getByRole('group', { name: 'Filters in force' });
  expect(await chips.innerText()).toMatch(/Dated 2031-\d\d-\d\d to 2031-\d\d-\d\d/);
  expect(new URL(page.url()).hash).toMatch(/since=2031-\d\d-\d\d&until=2031-\d\d-\d\d/);
  await page.keyboard.press('Control+z');
  await expect.poll(() => chips.count()).toBe(0);
  expect(errors).toEqual([]);
});
