/** What a person does in the page, by the names they see. */
import type { Locator, Page } from 'playwright-core';

/** Waits until the documents are read and gives how many actors they have. */
export async function whenRead(page: Page): Promise<number> {
  const count = page.getByRole('contentinfo').getByRole('button', { name: /actors?$/ });
  await count.waitFor();
  return numberIn(await count.innerText());
}

/** Shows the network as a table and gives the names of its actors. */
export async function actorsInTable(page: Page): Promise<string[]> {
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  await page
    .getByRole('main')
    .getByRole('tab', { name: /^Actors/ })
    .click();
  const rows = page.getByRole('table', { name: 'Actors' }).locator('tbody tr');
  await rows.first().waitFor();
  const names = await rows.locator('td:first-child').allInnerTexts();
  return names.map((name) => name.trim());
}

/** Back from the table to the drawing. */
async function showNetwork(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Network', exact: true }).click();
}

/** The actor named most often. */
export async function mainActor(page: Page): Promise<string> {
  await actorsInTable(page);
  await page.getByRole('button', { name: 'Mentions', exact: true }).click();
  const [name = ''] = await actorsInTable(page);
  await showNetwork(page);
  return name;
}

/** Finds an actor by the search field and opens it at the right. */
export async function openActor(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(name);
  await page.getByRole('option').filter({ hasText: name }).first().click();
  await page.getByRole('heading', { name, exact: true, level: 2 }).waitFor();
}

/** The region at the right, where an actor or a tie is open. */
export function details(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Details' });
}

/** Writes a note on the actor that is open. */
export async function writeNote(page: Page, text: string): Promise<void> {
  await details(page)
    .getByRole('tab', { name: /^Notes/ })
    .click();
  await page.getByRole('button', { name: 'Add a note' }).click();
  await page.getByRole('textbox', { name: 'Note', exact: true }).last().pressSequentially(text);
}

/** What the notes of the actor that is open say. */
export async function notesOf(page: Page): Promise<string[]> {
  await details(page)
    .getByRole('tab', { name: /^Notes/ })
    .click();
  const fields = await page.getByRole('textbox', { name: 'Note', exact: true }).all();
  return Promise.all(fields.map((field) => field.inputValue()));
}

/** Does what the search field offers under these words. */
export async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(name);
  await page.getByRole('option', { name, exact: false }).first().click();
}

/** Lets go of files and folders over the page, as the system does. */
export async function dropFile(page: Page, ...files: string[]): Promise<void> {
  const debug = await page.context().newCDPSession(page);
  const data = { items: [], files, dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await debug.send('Input.dispatchDragEvent', { type, x: 700, y: 400, data });
}

/** Presses Tab until something has the focus. */
export async function tabTo(page: Page, wanted: Locator, most = 120): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab was pressed ${String(most)} times and never came to ${wanted.toString()}`);
}

function numberIn(words: string): number {
  return Number(/\d+/.exec(words.replaceAll(',', ''))?.[0]);
}
