import { deleteDB } from 'idb';
import { describe } from 'vitest';
import { DATABASE_NAME } from '../../src/storage/db.ts';
import { describeClashes } from '../storage/clashSuite.ts';
import { describeKeeping } from '../storage/keepingSuite.ts';
import { describeOldVersions } from '../storage/oldVersionsSuite.ts';
import { describeTrouble } from '../storage/troubleSuite.ts';

const emptyDatabase = (): Promise<void> => deleteDB(DATABASE_NAME);

describe('keeping in a browser', () => {
  describeKeeping(emptyDatabase);
});
describe('clashes in a browser', () => {
  describeClashes(emptyDatabase);
});
describe('trouble in a browser', () => {
  describeTrouble(emptyDatabase);
});
describe('old versions in a browser', () => {
  describeOldVersions(emptyDatabase);
});
