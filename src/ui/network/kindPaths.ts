/** The shapes of kinds on a 12 px grid, as SVG paths: for legends and lists, in the forms the network has. */
import type { EntityKind } from '../../core/types.ts';

export const KIND_PATHS: Readonly<Record<EntityKind, string>> = {
  country: 'M6 1a5 5 0 1 1 0 10A5 5 0 0 1 6 1Z',
  person: 'M6 1a5 5 0 1 1 0 10A5 5 0 0 1 6 1Z',
  organisation: 'M2.500 1.500h7a1 1 0 0 1 1 1v7a1 1 0 0 1-1 1h-7a1 1 0 0 1-1-1v-7a1 1 0 0 1 1-1Z',
  military: 'M1 1.500 6 .8l5 .7v4.800c0 2.400-2 4-5 5-3-1-5-2.600-5-5Z',
  agreement: 'M1.500 1.300h6L11 6l-3.500 4.700h-6Z',
  event: 'M6 .5 11.500 6 6 11.500.5 6Z',
  weapon: 'M6 1l5.500 10H.5Z',
  place: 'M3.200 1.200h5.600L11.600 6l-2.800 4.800H3.200L.4 6Z',
  group: 'M4 1h4l3 3v4l-3 3H4L1 8V4Z',
};

/** A person's head and shoulders, drawn over its circle. */
export const PERSON_PATH =
  'M6 3a1.650 1.650 0 1 1 0 3.300A1.650 1.650 0 0 1 6 3ZM2.900 9.200C3.100 7.700 4.300 6.900 6 6.900s2.900.8 3.100 2.300A4.800 4.800 0 0 1 6 10.500a4.800 4.800 0 0 1-3.100-1.300Z';
