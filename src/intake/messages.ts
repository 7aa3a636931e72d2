import type { Taken } from '../core/documents.ts';

/** What a worker finds in a file, one at a time: a document, a refusal, or a PDF for the worker that reads those. */
export type Found =
  Taken | { readonly kind: 'pdf'; readonly file: string; readonly bytes: Uint8Array<ArrayBuffer> };

/** Where in a file work is: the number of the entry in an archive, of the entry in that, and so on; empty for the file itself. */
export type Place = readonly number[];

/** Where work is, and what lies there. */
export interface WorkAt {
  readonly place: Place;
  readonly file: string;
}

/**
 * What the page asks: to open a file, then for the next thing in it until there is no more. A file at which a reader was lost is
 * opened again `after` the place where that happened.
 */
export type TakeRequest =
  | {
      readonly kind: 'open';
      readonly file: string;
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly after: Place | null;
    }
  | { readonly kind: 'next' };

/** `intake` tells these answers from what libraries post in a worker by themselves. */
export type TakeAnswer = { readonly intake: true } & (
  | { readonly kind: 'started' }
  /** Still at work: the watchdog waits on. */
  | { readonly kind: 'alive'; readonly at: WorkAt }
  | { readonly kind: 'found'; readonly found: Found }
  | { readonly kind: 'end' }
);
