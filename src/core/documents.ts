/** Documents that a person has added: what a file gave, what the person says of it, and how it is kept. */
import * as v from 'valibot';
import type { AboutDocument, DocumentId, SourceText } from './types.ts';

/** Longest text that is taken as one document, in UTF-16 units, and longest name of its file. */
export const DOCUMENT_LIMITS = { text: 20_000_000, name: 2_000, left: 100 } as const;

/** A document as it comes out of a file, before it is kept. */
export interface IncomingDocument {
  /** Name of the file, with the folders and archives it lay in: 'reports.zip/may/talks.pdf'. */
  readonly file: string;
  readonly text: string;
  /** What the file or the page says of it. */
  readonly about: AboutDocument;
  /** What was left out on the way to the text, in words: 'headers of 12 pages'. */
  readonly left: readonly string[];
}

/** What became of one file, or of one entry in an archive. */
export type Taken =
  | { readonly kind: 'document'; readonly document: IncomingDocument }
  /** `why` is a sentence for the person that says what to do, without the name of the file. */
  | {
      readonly kind: 'refused';
      readonly file: string;
      readonly why: string;
      /** It may go well another time: the machine was busy, or another program had the file. */
      readonly mayPass?: true;
    };

/** A document as it is kept. Ids sort by the time of adding, after those of the bundled texts. */
export interface KeptDocument extends IncomingDocument {
  readonly id: DocumentId;
  /** ISO time. */
  readonly added: string;
  /** What a person put in place of what the file says. */
  readonly edited: AboutDocument;
}

/**
 * What reading takes of a kept document: the person's word stands before the file's. A title is kept beside the file's own, which
 * names the document in notes and corrections.
 */
export function sourceOf({ id, text, about, edited }: KeptDocument): SourceText {
  const { title: called, ...others } = edited;
  return { id, text, about: { ...about, ...others }, ...(called === undefined ? {} : { called }) };
}

const line = v.pipe(v.string(), v.minLength(1), v.maxLength(DOCUMENT_LIMITS.name));
const aboutSchema = v.strictObject({
  title: v.exactOptional(line),
  source: v.exactOptional(line),
  byline: v.exactOptional(line),
  date: v.exactOptional(v.pipe(v.string(), v.isoDate())),
}) satisfies v.GenericSchema<unknown, AboutDocument>;

export const documentSchema = v.strictObject({
  id: v.custom<DocumentId>(
    (id) => typeof id === 'string' && /^[\w~-]{1,64}$/u.test(id),
    'is not an id',
  ),
  file: line,
  text: v.pipe(v.string(), v.maxLength(DOCUMENT_LIMITS.text)),
  about: aboutSchema,
  left: v.pipe(v.array(line), v.maxLength(DOCUMENT_LIMITS.left)),
  added: v.pipe(v.string(), v.isoTimestamp()),
  edited: aboutSchema,
}) satisfies v.GenericSchema<unknown, KeptDocument>;
