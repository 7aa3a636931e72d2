/** Tags one document with a model, in two passes: what a name is in most places weighs on what it is in the others. */
import type { TaggedSentence } from '../../reading.ts';
import { DocumentFeatures, type Group } from './features.ts';
import { FINE_KINDS, type FineKind, firstLabel, LABELS, nextLabel, spansOf } from './labels.ts';
import { marginals } from './marginals.ts';
import { addWeights, bestLabels, type NamesModel } from './model.ts';

/** A name found in one document. Token indices count within the sentence, the last one is excluded. */
export interface TaggedSpan {
  readonly sentence: number;
  readonly firstToken: number;
  readonly lastToken: number;
  readonly type: FineKind;
  /** 0 to 1: the probability of its least sure token. */
  readonly score: number;
}

const KINDS = FINE_KINDS.length + 1;

export interface TaggingOptions {
  readonly without?: readonly Group[];
  /** How much the other places of a word weigh; 0 leaves the second pass out. */
  readonly memory?: number;
}

/** Measured on held-out folds: see names.md beside the model. */
const MEMORY = 0;
/** A kind never seen elsewhere is not impossible here. */
const DOUBT = 0.05;

export function tagDocument(
  model: NamesModel,
  sentences: readonly TaggedSentence[],
  { without = [], memory = MEMORY }: TaggingOptions = {},
): TaggedSpan[] {
  const features = new DocumentFeatures(sentences, without);
  const transitions = Float64Array.from(model.transitions, (weight) => weight / model.unit);
  const scores = sentences.map(({ tokens }, s) => {
    const rows = new Float64Array(tokens.length * LABELS);
    for (let i = 0; i < tokens.length; i++) addWeights(model, features.at(s, i), rows, i * LABELS);
    for (let at = 0; at < rows.length; at++) rows[at] = (rows[at] ?? 0) / model.unit;
    return rows;
  });
  const first = scores.map((rows) => marginals(rows, transitions, null).single);
  const seen = memory > 0 ? remember(features, first) : null;
  return sentences.flatMap(({ tokens }, s) => {
    const rows = scores[s];
    let single = first[s];
    if (tokens.length === 0 || !rows || !single) return [];
    if (seen && addMemory(features, s, rows, single, seen, memory))
      single = marginals(rows, transitions, null).single;
    const probabilities = single;
    const labels = bestLabels(transitions, rows);
    return spansOf(labels).map((span) => {
      let score = 1;
      for (let i = span.firstToken; i < span.lastToken; i++)
        score = Math.min(score, probabilities[i * LABELS + (labels[i] ?? 0)] ?? 0);
      return { sentence: s, ...span, score };
    });
  });
}

/** The summed probabilities of the kinds of a word in all its places with a capital. */
interface Memory {
  readonly kinds: Float64Array;
  places: number;
}

function remember(features: DocumentFeatures, first: readonly Float64Array[]): Map<number, Memory> {
  const seen = new Map<number, Memory>();
  first.forEach((single, s) => {
    for (let i = 0; i * LABELS < single.length; i++) {
      const name = features.nameAt(s, i);
      if (name === null || !features.isPlain(s)) continue;
      const entry = seen.get(name) ?? { kinds: new Float64Array(KINDS), places: 0 };
      seen.set(name, entry);
      entry.places++;
      kindProbabilities(single, i).forEach((probability, kind) => {
        entry.kinds[kind] = (entry.kinds[kind] ?? 0) + probability;
      });
    }
  });
  return seen;
}

/** The probability of being outside of names, then of each kind. */
function kindProbabilities(single: Float64Array, token: number): number[] {
  const row = token * LABELS;
  return [
    single[row] ?? 0,
    ...FINE_KINDS.map(
      (kind) => (single[row + firstLabel(kind)] ?? 0) + (single[row + nextLabel(kind)] ?? 0),
    ),
  ];
}

/** Shifts a sentence's scores towards what its words are elsewhere; whether anything was shifted. */
function addMemory(
  features: DocumentFeatures,
  sentence: number,
  rows: Float64Array,
  single: Float64Array,
  seen: ReadonlyMap<number, Memory>,
  weight: number,
): boolean {
  let shifted = false;
  for (let i = 0; i * LABELS < rows.length; i++) {
    const name = features.nameAt(sentence, i);
    const entry = name === null ? undefined : seen.get(name);
    const own = features.isPlain(sentence) ? 1 : 0;
    const others = (entry?.places ?? 0) - own;
    if (!entry || others < 1) continue;
    shifted = true;
    const here = kindProbabilities(single, i);
    const trust = weight * Math.min(1, (1 + others) / 4);
    for (let kind = 0; kind < KINDS; kind++) {
      const share = Math.max(0, (entry.kinds[kind] ?? 0) - own * (here[kind] ?? 0)) / others;
      const shift = trust * Math.log((share + DOUBT) / (1 + DOUBT));
      const from = i * LABELS + (kind === 0 ? 0 : 2 * kind - 1);
      rows[from] = (rows[from] ?? 0) + shift;
      if (kind > 0) rows[from + 1] = (rows[from + 1] ?? 0) + shift;
    }
  }
  return shifted;
}
