/** Weights of features: a row for each bucket, a column for each label. */

/** While learning: every cell, row after row. */
export type DenseWeights = Int8Array | Int32Array | Float32Array;

/** For reading: most rows are empty and most cells zero, so only the others are kept, and added up. */
export interface SparseWeights {
  /** Where the cells of each row begin; one more entry for the end. */
  readonly starts: Int32Array;
  readonly columns: Uint8Array;
  readonly values: Int8Array;
}

export type Weights = DenseWeights | SparseWeights;
export type Buckets = readonly number[] | Int32Array;

/** Adds the rows of these buckets, `width` wide, to the scores from `at` on. */
export function addRows(
  weights: Weights,
  buckets: Buckets,
  width: number,
  scores: Float64Array,
  at: number,
): void {
  if ('starts' in weights) addSparse(weights, buckets, scores, at);
  else addDense(weights, buckets, width, scores, at);
}

function addSparse(
  { starts, columns, values }: SparseWeights,
  buckets: Buckets,
  scores: Float64Array,
  at: number,
): void {
  for (const bucket of buckets) {
    const end = starts[bucket + 1] ?? 0;
    for (let cell = starts[bucket] ?? 0; cell < end; cell++) {
      const to = at + (columns[cell] ?? 0);
      scores[to] = (scores[to] ?? 0) + (values[cell] ?? 0);
    }
  }
}

function addDense(
  weights: DenseWeights,
  buckets: Buckets,
  width: number,
  scores: Float64Array,
  at: number,
): void {
  for (const bucket of buckets) {
    const row = bucket * width;
    for (let column = 0; column < width; column++)
      scores[at + column] = (scores[at + column] ?? 0) + (weights[row + column] ?? 0);
  }
}
