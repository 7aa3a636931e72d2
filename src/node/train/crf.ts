/**
 * Trains the name tagger: a conditional random field over single labels and pairs of neighbours. A token may allow
 * several labels (sets that do not mark every kind); then every row of labels that is allowed counts as right. Learnt by
 * FTRL-proximal, which leaves the weight of a feature that says little at exactly nothing.
 */
import {
  DocumentFeatures,
  type Group,
  NAME_BUCKET_BITS,
} from '../../core/mentions/tagger/features.ts';
import { LABELS } from '../../core/mentions/tagger/labels.ts';
import { marginals } from '../../core/mentions/tagger/marginals.ts';
import { addWeights, type LearntNames, type NamesModel } from '../../core/mentions/tagger/model.ts';
import { tagParts } from '../../core/text/tagParts.ts';
import type { LabelledDocument } from './corpora.ts';
import { seededRandom, shuffledOrder } from './random.ts';

export interface TrainingOptions {
  readonly epochs: number;
  readonly rate: number;
  /** How much a weight must earn to be more than nothing. */
  readonly sparsity: number;
  readonly decay: number;
  /** The share of a token's features that is left out each time it is met, so that none is relied on alone. */
  readonly dropped: number;
  /** From this round on the weights are averaged. */
  readonly averagedFrom: number;
  readonly seed: number;
  readonly without?: readonly Group[];
}

const TRAINING: TrainingOptions = {
  epochs: 7,
  rate: 0.2,
  sparsity: 0.6,
  decay: 0.1,
  dropped: 0.2,
  averagedFrom: 2,
  seed: 11,
};

const ALL_LABELS = 2 ** LABELS - 1;

export interface Example {
  readonly buckets: readonly Int32Array[];
  /** The labels that each token may have at all: plain ones are outside. */
  readonly possible: Uint32Array;
  /** Of these the right ones. */
  readonly allowed: Uint32Array;
  readonly weight: number;
}

export function makeExamples(
  documents: readonly LabelledDocument[],
  weight: number,
  without: readonly Group[] = [],
): Example[] {
  return documents.flatMap((document) => [
    ...examplesOf(document, weight, without),
    ...DRESSES.flatMap((dress, i) => {
      const isDressed = (sentence: number) => sentence % DRESSED_EVERY === i;
      return examplesOf(
        dressUp(document, dress, isDressed),
        weight * DRESSED_WEIGHT,
        without,
      ).filter((_, sentence) => isDressed(sentence));
    }),
  ]);
}

const title = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
/** Headlines, tables and transcripts are rare in the sets: some sentences are read a second time in that dress. */
const DRESSES: readonly ((word: string) => string)[] = [
  (word) => word.toUpperCase(),
  (word) => (word.length > 3 ? title(word) : word),
  (word) => word.toLowerCase(),
];
const DRESSED_EVERY = 12;
const DRESSED_WEIGHT = 0.3;

function dressUp(
  document: LabelledDocument,
  dress: (word: string) => string,
  isDressed: (sentence: number) => boolean,
): LabelledDocument {
  const sentences = document.sentences.map((sentence, s) => {
    if (!isDressed(s)) return sentence;
    const tokens = sentence.tokens.map((token) => ({ ...token, text: dress(token.text) }));
    return { ...sentence, tokens, tags: tagParts(tokens) };
  });
  return { ...document, sentences };
}

function examplesOf(
  { sentences, allowed }: LabelledDocument,
  weight: number,
  without: readonly Group[],
): Example[] {
  const features = new DocumentFeatures(sentences, without);
  return sentences.map(({ tokens }, s) => {
    const right = allowed[s] ?? new Uint32Array(tokens.length);
    const possible = Uint32Array.from(right, (bits, i) =>
      (bits & 1) !== 0 && features.isPlain(s, i) ? 1 : ALL_LABELS,
    );
    return {
      buckets: tokens.map((_, i) => Int32Array.from(possible[i] === 1 ? [] : features.at(s, i))),
      possible,
      allowed: right.map((bits, i) => bits & (possible[i] ?? 0)),
      weight,
    };
  });
}

