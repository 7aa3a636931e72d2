import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { addPolicy, policyOf } from '../../../src/node/build/contentSecurityPolicy.ts';

const sha256 = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const page = (script: string, style: string): string => `<!doctype html>
<html>
  <head>
    <meta charset="utf-8" />
    <meta name="color-scheme" content="light dark" />
    <script type="module">${script}</script>
    <style>${style}</style>
  </head>
</html>`;

test('the policy lets in the scripts and styles of the page, and nothing else', () => {
  expect(policyOf(page('start()', 'p { color: red }')).split('; ')).toEqual([
    "default-src 'none'",
    `script-src ${sha256('start()')}`,
    `style-src ${sha256('p { color: red }')} ${sha256('.__________cytoscape_container { position: relative; }')}`,
    'img-src blob: data:',
    'font-src data:',
    'worker-src blob:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ]);
});

test('a style that a script only speaks of has no place in the policy', () => {
  const script = 'const example = "<style>b{}</style>"';
  expect(policyOf(page(script, 'i{}'))).toContain(`script-src ${sha256(script)};`);
  expect(policyOf(page(script, 'i{}'))).not.toContain(sha256('b{}'));
});

test('a script in a comment is not let in', () => {
  expect(policyOf(`${page('a', 'b')}<!-- <script>old()</script> -->`)).not.toContain(
    sha256('old()'),
  );
});

test('a block of data is no script to let in', () => {
  const block = '<script type="application/json" id="a">{"b":"<style>"}</script>';
  expect(policyOf(page('a()', 'b{}') + block)).toBe(policyOf(page('a()', 'b{}')));
});

test('lines that end in CR LF are hashed as a browser reads them', () => {
  expect(policyOf(page('a()\r\nb()', ''))).toContain(sha256('a()\nb()'));
});

test('the policy stands right after the charset, before all it is to hold for', () => {
  const html = addPolicy(page('start("$&")', ''));
  expect(html).toMatch(/<meta charset="utf-8" \/>\s*<meta http-equiv="Content-Security-Policy"/);
  expect(html).toContain('start("$&")');
});

test('a page without a charset stops the build', () => {
  expect(() => addPolicy('<html></html>')).toThrow('charset');
});

test('a script that never ends stops the build', () => {
  expect(() => policyOf('<script>half')).toThrow('<script>');
});
