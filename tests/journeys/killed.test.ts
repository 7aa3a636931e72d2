import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { BUILT_PAGE } from '../builtPage.ts';
import { details, mainActor, openActor, whenRead } from './acts.ts';
import { killBrowser, newFolder, openPage } from './openPage.ts';

/** The browser is killed again and again for so long; more by ENTENTE_KILL_SECONDS. */
const SECONDS = Number(process.env.ENTENTE_KILL_SECONDS ?? 30);
/** So much of what was typed last may go with a killed browser. */
const MAY_GO_MS = 250;
/** Where the machine was later than this, what goes tells of the machine: such a round is not counted. */
const LATEST_MS = 500;

/** What stood in the note, and whether the actor had its star, when it was typed or said to be saved. */
interface Told {
  readonly text: string;
  readonly starred: boolean;
  readonly at: number;
}
interface Watched {
  readonly typed: readonly Told[];
  readonly saved: readonly Told[];
}

/** Listens to the note that is open, to the star, and to what the page says of saving. */
async function watch(page: Page): Promise<Watched> {
  const told = { typed: [] as Told[], saved: [] as Told[] };
  await page.exposeBinding('tellTest', (_source, kind: 'typed' | 'saved', text, starred) => {
    told[kind].push({ text: text as string, starred: starred as boolean, at: Date.now() });
  });
  await page.evaluate(() => {
    const tell = (kind: string): void => {
      const field = document.querySelector<HTMLTextAreaElement>('aside textarea');
      const star = document.querySelector('aside [aria-label^="Star "]');
      const starred = star?.getAttribute('aria-pressed') === 'true';
      const { tellTest } = globalThis as unknown as { tellTest: (...told: unknown[]) => void };
      if (field) tellTest(kind, field.value, starred);
    };
    const whenSaved = (): void => {
      if (document.querySelector('header')?.textContent.includes('Saved on this device'))
        tell('saved');
    };
    const changes = { subtree: true, childList: true, characterData: true };
    const bar = document.querySelector('header');
    if (bar) new MutationObserver(whenSaved).observe(bar, changes);
    addEventListener('input', () => {
      tell('typed');
    });
    const side = document.querySelector('aside:has([aria-label^="Star "])');
    const starring = { subtree: true, attributeFilter: ['aria-pressed'] };
    if (side)
      new MutationObserver(() => {
        tell('typed');
      }).observe(side, starring);
  });
  return told;
}

/** Opens the note of the main actor, or writes its first letter, and gives what it and the star are now. */
async function openNote(page: Page, name: string): Promise<{ text: string; starred: boolean }> {
  await openActor(page, name);
  const notes = details(page).getByRole('tab', { name: /^Notes/ });
  await notes.click();
  const field = page.getByRole('textbox', { name: 'Note', exact: true }).first();
  if ((await field.count()) === 0)
    await page.getByRole('button', { name: 'Add a note' }).first().click();
  await field.click();
  await page.keyboard.press('Control+End');
  const star = details(page)
    .getByRole('button', { name: `Star ${name}` })
    .first();
  const starred = (await star.getAttribute('aria-pressed')) === 'true';
  return { text: await field.inputValue(), starred };
}

/** Types, and now and then gives or takes the star, until the page is gone. */
async function act(page: Page, name: string, random: () => number): Promise<void> {
  const star = details(page)
    .getByRole('button', { name: `Star ${name}` })
    .first();
  try {
    for (;;) {
      await page.keyboard.insertText(String.fromCharCode(97 + Math.floor(random() * 26)));
      if (random() < 0.1)
        await star.evaluate((button) => {
          (button as HTMLElement).click();
        });
      await new Promise((resolve) => setTimeout(resolve, random() * 20));
    }
  } catch {
    // The page is gone, which is what this is about.
  }
}

/** Numbers from 0 to 1 that follow from the seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

/** Nothing that was said to be saved is missing. Returns how many milliseconds of typing are. */
function expectKept(
  now: { text: string; starred: boolean },
  { typed, saved }: Watched,
  end: number,
): number {
  const last = saved.at(-1);
  const all = typed.at(-1)?.text ?? '';
  expect(all.startsWith(now.text) || now.text.startsWith(all)).toBe(true);
  expect(now.text.length).toBeGreaterThanOrEqual(last?.text.length ?? 0);
  // The star of the last saved moment, or one that was changed after it.
  if (now.text === last?.text && all === last.text) {
    const after = typed.filter(({ at }) => at >= last.at).map(({ starred }) => starred);
    expect([last.starred, ...after]).toContain(now.starred);
  }
  const lost = typed.find(({ text }) => text.length > now.text.length);
  return lost ? Math.max(0, end - lost.at) : 0;
}

