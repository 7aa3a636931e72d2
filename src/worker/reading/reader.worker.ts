import { readDocument } from '../../core/readDocument.ts';
import type { DocumentId } from '../../core/types.ts';
import { writeReading } from './bytes.ts';
import type { ReadAnswer, ReadRequest } from './messages.ts';

const answer = (message: ReadAnswer, transfer: Transferable[] = []): void => {
  self.postMessage(message, { transfer });
};

self.onmessage = ({ data: { source } }: MessageEvent<ReadRequest>) => {
  try {
    const reading = readDocument(source);
    const bytes = writeReading(reading);
    answer({ kind: 'read', bytes, words: reading.document.words }, [bytes.buffer]);
  } catch (error) {
    answer({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
};

// The models unpack with the first sentence they see.
readDocument({ id: '' as DocumentId, text: 'Peru met Chile for talks.' }); // an id of nothing
answer({ kind: 'ready' });
