import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { expect, onTestFinished, test } from 'vitest';
import { notices } from '../../../src/node/build/notices.ts';

/** Builds a small project of these files and gives its one script, run. */
async function built(files: Record<string, string>): Promise<{ names: string[]; data: unknown }> {
  const root = mkdtempSync(join(realpathSync(tmpdir()), 'entente-notices-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  const of = notices(root);
  const output = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [of.page],
    worker: { format: 'iife', plugins: () => [of.worker()] },
    build: { write: false, lib: { entry: 'main.js', formats: ['es'], cssFileName: 'face' } },
  });
  const [chunk] = (output as Rolldown.RolldownOutput[])[0]?.output ?? [];
  const made: unknown = await import(
    /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(chunk?.code ?? '')}`
  );
  const { packages, data } = made as { packages: { name: string }[]; data: unknown };
  return { names: packages.map((one) => one.name), data };
}

function installed(name: string, code: string, licence = 'MIT'): Record<string, string> {
  return {
    [`node_modules/${name}/package.json`]: JSON.stringify({
      name,
      version: '1.0.0',
      license: licence,
      main: 'index.js',
      type: 'module',
      sideEffects: false,
    }),
    [`node_modules/${name}/index.js`]: code,
    [`node_modules/${name}/LICENSE`]: `Licence of ${name}, "</script>" and all`,
  };
}

test('the notices name what the page and its worker contain, and nothing that was left out', async () => {
  const { names } = await built({
    ...installed('used', 'export const used = () => globalThis.u++;'),
    ...installed('dropped', 'export const dropped = () => globalThis.d++;'),
    ...installed('in-worker', 'export const run = () => globalThis.w++;'),
    ...installed('typeface', ''),
    'node_modules/typeface/face.woff2': 'font',
    'work.js': `import { run } from 'in-worker'; run();`,
    'face.css': `@font-face { font-family: f; src: url('typeface/face.woff2') }`,
    'main.js': `import { used } from 'used'; import { dropped } from 'dropped'; import './face.css';
      import Work from './work.js?worker&inline';
      export { packages, data } from 'virtual:notices'; export const go = () => [used(), new Work()];`,
  });
  expect(names).toEqual(['in-worker', 'typeface', 'used']);
});

const NOTHING = `export { packages, data } from 'virtual:notices';`;

test('what was read to make the page is named with it', async () => {
  const entry = { name: 'Old news', licence: 'CC-BY-2.5' };
  const files = { 'main.js': NOTHING, 'src/attributions.json': JSON.stringify([entry]) };
  expect((await built(files)).data).toEqual([entry]);
});

test('data that may not be given away stops the build', async () => {
  const entry = { name: 'Closed list', licence: 'ODbL-1.0' };
  const files = { 'main.js': NOTHING, 'src/attributions.json': JSON.stringify([entry]) };
  await expect(built(files)).rejects.toThrow('Closed list may not be used');
});

test('a package that may not be given away stops the build', async () => {
  const files = {
    ...installed('sticky', 'export const s = () => globalThis.s++;', 'GPL-3.0'),
    'main.js': `${NOTHING} export { s } from 'sticky';`,
  };
  await expect(built(files)).rejects.toThrow('sticky may not be bundled');
});
