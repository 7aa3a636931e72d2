import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asOwnWorkspace, compareWithFile } from '../../src/core/openingFile.ts';
import type { Here } from '../../src/core/openingFile.ts';
import { RECORD_KINDS, checkValue, putNote } from '../../src/core/records.ts';
import type { Change, Note } from '../../src/core/records.ts';
import type { DocumentId } from '../../src/core/types.ts';
import type { RecordsByKind, WorkspaceFile } from '../../src/core/workspaceFile.ts';
import { anyFile } from './arbitraryWork.ts';

const note = {
  id: 'n1',
  subject: { kind: 'actor', key: 'country/norway' },
  text: 'Ask again in May',
  tags: ['fish'],
  colour: 'yellow',
  created: '2026-01-01T00:00:00.000Z',
  changed: '2026-01-02T00:00:00.000Z',
} as unknown as Note; // a key as a file has it, without its brand
const nothing = Object.fromEntries(
  RECORD_KINDS.map((kind) => [kind, []]),
) as unknown as RecordsByKind;
const file: WorkspaceFile = {
  saved: '2026-01-03T00:00:00.000Z',
  app: '0.1.0',
  workspace: '0123456789abcdef0123456789abcdef',
  name: 'Herring talks',
  texts: [{ id: 'talks.txt' as DocumentId, text: 'Norway met Iceland.' }],
  records: { ...nothing, notes: [note] },
};
const here: Here = { workspace: file.workspace, texts: file.texts, records: [] };

const changesOf = ({ records }: WorkspaceFile): Change[] =>
  RECORD_KINDS.flatMap((kind) =>
    records[kind].flatMap((value) => {
      const checked = checkValue(kind, value);
      return checked.kind === 'ok' ? [checked.value] : [];
    }),
  );
const isAbout = ({ kind }: Change): boolean => kind === 'workspace';

describe('opening a file into the open workspace', () => {
  test('tells what is new, what changes and what is the same', () => {
    expect(compareWithFile(file, here)).toMatchObject({
      added: { notes: 1, documents: 0 },
      changes: [putNote(note)],
      isOfThis: true,
    });
    const changed = putNote({ ...note, text: 'Something else' });
    expect(compareWithFile(file, { ...here, records: [changed] })).toMatchObject({
      ...{ added: { notes: 0 }, changed: { notes: 1 }, same: { notes: 0 } },
      changes: [putNote(note)],
    });
    expect(compareWithFile(file, { ...here, records: [putNote(note)] })).toMatchObject({
      same: { notes: 1 },
      changes: [],
    });
  });

  test('brings the texts of another page along, but none that is here', () => {
    const other = { ...here, workspace: 'f'.repeat(32) };
    expect(compareWithFile(file, other)).toMatchObject({
      added: { documents: 0 },
      isOfThis: false,
    });
    const { changes } = compareWithFile(file, { ...other, texts: [] });
    expect(changes).toMatchObject([
      { kind: 'documents', value: { file: 'talks.txt', text: 'Norway met Iceland.' } },
      { kind: 'notes' },
    ]);
    expect(compareWithFile(file, { ...other, texts: [], records: changes }).changes).toEqual([]);
  });

  test('knows the file of a workspace that was opened from here, and the other way round', () => {
    const away = asOwnWorkspace(file).find(isAbout);
    const back = {
      ...file,
      workspace: 'e'.repeat(32),
      texts: [],
      records: { ...nothing, workspace: [away?.value] },
    };
    expect(compareWithFile(back as never, here).isOfThis).toBe(true);
    const there = { ...here, workspace: 'e'.repeat(32), from: file.workspace };
    expect(compareWithFile(file, there).isOfThis).toBe(true);
  });

  test('does not rename it', () => {
    const named = { name: 'Theirs', created: file.saved };
    const opening = compareWithFile({ ...file, records: { ...nothing, workspace: [named] } }, here);
    expect(opening.changes).toEqual([]);
  });

  test('of what was just saved changes nothing', () => {
    fc.assert(
      fc.property(anyFile, (any) => {
        const now = { workspace: any.workspace, texts: any.texts, records: changesOf(any) };
        expect(compareWithFile(any, now)).toMatchObject({ changes: [], isOfThis: true });
      }),
    );
  });
});

describe('a file as a workspace of its own', () => {
  test('has all records of the file as they are, and the texts of its page before them', () => {
    fc.assert(
      fc.property(anyFile, (any) => {
        const own = asOwnWorkspace(any);
        const based = own.slice(1, 1 + any.texts.length);
        expect(based.map(({ value }) => value && 'text' in value && value.text)).toEqual(
          any.texts.map(({ text }) => text),
        );
        expect(own.slice(1 + any.texts.length)).toEqual(changesOf(any).filter((c) => !isAbout(c)));
        expect(own.every((change) => checkValue(change.kind, change.value).kind === 'ok')).toBe(
          true,
        );
      }),
    );
  });

  test('keeps its name and its day, and knows where it came from', () => {
    const about = { name: 'Fishing rights', created: '2025-01-01T00:00:00.000Z' };
    const [own] = asOwnWorkspace({ ...file, records: { ...nothing, workspace: [about] } });
    expect(own?.value).toEqual({ ...about, from: file.workspace });
    expect(asOwnWorkspace(file)[0]?.value).toMatchObject({ name: 'Herring talks' });
  });

  test('that lay among the deleted is not deleted here', () => {
    const about = { name: 'Old', created: file.saved, deleted: file.saved };
    const [own] = asOwnWorkspace({ ...file, records: { ...nothing, workspace: [about] } });
    expect(own?.value).not.toHaveProperty('deleted');
  });
});
