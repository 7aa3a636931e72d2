import { CONTEXT_WORDS } from '../lexicon/contextWords.ts';
import { CONTEXTS, QUAD_OF, type Context } from '../types.ts';
import { nounLemma } from './lemma.ts';
import type { Proposal } from './proposal.ts';

const CONTEXT_OF: ReadonlyMap<string, Context> = new Map(
  CONTEXT_WORDS.flatMap(([context, words]) =>
    words.split(' ').map((w): [string, Context] => [w, context]),
  ),
);

/** The contexts that the words of a tie's sentence set it in; structural ties have none. */
export function contextsOf(p: Proposal): Context[] {
  if (!(p.type in QUAD_OF)) return [];
  const found = new Set<Context>();
  for (const token of p.scene.sentence.tokens) {
    const context = CONTEXT_OF.get(nounLemma(token.text));
    if (context !== undefined) found.add(context);
  }
  return CONTEXTS.filter((c) => found.has(c));
}
