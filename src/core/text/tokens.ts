/** What the text stages hand to the stages after them. */

export type TokenKind = 'word' | 'number' | 'punctuation' | 'symbol';

export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
}

export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
  /** Counted from 0 over the document. */
  readonly paragraph: number;
  /** A title or heading: it does not run into the next sentence, and its capitals say little. */
  readonly heading: boolean;
}
