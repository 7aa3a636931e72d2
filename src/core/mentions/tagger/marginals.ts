/** How probable each label of each token is, all rows of labels taken together (forward and backward sums). */
import { isContinuing, LABELS, PREVIOUS } from './labels.ts';
import { START } from './model.ts';

export interface Marginals {
  /** The probability of each label of each token. */
  readonly single: Float64Array;
  /** How often each label is expected after each other one. */
  readonly pairs: Float64Array;
}

/** Forward and backward sums, over all rows of labels or over those that `allowed` allows. */
export function marginals(
  scores: Float64Array,
  transitions: ArrayLike<number>,
  allowed: Uint32Array | null,
): Marginals {
  const tokens = scores.length / LABELS;
  const local = localFactors(scores, allowed);
  const factors = Float64Array.from(transitions, Math.exp);
  const forward = new Float64Array(scores.length);
  const backward = new Float64Array(scores.length);
  const single = new Float64Array(scores.length);
  const pairs = new Float64Array(factors.length);
  for (let i = 0; i < tokens; i++) {
    let total = 0;
    for (let label = 0; label < LABELS; label++) {
      const at = i * LABELS + label;
      const own = local[at] ?? 0;
      if (own === 0) continue;
      let sum = 0;
      if (i === 0) sum = isContinuing(label) ? 0 : (factors[START * LABELS + label] ?? 0);
      else
        for (const before of PREVIOUS[label] ?? [])
          sum +=
            (forward[at - label - LABELS + before] ?? 0) * (factors[before * LABELS + label] ?? 0);
      forward[at] = sum * own;
      total += sum * own;
    }
    for (let at = i * LABELS; at < (i + 1) * LABELS; at++)
      forward[at] = (forward[at] ?? 0) / (total || 1);
  }
  backward.fill(1, (tokens - 1) * LABELS);
  for (let i = tokens - 1; i >= 0; i--) {
    const row = i * LABELS;
    let total = 0;
    for (let label = 0; label < LABELS; label++)
      total += single[row + label] = (forward[row + label] ?? 0) * (backward[row + label] ?? 0);
    for (let label = 0; label < LABELS; label++)
      single[row + label] = (single[row + label] ?? 0) / (total || 1);
    if (i === 0) break;
    let scale = 0;
    let all = 0;
    for (let label = 0; label < LABELS; label++) {
      const ahead = (local[row + label] ?? 0) * (backward[row + label] ?? 0);
      if (ahead === 0) continue;
      for (const before of PREVIOUS[label] ?? []) {
        const step = ahead * (factors[before * LABELS + label] ?? 0);
        backward[row - LABELS + before] = (backward[row - LABELS + before] ?? 0) + step;
        scale += step;
        all += step * (forward[row - LABELS + before] ?? 0);
      }
    }
    for (let label = 0; label < LABELS; label++) {
      const ahead = (local[row + label] ?? 0) * (backward[row + label] ?? 0);
      if (ahead === 0) continue;
      for (const before of PREVIOUS[label] ?? []) {
        const cell = before * LABELS + label;
        pairs[cell] =
          (pairs[cell] ?? 0) +
          (ahead * (factors[cell] ?? 0) * (forward[row - LABELS + before] ?? 0)) / (all || 1);
      }
    }
    for (let at = row - LABELS; at < row; at++) backward[at] = (backward[at] ?? 0) / (scale || 1);
  }
  for (let label = 0; label < LABELS; label++) pairs[START * LABELS + label] = single[label] ?? 0;
  return { single, pairs };
}

/** The scores as factors, the best of each token 1; nothing where a label is not allowed. */
function localFactors(scores: Float64Array, allowed: Uint32Array | null): Float64Array {
  const factors = new Float64Array(scores.length);
  for (let row = 0; row < scores.length; row += LABELS) {
    const bits = allowed ? (allowed[row / LABELS] ?? 0) : -1;
    let best = -Infinity;
    for (let label = 0; label < LABELS; label++)
      if ((bits >> label) & 1) best = Math.max(best, scores[row + label] ?? 0);
    for (let label = 0; label < LABELS; label++)
      if ((bits >> label) & 1) factors[row + label] = Math.exp((scores[row + label] ?? 0) - best);
  }
  return factors;
}
