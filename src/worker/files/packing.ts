/** A workspace as bytes on the disk: its text, packed by gzip. */
import {
  LARGEST,
  parseWorkspaceFile,
  readWorkspaceFile,
  writeWorkspaceFile,
} from '../../core/workspaceFile.ts';
import type { ParsedFile, WorkspaceFile } from '../../core/workspaceFile.ts';
import { readRawFile } from '../../recover/readRaw.ts';

export const TOO_LARGE = 'This file is too large to be a workspace.';

type Bytes = Uint8Array<ArrayBuffer>;

// Bytes and no blobs: in the worker of a page from the disk, Safari and WebKitGTK cannot read any.

export async function packWorkspace(file: WorkspaceFile): Promise<Blob> {
  const text = new TextEncoder().encode(writeWorkspaceFile(file));
  const packed = streamOf(text).pipeThrough(new CompressionStream('gzip'));
  return new Response(packed).blob();
}

/**
 * Unpacks and checks a file, whatever it is. One that was never packed is read as it is: older files were plain text. Gives one
 * answer, or one for each workspace of a file that the recovery page has made of all of them.
 */
export async function unpackWorkspaces(
  bytes: Bytes,
): Promise<readonly [ParsedFile, ...(readonly ParsedFile[])]> {
  if (bytes.byteLength > LARGEST) return [refuse(TOO_LARGE)];
  try {
    const text = isPacked(bytes)
      ? await readText(streamOf(bytes).pipeThrough(new DecompressionStream('gzip')))
      : await readText(streamOf(bytes));
    if (text === null) return [refuse('Unpacked, this file is too large to be a workspace.')];
    const recovered = readRawFile(text);
    if (!recovered) return [readWorkspaceFile(text)];
    const [first = refuse('There is no work in this file.'), ...others] =
      recovered.map(parseWorkspaceFile);
    return [first, ...others];
  } catch {
    return [refuse('This file is damaged, or not all of it is there.')];
  }
}

const isPacked = ([first, second]: Bytes): boolean => first === 0x1f && second === 0x8b;

function streamOf(bytes: Bytes): ReadableStream<Bytes> {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(bytes);
      controller.close();
    },
  });
}

/** The whole of a stream; null when it has more than a workspace can have, however small it was packed. */
async function readText(stream: ReadableStream<Uint8Array>): Promise<string | null> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = stream.getReader();
  const parts: string[] = [];
  for (let size = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return parts.join('') + decoder.decode();
    size += value.byteLength;
    if (size > LARGEST) {
      await reader.cancel();
      return null;
    }
    parts.push(decoder.decode(value, { stream: true }));
  }
}

function refuse(problem: string): ParsedFile {
  return { kind: 'refused', problems: [problem] };
}
