/** How probable the chosen labels are, all rows of labels taken together (forward and backward sums). */
import { isContinuing, LABELS } from './labels.ts';
import { START } from './model.ts';

/** Labels this much less likely than all others together are passed over. */
const NEGLIGIBLE = 1e-4;

/**
 * The probability of each token's label, given scores of every label of every token. `factors` are the exponentials of
 * the transitions.
 */
export function surenessOf(
  labels: Uint8Array,
  scores: Float64Array,
  factors: Float64Array,
): Float64Array {
  const tokens = labels.length;
  const local = localFactors(scores);
  const forward = new Float64Array(scores.length);
  const backward = new Float64Array(LABELS);
  const next = new Float64Array(LABELS);
  for (let i = 0; i < tokens; i++) {
    const row = i * LABELS;
    if (i === 0) startIn(forward, factors);
    else stepForward(forward, row, factors);
    scale(forward, local, row);
  }
  const sure = new Float64Array(tokens);
  backward.fill(1);
  for (let i = tokens - 1; i >= 0; i--) {
    const row = i * LABELS;
    let total = 0;
    for (let label = 0; label < LABELS; label++)
      total += (forward[row + label] ?? 0) * (backward[label] ?? 0);
    const label = labels[i] ?? 0;
    sure[i] = ((forward[row + label] ?? 0) * (backward[label] ?? 0)) / (total || 1);
    stepBackward(backward, next, local, row, factors);
  }
  return sure;
}

function localFactors(scores: Float64Array): Float64Array {
  const factors = new Float64Array(scores.length);
  for (let row = 0; row < scores.length; row += LABELS) {
    let best = -Infinity;
    for (let at = row; at < row + LABELS; at++) best = Math.max(best, scores[at] ?? 0);
    for (let at = row; at < row + LABELS; at++) factors[at] = Math.exp((scores[at] ?? 0) - best);
  }
  return factors;
}

export function startIn(forward: Float64Array, factors: Float64Array): void {
  for (let label = 0; label < LABELS; label++)
    forward[label] = isContinuing(label) ? 0 : (factors[START * LABELS + label] ?? 0);
}

/** Spans go on only after their own beginning or middle, labels 2k + 2 after 2k + 1 and 2k + 2. */
export function stepForward(forward: Float64Array, row: number, factors: Float64Array): void {
  for (let before = 0; before < LABELS; before++) {
    const weight = forward[row - LABELS + before] ?? 0;
    if (weight < NEGLIGIBLE) continue;
    const from = before * LABELS;
    forward[row] = (forward[row] ?? 0) + weight * (factors[from] ?? 0);
    for (let label = 1; label < LABELS; label += 2)
      forward[row + label] = (forward[row + label] ?? 0) + weight * (factors[from + label] ?? 0);
    if (before === 0) continue;
    const on = before + (before & 1);
    forward[row + on] = (forward[row + on] ?? 0) + weight * (factors[from + on] ?? 0);
  }
}

export function scale(forward: Float64Array, local: Float64Array, row: number): void {
  let total = 0;
  for (let at = row; at < row + LABELS; at++)
    total += forward[at] = (forward[at] ?? 0) * (local[at] ?? 0);
  for (let at = row; at < row + LABELS; at++) forward[at] = (forward[at] ?? 0) / (total || 1);
}

/** What the tokens from here on say of each label of the token before. */
function stepBackward(
  backward: Float64Array,
  next: Float64Array,
  local: Float64Array,
  row: number,
  factors: Float64Array,
): void {
  next.fill(0);
  let most = 0;
  for (let label = 0; label < LABELS; label++)
    most = Math.max(most, (backward[label] ?? 0) * (local[row + label] ?? 0));
  let total = 0;
  for (let label = 0; label < LABELS; label++) {
    const ahead = (backward[label] ?? 0) * (local[row + label] ?? 0);
    if (ahead < most * NEGLIGIBLE) continue;
    const goesOn = isContinuing(label);
    const last = goesOn ? label + 1 : LABELS;
    for (let before = goesOn ? label - 1 : 0; before < last; before++) {
      const step = ahead * (factors[before * LABELS + label] ?? 0);
      next[before] = (next[before] ?? 0) + step;
      total += step;
    }
  }
  for (let label = 0; label < LABELS; label++) backward[label] = (next[label] ?? 0) / (total || 1);
}
