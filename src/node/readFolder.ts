import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Taken } from '../core/documents.ts';
import type { DocumentId, SourceText } from '../core/types.ts';
import { isLitter } from '../intake/litter.ts';
import { openFile } from '../intake/openFile.ts';
import { readPdf } from '../intake/pdf/readPdf.ts';
import { refusal } from '../intake/serve.ts';
import { takeText } from '../intake/taken.ts';

/** What a folder holds: its documents, and in words what could not be read of it. */
export interface FolderTexts {
  readonly texts: readonly SourceText[];
  readonly refused: readonly { readonly file: string; readonly why: string }[];
}

/** Reads every file of a folder and its folders, in the order of their names, by the readers of the page. */
export async function readFolder(folder: string): Promise<FolderTexts> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const texts: SourceText[] = [];
  const refused: { file: string; why: string }[] = [];
  const times = new Map<string, number>();
  for (const file of files) {
    const name = relative(folder, file).split(sep).join('/');
    if (isLitter(name)) continue;
    for await (const taken of takeFile(name, new Uint8Array(await readFile(file)))) {
      if (taken.kind === 'refused') {
        refused.push(taken);
        continue;
      }
      const { text, about, file: path } = taken.document;
      const time = (times.get(path) ?? 0) + 1;
      times.set(path, time);
      // A path is its document's id; two attachments of one mail may have the same name.
      const id = (time === 1 ? path : `${path} (${String(time)})`) as DocumentId;
      texts.push({ id, text, about });
    }
  }
  return { texts, refused };
}

const nothing = (): void => undefined;

async function* takeFile(file: string, bytes: Uint8Array<ArrayBuffer>): AsyncGenerator<Taken> {
  const steps = openFile(file, bytes, nothing, null);
  for (let step = await steps.next(); step.done !== true; step = await steps.next()) {
    const found = step.value;
    yield found.kind === 'pdf' ? await takePdf(found.file, found.bytes) : found;
  }
}

async function takePdf(file: string, bytes: Uint8Array<ArrayBuffer>): Promise<Taken> {
  try {
    return takeText(file, await readPdf(bytes, { onpage: nothing }));
  } catch (error) {
    return refusal(file, error);
  }
}
