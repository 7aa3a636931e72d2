/**
 * The model of Entente: what a corpus becomes when it is read. Everything here is plain, readonly data that
 * crosses to a worker, to Node and to a file unchanged.
 *
 * Offsets are half-open, in UTF-16 units of a document's text exactly as it was given.
 */

declare const brand: unique symbol;
type Brand<Name extends string> = string & { readonly [brand]: Name };

export type DocumentId = Brand<'DocumentId'>;
export type EntityId = Brand<'EntityId'>;
export type TieId = Brand<'TieId'>;
/** Names one meeting, signing or exercise of many, shared by the ties of its pairs. */
export type EventId = Brand<'EventId'>;

export type Span = readonly [start: number, end: number];

/** What is said of a document outside its text: by its file, its page or a person. Each stands before what the text says. */
export interface AboutDocument {
  readonly title?: string;
  readonly source?: string;
  readonly byline?: string;
  /** ISO day. */
  readonly date?: string;
}

/** A document as it comes in, before anything is read of it. */
export interface SourceText {
  readonly id: DocumentId;
  readonly text: string;
  readonly about?: AboutDocument;
  /** What a person calls it: shown in place of its own title. */
  readonly called?: string;
}

// --- what is read ---------------------------------------------------------------------------------------------

export const SKIP_REASONS = [
  'menu',
  'sharing',
  'reading-time',
  'advert',
  'caption',
  'comment-form',
  'credit',
  'byline',
  'section-label',
  'foreign-language',
  'repeated',
] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

export interface Document {
  readonly id: DocumentId;
  readonly title: string;
  /** Its own title, where a person calls it otherwise: notes and corrections know it by that. */
  readonly ownTitle?: string;
  /** Publisher or agency, as the text names it. Metadata, never an actor. */
  readonly source: string | null;
  /** The day of the document (ISO), when the text says it. */
  readonly date: string | null;
  readonly words: number;
  /** BCP 47 code of the main language, 'und' where it cannot be told. */
  readonly language: string;
  readonly sentences: readonly Span[];
  /** Lines that were read as page furniture or in another language: marked, not deleted. */
  readonly skipped: readonly (readonly [start: number, end: number, why: SkipReason])[];
}

export const ENTITY_KINDS = [
  'country',
  'person',
  'organisation',
  'military',
  'agreement',
  'event',
  'weapon',
  'place',
  'group',
] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** How a mention stands for its entity. */
export const MENTION_FORMS = [
  'name',
  'alias',
  'acronym',
  'surname',
  'demonym',
  'capital',
  'title',
  'pronoun',
  'group',
] as const;
export type MentionForm = (typeof MENTION_FORMS)[number];

/** Why a spelling was joined to its entity. */
export const ALIAS_REASONS = [
  ...MENTION_FORMS,
  'exact',
  'diacritics',
  'transliteration',
  'hand',
] as const;
export type AliasReason = (typeof ALIAS_REASONS)[number];

export interface Mention {
  readonly document: DocumentId;
  readonly start: number;
  readonly end: number;
  readonly how: MentionForm;
}

export interface Alias {
  readonly text: string;
  readonly how: AliasReason;
  /** Where this spelling stands first. */
  readonly document: DocumentId;
  readonly start: number;
}

export interface Entity {
  readonly id: EntityId;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly Alias[];
  readonly mentions: readonly Mention[];
  /** Names it had before a person renamed or merged it: what was written under them is found by them. */
  readonly formerly?: readonly string[];
  /** Added or parted from another by a person. */
  readonly handmade?: true;
}

// --- ties -----------------------------------------------------------------------------------------------------

export const QUAD_CLASSES = [
  'verbal-cooperation',
  'material-cooperation',
  'verbal-conflict',
  'material-conflict',
] as const;
export type QuadClass = (typeof QUAD_CLASSES)[number];

