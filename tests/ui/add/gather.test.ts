import { expect, test } from 'vitest';
import type { Item } from '../../../src/ui/add/fileTree.ts';
import { fromEntry, fromHandle } from '../../../src/ui/add/fileTree.ts';
import type { Handle } from '../../../src/ui/add/fileTree.ts';
import { gather, MOST_FILES, pickedFiles } from '../../../src/ui/add/gather.ts';

const file = (name: string): Item => ({
  kind: 'file',
  name,
  open: () => Promise.resolve(new File([name], name)),
});
const folder = (name: string, ...inside: Item[]): Item => ({
  kind: 'folder',
  name,
  list: () => Promise.resolve(inside),
});
const paths = ({ files }: { files: readonly { file: string }[] }): string[] =>
  files.map(({ file }) => file);

test('folders are gone through in the order of names, numbers as numbers', async () => {
  const found = await gather([
    folder('reports', file('10.txt'), file('2.txt'), folder('may', file('talks.pdf'))),
  ]);
  expect(paths(found)).toEqual(['reports/2.txt', 'reports/10.txt', 'reports/may/talks.pdf']);
  expect(found.refused).toEqual([]);
});

test.each([
  ['a folder gives its name', [folder('Border talks', file('a.txt'))], 'Border talks'],
  ['a file gives its name without the ending', [file('talks.of.may.docx')], 'talks.of.may'],
  ['several say how many', [file('talks.txt'), file('war.pdf')], 'talks and 1 other'],
  ['nothing gives none', [], null],
])('%s', async (_, items, name) => {
  expect((await gather(items)).name).toBe(name);
});

test('what systems leave in folders is not a document', async () => {
  const found = await gather([
    folder('a', file('.DS_Store'), file('Thumbs.db'), file('b.txt'), folder('.git', file('c.txt'))),
  ]);
  expect(paths(found)).toEqual(['a/b.txt']);
});

test('what cannot be opened is refused by name, and the rest goes on', async () => {
  const shut = (): Promise<never> => Promise.reject(new DOMException('no', 'EncodingError'));
  const found = await gather([
    { kind: 'folder', name: 'shut', list: shut },
    { kind: 'file', name: 'gone.txt', open: shut },
    file('here.txt'),
  ]);
  expect(paths(found)).toEqual(['here.txt']);
  expect(found.refused.map(({ file }) => file)).toEqual(['gone.txt', 'shut']);
  expect(found.refused[1]?.why).toContain('Add a folder');
});

test('a whole disk is cut at the most files, and that is said', async () => {
  const many = Array.from({ length: MOST_FILES + 5 }, (_, i) => file(`${String(i)}.txt`));
  const found = await gather([folder('disk', ...many)]);
  expect(found.files).toHaveLength(MOST_FILES);
  expect(found.refused).toHaveLength(1);
});

test('a folder in itself ends', async () => {
  const loop: Item = { kind: 'folder', name: 'again', list: () => Promise.resolve([loop]) };
  const found = await gather([loop]);
  expect(found.files).toEqual([]);
  expect(found.refused[0]?.why).toContain('too deep');
});

test('handles and entries give the same list', async () => {
  const text = new File(['x'], 'b.txt');
  const handle: Handle = {
    kind: 'directory',
    name: 'a',
    async *values() {
      yield await Promise.resolve({
        kind: 'file' as const,
        name: 'b.txt',
        getFile: () => Promise.resolve(text),
      });
    },
  };
  const inside = {
    isDirectory: false,
    name: 'b.txt',
    file: (done: (file: File) => void) => {
      done(text);
    },
  };
  const parts = [[inside], []];
  const entry = {
    isDirectory: true,
    name: 'a',
    createReader: () => ({
      readEntries: (done: (part: unknown) => void) => {
        done(parts.shift());
      },
    }),
  } as unknown as FileSystemEntry; // what is used of one
  expect(paths(await gather([fromHandle(handle)]))).toEqual(['a/b.txt']);
  expect(paths(await gather([fromEntry(entry)]))).toEqual(['a/b.txt']);
});

test('a picked folder keeps the paths in it and gives its name', () => {
  const inFolder = (path: string): File =>
    Object.defineProperty(new File([''], path), 'webkitRelativePath', { value: path });
  const found = pickedFiles([inFolder('May/b.txt'), inFolder('May/a.txt'), inFolder('May/.x/c')]);
  expect(paths(found)).toEqual(['May/a.txt', 'May/b.txt']);
  expect(found.name).toBe('May');
  expect(pickedFiles([new File([''], 'talks.pdf')]).name).toBe('talks');
});
