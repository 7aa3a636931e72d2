import { joinMentions, type Joined } from '../../../src/core/entities/joinMentions.ts';
import { resolveReferences } from '../../../src/core/entities/resolveReferences.ts';
import { findMentions } from '../../../src/core/mentions/findMentions.ts';
import type { EntityMention, FoundSpan, TaggedSentence } from '../../../src/core/reading.ts';
import { readPage } from '../../../src/core/text/readPage.ts';
import { splitSentences } from '../../../src/core/text/splitSentences.ts';
import { tagParts } from '../../../src/core/text/tagParts.ts';

export interface Names {
  readonly sentences: readonly TaggedSentence[];
  readonly spans: readonly FoundSpan[];
  readonly joined: Joined;
  readonly references: readonly EntityMention[];
}

/** The stages from text to references, in order. */
export function readNames(text: string): Names {
  const sentences = splitSentences(text, readPage(text)).map((sentence, index) => ({
    ...sentence,
    index,
    tags: tagParts(sentence.tokens),
  }));
  const spans = findMentions(text, sentences);
  const joined = joinMentions(text, sentences, spans);
  return { sentences, spans, joined, references: resolveReferences(text, sentences, joined) };
}
