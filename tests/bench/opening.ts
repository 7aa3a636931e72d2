import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { launchBrowser } from '../../src/node/browser/launchBrowser.ts';
import { whenRead } from '../journeys/acts.ts';

/** Milliseconds from opening the page to its first paint and to the counts of its network, the median of five. */
export async function timeOpening(file: string): Promise<{ paint: number; ready: number }> {
  const profile = await mkdtemp(path.join(os.tmpdir(), 'entente-bench-'));
  const context = await launchBrowser(profile);
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    const paints: number[] = [];
    const readies: number[] = [];
    for (let run = 0; run < 5; run++) {
      await page.goto('about:blank');
      await page.goto(pathToFileURL(path.resolve(file)).href);
      await whenRead(page);
      const { paint, now } = await page.evaluate(() => ({
        paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
        now: performance.now(),
      }));
      paints.push(paint);
      readies.push(now);
    }
    return { paint: median(paints), ready: median(readies) };
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
