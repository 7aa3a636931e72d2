import type { Document } from './types.ts';

/** The title by which notes and corrections know a document: its own, whatever a person calls it. */
export const keyTitle = ({ title, ownTitle }: Pick<Document, 'title' | 'ownTitle'>): string =>
  ownTitle ?? title;
