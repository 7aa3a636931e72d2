/** Reads the sets of annotated ties of a data folder. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface GoldEnd {
  readonly name: string;
  readonly mentions: readonly { readonly begin: number; readonly end: number }[];
}

export interface GoldTie {
  readonly doc: string;
  readonly source: GoldEnd;
  readonly target: GoldEnd;
  readonly type: string;
  readonly symmetric: boolean;
  readonly negated?: boolean;
  readonly evidence?: { readonly begin: number; readonly end: number };
}

export interface TieSet {
  readonly byName?: boolean;
  readonly docs: readonly { readonly id: string; readonly text: string }[];
  readonly gold: readonly GoldTie[];
}

/** A set by its place in the folder: "train/ties-wikinews-train". */
export function readTieSet(folder: string, name: string): TieSet {
  return JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as TieSet; // our own data
}
