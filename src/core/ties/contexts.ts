import { CONTEXT_WORDS } from '../lexicon/contextWords.ts';
import { CONTEXTS, type Context } from '../types.ts';
import { nounLemma } from './lemma.ts';
import type { Scene } from './scene.ts';

const CONTEXT_OF: ReadonlyMap<string, Context> = new Map(
  CONTEXT_WORDS.flatMap(([context, words]) =>
    words.split(' ').map((w): [string, Context] => [w, context]),
  ),
);

/** The contexts that the words of a sentence set its events in. */
export function contextsOf({ sentence }: Scene): Context[] {
  const found = new Set<Context>();
  for (const token of sentence.tokens) {
    const context = CONTEXT_OF.get(nounLemma(token.text));
    if (context !== undefined) found.add(context);
  }
  return CONTEXTS.filter((c) => found.has(c));
}
