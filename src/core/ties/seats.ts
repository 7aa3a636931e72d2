import { COUNTRIES } from '../lexicon/countries.ts';
import type { ReadText } from '../reading.ts';

const STATE_OF_SEAT = new Map(
  COUNTRIES.trim()
    .split('\n')
    .flatMap((line) => {
      const cells = line.split('|');
      return (cells[4] ?? '')
        .split(',')
        .map((seat): [string, string] => [seat.trim(), cells[0] ?? '']);
    }),
);

/** The state whose government sits in a place, as an entity of the document: who visits Belmopan deals with Belize. */
export function stateOfSeat(read: ReadText, place: number): number | null {
  const state = STATE_OF_SEAT.get(read.entities[place]?.name ?? '');
  if (state === undefined) return null;
  const index = read.entities.findIndex((e) => e.kind === 'country' && e.name === state);
  return index < 0 ? null : index;
}

export function isSeat(read: ReadText, place: number): boolean {
  return STATE_OF_SEAT.has(read.entities[place]?.name ?? '');
}
