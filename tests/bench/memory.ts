/** What the processes of a browser take of the machine's memory (Linux). */
import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';

const EVERY_MS = 400;

/**
 * The most that the largest renderer, the page with all its workers, has had for itself while something was done: MB of private
 * memory, as the system counts it. NaN where the system does not tell.
 */
export async function mostMemory(browser: Browser, run: () => Promise<unknown>): Promise<number> {
  const debug = await browser.newBrowserCDPSession();
  let most = Number.NaN;
  const over = new AbortController();
  const look = async (): Promise<void> => {
    const { processInfo } = await debug.send('SystemInfo.getProcessInfo');
    const renderers = processInfo.filter(({ type }) => type === 'renderer');
    for (const { id } of renderers) {
      const taken = await privateMB(id);
      if (!(taken <= most)) most = taken;
    }
  };
  const looking = (async () => {
    while (!over.signal.aborted) {
      await look();
      await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
    }
  })();
  try {
    await run();
  } finally {
    over.abort();
    await looking;
    await debug.detach();
  }
  return most;
}

async function privateMB(process: number): Promise<number> {
  try {
    const lines = (await readFile(`/proc/${String(process)}/smaps_rollup`, 'utf8')).split('\n');
    const kB = lines.map(
      (line) => (line.startsWith('Private_') ? /\d+/u.exec(line)?.[0] : null) ?? 0,
    );
    return kB.reduce<number>((sum, value) => sum + Number(value), 0) / 1024;
  } catch {
    return Number.NaN; // ended meanwhile, or another system
  }
}
