import { cp, mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buildPage } from '../../src/node/build/buildPage.ts';

const PARTS = ['src', 'public', 'index.html', 'package.json', 'tsconfig.json', 'vite.config.ts'];

/** Builds the app about other texts, as someone does who puts theirs into seeds/, and gives the page's path. */
export async function buildWithSeeds(
  folder: string,
  seeds: Readonly<Record<string, string | Buffer>>,
): Promise<string> {
  await Promise.all(PARTS.map((part) => cp(part, path.join(folder, part), { recursive: true })));
  await symlink(path.resolve('node_modules'), path.join(folder, 'node_modules'), 'junction');
  await mkdir(path.join(folder, 'seeds'));
  for (const [name, text] of Object.entries(seeds)) {
    await writeFile(path.join(folder, 'seeds', name), text);
  }
  return buildPage(folder, 'error');
}
