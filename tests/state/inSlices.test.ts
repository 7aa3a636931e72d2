import { describe, expect, it } from 'vitest';
import { inSlices } from '../../src/state/inSlices.ts';

/** Steps that take so many milliseconds each, by a clock of their own. */
function stepsOf(each: readonly number[]) {
  const done: number[] = [];
  let time = 0;
  const steps = (function* () {
    for (const [i, ms] of each.entries()) {
      time += ms;
      done.push(i);
      yield;
    }
  })();
  return { done, steps, now: () => time };
}

describe('work in slices', () => {
  it('is done at once when it is short', () => {
    const { done, steps, now } = stepsOf([1, 1, 2]);
    expect(inSlices(steps, { now })).toBeNull();
    expect(done).toEqual([0, 1, 2]);
  });

  it('lets the page go on after a few milliseconds, and goes on itself', async () => {
    const { done, steps, now } = stepsOf([3, 3, 3, 3, 3]);
    const seen: number[] = [];
    const rest = () => Promise.resolve(void seen.push(done.length));
    await inSlices(steps, { now, rest });
    expect(seen).toEqual([2, 4]);
    expect(done).toEqual([0, 1, 2, 3, 4]);
  });

  it('does not go on once it is stopped', async () => {
    const { done, steps, now } = stepsOf([9, 9, 9]);
    const stop = new AbortController();
    const going = inSlices(steps, { now, signal: stop.signal });
    stop.abort();
    await going;
    expect(done).toEqual([0]);
  });

  it('tells of a step that fails later', async () => {
    const steps = (function* () {
      yield;
      throw new Error('a broken step');
    })();
    let time = 0;
    await expect(inSlices(steps, { now: () => (time += 20) })).rejects.toThrow('a broken step');
  });

  it('rests without a timer', async () => {
    const { done, steps, now } = stepsOf([9, 9, 9, 9]);
    await inSlices(steps, { now });
    expect(done).toHaveLength(4);
  });
});
