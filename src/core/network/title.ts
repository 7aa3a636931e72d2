import { rememberedOf } from '../remembered.ts';
import type { Network } from '../types.ts';

const MOST_NAMES = 3;

/** Names a corpus by those it speaks of most, states before others: "Norland, Vestria and Ostrava Republic". */
export const titleOf = rememberedOf((network: Network): string => {
  const names = [...network.entities]
    .filter(({ kind }) => kind !== 'place' && kind !== 'group')
    .sort(
      (a, b) =>
        Number(b.kind === 'country') - Number(a.kind === 'country') ||
        b.mentions.length - a.mentions.length,
    )
    .slice(0, MOST_NAMES)
    .map(({ name }) => name);
  const last = names.pop();
  if (last === undefined) return '';
  return names.length === 0 ? last : `${names.join(', ')} and ${last}`;
});
