import { previewFiles } from '../../core/filePreview.ts';
import type { FileAnswer, FileRequest } from './messages.ts';
import { packWorkspace, unpackWorkspaces } from './packing.ts';

self.onmessage = async ({ data }: MessageEvent<FileRequest>) => {
  let answer: FileAnswer;
  try {
    answer =
      data.kind === 'pack'
        ? { kind: 'packed', blob: await packWorkspace(data.file) }
        : {
            kind: 'previewed',
            previews: previewFiles(await unpackWorkspaces(data.bytes), data.here),
          };
  } catch (error) {
    answer = { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
  self.postMessage(answer);
};
