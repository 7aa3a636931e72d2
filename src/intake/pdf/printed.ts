/**
 * What a page prints, before it is known what belongs together. Lengths are in points (1/72 inch); x runs along the
 * lines of text, y downwards from the top of the page.
 */
export interface Item {
  readonly text: string;
  /** Left end of the run and its length. */
  readonly x: number;
  readonly width: number;
  /** The line the letters stand on. */
  readonly y: number;
  /** Height of the letters: the size of the type. */
  readonly size: number;
  /** Tells typefaces of one document apart, bold from plain too; says nothing else. */
  readonly font: string;
  /** Whether the file has a blank after it. */
  readonly blank: boolean;
}

export interface PrintedPage {
  readonly height: number;
  readonly items: readonly Item[];
  /** Letters and digits that are not in `items`, by the reason why. */
  readonly turned: number;
  readonly doubled: number;
}

/** Letters and digits of a text: what may never be lost without being counted. */
export function countLetters(text: string): number {
  let count = 0;
  for (const character of text) if (isLetterOrDigit(character)) count++;
  return count;
}

const isLetterOrDigit = (character: string): boolean => {
  const code = character.charCodeAt(0);
  if (code < 0x80) {
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  }
  return /[\p{L}\p{N}]/u.test(character);
};

/** The value under which half of the weight lies; `otherwise` where there is no weight. */
export function weightedMedian(
  values: readonly (readonly [value: number, weight: number])[],
  otherwise: number,
): number {
  const sorted = values.filter(([, weight]) => weight > 0).sort((a, b) => a[0] - b[0]);
  let rest = sorted.reduce((sum, [, weight]) => sum + weight, 0) / 2;
  for (const [value, weight] of sorted) {
    rest -= weight;
    if (rest <= 0) return value;
  }
  return otherwise;
}
