import { Budget, ARCHIVE_LIMITS } from './archive/budget.ts';
import { gunzip, nameInside } from './archive/gzip.ts';
import { listZip, unzipEntry, type ZipEntry } from './archive/zip.ts';
import { isDocx, readDocx } from './docx/readDocx.ts';
import { readHtmlFile } from './html/readHtml.ts';
import { isLitter } from './litter.ts';
import { cutMailbox } from './mail/cutMailbox.ts';
import { readMail, readWebArchive } from './mail/readMail.ts';
import type { Found, Place, WorkAt } from './messages.ts';
import { RefusedError, type FileText } from './reader.ts';
import { readMarkdownFile, readTextFile } from './readText.ts';
import { readRtf } from './rtf/readRtf.ts';
import { refusal, type Opener } from './serve.ts';
import { OPEN_DOCUMENT, PACKED } from './signatures.ts';
import { latin, refuse, sniff, type Kind } from './sniff.ts';
import { readTable } from './table/readTable.ts';
import { cleanPath, takeText } from './taken.ts';

/** What goes down into archives with the file. */
interface Way {
  readonly budget: Budget;
  /** Where it lies in the file. */
  readonly place: Place;
  /** What to go on after, counted from here: empty where this itself is to be passed over, null where all of it is wanted. */
  readonly after: Place | null;
  /** How many archives lie around. */
  readonly depth: number;
  readonly alive: (at: WorkAt) => void;
}

/** Takes a file apart into documents and refusals, archives entry by entry. PDFs are handed on as they are. */
export const openFile: Opener = (file, bytes, alive, after) =>
  open(file, bytes, { budget: new Budget(), place: [], after, depth: 0, alive });

async function* open(
  file: string,
  bytes: Uint8Array<ArrayBuffer>,
  way: Way,
): AsyncGenerator<Found> {
  if (way.after?.length === 0) return;
  const alive = (): void => {
    way.alive({ place: way.place, file: cleanPath(file) });
  };
  alive();
  try {
    const kind = sniff(file, bytes);
    switch (kind) {
      case 'pdf':
        yield { kind, file: cleanPath(file), bytes };
        break;
      case 'zip':
        yield* openZip(file, bytes, way);
        break;
      case 'gzip':
        yield* openGzip(file, bytes, way);
        break;
      case 'mail':
        yield* openMail(file, bytes, way, alive);
        break;
      case 'mails':
        yield* openMails(file, bytes, way);
        break;
      case 'table':
        yield* openTable(file, bytes);
        break;
      default:
        yield takeText(file, await READERS[kind](bytes, alive));
    }
  } catch (error) {
    yield refusal(cleanPath(file), error);
  }
}

/** Readers of files that are one document each. */
const READERS: Readonly<
  Record<
    Exclude<Kind, 'pdf' | 'zip' | 'gzip' | 'mail' | 'mails' | 'table'>,
    (bytes: Uint8Array<ArrayBuffer>, alive: () => void) => FileText | Promise<FileText>
  >
> = {
  html: readHtmlFile,
  'web archive': readWebArchive,
  markdown: readMarkdownFile,
  rtf: readRtf,
  text: readTextFile,
  workspace: () => {
    throw new RefusedError(WORKSPACE);
  },
};

const WORKSPACE = 'It is a workspace of Entente, no document. Open it by itself.';

async function* openGzip(
  file: string,
  bytes: Uint8Array<ArrayBuffer>,
  way: Way,
): AsyncGenerator<Found> {
  const content = gunzip(bytes, way.budget);
  yield* open(`${file}/${nameInside(file)}`, content, deeper(way, 0));
}

async function* openMail(
  file: string,
  bytes: Uint8Array<ArrayBuffer>,
  way: Way,
  alive: () => void,
): AsyncGenerator<Found> {
  const { text, attached } = await readMail(bytes, alive);
  if (text && !way.after) yield takeText(file, text);
  way.budget.open(attached.length);
  for (const [i, { name, bytes: content }] of attached.entries()) {
    if (isBefore(i, way)) continue;
    way.budget.spend(content.length);
    yield* open(`${file}/${name}`, content, deeper(way, i));
  }
}

/** Each mail is a file of its own; they lie beside each other, not in an archive. */
async function* openMails(
  file: string,
  bytes: Uint8Array<ArrayBuffer>,
  way: Way,
): AsyncGenerator<Found> {
  const mails = cutMailbox(bytes);
  if (mails.length === 0) yield takeText(file, readTextFile(bytes));
  way.budget.open(mails.length);
  for (const [i, mail] of mails.entries()) {
    if (!isBefore(i, way))
      yield* open(`${file}/mail ${String(i + 1)}.eml`, mail, inner(way, i, way.depth));
  }
}

function* openTable(file: string, bytes: Uint8Array): Generator<Found> {
  for (const { row, ...text } of readTable(bytes)) {
    const path = `${file}/row ${String(row)}`;
    try {
      yield takeText(path, text);
    } catch (error) {
      yield refusal(cleanPath(path), error);
    }
  }
}

/** Whether an entry comes before what is to be gone on with. */
const isBefore = (entry: number, { after }: Way): boolean =>
  after?.[0] !== undefined && entry < after[0];

/** The way to an entry. */
function inner(way: Way, entry: number, depth: number): Way {
  const after = way.after?.[0] === entry ? way.after.slice(1) : null;
  return { ...way, place: [...way.place, entry], after, depth };
}

/** The way to an entry of an archive. */
function deeper(way: Way, entry: number): Way {
  if (way.depth < ARCHIVE_LIMITS.depth) return inner(way, entry, way.depth + 1);
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
  if (isDocx(entries)) {
    yield takeText(file, await readDocx(bytes, entries, way.budget));
    return;
  }
  refuseOthers(entries, bytes, way.budget);
  const files = entries.filter(({ name, isFolder }) => !isFolder && !isLitter(name));
  if (files.length === 0) throw new RefusedError('There is no file in it.');
  for (const [i, entry] of files.entries()) {
    if (isBefore(i, way)) continue;
    const path = `${file}/${entry.name}`;
    const inside = deeper(way, i);
    way.alive({ place: inside.place, file: cleanPath(path) });
    if (inside.after?.length === 0) continue;
    let content: Uint8Array<ArrayBuffer>;
    try {
      content = unzipEntry(bytes, entry, way.budget);
    } catch (error) {
      yield refusal(cleanPath(path), error);
      continue;
    }
    yield* open(path, content, inside);
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
