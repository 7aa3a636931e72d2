import { RefusedError } from '../reader.ts';

/** What one dropped file may unpack to, with all archives in it. */
export const ARCHIVE_LIMITS = { bytes: 500_000_000, entries: 10_000, depth: 2 } as const;

/** Counts what is unpacked of one file, over the archives in it. */
export class Budget {
  #bytes = 0;
  #entries = 0;

  /** Refuses once all that was unpacked is more than a person can mean to add. */
  spend(bytes: number): void {
    this.#bytes += bytes;
    if (this.#bytes > ARCHIVE_LIMITS.bytes) {
      throw new RefusedError(
        'Unpacked it is larger than 500 MB. Add a part of its files at a time.',
      );
    }
  }

  /** Refuses an archive of more entries than a person can mean to add. */
  open(entries: number): void {
    this.#entries += entries;
    if (this.#entries > ARCHIVE_LIMITS.entries) {
      throw new RefusedError(
        'There are more than 10,000 files in it. Add a part of its files at a time.',
      );
    }
  }
}
