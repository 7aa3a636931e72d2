import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { DOCUMENT_LIMITS, documentSchema } from '../../src/core/documents.ts';
import { joinBytes, utf8 } from './encode.ts';
import {
  ENTRY,
  lockZip,
  lockedOffice,
  makeDocx,
  makeGzip,
  makeZip,
  oldOffice,
  paragraph,
  patch,
} from './makeFiles.ts';
import { takeBytes, tellBytes } from './takeBytes.ts';

type Bytes = Uint8Array<ArrayBuffer>;
const MET = 'Peru met Chile.';
const CUT = 'The archive is damaged, or not all of it is there. Copy or download it again.';
const LOCKED = 'It is locked with a password. Save it without one, and add that.';
const nested = (depth: number): Bytes =>
  depth === 0 ? utf8(MET) : makeZip({ [depth === 1 ? 'a.txt' : 'a.zip']: nested(depth - 1) });
const zeros = (length: number): Bytes => makeZip({ 'zeros.txt': new Uint8Array(length) });

/** File, content, and each document or refusal that comes of it. */
const AWKWARD: readonly (readonly [
  what: string,
  file: string,
  content: Bytes | string,
  told: readonly string[],
])[] = [
  ['nothing', 'a.txt', '', ['a.txt refused: It is empty.']],
  ['blanks', 'a.txt', ' \n\t\n', ['a.txt refused: There is no text in it.']],
  ['a name without an ending', 'README', MET, [`README: ${MET}`]],
  ['a name with two', 'a.docx.txt', MET, [`a.docx.txt: ${MET}`]],
  ['a name that says no more than the bytes', 'a.docx', MET, [`a.docx: ${MET}`]],
  ['a Word file that is called text', 'a.txt', makeDocx(paragraph(MET)), [`a.txt: ${MET}`]],
  [
    'a page that is called text',
    'a.txt',
    `<!DOCTYPE html><title></title><p>${MET}`,
    [`a.txt: ${MET}`],
  ],
  ['a PDF that is called text', 'a.txt', '%PDF-1.4', ['a.txt handed on as PDF']],
  [
    'a program that is called text',
    'a.txt',
    joinBytes(utf8('MZ'), [0, 3, 0, 0, 144]),
    ['a.txt refused: This is a program. It holds no text to read.'],
  ],
  [
    'bytes that are called text',
    'a.txt',
    Uint8Array.from({ length: 999 }, (_, i) => (i * 7) % 256),
    [
      'a.txt refused: It is not text, and of no kind that is read here. Save it as .docx, PDF or plain text, and add that.',
    ],
  ],
  [
    'bytes that are called a Word file',
    'a.docx',
    Uint8Array.from({ length: 999 }, (_, i) => (i * 7) % 256),
    [
      'a.docx refused: Its name ends in .docx, but it is no such file, or is damaged. Open it where it was made, save it again, and add that.',
    ],
  ],
  [
    'a text that begins as programs do',
    'a.txt',
    'MZ was a state. BZh was another.',
    ['a.txt: MZ was a state. BZh was another.'],
  ],
  [
    'a picture',
    'a.png',
    joinBytes([0x89], utf8('PNG\r\n'), [26, 10, 0]),
    ['a.png refused: This is a picture. Run text recognition (OCR) on it, and add the text.'],
  ],
  [
    'an old Word file',
    'a.doc',
    oldOffice(),
    ['a.doc refused: This is an old Word file (.doc). Save it as .docx or PDF, and add that.'],
  ],
  ['a locked Word file', 'a.docx', lockedOffice(), [`a.docx refused: ${LOCKED}`]],
  [
    'an Excel file',
    'a.xlsx',
    makeZip({ '[Content_Types].xml': '', 'xl/workbook.xml': '' }),
    [
      'a.xlsx refused: This is an Excel file (.xlsx). Save the sheet with the text as .csv, and add that.',
    ],
  ],
  [
    'a PowerPoint file',
    'a.pptx',
    makeZip({ '[Content_Types].xml': '', 'ppt/presentation.xml': '' }),
    ['a.pptx refused: This is a PowerPoint file (.pptx). Save it as PDF, and add that.'],
  ],
  [
    'an OpenDocument text',
    'a.odt',
    makeZip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '' }),
    [
      'a.odt refused: This is an OpenDocument file (.odt, .ods, .odp). Save it as .docx or PDF, and add that.',
    ],
  ],
  [
    'an e-book',
    'a.epub',
    makeZip({ mimetype: 'application/epub+zip', 'META-INF/container.xml': '' }),
    ['a.epub refused: This is an e-book (.epub). Save it as PDF or text, and add that.'],
  ],
  [
    'data',
    'a.json',
    '{"a": 1}',
    ['a.json refused: This is data (JSON). Save its texts as .txt or .csv, and add that.'],
  ],
  [
    'a workspace',
    'a.json',
    '{\n "format": "entente-workspace",\n "version": 2}',
    ['a.json refused: It is a workspace of Entente, no document. Open it by itself.'],
  ],
  [
    'a name of a script',
    '<script>alert(1)</script>.txt',
    MET,
    [`<script>alert(1)</script>.txt: ${MET}`],
  ],
  ['a name that leads up', '../../a.txt', MET, [`a.txt: ${MET}`]],
  ['a name with a zero, a break and a turn', 'a\0\n\u202Etxt.exe', MET, [`a txt.exe: ${MET}`]],
  ['a name in pictures', '🗺️.txt', MET, [`🗺️.txt: ${MET}`]],
  [
    'names of properties of every object',
    '__proto__.constructor',
    MET,
    [`__proto__.constructor: ${MET}`],
  ],
  [
    'an archive',
    'a.zip',
    makeZip({
      'b/': '',
      'b/c.txt': MET,
      '__MACOSX/._c.txt': 'x',
      '.DS_Store': 'x',
      '../d.txt': MET,
    }),
    [`a.zip/b/c.txt: ${MET}`, `a.zip/d.txt: ${MET}`],
  ],
  ['an archive of nothing', 'a.zip', makeZip({}), ['a.zip refused: There is no file in it.']],
  ['an archive in an archive', 'a.zip', nested(2), [`a.zip/a.zip/a.txt: ${MET}`]],
  [
    'an archive in an archive in an archive',
    'a.zip',
    nested(3),
    [
      'a.zip/a.zip/a.zip refused: It lies in an archive in an archive in an archive. Unpack the outer ones, and add what is in them.',
    ],
  ],
  [
    'an archive that is locked',
    'a.zip',
    lockZip(makeZip({ 'a.txt': MET })),
    [`a.zip/a.txt refused: ${LOCKED}`],
  ],
  [
    'an archive that is cut short',
    'a.zip',
    makeZip({ 'a.txt': MET }).slice(0, -30),
    [`a.zip refused: ${CUT}`],
  ],
  [
    'an archive with a damaged entry',
    'a.zip',
    patch(makeZip({ 'a.txt': MET, 'b.txt': MET }), ENTRY, 16, 12_345),
    [`a.zip/a.txt refused: ${CUT}`, `a.zip/b.txt refused: ${CUT}`],
  ],
  [
    'an archive that would fill the memory',
    'a.zip',
    patch(zeros(1_000_000), ENTRY, 24, 600_000_000),
    [
      'a.zip/zeros.txt refused: Unpacked it is larger than 500 MB. Add a part of its files at a time.',
    ],
  ],
  [
    'an archive that says it is smaller than it is',
    'a.zip',
    patch(zeros(1_000_000), ENTRY, 24, 10),
    ['a.zip/zeros.txt refused: The archive is not what it says it is: it was not unpacked.'],
  ],
  [
    'an archive with a directory that leads nowhere',
    'a.zip',
    patch(makeZip({ 'a.txt': MET }), 'PK\u0005\u0006', 16, 4_000_000_000),
    [`a.zip refused: ${CUT}`],
  ],
  [
    'an archive of too many files',
    'a.zip',
    patch(makeZip({ 'a.txt': MET }), 'PK\u0005\u0006', 10, 20_000, 2),
    ['a.zip refused: There are more than 10,000 files in it. Add a part of its files at a time.'],
  ],
  ['a packed text', 'a.txt.gz', makeGzip(MET), [`a.txt.gz/a.txt: ${MET}`]],
  [
    'a packed text that is cut short',
    'a.txt.gz',
    makeGzip(MET.repeat(99)).slice(0, -12),
    [`a.txt.gz refused: ${CUT}`],
  ],
  [
    'a packed archive of another kind',
    'a.tar.gz',
    makeGzip(joinBytes(new Uint8Array(257), utf8('ustar'), new Uint8Array(99))),
    [
      'a.tar.gz/a.tar refused: This is an archive of a kind that is not unpacked here. Unpack it, and add the files in it.',
    ],
  ],
  [
    'more than one document may have',
    'a.txt',
    'word '.repeat(DOCUMENT_LIMITS.text / 5 + 1),
    [
      'a.txt refused: It holds about 21 million letters; one document may have 20 million. Cut it into parts and add those.',
    ],
  ],
];

