/** What a person does in the page, over the little that drivers of every browser can do alike. */
import type { ElementHandle, Page } from 'puppeteer-core';

const PATIENCE_MS = 20_000;

/** Waits until a test in the page is true. */
export async function until(page: Page, what: () => boolean): Promise<void> {
  await page.waitForFunction(what, { timeout: PATIENCE_MS, polling: 100 });
}

/** The visible control whose name is, or begins with, the one given; `within` is a selector of what it stands in. */
async function control(page: Page, name: string, within = 'body'): Promise<ElementHandle> {
  const handle = await page.waitForFunction(
    (wanted: string, around: string) => {
      const controls = document.querySelectorAll<HTMLElement>(
        ['button', '[role]', 'summary', 'textarea', 'input', 'label']
          .map((tag) => `${around} ${tag}`)
          .join(','),
      );
      const nameOf = (element: HTMLElement) =>
        (element.getAttribute('aria-label') ?? element.textContent).trim();
      const seen = [...controls].filter(
        (element) => element.checkVisibility() && !element.matches(':disabled'),
      );
      return (
        seen.find((element) => nameOf(element) === wanted) ??
        seen.find((element) => nameOf(element).startsWith(wanted)) ??
        null
      );
    },
    { timeout: PATIENCE_MS, polling: 100 },
    name,
    within,
  );
  const element = handle.asElement();
  if (!element) throw new Error(`There is nothing named "${name}".`);
  return element as ElementHandle;
}

export async function press(page: Page, name: string, within?: string): Promise<void> {
  const element = await control(page, name, within);
  await element.click();
}

/** Waits for words anywhere in the page. */
export async function read(page: Page, words: string): Promise<void> {
  await page.waitForFunction(
    (wanted: string) => document.body.innerText.includes(wanted),
    { timeout: PATIENCE_MS, polling: 100 },
    words,
  );
}

/** Lets go of files over the page. */
export async function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.evaluate(
    (file: string, content: number[]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([Uint8Array.from(content)], file));
      const target = document.querySelector('main') ?? document.body;
      for (const type of ['dragenter', 'dragover', 'drop']) {
        target.dispatchEvent(
          new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }),
        );
      }
    },
    name,
    [...bytes],
  );
}
