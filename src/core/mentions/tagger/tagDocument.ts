/** Tags one document with a model. */
import type { TaggedSentence } from '../../reading.ts';
import { DocumentFeatures, type Group } from './features.ts';
import { type FineKind, LABELS, spansOf } from './labels.ts';
import { addWeights, bestLabels, FORBIDDEN, type NamesModel } from './model.ts';
import { surenessOf } from './sureness.ts';

/** A name found in one document. Token indices count within the sentence, the last one is excluded. */
export interface TaggedSpan {
  readonly sentence: number;
  readonly firstToken: number;
  readonly lastToken: number;
  readonly type: FineKind;
  /** 0 to 1: the probability of its least sure token. */
  readonly score: number;
}

/** `without` leaves groups of features out, to measure what they are worth. */
export function tagDocument(
  model: NamesModel,
  sentences: readonly TaggedSentence[],
  without: readonly Group[] = [],
): TaggedSpan[] {
  const features = new DocumentFeatures(sentences, without);
  const transitions = Float64Array.from(model.transitions, (weight) => weight / model.unit);
  const factors = transitions.map(Math.exp);
  return sentences.flatMap(({ tokens }, s) => {
    if (tokens.length === 0) return [];
    const scores = new Float64Array(tokens.length * LABELS);
    for (let i = 0; i < tokens.length; i++)
      if (features.isPlain(s, i)) scores.fill(FORBIDDEN, i * LABELS + 1, (i + 1) * LABELS);
      else addWeights(model, features.at(s, i), scores, i * LABELS);
    for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] ?? 0) / model.unit;
    const labels = bestLabels(transitions, scores);
    const spans = spansOf(labels);
    if (spans.length === 0) return [];
    const sureness = surenessOf(labels, scores, factors);
    return spans.map((span) => {
      let score = 1;
      for (let i = span.firstToken; i < span.lastToken; i++)
        score = Math.min(score, sureness[i] ?? 0);
      return { sentence: s, ...span, score };
    });
  });
}
