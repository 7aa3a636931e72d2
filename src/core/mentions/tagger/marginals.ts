/** How probable each label of each token is, all rows of labels taken together (forward and backward sums). */
import { isContinuing, LABELS } from './labels.ts';
import { START } from './model.ts';
import { scale, startIn, stepForward } from './sureness.ts';

/** Steps this much less likely than the likeliest are passed over. */
const NEGLIGIBLE = 1e-5;

export interface Marginals {
  /** The probability of each label of each token. */
  readonly single: Float64Array;
  /** How often each label is expected after each other one. */
  readonly pairs: Float64Array;
}

/**
 * Forward and backward sums over the rows of labels that `allowed` allows, one bit a label. `factors` are the
 * exponentials of the transitions.
 */
export function marginals(
  scores: Float64Array,
  factors: Float64Array,
  allowed: Uint32Array,
): Marginals {
  const tokens = scores.length / LABELS;
  const local = localFactors(scores, allowed);
  const forward = new Float64Array(scores.length);
  const single = new Float64Array(scores.length);
  const pairs = new Float64Array(factors.length);
  const next = new Float64Array(LABELS);
  const backward = new Float64Array(LABELS).fill(1);
  for (let i = 0; i < tokens; i++) {
    if (i === 0) startIn(forward, factors);
    else stepForward(forward, i * LABELS, factors);
    scale(forward, local, i * LABELS);
  }
  for (let i = tokens - 1; i >= 0; i--) {
    const row = i * LABELS;
    let total = 0;
    for (let label = 0; label < LABELS; label++)
      total += single[row + label] = (forward[row + label] ?? 0) * (backward[label] ?? 0);
    for (let label = 0; label < LABELS; label++)
      single[row + label] = (single[row + label] ?? 0) / (total || 1);
    if (i > 0) stepBackward({ backward, next, local, factors, forward, pairs }, row);
  }
  for (let label = 0; label < LABELS; label++) pairs[START * LABELS + label] = single[label] ?? 0;
  return { single, pairs };
}

/** From the sums behind one token to those behind the token before; counts the pairs of labels of the two. */
function stepBackward(
  sums: Record<'backward' | 'next' | 'local' | 'factors' | 'forward' | 'pairs', Float64Array>,
  row: number,
): void {
  const { backward, next, local, factors, forward, pairs } = sums;
  next.fill(0);
  let most = 0;
  for (let label = 0; label < LABELS; label++) {
    const ahead = (local[row + label] ?? 0) * (backward[label] ?? 0);
    backward[label] = ahead;
    most = Math.max(most, ahead);
  }
  let sum = 0;
  let all = 0;
  for (let label = 0; label < LABELS; label++) {
    const ahead = backward[label] ?? 0;
    if (ahead <= most * NEGLIGIBLE) continue;
    const goesOn = isContinuing(label);
    const end = goesOn ? label + 1 : LABELS;
    for (let before = goesOn ? label - 1 : 0; before < end; before++) {
      const step = ahead * (factors[before * LABELS + label] ?? 0);
      next[before] = (next[before] ?? 0) + step;
      sum += step;
      all += step * (forward[row - LABELS + before] ?? 0);
    }
  }
  for (let label = 0; label < LABELS; label++) {
    const ahead = backward[label] ?? 0;
    if (ahead <= most * NEGLIGIBLE) continue;
    const goesOn = isContinuing(label);
    const end = goesOn ? label + 1 : LABELS;
    for (let before = goesOn ? label - 1 : 0; before < end; before++) {
      const cell = before * LABELS + label;
      const weight = forward[row - LABELS + before] ?? 0;
      if (weight > 0)
        pairs[cell] = (pairs[cell] ?? 0) + (ahead * (factors[cell] ?? 0) * weight) / (all || 1);
    }
  }
  for (let label = 0; label < LABELS; label++) backward[label] = (next[label] ?? 0) / (sum || 1);
}

/** The scores as factors, the best of each token 1; nothing where a label is not allowed. */
function localFactors(scores: Float64Array, allowed: Uint32Array): Float64Array {
  const factors = new Float64Array(scores.length);
  for (let row = 0; row < scores.length; row += LABELS) {
    const bits = allowed[row / LABELS] ?? 0;
    let best = -Infinity;
    for (let label = 0; label < LABELS; label++)
      if ((bits >> label) & 1) best = Math.max(best, scores[row + label] ?? 0);
    for (let label = 0; label < LABELS; label++)
      if ((bits >> label) & 1) factors[row + label] = Math.exp((scores[row + label] ?? 0) - best);
  }
  return factors;
}
