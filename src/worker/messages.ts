import type { Network, SourceText } from '../core/types.ts';

/** What the page asks of the reading worker; each worker is asked once. */
export interface ReadRequest {
  readonly texts: readonly SourceText[];
}

export type ReadAnswer =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly network: Network; readonly tookMs: number }
  | { readonly kind: 'failed'; readonly message: string };
