/**
 * The judge's weights and how they travel as text: a linear model and a small network with one hidden layer over the same hashed features.
 * Their chances are averaged: the first is surer of the type, the second of whether there is a tie at all.
 */
import {
  bytesToText,
  packTable,
  textToBytes,
  unpackSparse,
  unpackTable,
} from '../../text/model/packing.ts';
import { addRows, type SparseWeights } from '../../text/model/weights.ts';
import { JUDGE_BITS } from './featureBag.ts';

/** What one step of each part's whole-number weights is worth. */
export interface Units {
  readonly linear: number;
  readonly hidden: number;
  readonly output: number;
}

export interface JudgeModel {
  /** "none", then types with a direction: "ASSAULT>" from the first mention to the second, "<" back, "=" mutual. */
  readonly labels: readonly string[];
  readonly hidden: number;
  readonly units: Units;
  /** A row for each bucket of features: a column for each label, then one for each hidden cell. */
  readonly table: SparseWeights;
  /** A row for each hidden cell, and a last one that is always on; a column for each label. */
  readonly output: Int8Array;
}

/** How likely each label is, given the buckets of a pair's features: they sum to 1. */
export function chancesOf(model: JudgeModel, buckets: readonly number[]): Float64Array {
  const { labels, hidden, units, table, output } = model;
  const width = labels.length;
  const sums = new Float64Array(width + hidden);
  addRows(table, buckets, width + hidden, sums, 0);
  const linear = new Float64Array(width);
  const network = new Float64Array(width);
  for (let k = 0; k < width; k++) linear[k] = (sums[k] ?? 0) * units.linear;
  for (let cell = 0; cell <= hidden; cell++) {
    const on = cell < hidden ? Math.tanh((sums[width + cell] ?? 0) * units.hidden) : 1;
    for (let k = 0, at = cell * width; k < width; k++, at++)
      network[k] = (network[k] ?? 0) + on * (output[at] ?? 0) * units.output;
  }
  softmax(linear);
  softmax(network);
  for (let k = 0; k < width; k++) linear[k] = ((linear[k] ?? 0) + (network[k] ?? 0)) / 2;
  return linear;
}

/** Turns scores into chances, in place. */
export function softmax(scores: Float64Array): void {
  let most = -Infinity;
  let total = 0;
  // Counted loops: this runs for every pair of mentions, and iterators over so few numbers cost more than the sums.
  for (const score of scores) most = Math.max(most, score);
  for (let k = 0; k < scores.length; k++) total += scores[k] = Math.exp((scores[k] ?? 0) - most);
  for (let k = 0; k < scores.length; k++) scores[k] = (scores[k] ?? 0) / total;
}

/** What these features say for a label in the linear model. */
export function weightFor(model: JudgeModel, buckets: readonly number[], label: number): number {
  const { starts, columns, values } = model.table;
  let sum = 0;
  for (const bucket of buckets)
    for (let cell = starts[bucket] ?? 0; cell < (starts[bucket + 1] ?? 0); cell++)
      if (columns[cell] === label) sum += values[cell] ?? 0;
  return sum * model.units.linear;
}

/** A model before it is packed: the table with all its cells. */
export type LearntJudge = Omit<JudgeModel, 'table'> & { readonly cells: Int8Array };

const ROWS = 1 << JUDGE_BITS;

export function writeJudge({ labels, hidden, units, cells, output }: LearntJudge): string {
  const columns = labels.length + hidden;
  return [
    JSON.stringify({ labels, hidden, units }),
    bytesToText(packTable({ rows: ROWS, columns, cells })),
    bytesToText(packTable({ rows: hidden + 1, columns: labels.length, cells: output })),
    '',
  ].join('\n');
}

export function readJudge(text: string): JudgeModel {
  const [head = '', table = '', output = ''] = text.split('\n');
  const { labels, hidden, units } = JSON.parse(head) as Pick<
    JudgeModel,
    'labels' | 'hidden' | 'units'
  >; // our own file
  return {
    labels,
    hidden,
    units,
    table: unpackSparse(textToBytes(table), ROWS, labels.length + hidden),
    output: unpackTable(textToBytes(output), hidden + 1, labels.length).cells,
  };
}
