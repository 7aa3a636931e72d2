import type { IncomingDocument } from '../../src/core/documents.ts';
import type { Found } from '../../src/intake/messages.ts';
import { openFile } from '../../src/intake/openFile.ts';
import { utf8 } from './encode.ts';

/** All that is found in a file, given as bytes or as text. */
export async function takeBytes(
  file: string,
  content: Uint8Array<ArrayBuffer> | string,
): Promise<Found[]> {
  const found: Found[] = [];
  const steps = openFile(
    file,
    typeof content === 'string' ? utf8(content) : content,
    () => undefined,
    null,
  );
  for (let step = await steps.next(); step.done !== true; step = await steps.next())
    found.push(step.value);
  return found;
}

/** The only document in a file. */
export async function takeOne(
  file: string,
  content: Uint8Array<ArrayBuffer> | string,
): Promise<IncomingDocument> {
  const [first, ...more] = await takeBytes(file, content);
  if (first?.kind !== 'document' || more.length > 0)
    throw new Error(`${file} is not one document: ${JSON.stringify([first, ...more])}`);
  return first.document;
}

/** What is found, told in a line each: the file and how its text begins, or why it is refused. */
export async function tellBytes(
  file: string,
  content: Uint8Array<ArrayBuffer> | string,
): Promise<string[]> {
  return (await takeBytes(file, content)).map((found) => {
    if (found.kind === 'refused') return `${found.file} refused: ${found.why}`;
    if (found.kind === 'pdf') return `${found.file} handed on as PDF`;
    return `${found.document.file}: ${found.document.text.slice(0, 60)}`;
  });
}
