/** What the stages of reading one document hand on to each other. */
import type { Sentence } from './text/tokens.ts';
import type { AliasReason, Document, EntityKind, MentionForm, Tie } from './types.ts';

/** Penn Treebank part-of-speech tag, the 36 word tags and the punctuation ones. */
export type PennTag = string;

export interface TaggedSentence extends Sentence {
  readonly index: number;
  /** One tag for each token. */
  readonly tags: readonly PennTag[];
}

/** What a found span is, before it is known who it refers to. A post is an office, not an actor. */
export type SpanKind = EntityKind | 'post';

/** A span found by the mention stage. Token indices count within the sentence, the last one is excluded. */
export interface FoundSpan {
  readonly sentence: number;
  readonly firstToken: number;
  readonly lastToken: number;
  readonly start: number;
  readonly end: number;
  readonly kind: SpanKind;
  /** How the words stand for what they name: 'name', 'acronym', 'demonym' or 'capital'. */
  readonly how: MentionForm;
  /** The usual name where the lexicon knows it: "United States" for "US", "Russian" or "Moscow". */
  readonly canonical: string | null;
  /** 0 to 1. */
  readonly score: number;
}

/** A span that stands for one entity of this document, or for several ("both sides"): indices into `entities`. */
export interface EntityMention {
  readonly sentence: number;
  readonly firstToken: number;
  readonly lastToken: number;
  readonly start: number;
  readonly end: number;
  readonly how: MentionForm;
  readonly entities: readonly number[];
  /** 0 to 1: how sure the reference is; named mentions have 1. */
  readonly score: number;
}

export interface LocalAlias {
  readonly text: string;
  readonly how: AliasReason;
  readonly start: number;
}

/** An entity as one document has it. */
export interface LocalEntity {
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly LocalAlias[];
}

/** Everything the tie stage may look at. */
export interface ReadText {
  readonly text: string;
  readonly document: Document;
  readonly sentences: readonly TaggedSentence[];
  readonly entities: readonly LocalEntity[];
  /** By position; also pronouns, titles and groups. Named mentions do not overlap each other. */
  readonly mentions: readonly EntityMention[];
  /** Offices and ranks, by position: "prime minister", "Chief of the General Staff". */
  readonly posts: readonly FoundSpan[];
  /** The state that the name of a body says it is of, both as indices into `entities`: "Kenyan Navy" and Kenya. */
  readonly states: ReadonlyMap<number, number>;
}

/** A tie as one document has it: its ends are indices into `entities`; ids come when readings are joined. */
export type LocalTie = Omit<Tie, 'id' | 'source' | 'target' | 'saidBy' | 'object' | 'event'> & {
  readonly source: number;
  readonly target: number;
  /** An index into `entities`, or the words of the text. */
  readonly saidBy: number | string | null;
  readonly object: number | string | null;
  /** Counted within the document. */
  readonly event: number | null;
};

/** One document, read alone: plain data that can be cached by the text. */
export interface Reading {
  readonly document: Document;
  readonly entities: readonly LocalEntity[];
  readonly mentions: readonly EntityMention[];
  readonly ties: readonly LocalTie[];
}
