import { readFileSync } from 'node:fs';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { inlineIcon } from '../../../src/node/build/inlineIcon.ts';

test('the icon of the page lies in the page', async () => {
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, rolldownOptions: { input: 'tests/node/build/page.html' } },
    plugins: [inlineIcon(process.cwd())],
  });
  if (!('output' in output)) throw new Error('one build was asked for');
  const page = output.output.find(({ fileName }) => fileName.endsWith('.html'));
  const source = page?.type === 'asset' ? String(page.source) : '';
  const [, icon = ''] = /href="data:image\/svg\+xml;base64,([^"]+)"/.exec(source) ?? [];
  expect(Buffer.from(icon, 'base64').toString()).toBe(readFileSync('public/icon.svg', 'utf8'));
});
