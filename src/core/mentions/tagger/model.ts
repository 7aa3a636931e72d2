/** The name model: weights of features for labels, and of a label for the one before it. */
import {
  bytesToText,
  packTable,
  textToBytes,
  unpackSparse,
  unpackTable,
} from '../../text/model/packing.ts';
import {
  addRows,
  type Buckets,
  type DenseWeights,
  type Weights,
} from '../../text/model/weights.ts';
import { NAME_BUCKET_BITS } from './features.ts';
import { isContinuing, LABELS } from './labels.ts';

export interface NamesModel {
  /** LABELS weights for each of 2 ** NAME_BUCKET_BITS features. */
  readonly weights: Weights;
  /** Row: the label before, column: the label. The last row is for the beginning of a sentence. */
  readonly transitions: DenseWeights;
  /** What one unit of the weights is worth. */
  readonly unit: number;
}

export type LearntNames = NamesModel & { readonly weights: DenseWeights };

export const START = LABELS;

export function writeNames({ weights, transitions, unit }: LearntNames): string {
  const rows = 2 ** NAME_BUCKET_BITS;
  const before = { rows: LABELS + 1, columns: LABELS, cells: Int8Array.from(transitions) };
  const table = { rows, columns: LABELS, cells: Int8Array.from(weights) };
  const packed = [before, table].map((part) => bytesToText(packTable(part)));
  return [JSON.stringify({ unit }), ...packed, ''].join('\n');
}

export function readNames(text: string): NamesModel {
  const [head = '', transitions = '', weights = ''] = text.split('\n');
  const { unit } = JSON.parse(head) as { unit: number }; // our own file
  return {
    unit,
    transitions: unpackTable(textToBytes(transitions), LABELS + 1, LABELS).cells,
    weights: unpackSparse(textToBytes(weights), 2 ** NAME_BUCKET_BITS, LABELS),
  };
}

/** Adds up the weights of a token's features for every label. */
export function addWeights(
  { weights }: NamesModel,
  buckets: Buckets,
  scores: Float64Array,
  row: number,
): void {
  addRows(weights, buckets, LABELS, scores, row);
}

/** The score of a label that a token cannot have. */
export const FORBIDDEN = -1e9;

/** The best row of labels (Viterbi) for scores of every label of every token, row after row. */
export function bestLabels(transitions: Float64Array, scores: Float64Array): Uint8Array {
  const tokens = scores.length / LABELS;
  const back = new Uint8Array(scores.length);
  let before = new Float64Array(LABELS);
  let now = new Float64Array(LABELS);
  for (let label = 0; label < LABELS; label++)
    before[label] = isContinuing(label)
      ? -Infinity
      : (transitions[START * LABELS + label] ?? 0) + (scores[label] ?? 0);
  for (let i = 1; i < tokens; i++) {
    const row = i * LABELS;
    for (let label = 0; label < LABELS; label++) {
      const own = scores[row + label] ?? 0;
      now[label] = -Infinity;
      if (label > 0 && own < FORBIDDEN / 2) continue;
      // A span goes on only after its own beginning or middle, the label before and the same one.
      const goesOn = isContinuing(label);
      const last = goesOn ? label : LABELS - 1;
      let best = -Infinity;
      let from = 0;
      for (let previous = goesOn ? label - 1 : 0; previous <= last; previous++) {
        const score = (before[previous] ?? 0) + (transitions[previous * LABELS + label] ?? 0);
        if (score > best) {
          best = score;
          from = previous;
        }
      }
      now[label] = best + own;
      back[row + label] = from;
    }
    [before, now] = [now, before];
  }
  const labels = new Uint8Array(tokens);
  let label = before.indexOf(Math.max(...before));
  for (let i = tokens - 1; i >= 0; i--) {
    labels[i] = label;
    label = back[i * LABELS + label] ?? 0;
  }
  return labels;
}
