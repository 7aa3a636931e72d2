/** Milliseconds between two networks at least, and after which a batch of documents was the last. */
export interface Waits {
  readonly network: number;
  readonly batches: number;
}

export const WAITS: Waits = { network: 700, batches: 350 };
/** While documents are read the network is made anew when there are so many times more of them. */
const GROWTH = 2;
/** Between two networks passes so many times what the last one took to make and to show; at the end, when it is waited for, once. */
const REST = 3;

/** The last network: of how many documents, when it was there, and how long it took to make. */
export interface MadeNetwork {
  readonly count: number;
  readonly at: number;
  readonly tookMs: number;
}

interface Situation {
  readonly last: MadeNetwork;
  /** Documents that are read. */
  readonly held: number;
  /** Others are still to come. */
  readonly isReading: boolean;
  /** Reading is paused and nothing is on its way. */
  readonly isAtRest: boolean;
  /** When documents were last asked for. */
  readonly askedAt: number;
  readonly now: number;
  readonly waits: Waits;
}

/**
 * How many milliseconds the next network has to wait; none left when it is due, null when more has to be read first. The first
 * comes with the first document, the others as it grows, and one at the end.
 */
export function waitForNetwork(situation: Situation): number | null {
  const { last, held, isReading, isAtRest, askedAt, now, waits } = situation;
  if (isAtRest || (last.count === 0 && !isReading)) return 0;
  const rested = last.at + Math.max(waits.network, (isReading ? REST : 1) * last.tookMs);
  if (!isReading) return Math.max(rested, askedAt + waits.batches) - now;
  return held >= last.count * GROWTH ? rested - now : null;
}
