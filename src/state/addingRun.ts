/** What is asked for when files are added, and what came of it. */
import type { Taken } from '../core/documents.ts';
import type { DocumentId } from '../core/types.ts';
import type { Copy } from './documents.svelte.ts';

/** A file to take, with the folders it lay in before its name. */
export interface FileToTake {
  readonly file: string;
  readonly blob: Blob;
}

/** How far taking files apart is. */
export interface FileWork {
  readonly done: number;
  readonly total: number;
  /** The one in hand. */
  readonly file: string;
}

/** Takes files apart, one after the other, in their order. Aborting ends it within a second. */
export type TakeFiles = (
  files: readonly FileToTake[],
  options: {
    readonly signal: AbortSignal;
    readonly ontaken: (taken: Taken) => void;
    readonly onprogress: (work: FileWork) => void;
  },
) => Promise<void>;

export interface Refusal {
  readonly file: string;
  /** A sentence that says what to do. */
  readonly why: string;
  /** The file to take once more, where the reason may have passed. */
  readonly again?: FileToTake;
}

/** What was asked for since the last summary was put away. */
export interface AddingRun {
  readonly added: readonly DocumentId[];
  readonly copies: readonly Copy[];
  readonly refusals: readonly Refusal[];
  /** Files that were not looked at, because it was cancelled. */
  readonly skipped: number;
}
