import { indexKeys } from '../network/keys.ts';
import type { KeyIndex } from '../network/keys.ts';
import type { TieId } from '../types.ts';
import type { Corrected } from './applyEdits.ts';

/**
 * Finds actors and ties of a corrected network by keys of today, and ties by what they were read as too: a note on a tie stays
 * with it when the tie is turned round or changed.
 */
export function keysToday(corrected: Corrected): KeyIndex {
  const { network, reading, origins } = corrected;
  if (network === reading.network) return reading.keys;
  const keys = indexKeys(network);
  const today = new Map<TieId, TieId>(network.ties.map(({ id }) => [id, id]));
  for (const [id, parts] of origins)
    for (const part of parts) if (!today.has(part.id)) today.set(part.id, id);
  return {
    ...keys,
    tie(key) {
      const found = keys.tie(key);
      if (found.kind !== 'lost') return found;
      const read = reading.keys.tie(key);
      if (read.kind === 'lost') return read;
      const ids = [...new Set(read.ids.flatMap((id) => today.get(id) ?? []))];
      if (ids.length === 0) return { kind: 'lost' };
      return { kind: read.kind, ids };
    },
  };
}
