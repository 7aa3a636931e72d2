import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import type { Budget } from '../archive/budget.ts';
import { unzipEntry, type ZipEntry } from '../archive/zip.ts';
import { decode } from '../decode.ts';
import { scanPage } from '../html/scanPage.ts';
import { RefusedError, type FileText } from '../reader.ts';
import { aboutDocx } from './aboutDocx.ts';

/** Parts of more bytes than this are no text that a person wrote. */
const LARGEST_PART = 100_000_000;
/** Parts that say what is written; pictures, fonts, sounds and other embedded files are not unpacked. */
const PARTS =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|word\/[\w-]{1,60}\.xml|word\/_rels\/[\w-]{1,60}\.xml\.rels)$/u;

/** Parts with words of the text. */
const TEXTS = /^word\/(?:document|footnotes|endnotes)\.xml$/u;
/** Around words that Word has filled in: a name from a list, a number of a figure, a date. Mammoth leaves out what is in it. */
const FIELD = /<\/?w:fldSimple\b[^<>]*>/gu;

/** A part as it is packed again: stored as it is. */
type Part = [bytes: Uint8Array, options: { readonly level: 0 }];

/** Whether an archive is a Word file. */
export const isDocx = (entries: readonly ZipEntry[]): boolean =>
  entries.some(({ name }) => name === '[Content_Types].xml') &&
  entries.some(({ name }) => name.startsWith('word/'));

/** Reads a Word file: paragraphs, headings, lists, tables, notes. What it links to is not looked for. */
export async function readDocx(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  budget: Budget,
): Promise<FileText> {
  const parts: Record<string, Part> = {};
  let core = '';
  for (const entry of entries) {
    if (!PARTS.test(entry.name)) continue;
    if (entry.unpacked > LARGEST_PART)
      throw new RefusedError(
        'It is longer than a document can be. Cut it into parts, and add those.',
      );
    const part = unzipEntry(bytes, entry, budget);
    if (entry.name === 'docProps/core.xml') core = decode(part).text;
    parts[entry.name] = [TEXTS.test(entry.name) ? unwrapFields(part) : part, { level: 0 }];
  }
  // Packed anew, without what was left out: what mammoth unpacks is no more than what was checked here.
  const packed = zipSync(parts);
  const { value } = await mammoth.convertToHtml(inputOf(packed), {
    convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
    includeEmbeddedStyleMap: false,
    externalFileAccess: false,
    ignoreEmptyParagraphs: true,
  });
  const page = scanPage(value.replaceAll('↑</a>', '</a>'));
  return { text: page.text, about: aboutDocx(core, page.text), left: leftOut(entries, parts) };
}

function unwrapFields(part: Uint8Array): Uint8Array {
  const { text } = decode(part);
  return text.includes('<w:fldSimple') ? new TextEncoder().encode(text.replace(FIELD, '')) : part;
}

/** Elements that stand for what is not read, by the part of the file they are in. */
const UNREAD: readonly (readonly [what: string, part: string, tag: string])[] = [
  ['comments', 'word/comments.xml', '<w:comment '],
  ['changes that take words out, which were followed', 'word/document.xml', '<w:del '],
];

function leftOut(entries: readonly ZipEntry[], parts: Readonly<Record<string, Part>>): string[] {
  const pictures = entries.filter(({ name }) => name.startsWith('word/media/')).length;
  const counts = UNREAD.map(([what, part, tag]): [string, number] => [
    what,
    decode(parts[part]?.[0] ?? new Uint8Array()).text.split(tag).length - 1,
  ]);
  return [['pictures', pictures] as const, ...counts].flatMap(([what, count]) =>
    count > 0 ? [`${what}: ${String(count)}`] : [],
  );
}

/** Mammoth asks for a buffer in Node and for an array buffer in browsers. */
function inputOf(packed: Uint8Array<ArrayBuffer>): { arrayBuffer: ArrayBuffer } {
  const arrayBuffer = packed.slice().buffer;
  return { arrayBuffer, ...{ buffer: arrayBuffer } };
}
