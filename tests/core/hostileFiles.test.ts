/** Workspace files that somebody made to do harm, or that a disk has spoilt: answered in words, and only whole records come in. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { previewFile } from '../../src/core/filePreview.ts';
import { RECORD_KINDS, checkValue } from '../../src/core/records.ts';
import {
  parseWorkspaceFile,
  readWorkspaceFile,
  writeWorkspaceFile,
} from '../../src/core/workspaceFile.ts';
import { anyFile } from './arbitraryWork.ts';

const NOWHERE = { workspace: 'f'.repeat(32), texts: [], records: [] };
const document = {
  id: '~00000001a-0000-x',
  file: 'talks.txt',
  text: 'Norway met Iceland.',
  about: {},
  left: [],
  added: '2026-01-01T00:00:00.000Z',
  edited: {},
};
const sound = {
  format: 'entente-workspace',
  version: 2,
  saved: '2026-01-03T00:00:00.000Z',
  app: '0.1.0',
  workspace: '0123456789abcdef0123456789abcdef',
  name: 'Herring talks',
  texts: [{ id: 'a.txt', text: 'Norway met Iceland.' }],
  records: { documents: [document] },
};
const refusal = (input: unknown): string => {
  const parsed = parseWorkspaceFile(input);
  return parsed.kind === 'refused' ? parsed.problems.join(' ') : 'was taken';
};

describe('a part of the file', () => {
  test.each([
    ['name', { name: 7 }],
    ['name', { name: 'x'.repeat(10_001) }],
    ['texts', { texts: undefined }],
    ['texts', { texts: { length: 1 } }],
    ['texts', { texts: [{ id: '', text: '' }] }],
    ['texts', { texts: [{ id: 'a', text: 'b', more: 'c' }] }],
    ['texts', { texts: [{ id: 'a', text: 'b'.repeat(20_000_001) }] }],
    ['records', { records: undefined }],
    ['records', { records: { notes: 'none' } }],
    ['workspace', { workspace: '../../0123456789abcdef0123456789' }],
    ['saved', { saved: 'yesterday' }],
    ['app', { app: null }],
  ])('that is damaged, “%s”, is named', (part, change) => {
    expect(refusal({ ...sound, ...change })).toContain(`its part “${part}” is not what it should`);
  });
});

describe('a document in the file', () => {
  test.each([
    ['with an id that is a path', { id: '../../etc' }],
    ['with an id that is a prototype', { id: 'a.__proto__' }],
    ['without a text', { text: undefined }],
    ['with more than a document has', { onload: 'steal()' }],
    ['of no day', { about: { date: '31 May' } }],
    ['of no time', { added: 0 }],
    ['with a thousand remarks', { left: Array(1_000).fill('left') }],
  ])('%s is left out and said', (_, change) => {
    const parsed = parseWorkspaceFile({
      ...sound,
      records: { documents: [{ ...document, ...change }] },
    });
    expect(parsed).toMatchObject({ kind: 'ok', file: { records: { documents: [] } } });
    expect(parsed.kind === 'ok' && parsed.refused.join()).toMatch(
      /^Document 1 was left out: .{1,200}$/,
    );
  });

  test('that is there twice is taken once', () => {
    const parsed = parseWorkspaceFile({ ...sound, records: { documents: [document, document] } });
    expect(parsed).toMatchObject({ refused: ['Document 2 was left out: it is there twice.'] });
  });
});

test('two names for one workspace are one too many', () => {
  const about = { name: 'Fish', created: sound.saved };
  const parsed = parseWorkspaceFile({ ...sound, records: { workspace: [about, about] } });
  expect(parsed).toMatchObject({ file: { records: { workspace: [about] } }, refused: [/twice/] });
});

test('a million records that are none are counted, not listed', () => {
  const parsed = parseWorkspaceFile({ ...sound, records: { notes: Array(1_000_000).fill(0) } });
  expect(parsed.kind === 'ok' && parsed.refused).toHaveLength(21);
  expect(parsed.kind === 'ok' && parsed.refused.at(-1)).toBe('999980 more were left out.');
}, 30_000);

test('what is as deep as a well is left out, or the file refused', () => {
  const deep = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`;
  const edit = `{"id":"e","version":9,"made":"${sound.saved}","edit":{"kind":"x","a":${deep}}}`;
  const text = JSON.stringify({ ...sound, records: {} }).replace(
    '"records":{}',
    `"records":{"edits":[${edit}],"notes":[${deep}]}`,
  );
  const parsed = readWorkspaceFile(text);
  if (parsed.kind === 'ok') expect(parsed.file.records).toMatchObject({ edits: [], notes: [] });
});

test('numbers too large for a number are no places', () => {
  const text = JSON.stringify({ ...sound, records: { positions: [{ actor: 'a', x: 0, y: 0 }] } });
  const parsed = readWorkspaceFile(text.replace('"x":0', '"x":1e999'));
  expect(parsed).toMatchObject({ kind: 'ok', file: { records: { positions: [] } } });
});

test('whatever is changed in a file, what comes in is whole and nothing else is touched', () => {
  const anyPath = fc.array(fc.nat(20), { minLength: 1, maxLength: 6 });
  const anyValue = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom(1e308, -0, '__proto__', 'constructor', '\u0000', '\u202e', '<script>'),
  );
  fc.assert(
    fc.property(anyFile, anyPath, anyValue, fc.boolean(), (file, path, value, asKey) => {
      const input: unknown = JSON.parse(writeWorkspaceFile(file));
      spoil(input, path, value, asKey);
      const preview = previewFile(parseWorkspaceFile(input), NOWHERE);
      expect(({} as Record<string, unknown>).polluted).toBeUndefined();
      if (preview.kind === 'refused') expect(preview.problems.join(' ')).toMatch(/\.$/);
      else
        for (const { kind, value: kept } of preview.own) {
          expect(RECORD_KINDS).toContain(kind);
          expect(checkValue(kind, kept).kind).toBe('ok');
        }
    }),
    { numRuns: 500 },
  );
});

/** Puts the value somewhere inside, in place of what is there or beside it under a name of ill will. */
function spoil(input: unknown, path: readonly number[], value: unknown, asKey: boolean): void {
  let at = input as Record<string, unknown>; // any object or list
  for (const step of path) {
    const keys = Object.keys(at);
    const key = keys[step % Math.max(1, keys.length)];
    if (key === undefined) return;
    const next = at[key];
    if (typeof next === 'object' && next !== null && step % 5 !== 0) {
      at = next as Record<string, unknown>;
      continue;
    }
    if (asKey)
      Object.defineProperty(at, '__proto__', { value: { polluted: value }, enumerable: true });
    else at[key] = value;
    return;
  }
}
