/** Files of every kind, made when the tests run: nothing of them lies in the repository. */
import { gzipSync, strToU8, zipSync, type Zippable } from 'fflate';
import { joinBytes, utf8 } from './encode.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** An archive of texts and bytes by path. */
export function makeZip(files: Readonly<Record<string, string | Uint8Array>>): Bytes {
  const parts: Zippable = {};
  for (const [name, content] of Object.entries(files))
    parts[name] = typeof content === 'string' ? strToU8(content) : content;
  return zipSync(parts);
}

export const makeGzip = (content: string | Uint8Array): Bytes =>
  gzipSync(typeof content === 'string' ? utf8(content) : content);

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A paragraph of a Word file; its style is a heading's where one is named. */
export const paragraph = (text: string, style = ''): string =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

export interface DocxParts {
  readonly core?: string;
  readonly footnotes?: string;
  /** Before the root of the document: a DOCTYPE. */
  readonly before?: string;
  readonly relations?: string;
  readonly more?: Readonly<Record<string, string | Uint8Array>>;
}

/** A Word file with the given body. */
export function makeDocx(
  body: string,
  { core = '', footnotes, before = '', relations = '', more = {} }: DocxParts = {},
): Bytes {
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  return makeZip({
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="n1" Type="${RELATIONS}/footnotes" Target="footnotes.xml"/>${relations}</Relationships>`,
    'word/styles.xml': `${head}<w:styles ${W}><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>`,
    'word/document.xml': `${head}${before}<w:document ${W} xmlns:r="${RELATIONS}"><w:body>${body}</w:body></w:document>`,
    ...(footnotes !== undefined && {
      'word/footnotes.xml': `${head}<w:footnotes ${W}>${footnotes}</w:footnotes>`,
    }),
    ...(core && {
      'docProps/core.xml': `${head}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${core}</cp:coreProperties>`,
    }),
    ...more,
  });
}

/** Writes a number of four bytes over those at each place where the four given ones stand. */
export function patch(
  bytes: Bytes,
  find: string,
  at: number,
  value: number,
  size: 2 | 4 = 4,
): Bytes {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  const mark = utf8(find);
  for (let i = 0; i + mark.length < copy.length; i++) {
    if (!mark.every((byte, j) => copy[i + j] === byte)) continue;
    if (size === 4) view.setUint32(i + at, value, true);
    else view.setUint16(i + at, value, true);
  }
  return copy;
}

/** The mark of an entry in the directory at the end of an archive. */
export const ENTRY = 'PK\u0001\u0002';

/** An archive whose entries say that they are locked. */
export const lockZip = (zip: Bytes): Bytes =>
  patch(patch(zip, ENTRY, 8, 1, 2), 'PK\u0003\u0004', 6, 1, 2);

/** A locked Word file, as far as it is told by its first bytes and its directory. */
export const lockedOffice = (): Bytes =>
  joinBytes(
    [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    new Uint8Array(1_000),
    new Uint8Array(Uint16Array.from('EncryptedPackage', (unit) => unit.charCodeAt(0)).buffer),
    new Uint8Array(1_000),
  );

export const oldOffice = (): Bytes =>
  joinBytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], new Uint8Array(2_000));
