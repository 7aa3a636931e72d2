import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JUDGE_BITS } from '../../../../src/core/ties/judge/featureBag.ts';
import {
  chancesOf,
  readJudge,
  softmax,
  weightFor,
  writeJudge,
} from '../../../../src/core/ties/judge/model.ts';

const labels = ['none', 'ASSAULT>', 'CONSULT='];
const units = { linear: 0.5, hidden: 0.5, output: 0.5 };
const hidden = 2;
const width = labels.length + hidden;

function learnt(weights: readonly (readonly [bucket: number, column: number, value: number])[]) {
  const cells = new Int8Array(width << JUDGE_BITS);
  for (const [bucket, column, value] of weights) cells[bucket * width + column] = value;
  return { labels, hidden, units, cells, output: Int8Array.from([0, 4, 0, 0, 0, 4, 2, 0, 0]) };
}

describe('the judge', () => {
  it('gives chances that sum to one, whatever the features', () => {
    const model = readJudge(writeJudge(learnt([[3, 1, 9]])));
    fc.assert(
      fc.property(fc.array(fc.nat((1 << JUDGE_BITS) - 1)), (buckets) => {
        const chances = chancesOf(model, buckets);
        expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1);
      }),
      { numRuns: 50 },
    );
  });

  it('hears both its halves: a weight of a label, and a hidden cell that speaks for one', () => {
    const model = readJudge(
      writeJudge(
        learnt([
          [3, 1, 9],
          [5, 4, 9],
        ]),
      ),
    );
    const [, quiet = 1] = chancesOf(model, []);
    const [, assault = 0] = chancesOf(model, [3]);
    const [, , consult = 0] = chancesOf(model, [5]);
    expect(assault).toBeGreaterThan(quiet);
    expect(consult).toBeGreaterThan(quiet);
  });

  it('tells what features say for a label', () => {
    const model = readJudge(
      writeJudge(
        learnt([
          [3, 1, 9],
          [7, 1, -2],
          [7, 2, 5],
        ]),
      ),
    );
    expect(weightFor(model, [3, 7], 1)).toBe(3.5);
    expect(weightFor(model, [], 1)).toBe(0);
  });

  it('turns scores into chances that keep their order', () => {
    const scores = Float64Array.from([800, 801, -5]);
    softmax(scores);
    expect(scores[1]).toBeGreaterThan(scores[0] ?? 1);
    expect(scores[2]).toBe(0);
  });
});
