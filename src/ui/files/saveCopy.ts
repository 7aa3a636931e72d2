import type { Copies } from '../../state/copies.ts';
import { saveFile } from '../export/deliver.ts';

/** Saves a copy of a person's work as a file, and gives the file's name. */
export function saveCopy(copies: Copies): string {
  const { name, text } = copies.save();
  saveFile(new Blob([text], { type: 'application/json' }), name);
  return name;
}
