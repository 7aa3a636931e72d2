import type { DocumentId } from './types.ts';

/** Begins the ids of all documents that a person adds; those of the page are named after their files. */
export const ADDED = '~';

export const isAdded = (id: DocumentId): boolean => id.startsWith(ADDED);
