/** `npm test`: finds or gets a browser, then runs every test, those in the built page too. Arguments go on to Vitest. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { getBrowser } from './browser/getBrowser.ts';
import { runCommand } from './runCommand.ts';
import { countTests } from './testResults.ts';

async function runTests(args: readonly string[], report: string): Promise<number> {
  const browser = await getBrowser();
  console.log(`Testing with ${browser}`);
  const vitest = path.join('node_modules', 'vitest', 'vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await runCommand(process.execPath, [vitest, 'run', ...reporters, ...args], {
    CHROME_PATH: browser,
    NODE_ENV: 'test', // the build that started this program has set another
  });
  const { passed, failed } = countTests(JSON.parse(await readFile(report, 'utf8')));
  console.log(`\n${String(passed)} passed, ${String(failed)} failed`);
  return code === 0 && failed > 0 ? 1 : code;
}

const folder = await mkdtemp(path.join(os.tmpdir(), 'entente-test-'));
try {
  process.exitCode = await runTests(process.argv.slice(2), path.join(folder, 'report.json'));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
