import type { FilePreviews } from '../../core/filePreview.ts';
import type { Here } from '../../core/openingFile.ts';
import { LARGEST } from '../../core/workspaceFile.ts';
import type { WorkspaceFile } from '../../core/workspaceFile.ts';
import FilesWorker from './files.worker.ts?worker&inline';
import type { FileAnswer, FileRequest } from './messages.ts';
import { TOO_LARGE } from './packing.ts';

/** Packs and unpacks workspace files off the main thread. */
export interface FilePacker {
  pack(file: WorkspaceFile): Promise<Blob>;
  /** Answers for any file; one that takes too long, or all memory, is refused in words. */
  preview(blob: Blob, here: Here): Promise<FilePreviews>;
}

const PATIENCE_MS = 60_000;

/** A worker for each file: they are few, and what a large one took is given back. Rejects with an `Error` in words. */
export function createFilePacker(
  start: () => Worker = () => new FilesWorker({ name: 'entente-files' }),
  patienceMs = PATIENCE_MS,
): FilePacker {
  const ask = (request: FileRequest): Promise<FileAnswer> =>
    new Promise<FileAnswer>((resolve, reject) => {
      const worker = start();
      const end = (): void => {
        clearTimeout(patience);
        worker.terminate();
      };
      const fail = (words: string): void => {
        end();
        reject(new Error(words));
      };
      const patience = setTimeout(fail, patienceMs, 'It took too long.');
      worker.onmessage = ({ data }: MessageEvent<FileAnswer>) => {
        if (data.kind === 'failed') fail(data.message);
        else {
          end();
          resolve(data);
        }
      };
      worker.onerror = ({ message }) => {
        fail(message || 'There was not enough memory for it.');
      };
      worker.postMessage(request, request.kind === 'preview' ? [request.bytes.buffer] : []);
    });

  return {
    async pack(file) {
      const answer = await ask({ kind: 'pack', file });
      if (answer.kind !== 'packed') throw new Error('another question was answered');
      return answer.blob;
    },
    async preview(blob, here) {
      if (blob.size > LARGEST) return [{ kind: 'refused', problems: [TOO_LARGE] }];
      try {
        const bytes = new Uint8Array(await blob.arrayBuffer());
        const answer = await ask({ kind: 'preview', bytes, here });
        if (answer.kind === 'previewed') return answer.previews;
        return [{ kind: 'refused', problems: ['This file could not be read.'] }];
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        return [{ kind: 'refused', problems: [`This file could not be read. ${why}`] }];
      }
    },
  };
}
