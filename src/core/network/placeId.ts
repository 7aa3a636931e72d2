import type { DocumentId } from '../types.ts';

/**
 * An id made of a document and the number of a thing in it: 'a' and 'talks.txt' and 7 give 'atalks.txt.7'. Characters that would
 * part a list of ids are written as numbers: ' ' as '%20.'. Different things have different ids.
 */
export function placeId(kind: string, document: DocumentId, nth: number): string {
  return `${kind}${document.replace(/[^\w.~-]/gu, escaped)}.${String(nth)}`;
}

const escaped = (character: string): string => `%${(character.codePointAt(0) ?? 0).toString(16)}.`;