describe('awkward files are documents or are refused in words', () => {
  it.each(AWKWARD)('%s', async (_, file, content, told) => {
    expect(await tellBytes(file, content)).toEqual(told);
  });
});

describe('large files take time in proportion', () => {
  it.each([
    [
      'a hundred million letters',
      'a.txt',
      () => new Uint8Array(100_000_000).fill(97),
      /refused: It holds about 25 million letters/u,
    ],
    [
      'one line of ten million letters',
      'a.txt',
      () => new Uint8Array(10_000_000).fill(97),
      /^a\.txt: a{60}$/u,
    ],
    [
      'a million empty lines',
      'a.txt',
      () => new Uint8Array(1_000_000).fill(10),
      /refused: There is no text/u,
    ],
    [
      'a million empty lines of Markdown',
      'a.md',
      () => new Uint8Array(1_000_000).fill(10),
      /refused: There is no text/u,
    ],
    [
      'a line of Markdown of a million marks',
      'a.md',
      () => utf8('[*_`'.repeat(250_000)),
      /^a\.md: /u,
    ],
    ['a million quotes in a table', 'a.csv', () => new Uint8Array(1_000_000).fill(34), /^a\.csv/u],
    [
      'a mail of a million headers',
      'a.eml',
      () => utf8(`From: a\nTo: b\nSubject: c\n${'X-A: b\n'.repeat(150_000)}\n${MET}`),
      /^a\.eml/u,
    ],
    [
      'a mail of fifty thousand parts',
      'a.eml',
      () =>
        utf8(
          `From: a\nTo: b\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n${'--b\n\nx\n'.repeat(100_000)}`,
        ),
      /^a\.eml/u,
    ],
    [
      'a page of eight million letters',
      'a.html',
      () => utf8(`<!doctype html>${`<p>${MET}</p>\n`.repeat(350_000)}`),
      /^a\.html: Peru met/u,
    ],
    [
      'a page of a million levels',
      'a.html',
      () => utf8(`<!doctype html>${'<div>'.repeat(1_000_000)}${MET}`),
      /refused: Its parts lie in each other more than 20,000 deep/u,
    ],
    [
      'a page of more than one document may have',
      'a.html',
      () => utf8(`<!doctype html><p>${MET.repeat(3_000_000)}`),
      /refused: It holds about 21 million letters/u,
    ],
    [
      'groups of RTF',
      'a.rtf',
      () => utf8(`{\\rtf1 ${'{\\b '.repeat(300_000)}${MET}`),
      /^a\.rtf: Peru/u,
    ],
  ])('%s', { timeout: 30_000 }, async (_, file, content, told) => {
    expect((await tellBytes(file, content()))[0]).toMatch(told);
  });
});

