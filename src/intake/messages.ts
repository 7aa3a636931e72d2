import type { Taken } from '../core/documents.ts';

/** What a worker finds in a file, one at a time: a document, a refusal, or a PDF for the worker that reads those. */
export type Found =
  Taken | { readonly kind: 'pdf'; readonly file: string; readonly bytes: Uint8Array<ArrayBuffer> };

/** What the page asks: to open a file, then for the next thing in it until there is no more. */
export type TakeRequest =
  | { readonly kind: 'open'; readonly file: string; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'next' };

/** `intake` tells these answers from what libraries post in a worker by themselves. */
export type TakeAnswer = { readonly intake: true } & (
  | { readonly kind: 'started' }
  /** Still at work: the watchdog waits on. */
  | { readonly kind: 'alive' }
  | { readonly kind: 'found'; readonly found: Found }
  | { readonly kind: 'end' }
);
