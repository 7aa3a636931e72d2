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

/** What the page lends the joiner, to make a network of it. */
export interface JoinRequest {
  readonly readings: readonly LentReading[];
}

export type JoinAnswer =
  /** The network, and what was lent for it. */
  | {
      readonly kind: 'joined';
      readonly network: NetworkBytes;
      readonly readings: readonly LentReading[];
    }
  | { readonly kind: 'failed'; readonly message: string };

type LentReading = readonly [id: DocumentId, bytes: ReadingBytes];
