import type { FilePreviews } from '../../core/filePreview.ts';
import type { Here } from '../../core/openingFile.ts';
import type { WorkspaceFile } from '../../core/workspaceFile.ts';

export type FileRequest =
  | { readonly kind: 'pack'; readonly file: WorkspaceFile }
  | { readonly kind: 'preview'; readonly bytes: Uint8Array<ArrayBuffer>; readonly here: Here };

export type FileAnswer =
  | { readonly kind: 'packed'; readonly blob: Blob }
  | { readonly kind: 'previewed'; readonly previews: FilePreviews }
  | { readonly kind: 'failed'; readonly message: string };
