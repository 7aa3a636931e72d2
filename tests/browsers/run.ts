/**
 * `npm run test:browsers`: the main journeys on the built page, from file://, in each browser that is installed.
 * Words after `--` choose: names of browsers, parts of names of journeys; `times=3` repeats, `built` takes the page as it is.
 */
import { buildPage } from '../../src/node/build/buildPage.ts';
import { CHROMIUM } from './chromium.ts';
import type { Engine } from './driver.ts';
import { FIREFOX } from './firefox.ts';
import { FILES } from './journeys/files.ts';
import type { Journey } from './journeys/journey.ts';
import { LOOKING } from './journeys/looking.ts';
import { PRIVACY } from './journeys/privacy.ts';
import { WORK } from './journeys/work.ts';
import { travel } from './travel.ts';
import { WEBKIT } from './webkit.ts';

const ENGINES: readonly Engine[] = [FIREFOX, WEBKIT, CHROMIUM];
const JOURNEYS: readonly Journey[] = [...LOOKING, ...WORK, ...FILES, ...PRIVACY];
const words = process.argv.slice(2).map((word) => word.toLowerCase());
const named = ENGINES.filter(({ name }) => words.includes(name.toLowerCase()));
const times = Number(words.find((word) => word.startsWith('times='))?.slice('times='.length) ?? 1);
const wanted = words.filter(
  (word) =>
    word !== 'built' &&
    !word.startsWith('times=') &&
    !named.some(({ name }) => name.toLowerCase() === word),
);
const journeys = JOURNEYS.filter(
  ({ name }) => wanted.length === 0 || wanted.some((word) => name.toLowerCase().includes(word)),
);

// A driver ends its browser when the program exits, which it does not do of itself when it is interrupted.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

if (!words.includes('built')) await buildPage(process.cwd(), 'error');
const counts = { passed: 0, failed: 0, skipped: 0 };
for (let round = 0; round < times; round++) {
  for (const engine of named.length > 0 ? named : ENGINES) {
    if (engine.missing !== null) {
      counts.skipped += journeys.length;
      console.log(`${engine.name}: skipped, ${engine.missing}.`);
      continue;
    }
    for (const journey of journeys) {
      const why = journey.skipped?.(engine) ?? null;
      if (why !== null) {
        counts.skipped++;
        console.log(`${engine.name}: skipped, ${why}: ${journey.name}`);
        continue;
      }
      const began = Date.now();
      try {
        await travel(engine, journey);
        counts.passed++;
        console.log(
          `${engine.name}: ${journey.name} (${((Date.now() - began) / 1000).toFixed(1)} s)`,
        );
      } catch (error) {
        counts.failed++;
        console.log(`${engine.name} FAILED: ${journey.name}\n  ${String(error)}`);
      }
    }
  }
}
console.log(
  Object.entries(counts)
    .map(([what, n]) => `${String(n)} ${what}`)
    .join(', '),
);
if (counts.failed > 0) process.exitCode = 1;
