/** What control words of RTF do (Rich Text Format Specification, version 1.9.1). */

/** Words that stand for text. */
export const AS_TEXT: Readonly<Record<string, string>> = {
  par: '\n\n',
  sect: '\n\n',
  page: '\n\n',
  row: '\n',
  nestrow: '\n',
  line: '\n',
  softline: '\n',
  cell: ' | ',
  nestcell: ' | ',
  tab: '\t',
  emdash: '—',
  endash: '–',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
};

/** Signs after a backslash that stand for text: a blank and a hyphen that do not break, an optional hyphen. */
export const AS_SIGN: Readonly<Record<string, string>> = {
  '~': ' ',
  _: '-',
  '-': '',
  '\n': '\n\n',
  '\r': '\n\n',
};

/** Groups that begin with these hold no text of the document. */
export const NOT_TEXT = new Set(
  'fonttbl colortbl stylesheet listtable listoverridetable revtbl rsidtbl pict object objdata header headerl headerr headerf footer footerl footerr footerf themedata colorschememapping datastore latentstyles xmlnstbl generator filetbl fldinst bkmkstart bkmkend pntxta pntxtb nonshppict shprslt sp atnid atnauthor annotation atrfstart atrfend xe tc txe rxe private1 mmathPr'.split(
    ' ',
  ),
);

/** Notes stand where they are marked in the text; they are put after it. */
export const NOTES = new Set(['footnote']);

/** Code pages of character sets that fonts name (`\fcharset`). */
export const CHARSETS: Readonly<Record<number, string>> = {
  0: 'windows-1252',
  77: 'macintosh',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
};

/** Code pages by number (`\ansicpg`). */
const CODE_PAGES: Readonly<Record<number, string>> = {
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  65001: 'utf-8',
};

/** The name of a code page by its number; Western European where it is not known. */
export const codePage = (page: number): string =>
  page >= 1250 && page <= 1258 ? `windows-${String(page)}` : (CODE_PAGES[page] ?? 'windows-1252');
