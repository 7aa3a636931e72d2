import type { Change } from './records.ts';

/** A value that gave way to another one of the same record: of another tab, or of a page that ended too soon. */
export interface Overwritten {
  /** What kept it; never a removal. */
  readonly change: Change;
  /** When it was made: milliseconds since 1970. */
  readonly at: number;
  /** Made in this tab, and overwritten by another. Else this tab overwrote what it had not seen. */
  readonly own: boolean;
}
