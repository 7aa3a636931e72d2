import { hashText, mix } from '../../text/model/hash.ts';

/** Rows of the judge's table: wide enough that most features never seen in training fall on empty ones. */
export const JUDGE_BITS = 18;

export function bucketOf(feature: string): number {
  return mix(0, hashText(feature)) >>> (32 - JUDGE_BITS);
}

/** Gathers the features of a pair as numbers of rows, each once. */
export class FeatureBag {
  private readonly buckets = new Set<number>();

  add(feature: string): void {
    this.buckets.add(bucketOf(feature));
  }

  all(): readonly number[] {
    return [...this.buckets];
  }
}
