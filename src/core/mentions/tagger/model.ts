/** The name model: weights of features for labels, and of a label for the one before it. */
import { bytesToText, packTable, textToBytes, unpackTable } from '../../text/model/packing.ts';
import { NAME_BUCKET_BITS } from './features.ts';
import { isContinuing, LABELS, PREVIOUS } from './labels.ts';

export interface NamesModel {
  /** LABELS weights for each of 2 ** NAME_BUCKET_BITS features. */
  readonly weights: Int8Array | Float32Array;
  /** Row: the label before, column: the label. The last row is for the beginning of a sentence. */
  readonly transitions: Int8Array | Float32Array;
  /** What one unit of the weights is worth. */
  readonly unit: number;
}

export const START = LABELS;

export function writeNames({ weights, transitions, unit }: NamesModel): string {
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
    weights: unpackTable(textToBytes(weights), 2 ** NAME_BUCKET_BITS, LABELS).cells,
  };
}

/** Adds up the weights of a token's features for every label. */
export function addWeights(
  { weights }: NamesModel,
  buckets: readonly number[] | Int32Array,
  scores: Float64Array,
  row: number,
): void {
  for (const bucket of buckets) {
    const from = bucket * LABELS;
    for (let label = 0; label < LABELS; label++)
      scores[row + label] = (scores[row + label] ?? 0) + (weights[from + label] ?? 0);
  }
}

/** The best row of labels (Viterbi) for scores of every label of every token, row after row. */
export function bestLabels(transitions: ArrayLike<number>, scores: Float64Array): Uint8Array {
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
      let best = -Infinity;
      let from = 0;
      for (const previous of PREVIOUS[label] ?? []) {
        const score = (before[previous] ?? 0) + (transitions[previous * LABELS + label] ?? 0);
        if (score > best) {
          best = score;
          from = previous;
        }
      }
      now[label] = best + (scores[row + label] ?? 0);
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
