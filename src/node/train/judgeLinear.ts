/** Multinomial logistic regression by AdaGrad (Duchi and others 2011), with L2. */
import { softmax } from '../../core/ties/judge/model.ts';
import type { Lesson } from './judge.ts';
import { seededRandom, shuffledOrder } from './random.ts';

const EPOCHS = 5;
const RATE = 0.15;
const L2 = 0.006;

/** Weights of rows, a column for each label. An example with several answers is learnt once for each. */
export function trainLinear(
  lessons: readonly Lesson[],
  rows: number,
  labels: number,
): Float32Array {
  const weights = new Float32Array(rows * labels);
  const squares = new Float32Array(rows * labels);
  const chances = new Float64Array(labels);
  const random = seededRandom(11);
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (const at of shuffledOrder(lessons.length, random)) {
      const lesson = lessons[at];
      for (const answer of lesson?.answers ?? []) step(lesson?.rows ?? new Int32Array(), answer);
    }
  return weights;

  function step(features: Int32Array, answer: number): void {
    chances.fill(0);
    for (const row of features)
      for (let k = 0, i = row * labels; k < labels; k++, i++)
        chances[k] = (chances[k] ?? 0) + (weights[i] ?? 0);
    softmax(chances);
    for (let k = 0; k < labels; k++) {
      const error = (chances[k] ?? 0) - (k === answer ? 1 : 0);
      if (Math.abs(error) < 1e-3) continue;
      for (const row of features) {
        const i = row * labels + k;
        const gradient = error + L2 * (weights[i] ?? 0);
        const square = (squares[i] ?? 0) + gradient * gradient;
        squares[i] = square;
        weights[i] = (weights[i] ?? 0) - (RATE * gradient) / Math.sqrt(square + 1e-6);
      }
    }
  }
}
