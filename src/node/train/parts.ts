/** Trains the part-of-speech model: an averaged perceptron over the features that the app itself computes. */
import {
  BUCKET_BITS,
  bestTag,
  dictionaryTag,
  PartsFeatures,
  type LearntParts,
  type PartsModel,
  tagWords,
} from '../../core/text/model/parts.ts';
import type { TaggedWords } from './conllu.ts';
import { seededRandom, shuffledOrder } from './random.ts';

const EPOCHS = 10;
const SEED = 7;
/** A word is in the dictionary when it stood this often and so nearly always with one tag. */
const DICTIONARY = { least: 12, share: 0.995 };
/** Features seen less often than this are not learnt: names met once say nothing and take room. */
const LEAST_SEEN = 2;

/** Headlines and lines in capitals are rare in the treebank: some sentences are read a second time in that dress. */
function withHeadlines(sentences: readonly TaggedWords[], random: () => number): TaggedWords[] {
  const title = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  return sentences.flatMap((sentence) => {
    const draw = random();
    if (draw > 0.2 || sentence.words.length < 4) return [sentence];
    const dress =
      draw < 0.12
        ? (word: string) => (word.length > 3 ? title(word) : word)
        : (word: string) => word.toUpperCase();
    return [sentence, { ...sentence, words: sentence.words.map(dress) }];
  });
}

function makeDictionary(
  sentences: readonly TaggedWords[],
  tags: readonly string[],
): Map<string, number> {
  const counts = new Map<string, Map<string, number>>();
  for (const { words, tags: gold } of sentences)
    words.forEach((word, i) => {
      if (word !== word.toLowerCase() || /\d/.test(word)) return;
      const of = counts.get(word) ?? new Map<string, number>();
      const tag = gold[i] ?? '';
      counts.set(word, of.set(tag, (of.get(tag) ?? 0) + 1));
    });
  const dictionary = new Map<string, number>();
  for (const [word, of] of counts) {
    const total = [...of.values()].reduce((sum, count) => sum + count, 0);
    const [best = '', count = 0] = [...of].sort((a, b) => b[1] - a[1])[0] ?? [];
    if (total >= DICTIONARY.least && count >= total * DICTIONARY.share)
      dictionary.set(word, tags.indexOf(best));
  }
  return dictionary;
}

export function trainParts(given: readonly TaggedWords[]): LearntParts {
  const random = seededRandom(SEED);
  const sentences = withHeadlines(given, random);
  const tags = [...new Set(given.flatMap((sentence) => sentence.tags))].sort();
  const width = tags.length;
  const size = width * 2 ** BUCKET_BITS;
  const weights = new Float32Array(size);
  const sums = new Float64Array(size);
  const model: LearntParts = { tags, dictionary: makeDictionary(given, tags), weights };
  const gold = sentences.map((sentence) => sentence.tags.map((tag) => tags.indexOf(tag)));
  const features = sentences.map((sentence) => new PartsFeatures(sentence.words));
  const seen = countFeatures(features, gold);
  const scores = new Float64Array(width);
  let step = 0;
  const change = (bucket: number, tag: number, by: number) => {
    if ((seen[bucket] ?? 0) < LEAST_SEEN) return;
    const cell = bucket * width + tag;
    weights[cell] = (weights[cell] ?? 0) + by;
    sums[cell] = (sums[cell] ?? 0) + by * step;
  };
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (const s of shuffledOrder(sentences.length, random)) {
      const words = sentences[s]?.words ?? [];
      let tag1 = -1;
      let tag2 = -1;
      for (let i = 0; i < words.length; i++) {
        let found = dictionaryTag(model, words[i] ?? '');
        if (found < 0) {
          const right = gold[s]?.[i] ?? 0;
          const buckets = features[s]?.at(i, tag1, tag2) ?? new Int32Array();
          found = bestTag(model, buckets, scores);
          step++;
          if (found !== right)
            for (const bucket of buckets) {
              change(bucket, right, 1);
              change(bucket, found, -1);
            }
        }
        tag2 = tag1;
        tag1 = found;
      }
    }
  return { ...model, weights: weights.map((weight, i) => weight - (sums[i] ?? 0) / step) };
}

function countFeatures(
  features: readonly PartsFeatures[],
  gold: readonly (readonly number[])[],
): Int32Array {
  const seen = new Int32Array(2 ** BUCKET_BITS);
  features.forEach((sentence, s) => {
    const tags = gold[s] ?? [];
    for (let i = 0; i < sentence.length; i++)
      for (const bucket of sentence.at(i, tags[i - 1] ?? -1, tags[i - 2] ?? -1))
        seen[bucket] = (seen[bucket] ?? 0) + 1;
  });
  return seen;
}

/** Whole numbers from -127 to 127 in place of the weights; small ones become nothing. */
export function quantise(weights: ArrayLike<number>, scale: number): Int8Array {
  return Int8Array.from(weights, (weight) =>
    Math.max(-127, Math.min(127, Math.round(weight * scale))),
  );
}

/** The share of words that get their right tag. */
export function partsAccuracy(model: PartsModel, sentences: readonly TaggedWords[]): number {
  let right = 0;
  let all = 0;
  for (const { words, tags } of sentences) {
    const found = tagWords(model, words);
    all += words.length;
    right += found.filter((tag, i) => model.tags[tag] === tags[i]).length;
  }
  return right / all;
}
