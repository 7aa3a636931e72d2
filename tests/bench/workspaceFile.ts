/** A workspace of many documents opened from its file, and saved as one: how long, how large, what the page's thread does. */
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { RECORD_KINDS } from '../../src/core/records.ts';
import { writeWorkspaceFile } from '../../src/core/workspaceFile.ts';
import type { RecordsByKind } from '../../src/core/workspaceFile.ts';
import { findBrowser } from '../../src/node/browser/findBrowser.ts';
import { BROWSER_FLAGS } from '../../src/node/browser/flags.ts';
import { dropFile, whenRead } from '../journeys/acts.ts';
import { makeArchive } from './archive.ts';
import { watchMainThread } from './mainThread.ts';
import type { MainThread } from './mainThread.ts';

const TEN_MINUTES = 600_000;

interface Timed {
  readonly seconds: number;
  readonly thread: MainThread;
}

export interface FileTimes {
  /** From the drop until it is told what the file holds. */
  readonly looking: Timed;
  /** Until all of it is saved on the device and its workspace on the screen; reading follows. */
  readonly opening: Timed;
  /** From the key until the browser has the file. */
  readonly saving: Timed;
  readonly fileMB: number;
}

/** Opens a workspace of so many made-up articles from a file, and saves it again. */
export async function timeWorkspaceFile(page: string, articles: number): Promise<FileTimes> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'entente-file-'));
  const file = path.join(folder, 'archive.entente');
  await writeFile(file, gzipSync(archiveFile(articles)));
  const executablePath = findBrowser(chromium.executablePath());
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [...BROWSER_FLAGS],
  });
  try {
    const tab = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    tab.setDefaultTimeout(TEN_MINUTES);
    await tab.goto(pathToFileURL(path.resolve(page)).href);
    await whenRead(tab);
    const timed = async (run: () => Promise<unknown>): Promise<Timed> => {
      const began = performance.now();
      let seconds = 0;
      const thread = await watchMainThread(browser, async () => {
        await run();
        seconds = (performance.now() - began) / 1000;
      });
      return { seconds, thread };
    };
    const ask = tab.getByRole('dialog', { name: 'Open a workspace file' });
    const looking = await timed(async () => {
      await dropFile(tab, file);
      await ask.getByText(/It holds [\d,]+ documents/).waitFor();
    });
    const opening = await timed(async () => {
      await ask.getByRole('button', { name: 'Open it' }).click();
      await tab.getByRole('button', { name: 'Workspace: Archive' }).waitFor();
      await tab.getByText('Saved on this device').waitFor();
    });
    // It is read by the way, which another measure tells of.
    await tab
      .getByRole('contentinfo')
      .getByText(/^[\d,]{3,} documents/)
      .waitFor();
    let saved = '';
    const saving = await timed(async () => {
      const [download] = await Promise.all([
        tab.waitForEvent('download'),
        tab.keyboard.press('Control+s'),
      ]);
      saved = await download.path();
    });
    const { size } = await stat(saved);
    return { looking, opening, saving, fileMB: size / 1e6 };
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function archiveFile(articles: number): string {
  const saved = '2026-01-01T00:00:00.000Z';
  const documents = makeArchive(articles).map(({ id, text }) => ({
    ...{ id, file: `${id}.txt`, text, about: {}, left: [], added: saved, edited: {} },
  }));
  const none = Object.fromEntries(RECORD_KINDS.map((kind) => [kind, []]));
  const records = { ...none, documents } as unknown as RecordsByKind; // a list for each kind
  const name = 'Archive';
  return writeWorkspaceFile({
    ...{ saved, app: 'bench', workspace: 'f'.repeat(32), name, texts: [], records },
  });
}