/** One FTRL-proximal table of weights. */
class Learner {
  readonly weights: Float32Array;
  /** Of each cell the sum of its gradients (corrected) and of their squares, side by side. */
  private readonly history: Float32Array;
  private readonly sums: Float32Array;
  private readonly options: TrainingOptions;

  constructor(size: number, options: TrainingOptions) {
    this.weights = new Float32Array(size);
    this.history = new Float32Array(2 * size);
    this.sums = new Float32Array(size);
    this.options = options;
  }

  addToAverage(): void {
    const { sums, weights } = this;
    for (let cell = 0; cell < sums.length; cell++)
      sums[cell] = (sums[cell] ?? 0) + (weights[cell] ?? 0);
  }

  average(rounds: number): Float32Array {
    return this.sums.map((sum) => sum / rounds);
  }

  update(cell: number, gradient: number): void {
    const { rate, sparsity, decay } = this.options;
    const before = this.history[2 * cell + 1] ?? 0;
    const after = before + gradient * gradient;
    const root = Math.sqrt(after);
    const sum =
      (this.history[2 * cell] ?? 0) +
      gradient -
      ((root - Math.sqrt(before)) / rate) * (this.weights[cell] ?? 0);
    this.history[2 * cell + 1] = after;
    this.history[2 * cell] = sum;
    this.weights[cell] =
      Math.abs(sum) <= sparsity
        ? 0
        : -(sum - Math.sign(sum) * sparsity) / ((1 + root) / rate + decay);
  }
}

export function trainNames(
  examples: readonly Example[],
  options: TrainingOptions = TRAINING,
): LearntNames {
  const random = seededRandom(options.seed);
  const emission = new Learner(LABELS * 2 ** NAME_BUCKET_BITS, options);
  const transition = new Learner(LABELS * (LABELS + 1), { ...options, sparsity: 0 });
  const model = { weights: emission.weights, transitions: transition.weights, unit: 1 };
  const keep = () => random() >= options.dropped;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (const e of shuffledOrder(examples.length, random)) {
      const example = examples[e];
      if (!example || example.buckets.length === 0) continue;
      const buckets = example.buckets.map((features) => features.filter(keep));
      learn({ ...example, buckets }, model, emission, transition);
    }
    if (epoch < options.averagedFrom) continue;
    emission.addToAverage();
    transition.addToAverage();
  }
  const rounds = options.epochs - options.averagedFrom;
  // All features together say as much as those that were kept did.
  return {
    weights: emission.average(rounds / (1 - options.dropped)),
    transitions: transition.average(rounds),
    unit: 1,
  };
}

/** Gradients smaller than this change nothing that matters and cost most of the time. */
const LEAST_GRADIENT = 0.01;

function learn(
  { buckets, possible, allowed, weight }: Example,
  model: NamesModel,
  emission: Learner,
  transition: Learner,
): void {
  const scores = new Float64Array(buckets.length * LABELS);
  buckets.forEach((features, i) => {
    addWeights(model, features, scores, i * LABELS);
  });
  const factors = Float64Array.from(model.transitions, Math.exp);
  const found = marginals(scores, factors, possible);
  const right = marginals(scores, factors, allowed);
  for (let i = 0; i < buckets.length; i++) {
    const features = buckets[i] ?? [];
    if (features.length === 0) continue;
    for (let label = 0; label < LABELS; label++) {
      const at = i * LABELS + label;
      const gradient = ((found.single[at] ?? 0) - (right.single[at] ?? 0)) * weight;
      if (Math.abs(gradient) < LEAST_GRADIENT) continue;
      for (const bucket of features) emission.update(bucket * LABELS + label, gradient);
    }
  }
  for (let cell = 0; cell < found.pairs.length; cell++) {
    const gradient = ((found.pairs[cell] ?? 0) - (right.pairs[cell] ?? 0)) * weight;
    if (Math.abs(gradient) >= LEAST_GRADIENT) transition.update(cell, gradient);
  }
}