/** The 16 event categories of PLOVER (manual draft 0.8, openeventdata) and the quad class of each. */
export const QUAD_OF = {
  AGREE: 'verbal-cooperation',
  CONSULT: 'verbal-cooperation',
  SUPPORT: 'verbal-cooperation',
  CONCEDE: 'verbal-cooperation',
  COOPERATE: 'material-cooperation',
  AID: 'material-cooperation',
  RETREAT: 'material-cooperation',
  REQUEST: 'verbal-conflict',
  ACCUSE: 'verbal-conflict',
  REJECT: 'verbal-conflict',
  THREATEN: 'verbal-conflict',
  PROTEST: 'material-conflict',
  SANCTION: 'material-conflict',
  MOBILIZE: 'material-conflict',
  COERCE: 'material-conflict',
  ASSAULT: 'material-conflict',
} as const satisfies Record<string, QuadClass>;
export type EventCategory = keyof typeof QUAD_OF;
export const EVENT_CATEGORIES = Object.keys(QUAD_OF) as EventCategory[]; // the keys of a const object are known

export const STRUCTURAL_TYPES = [
  'holds-post',
  'part-of',
  'member-of',
  'candidate-for',
  'ally-of',
  'party-to',
  'signatory-of',
  'participates-in',
  'possesses',
  'made-by',
  'based-in',
  'located-in',
] as const;
export type StructuralType = (typeof STRUCTURAL_TYPES)[number];

export type TieType = EventCategory | StructuralType;

export type Polarity = 'affirmed' | 'negated';

export const MODALITIES = [
  'actual',
  'ongoing',
  'planned',
  'possible',
  'attempted',
  'hypothetical',
] as const;
export type Modality = (typeof MODALITIES)[number];

/** The contexts of PLOVER. */
export const CONTEXTS = [
  'political_institutions',
  'diplomatic',
  'military',
  'economic',
  'legal',
  'territory',
  'election',
  'human_rights',
  'religion_ethnicity',
  'migration',
  'terrorism',
  'peacekeeping',
  'cyber',
  'natural_resource',
  'environment',
  'health',
  'disaster',
  'technology',
  'intelligence',
  'crime',
  'culture',
] as const;
export type Context = (typeof CONTEXTS)[number];

/** A date as the text writes it and as it was resolved (ISO days, both ends included); null ends: unresolved. */
export interface TieDate {
  readonly text: string;
  readonly from: string | null;
  readonly to: string | null;
}

export interface Evidence {
  readonly document: DocumentId;
  /** The sentence. */
  readonly start: number;
  readonly end: number;
  /** The words that stand for each end, a pronoun too; null only where nothing does. */
  readonly source: Span | null;
  readonly target: Span | null;
  readonly trigger: Span;
}

/** What a person has done with a tie; one without a standing is as it was read. */
export const STANDINGS = ['confirmed', 'changed', 'added'] as const;
export type Standing = (typeof STANDINGS)[number];

export interface Tie {
  readonly id: TieId;
  readonly source: EntityId;
  readonly target: EntityId;
  readonly type: TieType;
  /** Null for structural ties. */
  readonly quadClass: QuadClass | null;
  readonly symmetric: boolean;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly contexts: readonly Context[];
  /** Who said it, when it is reported: an entity's id or the words of the text. */
  readonly saidBy: string | null;
  readonly date: TieDate | null;
  /** The weapon supplied, the agreement signed: an entity's id or the words of the text. */
  readonly object: string | null;
  /** Of a post; null otherwise. */
  readonly title: string | null;
  readonly event: EventId | null;
  /** 0 to 1: the precision that the rule had on annotated text. */
  readonly confidence: number;
  readonly rule: string;
  readonly evidence: readonly Evidence[];
  readonly standing?: Standing;
}

/** Two actors in one sentence with nothing said between them. */
export interface CoMention {
  readonly source: EntityId;
  readonly target: EntityId;
  readonly evidence: readonly {
    readonly document: DocumentId;
    readonly start: number;
    readonly end: number;
  }[];
}

export interface Network {
  readonly documents: readonly Document[];
  readonly entities: readonly Entity[];
  readonly ties: readonly Tie[];
  readonly coMentions: readonly CoMention[];
}
