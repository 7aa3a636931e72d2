import { describe, expect, test } from 'vitest';
import { readWorkspaceFile } from '../../src/core/workspaceFile.ts';
import type { Found } from '../../src/recover/find.ts';
import { plainJson, rawFile, sortIntoWorkspaces, workspaceFile } from '../../src/recover/sort.ts';

const WORKSPACE = 'a'.repeat(32);
const SAVED = '2026-01-01T00:00:00.000Z';

const note = (id: string, text: string) => ({
  id,
  subject: { kind: 'actor', key: 'country/chad' },
  text,
  tags: [],
  colour: null,
  created: SAVED,
  changed: SAVED,
});
const row = (id: string, text: string, at = 5) => ({
  key: [WORKSPACE, 'notes', id],
  value: { workspace: WORKSPACE, kind: 'notes', key: id, value: note(id, text), at, by: 'tab' },
});
const typed = (id: string, value: unknown, at: number, by = 'tab'): Record<string, string> => ({
  [`entente/journal/${WORKSPACE}/${by}/notes/${id}`]: JSON.stringify({
    kind: 'notes',
    key: id,
    value,
    at,
    by,
  }),
});

function found(rows: readonly unknown[], text: Found['text'] = {}, standing: object = {}): Found {
  const stores = [
    { name: 'records', rows: rows as ReturnType<typeof row>[], unreadable: 0 },
    {
      name: 'workspaces',
      rows: [{ key: WORKSPACE, value: { id: WORKSPACE, titles: ['a.txt', 'b.txt'], ...standing } }],
      unreadable: 0,
    },
  ];
  return { databases: [{ name: 'entente.kept-work', version: 1, stores }], text, problems: [] };
}

const notesIn = (what: Found): unknown => sortIntoWorkspaces(what)[0]?.records.notes;

describe('a workspace', () => {
  test('is a file that opens, called as the person called it', () => {
    const about = {
      key: 0,
      value: {
        workspace: WORKSPACE,
        kind: 'workspace',
        key: 'about',
        value: { name: 'Herring talks', created: SAVED },
      },
    };
    const [workspace] = sortIntoWorkspaces(found([row('n', 'one'), about]));
    if (!workspace) throw new Error('it is there');
    expect(readWorkspaceFile(workspaceFile(workspace, SAVED).join(''))).toMatchObject({
      kind: 'ok',
      refused: [],
      file: {
        name: 'Herring talks',
        workspace: WORKSPACE,
        records: { notes: [{ id: 'n', text: 'one' }], workspace: [{ name: 'Herring talks' }] },
      },
    });
  });

  test('without a name goes by its texts', () => {
    expect(sortIntoWorkspaces(found([row('n', 'one')]))[0]?.name).toBe('a.txt, b.txt');
  });

  test('is about the texts of a page unless it says that a person made it', () => {
    const about = {
      key: 0,
      value: { workspace: WORKSPACE, kind: 'workspace', key: 'about', value: { created: SAVED } },
    };
    const isOfPage = (...rows: unknown[]): unknown => sortIntoWorkspaces(found(rows))[0]?.isOfPage;
    expect(isOfPage(row('n', 'one'))).toBe(true);
    expect(isOfPage(row('n', 'one'), about)).toBe(false);
  });

  test('has what was typed last, from the journal', () => {
    const what = found([row('n', 'one')], { ...typed('n', note('n', 'two'), 6) });
    expect(notesIn(what)).toEqual([note('n', 'two')]);
  });

  test('has nothing that was removed, or that the journal only remembers', () => {
    expect(notesIn(found([row('n', 'one')], typed('n', null, 6)))).toBeUndefined();
    expect(notesIn(found([row('n', 'new', 7)], typed('n', note('n', 'old'), 6)))).toEqual([
      note('n', 'new'),
    ]);
    const standing = { acknowledged: { tab: 6 } };
    expect(notesIn(found([], typed('n', note('n', 'deleted since'), 6), standing))).toBeUndefined();
  });

  test('is found whatever lies beside it', () => {
    const odd = [null, 7, { kind: 'notes' }, { workspace: {}, kind: 1, key: [] }];
    const rows = [...odd.map((value) => ({ key: 1, value })), row('n', 'one')];
    const text = { [`entente/journal/${WORKSPACE}/x/notes/y`]: '{"kind":', 'entente/journal': '' };
    expect(notesIn(found(rows, text))).toEqual([note('n', 'one')]);
  });
});

test('the file with everything is JSON with every row', () => {
  const what = found([row('n', 'one'), { key: 1, value: undefined }], { 'entente/x': '"' });
  expect(JSON.parse(rawFile(what, SAVED).join(''))).toMatchObject({
    text: { 'entente/x': '"' },
    databases: [{ version: 1, stores: [{ rows: [row('n', 'one'), { key: 1 }] }, {}] }],
  });
});

test.each([
  ['bytes', new Uint8Array([1, 2]).subarray(1), '[2]'],
  ['a buffer', new Uint8Array([1, 2]).buffer, '[1,2]'],
  ['a map', new Map([['a', 1]]), '[["a",1]]'],
  ['a large number', { n: 12n }, '{"n":"12"}'],
  ['nothing', undefined, 'null'],
  ['twice the same', [[1], [1]], '[[1],[1]]'],
  ['a function', () => 1, 'null'],
])('%s is written as JSON', (_what, value, json) => {
  expect(plainJson(value)).toBe(json);
});

test('what holds itself is cut there', () => {
  const self: Record<string, unknown> = { bytes: new Uint8Array([1]), twin: {} };
  Object.assign(self, { self, again: self.twin, inner: { self } });
  expect(plainJson(self)).toBe(
    '{"bytes":[1],"twin":{},"self":null,"again":{},"inner":{"self":null}}',
  );
});
