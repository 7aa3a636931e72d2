import { expect, test } from 'vitest';
import { randomId } from '../../src/state/randomId.ts';

test('ids are random, and have the form of those that browsers make', () => {
  const ids = Array.from({ length: 1_000 }, randomId);
  for (const id of ids)
    expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u);
  expect(new Set(ids).size).toBe(1_000);
});
