import type { FoundSpan } from '../reading.ts';

/** From here on a rule is surer than the tagger. */
const SURE = 0.8;
/** Below this a rule's span is kept only when there is no tagger. */
const WEAK = 0.45;

/**
 * Chooses among overlapping spans: sure rules first, then the tagger, then what is left of the rules. Posts are kept
 * beside names.
 */
export function mergeSpans(
  found: readonly FoundSpan[],
  guesses: readonly FoundSpan[] | null,
): FoundSpan[] {
  const posts = found.filter((span) => span.kind === 'post');
  const names = found.filter((span) => span.kind !== 'post');
  const ranked = [
    ...names.filter((span) => span.score >= SURE),
    ...(guesses ?? []).filter((span) => span.kind !== 'post'),
    ...names.filter((span) => span.score < SURE && span.score >= (guesses === null ? WEAK : 1)),
  ];
  const taken = new Map<number, FoundSpan[]>();
  const kept: FoundSpan[] = [];
  for (const span of ranked) {
    const here = taken.get(span.sentence) ?? [];
    if (
      here.some((other) => other.firstToken < span.lastToken && span.firstToken < other.lastToken)
    )
      continue;
    here.push(span);
    taken.set(span.sentence, here);
    kept.push(span);
  }
  return [...kept, ...posts].sort((a, b) => a.start - b.start || b.end - a.end);
}
