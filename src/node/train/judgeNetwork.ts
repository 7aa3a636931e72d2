/** A network of one hidden layer by AdaGrad; with dropout (Srivastava and others 2014), as the examples are few. */
import { softmax } from '../../core/ties/judge/model.ts';
import type { Lesson } from './judge.ts';
import { seededRandom, shuffledOrder } from './random.ts';

const HIDDEN = 16;
const EPOCHS = 10;
const RATE = 0.05;
/** The share of features, and of hidden cells, that a step goes without. */
const DROPPED = { features: 0.6, cells: 0.2 };
const EPSILON = 1e-4;

export interface Network {
  readonly hidden: number;
  /** From features to hidden cells. */
  readonly input: Float32Array;
  /** From hidden cells, and one more that is always on, to labels. */
  readonly output: Float32Array;
}

/** An array of weights with what AdaGrad remembers of them. */
class Weights {
  readonly values: Float32Array;
  private readonly squares: Float32Array;

  constructor(length: number, first: (at: number) => number) {
    this.values = Float32Array.from({ length }, (_, at) => first(at));
    this.squares = new Float32Array(length).fill(EPSILON);
  }

  move(at: number, gradient: number, rate: number): void {
    const square = (this.squares[at] ?? 0) + gradient * gradient;
    this.squares[at] = square;
    this.values[at] = (this.values[at] ?? 0) - (rate * gradient) / Math.sqrt(square);
  }
}

export function trainNetwork(lessons: readonly Lesson[], rows: number, labels: number): Network {
  const random = seededRandom(7);
  const around = (width: number) => () => (random() - 0.5) * width;
  const input = new Weights(rows * HIDDEN, around(0.1));
  const spread = around(Math.sqrt(6 / (HIDDEN + labels)));
  const output = new Weights((HIDDEN + 1) * labels, (at) => (at < HIDDEN * labels ? spread() : 0));
  const cells = new Float64Array(HIDDEN + 1);
  const errors = new Float64Array(labels);
  const blame = new Float64Array(HIDDEN);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const rate = RATE * (1 - (0.7 * epoch) / EPOCHS);
    for (const at of shuffledOrder(lessons.length, random)) {
      const lesson = lessons[at];
      if (lesson !== undefined) step(lesson, rate);
    }
  }
  return { hidden: HIDDEN, input: input.values, output: output.values };

  function step({ rows: features, answers }: Lesson, rate: number): void {
    const kept = features.filter(() => random() >= DROPPED.features);
    forward(kept);
    for (const answer of answers) errors[answer] = (errors[answer] ?? 0) - 1 / answers.length;
    backward(rate);
    for (let cell = 0; cell < HIDDEN; cell++) {
      const error = blame[cell] ?? 0;
      if (error === 0) continue;
      for (const row of kept) input.move(row * HIDDEN + cell, error / (1 - DROPPED.features), rate);
    }
  }

  /** Leaves the hidden cells in `cells` (0 for those gone without) and the chances in `errors`. */
  function forward(kept: Int32Array): void {
    for (let cell = 0; cell < HIDDEN; cell++) {
      let sum = 0;
      for (const row of kept) sum += input.values[row * HIDDEN + cell] ?? 0;
      const on = Math.tanh(sum / (1 - DROPPED.features));
      cells[cell] = random() < DROPPED.cells ? 0 : on;
    }
    cells[HIDDEN] = 1 - DROPPED.cells;
    errors.fill(0);
    for (let cell = 0; cell <= HIDDEN; cell++) {
      const on = (cells[cell] ?? 0) / (1 - DROPPED.cells);
      if (on === 0) continue;
      for (let k = 0, i = cell * labels; k < labels; k++, i++)
        errors[k] = (errors[k] ?? 0) + on * (output.values[i] ?? 0);
    }
    softmax(errors);
  }

  /** Moves the output's weights, and leaves in `blame` what each hidden cell is to change. */
  function backward(rate: number): void {
    blame.fill(0);
    for (let cell = 0; cell <= HIDDEN; cell++) {
      const on = cells[cell] ?? 0;
      if (on === 0) continue;
      let sum = 0;
      for (let k = 0, i = cell * labels; k < labels; k++, i++) {
        const error = errors[k] ?? 0;
        sum += error * (output.values[i] ?? 0);
        output.move(i, (error * on) / (1 - DROPPED.cells), rate);
      }
      if (cell < HIDDEN) blame[cell] = (sum * (1 - on * on)) / (1 - DROPPED.cells);
    }
  }
}
