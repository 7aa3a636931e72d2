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
import type { LabelledDocument } from './corpora.ts';
import { seededRandom, shuffledOrder } from './random.ts';

export interface TrainingOptions {
  readonly epochs: number;
  readonly rate: number;
  /** How much a weight must earn to be more than nothing. */
  readonly sparsity: number;
  readonly decay: number;
  readonly seed: number;
  readonly without?: readonly Group[];
}

const TRAINING: TrainingOptions = {
  epochs: 7,
  rate: 0.2,
  sparsity: 0.6,
  decay: 0.1,
  seed: 11,
};

export interface Example {
  readonly buckets: readonly Int32Array[];
  readonly allowed: Uint32Array;
  readonly weight: number;
}

export function makeExamples(
  documents: readonly LabelledDocument[],
  weight: number,
  without: readonly Group[] = [],
): Example[] {
  return documents.flatMap(({ sentences, allowed }) => {
    const features = new DocumentFeatures(sentences, without);
    return sentences.map(({ tokens }, s) => ({
      buckets: tokens.map((_, i) => Int32Array.from(features.at(s, i))),
      allowed: allowed[s] ?? new Uint32Array(tokens.length),
      weight,
    }));
  });
}

/** One FTRL-proximal table of weights. */
class Learner {
  readonly weights: Float32Array;
  /** Of each cell the sum of its gradients (corrected) and of their squares, side by side. */
  private readonly history: Float32Array;
  private readonly options: TrainingOptions;

  constructor(size: number, options: TrainingOptions) {
    this.weights = new Float32Array(size);
    this.history = new Float32Array(2 * size);
    this.options = options;
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
  for (let epoch = 0; epoch < options.epochs; epoch++)
    for (const e of shuffledOrder(examples.length, random)) {
      const example = examples[e];
      if (example && example.buckets.length > 0) learn(example, model, emission, transition);
    }
  return model;
}

/** Gradients smaller than this change nothing that matters and cost most of the time. */
const LEAST_GRADIENT = 0.01;

function learn(
  { buckets, allowed, weight }: Example,
  model: NamesModel,
  emission: Learner,
  transition: Learner,
): void {
  const scores = new Float64Array(buckets.length * LABELS);
  buckets.forEach((features, i) => {
    addWeights(model, features, scores, i * LABELS);
  });
  const found = marginals(scores, model.transitions, null);
  const right = marginals(scores, model.transitions, allowed);
  for (let i = 0; i < buckets.length; i++)
    for (let label = 0; label < LABELS; label++) {
      const at = i * LABELS + label;
      const gradient = ((found.single[at] ?? 0) - (right.single[at] ?? 0)) * weight;
      if (Math.abs(gradient) < LEAST_GRADIENT) continue;
      for (const bucket of buckets[i] ?? []) emission.update(bucket * LABELS + label, gradient);
    }
  for (let cell = 0; cell < found.pairs.length; cell++) {
    const gradient = ((found.pairs[cell] ?? 0) - (right.pairs[cell] ?? 0)) * weight;
    if (Math.abs(gradient) >= LEAST_GRADIENT) transition.update(cell, gradient);
  }
}
