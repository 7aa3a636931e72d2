/** The judge's weights: a linear model over hashed features, and how it travels as text. */
import { hashText } from '../../text/model/hash.ts';
import { bytesToText, packTable, textToBytes, unpackTable } from '../../text/model/packing.ts';

export const JUDGE_BITS = 15;
const BUCKETS = 1 << JUDGE_BITS;

export interface JudgeModel {
  /** "none", then types with a direction: "ASSAULT>" from the first mention to the second, "<" back, "=" mutual. */
  readonly labels: readonly string[];
  /** What one unit of a whole-number weight is worth. */
  readonly unit: number;
  /** One weight a label for each bucket of features. */
  readonly weights: Int8Array;
}

export function bucketOf(feature: string): number {
  const hash = hashText(feature);
  return ((hash ^ (hash >>> 15)) >>> 0) & (BUCKETS - 1);
}

/** How likely each label is, given the buckets of a pair's features: they sum to 1. */
export function probabilities(model: JudgeModel, buckets: readonly number[]): Float64Array {
  const { labels, unit, weights } = model;
  const sums = new Float64Array(labels.length);
  for (const bucket of buckets)
    for (let k = 0, at = bucket * labels.length; k < labels.length; k++, at++)
      sums[k] = (sums[k] ?? 0) + (weights[at] ?? 0);
  const most = Math.max(...sums);
  let total = 0;
  for (const [k, sum] of sums.entries()) total += sums[k] = Math.exp((sum - most) * unit);
  return sums.map((value) => value / total);
}

export function writeJudge({ labels, unit, weights }: JudgeModel): string {
  const table = bytesToText(packTable({ rows: BUCKETS, columns: labels.length, cells: weights }));
  return `${String(unit)} ${labels.join(' ')}\n${table}\n`;
}

export function readJudge(text: string): JudgeModel {
  const [head = '', table = ''] = text.split('\n');
  const [unit, ...labels] = head.split(' ');
  const { cells } = unpackTable(textToBytes(table), BUCKETS, labels.length);
  return { labels, unit: Number(unit), weights: cells };
}
