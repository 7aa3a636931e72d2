import type { FoundSpan, SpanKind } from '../reading.ts';
import type { MentionForm } from '../types.ts';
import type { Words } from './words.ts';

/** Makes a span of the tokens from..to. */
export function spanOf(
  words: Words,
  from: number,
  to: number,
  kind: SpanKind,
  how: MentionForm,
  score: number,
  canonical: string | null = null,
): FoundSpan {
  const start = words.tokens[from]?.start ?? 0;
  const end = words.tokens[to - 1]?.end ?? start;
  return {
    sentence: words.sentence.index,
    firstToken: from,
    lastToken: to,
    start,
    end,
    kind,
    how,
    canonical,
    score,
  };
}
