import { Budget, ARCHIVE_LIMITS } from './archive/budget.ts';
import { gunzip, nameInside } from './archive/gzip.ts';
import { listZip, unzipEntry, type ZipEntry } from './archive/zip.ts';
import { readHtmlFile } from './html/readHtml.ts';
import { isLitter } from './litter.ts';
import type { Found } from './messages.ts';
import { RefusedError, type FileText } from './reader.ts';
import { readMarkdownFile, readTextFile } from './readText.ts';
import { refusal, type Opener } from './serve.ts';
import { OPEN_DOCUMENT, PACKED } from './signatures.ts';
import { latin, refuse, sniff, type Kind } from './sniff.ts';
import { cleanPath, takeText } from './taken.ts';

/** What goes down into archives with the file. */
interface Way {
  readonly budget: Budget;
  /** How many archives lie around. */
  readonly depth: number;
  readonly alive: () => void;
}

/** Takes a file apart into documents and refusals, archives entry by entry. PDFs are handed on as they are. */
export const openFile: Opener = (file, bytes, alive) =>
  open(file, bytes, { budget: new Budget(), depth: 0, alive });

async function* open(
  file: string,
  bytes: Uint8Array<ArrayBuffer>,
  way: Way,
): AsyncGenerator<Found> {
  way.alive();
  try {
    const kind = sniff(file, bytes);
    if (kind === 'pdf') yield { kind, file: cleanPath(file), bytes };
    else if (kind === 'zip') yield* openZip(file, bytes, way);
    else if (kind === 'gzip') yield* openGzip(file, bytes, way);
    else yield takeText(file, await read(kind, bytes));
  } catch (error) {
    yield refusal(cleanPath(file), error);
  }
}

function read(
  kind: Exclude<Kind, 'pdf' | 'zip' | 'gzip'>,
  bytes: Uint8Array,
): FileText | Promise<FileText> {
  switch (kind) {
    case 'html':
      return readHtmlFile(bytes);
    case 'markdown':
      return readMarkdownFile(bytes);
    case 'workspace':
      throw new RefusedError(WORKSPACE);
    default:
      return readTextFile(bytes);
  }
}

const WORKSPACE = 'It is a workspace of Entente, no document. Open it by itself.';

async function* openGzip(
  file: string,
  bytes: Uint8Array<ArrayBuffer>,
  way: Way,
): AsyncGenerator<Found> {
  const inner = gunzip(bytes, way.budget);
  yield* open(`${file}/${nameInside(file)}`, inner, deeper(way));
}

function deeper(way: Way): Way {
  if (way.depth < ARCHIVE_LIMITS.depth) return { ...way, depth: way.depth + 1 };
  throw new RefusedError(
    'It lies in an archive in an archive in an archive. Unpack the outer ones, and add what is in them.',
  );
}

async function* openZip(
  file: string,
  bytes: Uint8Array<ArrayBuffer>,
  way: Way,
): AsyncGenerator<Found> {
  const entries = listZip(bytes, way.budget);
  refuseOthers(entries, bytes, way.budget);
  const inside = deeper(way);
  const files = entries.filter(({ name, isFolder }) => !isFolder && !isLitter(name));
  if (files.length === 0) throw new RefusedError('There is no file in it.');
  for (const entry of files) {
    way.alive();
    const path = `${file}/${entry.name}`;
    let inner: Uint8Array<ArrayBuffer>;
    try {
      inner = unzipEntry(bytes, entry, way.budget);
    } catch (error) {
      yield refusal(cleanPath(path), error);
      continue;
    }
    yield* open(path, inner, inside);
  }
}

/** Many programs' files are zip archives inside: those that are not read are refused by name. */
function refuseOthers(entries: readonly ZipEntry[], bytes: Uint8Array, budget: Budget): void {
  const names = new Set(entries.map(({ name }) => name));
  for (const [entry, unread] of PACKED) if (names.has(entry)) throw refuse(unread);
  const type = entries.find(({ name }) => name === 'mimetype');
  if (!type || type.unpacked > 200) return;
  const words = latin(unzipEntry(bytes, type, budget), 0, 200);
  if (words.includes('opendocument')) throw refuse(OPEN_DOCUMENT);
}
