import { hashText, mix, NO_TEXT } from '../../text/model/hash.ts';

/** Rows of the judge's table: wide enough that most features never seen in training fall on empty ones. */
export const JUDGE_BITS = 18;

/** What a feature is told by: its name, then words, numbers and answers. */
export type Part = string | number | boolean | undefined;

export type Add = (...parts: readonly Part[]) => void;

/** The row of a feature: its parts are hashed as if spaces stood between them, without joining them. */
export function bucketOf(...parts: readonly Part[]): number {
  let hash = NO_TEXT;
  for (let i = 0; i < parts.length; i++) {
    if (i > 0) hash = hashText(' ', 0, 1, hash);
    const text = String(parts[i]);
    hash = hashText(text, 0, text.length, hash);
  }
  return mix(0, hash) >>> (32 - JUDGE_BITS);
}

/** Gathers the features of a pair as numbers of rows, each once. */
export class FeatureBag {
  private readonly buckets = new Set<number>();

  add(...parts: readonly Part[]): void {
    this.buckets.add(bucketOf(...parts));
  }

  all(): readonly number[] {
    return [...this.buckets];
  }
}
