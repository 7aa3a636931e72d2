/**
 * What a person corrects in what was read: a list of plain records, applied in order over each new reading. An edit names
 * actors and ties by the keys they were read under and by quotes, never by ids, so that it finds them again in a re-reading, in a
 * changed document or among more documents.
 */
import type { ActorKey, TieKey } from '../network/keys.ts';
import type { EntityId, EntityKind, Modality, Polarity, TieId, TieType } from '../types.ts';

declare const brand: unique symbol;
/** Sorts by when the edit was made: edits are applied in the order of their ids. */
export type EditId = string & { readonly [brand]: 'EditId' };

/** The version of the records written here. Others are kept and listed, and left alone. */
export const EDIT_VERSION = 1;

/** Words in a sentence, findable without ids and offsets. Blanks of any kind count as one space. */
export interface Quote {
  /** The title of the document. */
  readonly document: string;
  readonly sentence: string;
  /** Counted from 0 among the same sentences of the document. */
  readonly again: number;
  readonly words: string;
  /** Where the words begin in the sentence. */
  readonly at: number;
}

export interface ActorRef {
  /** As it was read, whatever it is called since; `made/…` for one that an edit made. */
  readonly key: ActorKey;
  /** What it was called when the edit was made: for lists, also once it is lost. */
  readonly name: string;
  /** Where it stands first: tells namesakes apart. */
  readonly quote: Quote | null;
}

export interface TieRef {
  /** As it was read; `made|…` for one that an edit made. */
  readonly key: TieKey;
  /** In words, for lists. */
  readonly says: string;
  /** One for each sentence the person saw: sentences that are read later are not meant. */
  readonly quotes: readonly Quote[];
}

/** From the first end to the second, as it was read; the other way; or both, without a direction. */
export const DIRECTIONS = ['forward', 'backward', 'both'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** What is to be so of a tie, whatever it was before. */
export interface TieChange {
  readonly type?: TieType | undefined;
  readonly direction?: Direction | undefined;
  readonly polarity?: Polarity | undefined;
  readonly modality?: Modality | undefined;
}

/** What a tie added by hand says. */
export interface TieContent {
  readonly type: TieType;
  readonly symmetric: boolean;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly title: string | null;
}

export type Edit =
  | {
      readonly kind: 'merge';
      readonly actors: readonly ActorRef[];
      readonly into: ActorRef;
      /** A new name; null keeps that of `into`. */
      readonly name: string | null;
    }
  | {
      /** Takes spellings and single mentions out of an actor and makes another of them. */
      readonly kind: 'split';
      readonly actor: ActorRef;
      readonly aliases: readonly string[];
      readonly mentions: readonly Quote[];
      readonly name: string;
      readonly as: EntityKind;
    }
  /** Undoes that one spelling was joined to an actor. */
  | { readonly kind: 'keep-apart'; readonly actor: ActorRef; readonly alias: string }
  | { readonly kind: 'rename'; readonly actor: ActorRef; readonly name: string }
  | { readonly kind: 'retype'; readonly actor: ActorRef; readonly as: EntityKind }
  | {
      readonly kind: 'remove';
      readonly actor: ActorRef;
      /** In documents to come too; otherwise only in those it was seen in. */
      readonly never: boolean;
      readonly documents: readonly string[];
    }
  | { readonly kind: 'change-tie'; readonly ties: readonly TieRef[]; readonly to: TieChange }
  | { readonly kind: 'reject'; readonly ties: readonly TieRef[] }
  | { readonly kind: 'confirm'; readonly ties: readonly TieRef[] }
  | { readonly kind: 'add-actor'; readonly name: string; readonly as: EntityKind }
  | {
      readonly kind: 'add-tie';
      readonly source: ActorRef;
      readonly target: ActorRef;
      readonly says: TieContent;
      readonly quote: Quote | null;
    }
  /** These words stand for this actor, whomever they were read for. */
  | { readonly kind: 'add-mention'; readonly actor: ActorRef; readonly quote: Quote };
export type EditKind = Edit['kind'];

/** An edit of another version, or of a kind that is not known here. */
export interface ForeignEdit {
  readonly kind: string;
  readonly [field: string]: unknown;
}

export interface EditRecord {
  readonly id: EditId;
  readonly version: number;
  /** ISO time. */
  readonly made: string;
  readonly edit: Edit | ForeignEdit;
}

export const EDIT_KINDS = [
  'merge',
  'split',
  'keep-apart',
  'rename',
  'retype',
  'remove',
  'change-tie',
  'reject',
  'confirm',
  'add-actor',
  'add-tie',
  'add-mention',
] as const satisfies readonly EditKind[];

/** The edit, when it is one that this version knows. */
export function knownEdit({ version, edit }: EditRecord): Edit | null {
  return version === EDIT_VERSION && EDIT_KINDS.some((kind) => kind === edit.kind)
    ? (edit as Edit) // records are checked when they come in
    : null;
}

// What an edit makes goes by the edit: its ids in the network are its keys in later edits.
export const madeActor = (id: EditId): EntityId & ActorKey => `made/${id}` as EntityId & ActorKey;
export const madeTie = (id: EditId): TieId & TieKey => `made|${id}` as TieId & TieKey;
export const isMade = (key: string): boolean => key.startsWith('made/') || key.startsWith('made|');
