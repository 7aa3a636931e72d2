import { joinMentions } from './entities/joinMentions.ts';
import { resolveReferences } from './entities/resolveReferences.ts';
import { findMentions } from './mentions/findMentions.ts';
import type { Reading, ReadText, TaggedSentence } from './reading.ts';
import { readPage } from './text/readPage.ts';
import { splitSentences } from './text/splitSentences.ts';
import { tagParts } from './text/tagParts.ts';
import { findTies } from './ties/findTies.ts';
import type { Document, SourceText } from './types.ts';

/**
 * Reads one text, alone: the stages in order. Pure, so that a reading can be kept for as long as the text and
 * this version of the reader stay the same.
 */
export function readDocument(source: SourceText): Reading {
  const read = readActors(source);
  const { document, entities, mentions } = read;
  return { document, entities, mentions, ties: findTies(read) };
}

/** All stages but the last: who is named and meant where, which is what ties are read from. */
export function readActors({ id, text, about = {}, called }: SourceText): ReadText {
  const page = readPage(text);
  const sentences = splitSentences(text, page).map((sentence, index): TaggedSentence => ({
    ...sentence,
    index,
    tags: tagParts(sentence.tokens),
  }));
  const spans = findMentions(text, sentences);
  const joined = joinMentions(text, sentences, spans);
  const references = resolveReferences(text, sentences, joined);
  const { entities, posts, states } = joined;
  const mentions = [...joined.mentions, ...references].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  const ownTitle = about.title ?? page.title;
  const document: Document = {
    id,
    title: called ?? ownTitle,
    ...(called === undefined || called === ownTitle ? {} : { ownTitle }),
    source: about.source ?? page.source,
    date: about.date ?? page.date,
    words: sentences.reduce((sum, { tokens }) => sum + tokens.filter(isWord).length, 0),
    language: page.language,
    sentences: sentences.map(({ start, end }) => [start, end]),
    skipped: page.skipped,
  };
  return { text, document, sentences, entities, mentions, posts, states };
}

const isWord = ({ kind }: { kind: string }): boolean => kind === 'word' || kind === 'number';
