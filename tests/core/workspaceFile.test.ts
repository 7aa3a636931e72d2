import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Note } from '../../src/core/records.ts';
import {
  parseWorkspaceFile,
  readWorkspaceFile,
  writeWorkspaceFile,
} from '../../src/core/workspaceFile.ts';
import { anyFile } from './arbitraryWork.ts';

const noteHere = {
  id: 'n1',
  subject: { kind: 'actor', key: 'country/norway' },
  text: 'Ask again in May',
  tags: ['fish'],
  colour: 'yellow',
  created: '2026-01-01T00:00:00.000Z',
  changed: '2026-01-02T00:00:00.000Z',
} as unknown as Note; // keys as a file has them, without their brand
const positionHere = { actor: 'country/norway', x: 1, y: 2 };
const sound = {
  format: 'entente-workspace',
  version: 1,
  saved: '2026-01-03T00:00:00.000Z',
  app: '0.1.0',
  workspace: '0123456789abcdef0123456789abcdef',
  documents: ['Herring talks'],
  notes: [noteHere],
  positions: [positionHere],
};
const refusal = (input: unknown): string => {
  const parsed = parseWorkspaceFile(input);
  return parsed.kind === 'refused' ? parsed.problems.join(' ') : 'was taken';
};

test('what is saved is what is opened', () => {
  fc.assert(
    fc.property(anyFile, (file) => {
      expect(readWorkspaceFile(writeWorkspaceFile(file))).toEqual({
        kind: 'ok',
        file,
        refused: [],
      });
    }),
  );
});

test('whatever JSON it is given, it answers, and lets only whole records in', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), fc.jsonValue(), fc.jsonValue(), (any, note, at) => {
      expect(parseWorkspaceFile(any).kind).toBe('refused');
      const parsed = parseWorkspaceFile({ ...sound, notes: [note], positions: [at] });
      expect(parsed).toMatchObject({ kind: 'ok', file: { records: { notes: [], positions: [] } } });
      expect(parsed.kind === 'ok' && parsed.refused).toHaveLength(2);
    }),
  );
});

describe('a file', () => {
  test.each([
    ['nothing', ''],
    ['half a file', JSON.stringify(sound).slice(0, 80)],
    ['a web page', '<!doctype html><p>Hello'],
    ['a million brackets', '['.repeat(1_000_000)],
  ])('that is %s is refused in words', (_, text) => {
    const parsed = readWorkspaceFile(text);
    expect(parsed.kind === 'refused' && parsed.problems.join()).toContain('not a workspace file');
  });

  test.each([
    ['of another program', { ...sound, format: 'other' }, 'not a workspace file'],
    ['of a newer version', { ...sound, version: 3, notes: 'new' }, 'newer Entente'],
    ['of no version', { ...sound, version: '1' }, 'no Entente has written'],
    ['of version 0', { ...sound, version: 0 }, 'no Entente has written'],
    ['without notes', { ...sound, notes: undefined }, '“notes”'],
    ['with notes that are no list', { ...sound, notes: { length: 1 } }, '“notes”'],
    ['with a made-up workspace', { ...sound, workspace: '../..' }, '“workspace”'],
    ['with titles that are no texts', { ...sound, documents: [7] }, '“documents”'],
  ])('%s is refused in words', (_, input, words) => {
    expect(refusal(input)).toContain(words);
  });
});

describe('a record', () => {
  const refusedNotes = (...notes: unknown[]): readonly string[] => {
    const parsed = parseWorkspaceFile({ ...sound, notes });
    if (parsed.kind === 'refused') throw new Error('the file was refused');
    return parsed.refused;
  };

  test.each([
    ['with a huge text', { ...noteHere, text: 'x'.repeat(100_001) }],
    ['with a text that is none', { ...noteHere, text: { toString: 'no' } }],
    ['with something more', { ...noteHere, onclick: 'steal()' }],
    ['with an id that is a path', { ...noteHere, id: '../n1' }],
    ['on nothing', { ...noteHere, subject: { kind: 'actor', key: '' } }],
    ['on something unknown', { ...noteHere, subject: { kind: 'moon', key: 'x' } }],
    ['of an unknown colour', { ...noteHere, colour: 'red; background: url(x)' }],
    ['of no time', { ...noteHere, created: 'yesterday' }],
    ['with a thousand tags', { ...noteHere, tags: Array(1_000).fill('t') }],
  ])('%s is left out and said', (_, note) => {
    expect(refusedNotes(note).join()).toMatch(/^Note 1 was left out: .{1,200}$/);
  });

  test('that is there twice is taken once', () => {
    expect(refusedNotes(noteHere, noteHere)).toEqual(['Note 2 was left out: it is there twice.']);
  });

  test('that means to be a prototype changes nothing', () => {
    const text = JSON.stringify(sound).replace('"id":', '"__proto__":{"colour":"red"},"id":');
    const parsed = readWorkspaceFile(text);
    const [taken] = parsed.kind === 'ok' ? parsed.file.records.notes : [];
    if (taken) {
      expect(Object.getPrototypeOf(taken)).toBe(Object.prototype);
      expect(taken).toEqual(noteHere);
    }
    expect(({} as { colour?: string }).colour).toBeUndefined();
  });

  test.each([[1e300], [Number.MAX_VALUE], [null], ['1']])('placed at %j is left out', (x) => {
    const parsed = parseWorkspaceFile({ ...sound, positions: [{ ...positionHere, x }] });
    expect(parsed).toMatchObject({ kind: 'ok', refused: [expect.stringContaining('Position 1')] });
  });

  test('among hundreds that are refused is told by number only at first', () => {
    expect(refusedNotes(...Array<null>(300).fill(null)).at(-1)).toBe('280 more were left out.');
  });
});

test('work of a kind that only a newer version has is said to be left out', () => {
  const parsed = parseWorkspaceFile({ ...sound, maps: [{ id: 'm1' }], colours: [] });
  expect(parsed).toMatchObject({ kind: 'ok', refused: [expect.stringContaining('“maps”')] });
});
