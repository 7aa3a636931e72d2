import type { LayoutInput } from '../../core/network/layout.ts';

/**
 * Computes places off the main thread: x and y of each node in turn. Rejects with the signal's reason when that is
 * aborted, with an `Error` when the work failed.
 */
export type Arrange = (input: LayoutInput, signal: AbortSignal) => Promise<Float32Array>;
