import { expect, test } from 'vitest';
import { mayBring, takeBrought } from '../../../src/ui/add/brought.ts';

/** What is used of a DataTransfer, which jsdom does not have. */
function transfer(data: Record<string, string>, files: File[] = []): DataTransfer {
  return {
    types: [...Object.keys(data), ...(files.length > 0 ? ['Files'] : [])],
    getData: (type: string) => data[type] ?? '',
    files,
    items: files.map((file) => ({
      kind: 'file',
      getAsFile: () => file,
      webkitGetAsEntry: () => ({ isDirectory: false, name: file.name }),
    })),
  } as unknown as DataTransfer; // what is used of one
}

test('files are read as they are', async () => {
  const brought = takeBrought(transfer({}, [new File(['text'], 'talks.txt')]));
  if (brought.kind !== 'files') throw new Error(brought.kind);
  const found = await brought.found;
  expect(found.files.map(({ file }) => file)).toEqual(['talks.txt']);
  expect(await found.files[0]?.blob.text()).toBe('text');
});

test('files without items are read too', async () => {
  const bare = Object.assign(transfer({}, [new File([''], 'a.txt')]), { items: [] });
  const brought = takeBrought(bare);
  if (brought.kind !== 'files') throw new Error(brought.kind);
  expect((await brought.found).files).toHaveLength(1);
});

test.each([
  [{ 'text/plain': ' Peru met Chile. ' }, { kind: 'text', text: 'Peru met Chile.', html: null }],
  [
    { 'text/plain': 'Peru', 'text/html': '<b>Peru</b>' },
    { kind: 'text', text: 'Peru', html: '<b>Peru</b>' },
  ],
  [{ 'text/plain': 'https://example.org/a' }, { kind: 'link', address: 'https://example.org/a' }],
  [
    { 'text/uri-list': 'https://example.org/a', 'text/plain': 'https://example.org/a' },
    { kind: 'link', address: 'https://example.org/a' },
  ],
  [{ 'text/plain': '  ' }, { kind: 'nothing' }],
  [{}, { kind: 'nothing' }],
])('%o is %o', (data, expected) => {
  expect(takeBrought(transfer(data))).toEqual(expected);
});

test('what is dragged is told apart before it is dropped', () => {
  expect(mayBring(transfer({}, [new File([''], 'a')]))).toBe(true);
  expect(mayBring(transfer({ 'text/plain': '' }))).toBe(true);
  expect(mayBring(transfer({ 'application/x-own': '' }))).toBe(false);
});
