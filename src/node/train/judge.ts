/** Trains the judge of ties: multinomial logistic regression by AdaGrad, then whole-number weights. */
import { bucketOf, JUDGE_BITS, type JudgeModel } from '../../core/ties/judge/model.ts';
import { seededRandom, shuffledOrder } from './random.ts';
import type { TieExample } from './tieExamples.ts';

const LEAST_LABEL = 10;
const LEAST_FEATURE = 4;
const EPOCHS = 6;
const RATE = 0.15;
const L2 = 0.002;
/** One unit of the shipped whole numbers. */
const UNIT = 0.08;
/** Weights nearer to nothing than this are left out: they cost room and change little. */
const LEAST_WEIGHT = 0.16;

export function trainJudge(examples: readonly TieExample[]): JudgeModel {
  const labels = [
    'none',
    ...frequent(
      examples.flatMap((e) => e.labels),
      LEAST_LABEL,
    ),
  ];
  const known = new Set(
    frequent(
      examples.flatMap((e) => e.features),
      LEAST_FEATURE,
    ),
  );
  const data = examples.flatMap(({ features, labels: gold }) => {
    const buckets = features.filter((f) => known.has(f)).map(bucketOf);
    const answers = gold.map((label) => labels.indexOf(label)).filter((k) => k > 0);
    return (answers.length > 0 ? answers : [0]).map((answer) => ({ buckets, answer }));
  });
  const size = labels.length << JUDGE_BITS;
  const weights = new Float32Array(size);
  const squares = new Float32Array(size);
  const random = seededRandom(11);
  const chances = new Float64Array(labels.length);
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (const at of shuffledOrder(data.length, random)) {
      const example = data[at];
      if (example !== undefined) step(example.buckets, example.answer);
    }
  const quantised = Int8Array.from(weights, (w) =>
    Math.abs(w) < LEAST_WEIGHT ? 0 : Math.max(-127, Math.min(127, Math.round(w / UNIT))),
  );
  return { labels, unit: UNIT, weights: quantised };

  function step(buckets: readonly number[], answer: number): void {
    chances.fill(0);
    for (const bucket of buckets)
      for (let k = 0; k < labels.length; k++)
        chances[k] = (chances[k] ?? 0) + (weights[bucket * labels.length + k] ?? 0);
    const most = Math.max(...chances);
    let total = 0;
    for (let k = 0; k < labels.length; k++)
      total += chances[k] = Math.exp((chances[k] ?? 0) - most);
    for (let k = 0; k < labels.length; k++) {
      const error = (chances[k] ?? 0) / total - (k === answer ? 1 : 0);
      if (Math.abs(error) < 1e-3) continue;
      for (const bucket of buckets) {
        const i = bucket * labels.length + k;
        const gradient = error + L2 * (weights[i] ?? 0);
        const square = (squares[i] ?? 0) + gradient * gradient;
        squares[i] = square;
        weights[i] = (weights[i] ?? 0) - (RATE * gradient) / Math.sqrt(square + 1e-6);
      }
    }
  }
}

function frequent(words: readonly string[], least: number): string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .filter(([, n]) => n >= least)
    .map(([word]) => word)
    .sort();
}
