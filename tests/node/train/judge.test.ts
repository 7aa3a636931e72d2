import { expect, it } from 'vitest';
import { chancesOf, readJudge, writeJudge } from '../../../src/core/ties/judge/model.ts';
import { trainJudge } from '../../../src/node/train/judge.ts';

const BIAS = 1;
const [STRIKES, MEETS] = [2, 3];

const examples = Array.from({ length: 60 }, (_, i) => {
  const kind = i % 3;
  return {
    buckets: [BIAS, ...(kind === 1 ? [STRIKES] : kind === 2 ? [MEETS] : [])],
    labels: kind === 1 ? ['ASSAULT>'] : kind === 2 ? ['CONSULT='] : [],
    isKnown: true,
  };
});

it('learns what features say, and the same at every training', () => {
  const text = writeJudge(trainJudge(examples));
  const model = readJudge(text);
  const best = (...buckets: number[]): string => {
    const chances = chancesOf(model, buckets);
    return model.labels[chances.indexOf(Math.max(...chances))] ?? '';
  };
  expect([best(BIAS), best(BIAS, STRIKES), best(BIAS, MEETS)]).toEqual([
    'none',
    'ASSAULT>',
    'CONSULT=',
  ]);
  expect(writeJudge(trainJudge(examples))).toBe(text);
});

it('does not take for untied what nobody looked at', () => {
  const unknown = examples.map((e) => (e.labels.length === 0 ? { ...e, isKnown: false } : e));
  const chance = (from: typeof examples): number => {
    const model = readJudge(writeJudge(trainJudge(from)));
    return chancesOf(model, [BIAS])[0] ?? 1;
  };
  expect(chance(unknown)).toBeLessThan(chance(examples));
});
