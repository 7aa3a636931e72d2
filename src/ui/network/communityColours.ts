/** How communities are told apart: by the hues of the kinds, which shapes still tell, and by a number beside the name. */
import type { EntityKind } from '../../core/types.ts';

/** The last one is for all further communities. */
const HUES: readonly EntityKind[] = [
  'country',
  'person',
  'place',
  'event',
  'military',
  'agreement',
  'organisation',
  'weapon',
];
export const MOST_COLOURS = HUES.length;

/** The kind whose colour a community takes. */
export const hueOf = (community: number): EntityKind =>
  HUES[Math.min(community, MOST_COLOURS - 1)] ?? 'weapon';

const FIRST_CIRCLED = 0x2460;

/** 0 gives ①; beyond ⑳ the number in brackets. */
export const communitySign = (community: number): string =>
  community < 20 ? String.fromCodePoint(FIRST_CIRCLED + community) : `(${String(community + 1)})`;
