import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { describe } from 'vitest';
import { describeClashes } from './clashSuite.ts';
import { describeKeeping } from './keepingSuite.ts';
import { describeOldVersions } from './oldVersionsSuite.ts';
import { describeTrouble } from './troubleSuite.ts';

function emptyDatabase(): Promise<void> {
  globalThis.indexedDB = new IDBFactory();
  return Promise.resolve();
}

describe('keeping', () => {
  describeKeeping(emptyDatabase);
});
describe('clashes', () => {
  describeClashes(emptyDatabase);
});
describe('trouble', () => {
  describeTrouble(emptyDatabase);
});
describe('old versions', () => {
  describeOldVersions(emptyDatabase);
});
