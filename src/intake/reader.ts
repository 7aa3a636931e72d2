/** What the readers of files agree on: bytes in, text out, or a refusal in words. */
import type { AboutDocument } from '../core/types.ts';

/** What a reader made of one file that is one document. */
export interface FileText {
  readonly text: string;
  /** What the file says of itself. A date or title that is not sure is better left away: it stands before the text's. */
  readonly about: AboutDocument;
  /** What was left out on the way to the text, in words: 'headers of 12 pages'. */
  readonly left: readonly string[];
}

/** Thrown by readers. The message is a sentence for the person that says what to do, without the name of the file. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
}
