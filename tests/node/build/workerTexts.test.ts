import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inBlock } from '../../../src/node/build/workerTexts.ts';

test.each([
  ['const end = "</script>"'],
  ['if (a <!--b) c()'],
  ['const tags = /<SCRIPT|<script/'],
  [String.raw`const escaped = "\u003c\\/"`],
])('%s is the same when it comes out of its block, and does not end it', (script) => {
  const block = inBlock(JSON.stringify(script));
  expect(JSON.parse(block)).toBe(script);
  expect(block).not.toMatch(/<\/|<!--|<script/i);
});

test('any script comes out of its block as it went in', () => {
  const script = fc
    .array(fc.oneof(fc.constantFrom('</', '<!--', '<', 'ScRipt', '\\', '"'), fc.string()))
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(script, (text) => {
      const block = inBlock(JSON.stringify(text));
      expect(JSON.parse(block)).toBe(text);
      expect(block).not.toMatch(/<\/|<!--|<script/i);
    }),
  );
});
