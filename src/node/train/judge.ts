/** Trains the judge of ties: a linear model and a small network over the same features, in whole numbers. */
import { JUDGE_BITS } from '../../core/ties/judge/featureBag.ts';
import type { LearntJudge } from '../../core/ties/judge/model.ts';
import { trainLinear } from './judgeLinear.ts';
import { trainNetwork } from './judgeNetwork.ts';
import type { TieExample } from './tieExamples.ts';

const LEAST_LABEL = 10;
const LEAST_FEATURE = 10;
const UNITS = { linear: 0.08, hidden: 0.05, output: 0.04 };
/** Linear weights nearer to nothing than this are left out: they cost room and change little. */
const LEAST_WEIGHT = 0.12;

/** Examples as both learners take them: rows of the features known, and the answers (0 for no tie). */
export interface Lesson {
  readonly rows: Int32Array;
  readonly answers: readonly number[];
}

export function trainJudge(examples: readonly TieExample[]): LearntJudge {
  const labels = ['none', ...frequentLabels(examples)];
  const buckets = frequentBuckets(examples);
  const rowOf = new Map([...buckets].map((bucket, row) => [bucket, row]));
  const lessons = examples.flatMap((example): Lesson[] => {
    const rows = example.buckets.flatMap((bucket) => rowOf.get(bucket) ?? []);
    const answers = example.labels.map((label) => labels.indexOf(label)).filter((k) => k > 0);
    if (answers.length === 0 && !example.isKnown) return [];
    return [{ rows: Int32Array.from(rows), answers: answers.length > 0 ? answers : [0] }];
  });
  const linear = trainLinear(lessons, buckets.length, labels.length);
  const network = trainNetwork(lessons, buckets.length, labels.length);
  const width = labels.length + network.hidden;
  const cells = new Int8Array(width << JUDGE_BITS);
  for (const [row, bucket] of buckets.entries()) {
    for (let k = 0; k < labels.length; k++) {
      const weight = linear[row * labels.length + k] ?? 0;
      if (Math.abs(weight) >= LEAST_WEIGHT) cells[bucket * width + k] = whole(weight, UNITS.linear);
    }
    for (let cell = 0; cell < network.hidden; cell++)
      cells[bucket * width + labels.length + cell] = whole(
        network.input[row * network.hidden + cell] ?? 0,
        UNITS.hidden,
      );
  }
  const output = Int8Array.from(network.output, (weight) => whole(weight, UNITS.output));
  return { labels, hidden: network.hidden, units: UNITS, cells, output };
}

const whole = (weight: number, unit: number): number =>
  Math.max(-127, Math.min(127, Math.round(weight / unit)));

function frequentLabels(examples: readonly TieExample[]): string[] {
  const counts = new Map<string, number>();
  for (const label of examples.flatMap((e) => e.labels))
    counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts].flatMap(([label, n]) => (n >= LEAST_LABEL ? [label] : [])).sort();
}

function frequentBuckets(examples: readonly TieExample[]): Int32Array {
  const counts = new Uint32Array(1 << JUDGE_BITS);
  for (const { buckets } of examples)
    for (const bucket of buckets) counts[bucket] = (counts[bucket] ?? 0) + 1;
  const known: number[] = [];
  for (const [bucket, n] of counts.entries()) if (n >= LEAST_FEATURE) known.push(bucket);
  return Int32Array.from(known);
}
