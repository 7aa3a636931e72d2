import type { LinkedActors } from '../../core/network/measures/links.ts';
import type { Measures } from '../../core/network/measures/measure.ts';

/** Requests carry a number and answers repeat it. */
export interface MeasureRequest {
  readonly id: number;
  readonly linked: LinkedActors;
}

export type MeasureAnswer =
  | { readonly kind: 'measured'; readonly id: number; readonly measures: Measures }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };
