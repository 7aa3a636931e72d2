import { groupBy } from '../groupBy.ts';
import type { EntityMention, FoundSpan, ReadText, TaggedSentence } from '../reading.ts';
import type { EntityKind } from '../types.ts';
import { readChunks, type Chunk } from './chunks.ts';
import { readClauses, type Clause } from './clauses.ts';
import { mendTags } from './mendTags.ts';

/** One sentence with everything the rules of ties look at. */
export interface Scene {
  readonly read: ReadText;
  readonly sentence: TaggedSentence;
  readonly mentions: readonly EntityMention[];
  readonly posts: readonly FoundSpan[];
  readonly chunks: readonly Chunk[];
  readonly clauses: readonly Clause[];
  /** A token's text; '' outside of the sentence. */
  readonly word: (token: number) => string;
}

const NAMED = new Set(['name', 'alias', 'acronym', 'surname', 'demonym', 'capital']);

export function isNamed(mention: EntityMention): boolean {
  return NAMED.has(mention.how);
}

/** Sets the scenes of a document, one a sentence. */
export function setScenes(read: ReadText): Scene[] {
  const mentions = groupBy(read.mentions, (m) => [m.sentence]);
  const posts = groupBy(read.posts, (p) => [p.sentence]);
  return read.sentences.flatMap((sentence) => {
    const named = mentions.get(sentence.index) ?? [];
    const titles = posts.get(sentence.index) ?? [];
    if (sentence.tokens.length <= MOST_TOKENS) return [setScene(read, sentence, named, titles)];
    return windows(sentence).map(([from, piece]) =>
      setScene(read, piece, shifted(named, from), shifted(titles, from)),
    );
  });
}

/** A line without a full stop is read in pieces, so that time stays in step with length. */
const MOST_TOKENS = 250;

function windows(sentence: TaggedSentence): [from: number, piece: TaggedSentence][] {
  const pieces: [number, TaggedSentence][] = [];
  for (let from = 0; from < sentence.tokens.length; from += MOST_TOKENS) {
    const to = from + MOST_TOKENS;
    const { tokens, tags } = sentence;
    pieces.push([
      from,
      { ...sentence, tokens: tokens.slice(from, to), tags: tags.slice(from, to) },
    ]);
  }
  return pieces;
}

function shifted<S extends { readonly firstToken: number; readonly lastToken: number }>(
  spans: readonly S[],
  from: number,
): S[] {
  return spans
    .filter((s) => s.firstToken >= from && s.lastToken <= from + MOST_TOKENS)
    .map((s) => ({ ...s, firstToken: s.firstToken - from, lastToken: s.lastToken - from }));
}

function setScene(
  read: ReadText,
  tagged: TaggedSentence,
  mentions: readonly EntityMention[],
  posts: readonly FoundSpan[],
): Scene {
  const nameEnd = new Map<number, number>();
  for (const span of [...posts, ...mentions.filter(isNamed)])
    if (span.lastToken > span.firstToken)
      nameEnd.set(span.firstToken, Math.max(span.lastToken, nameEnd.get(span.firstToken) ?? 0));
  const word = (token: number): string => tagged.tokens[token]?.text ?? '';
  const sentence = { ...tagged, tags: mendTags(tagged, mentions.filter(isNamed), posts) };
  const chunks = readChunks(sentence, nameEnd);
  return { read, sentence, mentions, posts, chunks, clauses: readClauses(chunks, word), word };
}

export function kindOf(read: ReadText, entity: number): EntityKind | null {
  return read.entities[entity]?.kind ?? null;
}

/** Heads that only count what follows: "any form of cooperation". */
export const MEASURES =
  /^(form|kind|type|series|round|number|set|package|shipment|batch|piece|act|most|some|all|part|lot|range|wave|campaign|system)$/;
