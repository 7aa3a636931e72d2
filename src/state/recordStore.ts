import type { Change } from '../core/records.ts';
import type { DeleteScope, SaveReport } from '../core/saveReport.ts';

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

/** A state class that holds records of one kind, or of several. */
export interface Keeper {
  /** All of them, each as the change that keeps it. */
  readonly kept: readonly Change[];
  /** Shows changes that were made and kept elsewhere. */
  take(changes: readonly Change[]): void;
}

export type { DeleteScope, SaveReport, SaveStatus } from '../core/saveReport.ts';

/** A store that says how keeping goes, and can forget. */
export interface WatchedStore extends RecordStore {
  /** Tells how keeping goes, now and at each change. Returns what ends it. */
  watch(listener: (report: SaveReport) => void): () => void;
  /** Settles when it is gone; rejects, with words, when it is not. */
  deleteEverything(scope: DeleteScope): Promise<void>;
}
