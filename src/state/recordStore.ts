import type { Change } from '../core/records.ts';

/** What the state classes need of whatever keeps a person's work. Storage implements it; tests keep it in memory. */
export interface RecordStore {
  /** Takes the changes over, all or none, and returns at once; the store keeps them in its own time. */
  write(changes: readonly Change[]): void;
  /**
   * Tells of records that did not come through `write`: those kept before, those another tab changed, a deletion of everything.
   * What is known already is told within the call. Returns what ends it.
   */
  subscribe(listener: (changes: readonly Change[]) => void): () => void;
}

export type SaveStatus =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  /** Nothing is kept beyond this page, and why. */
  | { readonly kind: 'memory'; readonly why: string }
  /** The last changes could not be kept (yet), and why. */
  | { readonly kind: 'failed'; readonly why: string };

export interface SaveReport {
  readonly status: SaveStatus;
  /** What could not be read or is missing, in words for the person. */
  readonly problems: readonly string[];
}

/** 'workspace': what belongs to these documents. 'device': everything Entente ever kept in this browser. */
export type DeleteScope = 'workspace' | 'device';

/** A store that says how keeping goes, and can forget. */
export interface WatchedStore extends RecordStore {
  /** Tells how keeping goes, now and at each change. Returns what ends it. */
  watch(listener: (report: SaveReport) => void): () => void;
  /** Settles when it is gone; rejects, with words, when it is not. */
  deleteEverything(scope: DeleteScope): Promise<void>;
}
