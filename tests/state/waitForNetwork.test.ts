import { expect, it } from 'vitest';
import { waitForNetwork, WAITS } from '../../src/state/waitForNetwork.ts';

const NOW = 100_000;
const situation = {
  last: { count: 100, at: NOW - 1_000, tookMs: 2_000 },
  held: 200,
  isReading: true,
  isAtRest: false,
  askedAt: NOW - 30_000,
  now: NOW,
  waits: WAITS,
};

it.each([
  ['rests three times as long as the last one took while documents come', {}, 5_000],
  ['is not made while there are few more', { held: 120 }, null],
  ['rests once at the end, when it is waited for', { isReading: false }, 1_000],
  [
    'waits at the end for a batch that may follow',
    { isReading: false, askedAt: NOW, last: { count: 1, at: 0, tookMs: 1 } },
    350,
  ],
  [
    'comes with the first document',
    { last: { count: 0, at: -Infinity, tookMs: 0 }, held: 1 },
    -Infinity,
  ],
  ['comes at once in a pause', { isAtRest: true }, 0],
])('the next network %s', (_, change, wait) => {
  expect(waitForNetwork({ ...situation, ...change })).toBe(wait);
});
