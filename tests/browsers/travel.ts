import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { BUILT_PAGE } from '../builtPage.ts';
import type { Driven, Engine, Tab } from './driver.ts';
import type { Journey } from './journeys/journey.ts';
import { openSink } from './sink.ts';

/** The built page, from the disk. */
const PAGE = pathToFileURL(BUILT_PAGE).href;

/**
 * Goes a journey in a browser of its own, with nothing in it, that reaches nobody but a sink. Throws where the journey goes wrong,
 * where the page throws, and where anybody was asked for anything.
 */
export async function travel(engine: Engine, journey: Journey): Promise<void> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'entente-browsers-'));
  const sink = await openSink();
  const places = {
    profile: await mkdtemp(path.join(folder, 'profile-')),
    downloads: await mkdtemp(path.join(folder, 'downloads-')),
    proxyPort: sink.port,
  };
  const errors: string[] = [];
  let browser: Driven | null = null;
  const open = async (): Promise<{ browser: Driven; tab: Tab }> => {
    const started = (browser = await engine.start(places));
    const tab = await started.newTab();
    await tab.open(PAGE);
    return { browser: started, tab };
  };
  try {
    let current = await open();
    await journey.go({
      engine,
      page: PAGE,
      tab: current.tab,
      folder,
      downloads: places.downloads,
      sink,
      newTab: () => current.browser.newTab(),
      killed: async () => {
        errors.push(...current.browser.errors);
        await current.browser.kill();
        current = await open();
        return current.tab;
      },
    });
    errors.push(...current.browser.errors);
    if (errors.length > 0 && journey.refused !== true)
      throw new Error(`The page threw: ${errors.join('; ')}`);
    const asked = sink.asked.filter((line) => !engine.own.some((host) => line.includes(host)));
    if (asked.length > 0) throw new Error(`Somebody was asked: ${asked.join('; ')}`);
  } finally {
    await (browser as Driven | null)?.quit();
    await sink.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
