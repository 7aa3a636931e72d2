import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { mayBundle, mayUseData, readNotice } from '../../../src/node/build/licences.ts';

test.each([
  ['MIT', true],
  ['(MPL-2.0 OR Apache-2.0)', true],
  ['MIT AND OFL-1.1', true],
  ['MIT AND GPL-3.0-only', false],
  ['GPL-3.0', false],
  ['LGPL-2.1', false],
  ['AGPL-3.0-or-later', false],
  ['ODbL-1.0', false],
  ['CC-BY-NC-4.0', false],
  ['UNLICENSED', false],
  ['', false],
])('a package under "%s": %s', (licence, expected) => {
  expect(mayBundle(licence)).toBe(expected);
});

test.each([
  ['public domain', true],
  ['CC-BY-2.5', true],
  ['CC-BY-SA-4.0', true],
  ['MIT', true],
  ['CC-BY-NC-SA-4.0', false],
  ['CC-BY-ND-4.0', false],
  ['ODbL-1.0', false],
])('data under "%s": %s', (licence, expected) => {
  expect(mayUseData(licence)).toBe(expected);
});

function installed(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'entente-licence-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

test('a notice has the name, version and licence text of the package', () => {
  const folder = installed({
    'package.json': '{"name":"drawer","version":"1.2.3","license":"ISC"}',
    'LICENSE.md': 'Take it.\n',
    'license-update.mjs': 'not this',
  });
  expect(readNotice(folder)).toEqual({
    name: 'drawer',
    version: '1.2.3',
    licence: 'ISC',
    text: 'Take it.',
  });
});

test('a package without its licence text stops the build', () => {
  const folder = installed({ 'package.json': '{"name":"bare","version":"1.0.0","license":"MIT"}' });
  expect(() => readNotice(folder)).toThrow('bare may not be bundled');
});

test('a package that only names its licence and author gets the text of that licence', () => {
  const named = (author: unknown): string =>
    installed({
      'package.json': JSON.stringify({ name: 'tiny', version: '1.0.0', license: 'ISC', author }),
    });
  for (const author of ['Ana Torres <ana@example.org>', { name: 'Ana Torres' }]) {
    const { text } = readNotice(named(author));
    expect(text).toMatch(/^Copyright \(c\) Ana Torres/);
    expect(text).toContain('Permission to use, copy, modify');
  }
});

test('a package under a licence that spreads stops the build', () => {
  const folder = installed({
    'package.json': '{"name":"sticky","version":"1.0.0","license":"GPL-3.0"}',
    LICENSE: 'GPL',
  });
  expect(() => readNotice(folder)).toThrow('sticky may not be bundled: its licence is "GPL-3.0"');
});
