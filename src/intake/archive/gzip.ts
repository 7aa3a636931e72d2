import { Gunzip } from 'fflate';
import { RefusedError } from '../reader.ts';
import type { Budget } from './budget.ts';
import { join } from './zip.ts';

const STEP = 65_536;

/** The one file in a gzip file. Stops as soon as it makes more than the budget has. */
export function gunzip(bytes: Uint8Array, budget: Budget): Uint8Array<ArrayBuffer> {
  const pieces: Uint8Array[] = [];
  let made = 0;
  const state = { ended: false };
  const unpacker = new Gunzip((piece, last) => {
    budget.spend(piece.length);
    made += piece.length;
    pieces.push(piece);
    state.ended ||= last;
  });
  try {
    for (let at = 0; at < bytes.length; at += STEP) {
      unpacker.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
    }
  } catch (error) {
    if (error instanceof RefusedError) throw error;
    state.ended = false;
  }
  if (!state.ended) {
    throw new RefusedError(
      'The archive is damaged, or not all of it is there. Copy or download it again.',
    );
  }
  return join(pieces, made);
}

/** What the file in a gzip file is called: its name without the last ending. */
export const nameInside = (file: string): string => {
  const name = file.slice(file.lastIndexOf('/') + 1);
  return name.replace(/\.t?gz$/iu, '') || name;
};
