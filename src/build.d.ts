/** The version of package.json. */
declare const __VERSION__: string;
/** A hash of all that reading is made of. */
declare const __READER__: string;

/** Who made what the page contains; written by the build from what is really in it. */
declare module 'virtual:notices' {
  export interface PackageNotice {
    readonly name: string;
    readonly version: string;
    /** An SPDX expression. */
    readonly licence: string;
    readonly text: string;
  }
  /** A corpus, word list or model, from src/attributions.json. */
  export interface DataNotice {
    readonly name: string;
    /** What it was used for. */
    readonly use: string;
    readonly author: string;
    /** An SPDX name, or "public domain". */
    readonly licence: string;
    readonly url: string;
  }
  export const packages: readonly PackageNotice[];
  export const data: readonly DataNotice[];
}

/** What the reader finds in the bundled texts, where the build has read them; null where the page has to. */
declare module 'virtual:seed-network' {
  export const network: import('./core/types.ts').Network | null;
}
