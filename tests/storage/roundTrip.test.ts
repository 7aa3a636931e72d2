/** A workspace goes into a file, from there into a database and a page, and again into a file: it is the same all the way. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asOwnWorkspace } from '../../src/core/openingFile.ts';
import { RECORD_KINDS, putAbout } from '../../src/core/records.ts';
import type { Change } from '../../src/core/records.ts';
import type { RecordsByKind, WorkspaceFile } from '../../src/core/workspaceFile.ts';
import { KeptShelf } from '../../src/storage/workspaces.ts';
import { packWorkspace, unpackWorkspaces } from '../../src/worker/files/packing.ts';
import { anyFile } from '../core/arbitraryWork.ts';
import { WORKSPACE, openPage, textStore } from './desk.ts';
import type { Page } from './desk.ts';

/** What a workspace made of the file would hold, in the order of its keys, without the word on where it came from. */
async function throughFile(file: WorkspaceFile): Promise<readonly Change[]> {
  const packed = await packWorkspace(file);
  const [parsed] = await unpackWorkspaces(new Uint8Array(await packed.arrayBuffer()));
  if (parsed.kind === 'refused') throw new Error(parsed.problems.join());
  expect(parsed.refused).toEqual([]);
  const name = ({ kind, key }: Change): string => `${kind} ${key}`;
  return asOwnWorkspace(parsed.file)
    .map((change) => {
      if (change.kind !== 'workspace' || !change.value) return change;
      const { name, created } = change.value;
      return putAbout({ name, created });
    })
    .toSorted((a, b) => (name(a) < name(b) ? -1 : 1));
}

function recordsOf({ shown }: Page): RecordsByKind {
  const lists = RECORD_KINDS.map((kind) => [
    kind,
    [...shown].filter(([id]) => id.startsWith(`${kind} `)).map(([, value]) => value),
  ]);
  return Object.fromEntries(lists) as RecordsByKind; // a list for each kind
}

test('any workspace is the same after a file, a database, a page and another file', async () => {
  await fc.assert(
    fc.asyncProperty(anyFile, async (file) => {
      globalThis.indexedDB = new IDBFactory();
      const before = await throughFile(file);
      const text = textStore();
      await new KeptShelf({ text }).create(WORKSPACE, before);
      const page = await openPage({ text });
      expect(page.last()).toEqual({ status: { kind: 'saved' }, problems: [], hasLost: false });
      const again = { ...file, workspace: WORKSPACE, texts: [], records: recordsOf(page) };
      await page.store.close();
      expect(await throughFile(again)).toEqual(before);
    }),
    { numRuns: 100 },
  );
});
