/** First bytes of files that Entente does not read, and what to do instead. General knowledge of these formats. */

/** What a file is called and what its owner can do. */
export interface Unread {
  readonly what: string;
  readonly instead: string;
}

const OCR = 'Run text recognition (OCR) on it, and add the text.';
const UNPACK = 'Unpack it, and add the files in it.';
const WORD = 'Save it as .docx or PDF, and add that.';
const SHEET = 'Save the sheet with the text as .csv, and add that.';
const TYPED = 'Add the text of what is said in it.';
const NO_TEXT = 'It holds no text to read.';

const picture = { what: 'a picture', instead: OCR };
const sound = { what: 'a sound recording', instead: TYPED };
const film = { what: 'a film', instead: TYPED };
const program = { what: 'a program', instead: NO_TEXT };
const archive = { what: 'an archive of a kind that is not unpacked here', instead: UNPACK };

/** Bytes at a place, written as Latin-1. */
export const SIGNATURES: readonly (readonly [at: number, bytes: string, Unread])[] = [
  [0, '\x89PNG', picture],
  [0, '\xff\xd8\xff', picture],
  [0, 'GIF8', picture],
  [8, 'WEBP', picture],
  [0, 'II*\0', picture],
  [0, 'MM\0*', picture],
  [0, '8BPS', picture],
  [4, 'ftypheic', picture],
  [4, 'ftypavif', picture],
  [4, 'ftypM4A', sound],
  [4, 'ftyp', film],
  [0, 'ID3', sound],
  [0, 'OggS', sound],
  [0, 'fLaC', sound],
  [8, 'WAVE', sound],
  [8, 'AVI ', film],
  [0, '\x1aE\xdf\xa3', film],
  [0, 'MZ', program],
  [0, '\x7fELF', program],
  [0, '\xcf\xfa\xed\xfe', program],
  [0, '\xca\xfe\xba\xbe', program],
  [0, '7z\xbc\xaf\x27\x1c', archive],
  [0, 'Rar!', archive],
  [0, '\xfd7zXZ', archive],
  [0, 'BZh', archive],
  [0, '(\xb5/\xfd', archive],
  [257, 'ustar', archive],
  [0, 'SQLite format 3', { what: 'a database', instead: 'Save the table with the text as .csv.' }],
  [0, '%!PS', { what: 'PostScript', instead: 'Save it as PDF, and add that.' }],
  [0, 'AT&TFORM', { what: 'a DjVu file', instead: 'Save it as PDF with text, and add that.' }],
];

/** Files of the older Office programs, by their ending; all begin with the same bytes. */
export const OLE: Readonly<Record<string, Unread>> = {
  doc: { what: 'an old Word file (.doc)', instead: WORD },
  xls: { what: 'an old Excel file (.xls)', instead: SHEET },
  ppt: { what: 'an old PowerPoint file (.ppt)', instead: 'Save it as PDF, and add that.' },
  msg: { what: 'an Outlook message (.msg)', instead: 'Save it as .eml or text, and add that.' },
};
export const OLE_ANY: Unread = { what: 'a file of an old Office program', instead: WORD };

/** Files that are zip archives inside, by a name in them. */
export const PACKED: readonly (readonly [entry: string, Unread])[] = [
  ['xl/workbook.xml', { what: 'an Excel file (.xlsx)', instead: SHEET }],
  ['xl/workbook.bin', { what: 'an Excel file (.xlsb)', instead: SHEET }],
  [
    'ppt/presentation.xml',
    { what: 'a PowerPoint file (.pptx)', instead: 'Save it as PDF, and add that.' },
  ],
  [
    'META-INF/container.xml',
    { what: 'an e-book (.epub)', instead: 'Save it as PDF or text, and add that.' },
  ],
  ['META-INF/MANIFEST.MF', program],
  ['AndroidManifest.xml', program],
  ['Index/Document.iwa', { what: 'a file of Apple Pages or Numbers', instead: WORD }],
];

/** By the first words of the entry `mimetype`. */
export const OPEN_DOCUMENT: Unread = {
  what: 'an OpenDocument file (.odt, .ods, .odp)',
  instead: WORD,
};

/** Text by its bytes, but no prose. By ending. */
export const NOT_PROSE: Readonly<Record<string, Unread>> = {
  json: { what: 'data (JSON)', instead: 'Save its texts as .txt or .csv, and add that.' },
  xml: { what: 'data (XML)', instead: 'Save its text as .txt or .html, and add that.' },
  svg: { what: 'a drawing', instead: NO_TEXT },
  css: { what: 'a style sheet', instead: NO_TEXT },
  js: { what: 'a program', instead: NO_TEXT },
  vcf: { what: 'an address card', instead: NO_TEXT },
  ics: { what: 'a calendar', instead: 'Save its text as .txt, and add that.' },
};
