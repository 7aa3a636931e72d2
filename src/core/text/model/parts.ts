/** The part-of-speech model: a greedy linear tagger over hashed features, and a dictionary for words with one tag. */
import type { PennTag } from '../../reading.ts';
import { hashText, mix } from './hash.ts';
import { bytesToText, packTable, textToBytes, unpackSparse } from './packing.ts';
import { isCapitalised, wordShape } from './shape.ts';
import { addRows, type DenseWeights, type Weights } from './weights.ts';
import { type ClusterPair, clustersOf, UNKNOWN } from './wordClusters.ts';

export const BUCKET_BITS = 18;
const NONE = hashText('\u0000none');

export interface PartsModel {
  readonly tags: readonly PennTag[];
  /** Words in small letters, and punctuation, that nearly always have this tag (an index into `tags`). */
  readonly dictionary: ReadonlyMap<string, number>;
  /** `tags.length` weights for each of 2 ** BUCKET_BITS features. */
  readonly weights: Weights;
}

export type LearntParts = PartsModel & { readonly weights: DenseWeights };

/** What the features of a sentence are made of: hashes of each token's lower-case form, endings, beginning, outline. */
interface Outline {
  readonly lower: number;
  readonly endings: readonly [number, number, number, number];
  readonly beginnings: readonly [number, number];
  readonly shape: number;
  readonly cluster: ClusterPair;
}

function outlineOf(word: string, capitalised: boolean): Outline {
  const lower = word.toLowerCase().replace(/[’‘]/g, "'");
  const n = lower.length;
  const ending = (k: number) => (n > k ? hashText(lower, n - k, n) : NONE);
  const beginning = (k: number) => (n > k ? hashText(lower, 0, k) : NONE);
  return {
    lower: hashText(/^\d+$/.test(lower) && n === 4 ? lower : lower.replace(/\d+/g, '0')),
    endings: [ending(1), ending(2), ending(3), ending(4)],
    beginnings: [beginning(2), beginning(3)],
    shape: mix(hashText(wordShape(word)), capitalised ? 1 : 0),
    cluster: clustersOf(lower),
  };
}

const OUTSIDE: Outline = {
  lower: NONE,
  endings: [NONE, NONE, NONE, NONE],
  beginnings: [NONE, NONE],
  shape: NONE,
  cluster: UNKNOWN,
};

/** How many features a token has: those of the words, then those that need the tags before it. */
const STATIC_FEATURES = 28;
const FEATURES = STATIC_FEATURES + 5;

/** The features of one sentence; those of the tags before are added while it is being tagged. */
export class PartsFeatures {
  readonly length: number;
  private readonly outlines: Outline[];
  private readonly buckets = new Int32Array(FEATURES);
  private used = 0;

  constructor(words: readonly string[]) {
    const capitalised = isCapitalised(words);
    this.length = words.length;
    this.outlines = words.map((word) => outlineOf(word, capitalised));
  }

  /** The buckets of the token at `index`, when the two tokens before it have these tags. The array is used again. */
  at(index: number, tag1: number, tag2: number): Int32Array {
    const here = this.outlines[index] ?? OUTSIDE;
    const before = this.outlines[index - 1] ?? OUTSIDE;
    const before2 = this.outlines[index - 2] ?? OUTSIDE;
    const after = this.outlines[index + 1] ?? OUTSIDE;
    const after2 = this.outlines[index + 2] ?? OUTSIDE;
    this.used = 0;
    this.add(here.lower);
    this.add(here.shape);
    for (const ending of here.endings) this.add(ending);
    for (const beginning of here.beginnings) this.add(beginning);
    this.add(mix(here.endings[2], here.shape));
    this.add(before.lower);
    this.add(before2.lower);
    this.add(after.lower);
    this.add(after2.lower);
    this.add(mix(before.lower, here.lower));
    this.add(mix(here.lower, after.lower));
    this.add(before.endings[2]);
    this.add(after.endings[2]);
    this.add(after.endings[1]);
    this.add(before.shape);
    this.add(after.shape);
    this.add(here.cluster.fine);
    this.add(before.cluster.fine);
    this.add(after.cluster.fine);
    this.add(here.cluster.coarse);
    this.add(mix(before.cluster.coarse, here.cluster.coarse));
    this.add(mix(here.cluster.coarse, after.cluster.coarse));
    this.add(after2.cluster.coarse);
    this.add(mix(here.cluster.fine, here.endings[1]));
    this.add(tag1 + 1);
    this.add(mix(tag1 + 1, tag2 + 1));
    this.add(mix(tag1 + 1, here.lower));
    this.add(mix(tag1 + 1, here.endings[2]));
    this.add(mix(tag1 + 1, after.lower));
    return this.buckets;
  }

  private add(hash: number): void {
    const template = this.used++;
    this.buckets[template] = mix(template, hash) >>> (32 - BUCKET_BITS);
  }
}

/** The tag that the dictionary gives a word, or -1. */
export function dictionaryTag(model: PartsModel, word: string): number {
  return model.dictionary.get(word) ?? -1;
}

/** The best tag by the weights of these features. */
export function bestTag(model: PartsModel, buckets: Int32Array, scores: Float64Array): number {
  const width = scores.length;
  scores.fill(0);
  addRows(model.weights, buckets, width, scores, 0);
  let best = 0;
  for (let tag = 1; tag < width; tag++) if ((scores[tag] ?? 0) > (scores[best] ?? 0)) best = tag;
  return best;
}

/** Tags a sentence from left to right. */
export function tagWords(model: PartsModel, words: readonly string[]): number[] {
  const features = new PartsFeatures(words);
  const scores = new Float64Array(model.tags.length);
  const tags: number[] = [];
  words.forEach((word, i) => {
    const known = dictionaryTag(model, word);
    tags.push(
      known >= 0
        ? known
        : bestTag(model, features.at(i, tags[i - 1] ?? -1, tags[i - 2] ?? -1), scores),
    );
  });
  return tags;
}

/** The model as text. Its weights must be whole numbers by now. */
export function writeParts({ tags, dictionary, weights }: LearntParts): string {
  const table = { rows: 2 ** BUCKET_BITS, columns: tags.length, cells: Int8Array.from(weights) };
  const head = JSON.stringify({ tags, dictionary: Object.fromEntries(dictionary) });
  return [head, bytesToText(packTable(table)), ''].join('\n');
}

export function readParts(text: string): PartsModel {
  const [head = '', packed = ''] = text.split('\n');
  const { tags, dictionary } = JSON.parse(head) as {
    tags: string[];
    dictionary: Record<string, number>;
  }; // our own file
  const weights = unpackSparse(textToBytes(packed), 2 ** BUCKET_BITS, tags.length);
  return { tags, dictionary: new Map(Object.entries(dictionary)), weights };
}