/** By how many milliseconds a timer of this program comes late: what a machine without time does to everybody. */
function watchLateness(): { ofLast(ms: number): number } {
  const EVERY_MS = 20;
  const ticks: { readonly at: number; readonly late: number }[] = [];
  let last = Date.now();
  const timer = setInterval(() => {
    const now = Date.now();
    ticks.push({ at: now, late: Math.max(0, now - last - EVERY_MS) });
    last = now;
  }, EVERY_MS);
  onTestFinished(() => {
    clearInterval(timer);
  });
  return {
    ofLast: (ms) =>
      Math.max(0, ...ticks.filter(({ at }) => at > Date.now() - ms).map(({ late }) => late)),
  };
}

test(
  'a killed browser loses nothing that was said to be saved',
  async () => {
    const seed = Date.now() % 1_000_000;
    console.log(`seed ${String(seed)}`);
    const random = randomFrom(seed);
    const profile = await newFolder();
    const end = Date.now() + SECONDS * 1_000;
    let before: Watched | null = null;
    let killedAt = 0;
    let lateness = 0;
    let name = '';
    let rounds = 0;
    const lost: { readonly ms: number; readonly late: number }[] = [];
    const machine = watchLateness();
    for (; Date.now() < end || rounds < 3; rounds++) {
      const { page, context } = await openPage({ profile });
      await whenRead(page);
      if (name === '') name = await mainActor(page);
      const now = await openNote(page, name);
      if (before) lost.push({ ms: expectKept(now, before, killedAt), late: lateness });
      const watched = await watch(page);
      before = watched;
      const acting = act(page, name, random);
      await expect.poll(() => watched.saved.length, { timeout: 15_000 }).toBeGreaterThan(0);
      await new Promise((resolve) => setTimeout(resolve, random() * 1_000));
      const gone = new Promise((resolve) => context.once('close', resolve));
      killedAt = Date.now();
      lateness = machine.ofLast(5_000);
      await killBrowser(profile);
      await Promise.all([acting, gone]);
    }
    console.log(
      `killed ${String(rounds)} times; milliseconds of typing lost: ${lost.map(({ ms }) => ms).join(', ')}; ` +
        `lateness of the machine meanwhile: ${lost.map(({ late }) => late).join(', ')}`,
    );
    // Where the machine is short of time, the page and the storage each wait for their turn.
    const counted = lost.filter(({ late }) => late <= LATEST_MS);
    for (const { ms, late } of counted) expect(ms).toBeLessThanOrEqual(MAY_GO_MS + 2 * late);
    expect(counted.length).toBeGreaterThanOrEqual(lost.length / 2);
  },
  SECONDS * 1_000 + 180_000,
);

const ENDINGS: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'a crash': async (page) => {
    const crashed = new Promise((resolve) => page.once('crash', resolve));
    const session = await page.context().newCDPSession(page);
    void session.send('Page.crash').catch(() => undefined); // it never answers
    await crashed;
    return page.close();
  },
  'a reload': (page) => page.reload(),
  'closing the page': (page) => page.close(),
};

test.each(Object.entries(ENDINGS))(
  '%s in the middle of typing loses nothing',
  async (_what, endPage) => {
    const random = randomFrom(7);
    const { page, context } = await openPage();
    await whenRead(page);
    const name = await mainActor(page);
    await openNote(page, name);
    const before = await watch(page);
    const acting = act(page, name, random);
    await expect.poll(() => before.typed.length, { timeout: 15_000 }).toBeGreaterThan(10);
    await endPage(page);
    if (!page.isClosed()) await page.close();
    await acting;
    const again = await context.newPage();
    again.setDefaultTimeout(15_000);
    await again.goto(pathToFileURL(BUILT_PAGE).href);
    await whenRead(again);
    const now = await openNote(again, name);
    const typed = before.typed.at(-1)?.text ?? '';
    // A letter typed on the way out may not have been told.
    expect(now.text.startsWith(typed)).toBe(true);
  },
  120_000,
);
