import { expect, test } from 'vitest';
import { countTests } from '../../src/node/testResults.ts';

const ran = { status: 'passed', assertionResults: [{}, {}] };

test('tests are counted as Vitest counts them', () => {
  const report = { numPassedTests: 2, numFailedTests: 1, testResults: [ran] };
  expect(countTests(report)).toEqual({ passed: 2, failed: 1 });
});

test('a file that could not be loaded is a failure, though none of its tests ran', () => {
  const broken = { status: 'failed', assertionResults: [] };
  const report = { numPassedTests: 2, numFailedTests: 0, testResults: [ran, broken] };
  expect(countTests(report)).toEqual({ passed: 2, failed: 1 });
});
