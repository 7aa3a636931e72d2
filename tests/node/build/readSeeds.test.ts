import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readCorpus } from '../../../src/core/readCorpus.ts';
import { networkOf, seedsOf } from '../../../src/node/build/readSeeds.ts';

/** A project with the reader of this one and texts of its own. */
function projectOf(texts: Record<string, string>): string {
  const root = mkdtempSync(join(realpathSync(tmpdir()), 'entente-seeds-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  mkdirSync(join(root, 'seeds'));
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(root, 'seeds', name), text);
  cpSync('src/core', join(root, 'src', 'core'), { recursive: true });
  cpSync('tsconfig.json', join(root, 'tsconfig.json'));
  return root;
}

test('what the build puts into the page is what the reader finds', async () => {
  const json = await networkOf(process.cwd());
  expect(JSON.parse(json ?? 'null')).toEqual(readCorpus(seedsOf(process.cwd())));
}, 60_000);

test('unreadable texts are left to the page, which says so', async () => {
  const text = 'Ministers of Italy and Peru met in Rome on Monday. Italy criticised Peru.';
  const root = projectOf({ 'a.txt': text, 'empty.txt': ' \n', 'notes.md': text });
  const network = JSON.parse((await networkOf(root)) ?? 'null') as { documents: { id: string }[] };
  expect(network.documents.map(({ id }) => id)).toEqual(['a.txt']);
}, 60_000);

test('without a readable text nothing is put in', async () => {
  expect(await networkOf(projectOf({ 'empty.txt': '' }))).toBeNull();
});
