import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256 } from '../../src/core/sha256.ts';
import { workspaceId } from '../../src/core/workspaceId.ts';

test('the hash is SHA-256 of the UTF-16 units', () => {
  const expected = (text: string) =>
    createHash('sha256').update(Buffer.from(text, 'utf16le').swap16()).digest('hex');
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      expect(sha256(text)).toBe(expected(text));
    }),
  );
  for (let length = 0; length < 70; length++)
    expect(sha256('é'.repeat(length))).toBe(expected('é'.repeat(length)));
});

test('a workspace is named by its texts, whatever their order', () => {
  expect(workspaceId(['one', 'two'])).toBe(workspaceId(['two', 'one']));
  expect(workspaceId(['one', 'two'])).toMatch(/^[0-9a-f]{32}$/);
});

test.each([[['one', 'twO']], [['one']], [['onetwo']], [['one', 'two', 'two']], [[]]])(
  'other texts are another workspace: %j',
  (texts) => {
    expect(workspaceId(texts)).not.toBe(workspaceId(['one', 'two']));
  },
);
