import type { LayoutInput } from '../../core/network/layout.ts';

/** Requests carry a number and answers repeat it: an answer to a question that was given up is not heard. */
export interface PlaceRequest {
  readonly id: number;
  readonly input: LayoutInput;
}

export type PlaceAnswer =
  | { readonly kind: 'placed'; readonly id: number; readonly places: Float32Array }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };
