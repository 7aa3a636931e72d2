import type { DocumentId, SourceText } from '../../core/types.ts';
import type { ReadingBytes } from './bytes.ts';
import type { NetworkBytes } from './networkBytes.ts';

/** What the page asks of a reader: one document at a time. */
export interface ReadRequest {
  readonly source: SourceText;
}

export type ReadAnswer =
  /** It is there, its models are loaded: from now on time counts. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'read'; readonly bytes: ReadingBytes; readonly words: number }
  | { readonly kind: 'failed'; readonly message: string };

/** What the page tells the joiner. It holds what it was given until it is told otherwise. */
export type JoinRequest =
  | { readonly kind: 'put'; readonly id: DocumentId; readonly bytes: ReadingBytes }
  | { readonly kind: 'remove'; readonly id: DocumentId }
  | { readonly kind: 'join'; readonly asked: number };

export type JoinAnswer = { readonly asked: number } & (
  | { readonly kind: 'joined'; readonly bytes: NetworkBytes }
  | { readonly kind: 'failed'; readonly message: string }
);