describe('any bytes under any name', () => {
  const name = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom(
      'a.txt',
      'a.md',
      'a.html',
      'a.docx',
      'a.eml',
      'a.mht',
      'a.rtf',
      'a.csv',
      'a.zip',
      'a.gz',
      'a',
    ),
  );
  const seeds: readonly Bytes[] = [
    ...AWKWARD.map(([, , content]) => (typeof content === 'string' ? utf8(content) : content)),
  ].filter(({ length }) => length < 20_000);
  const spoilt = fc
    .tuple(
      fc.constantFrom(...seeds),
      fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { maxLength: 20 }),
      fc.nat(),
    )
    .map(([seed, changes, cut]) => {
      const bytes = seed.slice(0, cut % 3 === 0 ? cut % (seed.length + 1) : seed.length);
      for (const [at, byte] of changes) if (bytes.length > 0) bytes[at % bytes.length] = byte;
      return bytes;
    });
  const bytes = fc.oneof(
    spoilt,
    fc.uint8Array({ maxLength: 500 }).map((values) => Uint8Array.from(values)),
    fc.string({ unit: 'binary', maxLength: 300 }).map(utf8),
    fc
      .array(
        fc.constantFrom(
          '<',
          '>',
          '<p',
          '<table>',
          '</',
          '"',
          '=',
          '{\\rtf1',
          '\\u',
          "\\'",
          '{',
          '}',
          'From: a\n',
          '\n\n',
          '--b',
          ',',
          ';',
          '---\n',
          '```',
          '[',
          '](',
          '&#',
          MET,
        ),
      )
      .map((parts) => utf8(parts.join(''))),
  );

  it('make documents that may be kept, or are refused in words', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(name, bytes, async (file, content) => {
        const found = await takeBytes(file, content.slice());
        expect(found.length).toBeGreaterThan(0);
        for (const taken of found) {
          if (taken.kind === 'refused') expect(taken.why).toMatch(/^[A-Z].{8,}\.$/su);
          if (taken.kind !== 'document') continue;
          const kept = {
            ...taken.document,
            id: 'd1',
            added: '2023-05-06T10:00:00.000Z',
            edited: {},
          };
          expect(v.safeParse(documentSchema, kept).issues).toBeUndefined();
        }
      }),
      { numRuns: 300 },
    );
  });
});
