import { previewFile } from '../../core/filePreview.ts';
import type { FileAnswer, FileRequest } from './messages.ts';
import { packWorkspace, unpackWorkspace } from './packing.ts';

self.onmessage = async ({ data }: MessageEvent<FileRequest>) => {
  let answer: FileAnswer;
  try {
    answer =
      data.kind === 'pack'
        ? { kind: 'packed', blob: await packWorkspace(data.file) }
        : {
            kind: 'previewed',
            preview: previewFile(await unpackWorkspace(data.blob), data.here),
          };
  } catch (error) {
    answer = { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
  self.postMessage(answer);
};
