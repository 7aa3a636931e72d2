import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { readerVersion } from '../../../src/node/build/readerVersion.ts';

const roots: string[] = [];
afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true });
});

function project(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(path.join(tmpdir(), 'entente-version-'));
  roots.push(root);
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(root, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return root;
}

const FILES = { 'src/core/read.ts': 'read', 'src/core/model/names.txt': 'weights' };

it('is the same for the same files, wherever they lie', () => {
  const version = readerVersion(project(FILES));
  expect(version).toMatch(/^[0-9a-f]{16}$/);
  expect(readerVersion(project({ ...FILES, 'src/ui/App.svelte': 'other' }))).toBe(version);
});

it.each([
  ['code', { ...FILES, 'src/core/read.ts': 'reads' }],
  ['a model', { ...FILES, 'src/core/model/names.txt': 'other weights' }],
  ['the name of a file', { 'src/core/reads.ts': 'read', 'src/core/model/names.txt': 'weights' }],
])('is another when %s changes', (_, files) => {
  expect(readerVersion(project(files))).not.toBe(readerVersion(project(FILES)));
});
