/** What a person does in the page, by the names they see, in any browser. */
import type { Tab } from './driver.ts';

/** As long as the slowest machine may need for the slowest thing. */
const PATIENCE_MS = Number(process.env.ENTENTE_PATIENCE_SECONDS ?? 45) * 1_000;

/** Asks the page again and again until it answers with something that is neither null nor false. */
export async function until<Given extends readonly unknown[], Out>(
  tab: Tab,
  what: string,
  test: (...given: Given) => Out,
  ...given: Given
): Promise<NonNullable<Awaited<Out>>> {
  const end = Date.now() + PATIENCE_MS;
  let last: unknown;
  while (Date.now() < end) {
    try {
      last = await tab.run(test, ...given);
      if (last !== null && last !== undefined && last !== false)
        return last as NonNullable<Awaited<Out>>;
    } catch (error) {
      last = error; // the page may be on its way to another
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(
    `In ${String(PATIENCE_MS / 1000)} s it did not come to this: ${what}. ${String(last)}\n${await told(tab)}`,
  );
}

/** What the page says of itself: dialogs, alerts, what is under way. */
const told = (tab: Tab): Promise<string> =>
  tab
    .run(() =>
      [
        ...document.querySelectorAll<HTMLElement>(
          'dialog, [role=alert], [aria-label="Adding documents"], header, footer',
        ),
      ]
        .map(({ innerText }) => innerText.replaceAll(/\s+/gu, ' ').slice(0, 500))
        .join(' | '),
    )
    .catch(String);

/** The control that is, or whose name begins, so; the first there is when no name is given: where it can be pressed, once it stands still and nothing lies over it. */
async function place(tab: Tab, name: string, within: string): Promise<{ x: number; y: number }> {
  return until(
    tab,
    `“${name}” can be pressed`,
    (wanted, around) => {
      const controls = document.querySelectorAll<HTMLElement>(
        ['button', 'a', '[role]', 'summary', 'textarea', 'input', 'select', 'label', 'li', 'td']
          .map((tag) => `:is(${around}) ${tag}`)
          .join(','),
      );
      const nameOf = (element: HTMLElement): string =>
        (element.getAttribute('aria-label') ?? element.innerText).replaceAll(/\s+/gu, ' ').trim();
      const seen = [...controls].filter(
        (element) => element.checkVisibility() && !element.matches(':disabled'),
      );
      const found =
        seen.find((element) => wanted === '' || nameOf(element) === wanted) ??
        seen.find((element) => nameOf(element).startsWith(wanted));
      if (!found) return null;
      found.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      const { left, top, width, height } = found.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      const over = document.elementFromPoint(x, y);
      const before = found.dataset.stood;
      found.dataset.stood = `${String(x)} ${String(y)}`;
      const stands = before === found.dataset.stood;
      return stands && over && (found.contains(over) || over.contains(found)) ? { x, y } : null;
    },
    name,
    within,
  );
}

/** Presses what has this name; `within` is a selector of what it stands in. */
export async function press(tab: Tab, name: string, within = 'body'): Promise<void> {
  const { x, y } = await place(tab, name, within);
  await tab.click(x, y);
}

/** Waits for words anywhere in the page, or in a part of it. */
export async function read(tab: Tab, words: string, within = 'body'): Promise<void> {
  await until(
    tab,
    `“${words}” is to be read`,
    (wanted, around) =>
      [...document.querySelectorAll<HTMLElement>(around)].some((part) =>
        // As it is seen, but for small letters that a style shows as capitals.
        part.innerText.toLowerCase().includes(wanted),
      ),
    words.toLowerCase(),
    within,
  );
}

/** Waits until words are not in the page any more. */
export async function gone(tab: Tab, words: string, within = 'body'): Promise<void> {
  await until(
    tab,
    `“${words}” is gone`,
    (wanted, around) =>
      [...document.querySelectorAll<HTMLElement>(around)].every(
        (part) => !part.innerText.includes(wanted),
      ),
    words,
    within,
  );
}

/** Waits until the documents are read, and gives how many actors there are. */
export function whenRead(tab: Tab): Promise<number> {
  return until(tab, 'the documents are read', () => {
    const count = /([\d,]+) actors?/u.exec(document.querySelector('footer')?.innerText ?? '');
    return count?.[1] === undefined ? null : Number(count[1].replaceAll(',', ''));
  });
}

export const whenSaved = (tab: Tab): Promise<void> => read(tab, 'Saved on this device', 'header');

/** Finds something by the field for everything, and takes the first that has the words. */
export async function find(tab: Tab, words: string): Promise<void> {
  await tab.keys('Control+k');
  await until(tab, 'the field has the focus', () => document.activeElement?.tagName === 'INPUT');
  await tab.type(words);
  await press(tab, words, '[role=option]:has(*), [role=listbox]');
}

/** The first actor that stands at the right as the page opens. */
export function firstActor(tab: Tab): Promise<string> {
  return until(
    tab,
    'a pair is open',
    () =>
      document.querySelector<HTMLElement>('[aria-label=Details] h2 button')?.innerText.trim() ??
      null,
  );
}

/** Opens an actor at the right. */
export async function openActor(tab: Tab, name: string): Promise<void> {
  await find(tab, name);
  await until(
    tab,
    `${name} is open`,
    (wanted) =>
      document.querySelector<HTMLElement>('[aria-label=Details] h2')?.innerText.trim() === wanted,
    name,
  );
}

/** Writes a note on the actor that is open. */
export async function writeNote(tab: Tab, text: string): Promise<void> {
  await press(tab, 'Notes', '[aria-label=Details] [role=tablist]');
  await press(tab, 'Add a note', 'aside');
  await until(tab, 'a note has the focus', () => document.activeElement?.tagName === 'TEXTAREA');
  await tab.type(text);
}

/** Waits until the actor that is open has just these notes. */
export async function notes(tab: Tab, wanted: readonly string[]): Promise<void> {
  await press(tab, 'Notes', '[aria-label=Details] [role=tablist]');
  await until(
    tab,
    `the notes are “${wanted.join('”, “')}”`,
    (texts) =>
      [...document.querySelectorAll<HTMLTextAreaElement>('[aria-label=Details] textarea')]
        .map(({ value }) => value)
        .join('\n') === texts,
    wanted.join('\n'),
  );
}

/** The names of the actors, as the table has them. */
export async function actors(tab: Tab): Promise<string[]> {
  await press(tab, 'Table', 'main');
  await press(tab, 'Actors', 'main [role=tablist]');
  const names = await until(tab, 'the table has rows', () => {
    const cells = document.querySelectorAll<HTMLElement>('main tbody td:first-child');
    return cells.length === 0 ? null : [...cells].map((cell) => cell.innerText.trim());
  });
  await press(tab, 'Network', 'main');
  return names;
}

export interface Given {
  readonly name: string;
  readonly bytes: Uint8Array | string;
}

const plain = (files: readonly Given[]): [string, number[]][] =>
  files.map(({ name, bytes }) => [
    name,
    [...(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes)],
  ]);

/** Lets go of files over the page. */
export async function drop(tab: Tab, ...files: readonly Given[]): Promise<void> {
  await tab.run((all) => {
    const dataTransfer = new DataTransfer();
    for (const [name, bytes] of all)
      dataTransfer.items.add(new File([Uint8Array.from(bytes)], name));
    const target = document.querySelector('main') ?? document.body;
    for (const type of ['dragenter', 'dragover', 'drop'])
      target.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
  }, plain(files));
}

/** Chooses files in the picker that the next press opens. The picker itself is the system's, and stays shut. */
export async function choose(
  tab: Tab,
  open: () => Promise<void>,
  ...files: readonly Given[]
): Promise<void> {
  await tab.run((all) => {
    // For the next press only: beneath is the method of all elements.
    HTMLInputElement.prototype.click = function click(this: HTMLInputElement) {
      Reflect.deleteProperty(HTMLInputElement.prototype, 'click');
      const transfer = new DataTransfer();
      for (const [name, bytes] of all) transfer.items.add(new File([Uint8Array.from(bytes)], name));
      this.files = transfer.files;
      this.dispatchEvent(new Event('change', { bubbles: true }));
    };
  }, plain(files));
  await open();
}
