/** A reading as bytes: what passes between the workers and lies in the cache; the page only passes it on. */
import type { LocalTie, Reading } from '../../core/reading.ts';
import type { DocumentId } from '../../core/types.ts';

export type ReadingBytes = Uint8Array<ArrayBuffer>;

export function writeReading(reading: Reading): ReadingBytes {
  return new TextEncoder().encode(JSON.stringify(reading));
}

/** The reading as that of the document with this id: the same text may have been read under another. */
export function openReading(bytes: ReadingBytes, id: DocumentId): Reading {
  // Only our own workers write these; a cache that holds something else is found out by `JSON.parse` or by joining.
  const reading = JSON.parse(new TextDecoder().decode(bytes)) as Reading;
  if (reading.document.id === id) return reading;
  return {
    ...reading,
    document: { ...reading.document, id },
    ties: reading.ties.map((tie): LocalTie => ({
      ...tie,
      evidence: tie.evidence.map((at) => ({ ...at, document: id })),
    })),
  };
}
