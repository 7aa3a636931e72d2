import { describe, expect, it } from 'vitest';
import { takeOne, tellBytes } from './takeBytes.ts';

const rtf = (body: string): string =>
  String.raw`{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fswiss\fcharset0 Arial;}{\f1\fnil\fcharset238 Arial CE;}{\f2\fcharset204 Arial Cyr;}}{\colortbl;\red0\green0\blue0;}` +
  `${body}}`;

describe('the text of RTF', () => {
  it.each([
    ['paragraphs', String.raw`\pard One.\par Two.\par`, 'One.\n\nTwo.'],
    ['lines of the file mean nothing', 'One\r\n two.', 'One two.'],
    ['formats', String.raw`\b One\b0  {\i two}\ulnone .`, 'One two.'],
    ['Unicode with its fallback', String.raw`Pe\u353?i\u263\'e6 met`, 'Pešić met'],
    ['Unicode with a longer fallback', String.raw`\uc2 A\u20320ab B\uc0\u353 C`, 'A你 BšC'],
    ['Unicode above 32767', String.raw`\u-10179?\u-8704?`, '😀'],
    ['bytes of the code page', String.raw`caf\'e9 \'93yes\'94`, 'café “yes”'],
    [
      'bytes of the code page of a font',
      String.raw`{\f1 \'9auri\'e6} {\f2 \'cf\'e5\'f0\'f3}`,
      'šurić Перу',
    ],
    [
      'signs that have words',
      String.raw`\ldblquote yes\rdblquote\emdash no\rquote s`,
      '“yes”—no’s',
    ],
    ['signs after a backslash', String.raw`a\~b \{c\} d\\e f\_g h\-i`, 'a b {c} d\\e f-g hi'],
    [
      'tables',
      String.raw`\trowd\cellx100 State\cell Sum\cell\row Peru\cell 4\cell\row`,
      'State | Sum\nPeru | 4',
    ],
    [
      'fields show what they show',
      String.raw`{\field{\*\fldinst HYPERLINK "https://example.org"}{\fldrslt Peru}}`,
      'Peru',
    ],
    ['what is hidden or deleted is left out', String.raw`One{\v two}{\deleted three}.`, 'One.'],
    ['headers are left out', String.raw`{\header Page 1}One.`, 'One.'],
    ['what is not known is left out', String.raw`{\*\strange Two}One.`, 'One.'],
    ['bytes of pictures are passed over', String.raw`One{\pict\bin5 }}}}}}.`, 'One.'],
    [
      'footnotes come after',
      String.raw`One{\footnote Note.} two.\par Three.`,
      'One two.\n\nThree.\n\nNote.',
    ],
  ])('%s', async (_, body, text) => {
    expect((await takeOne('talks.rtf', rtf(body))).text).toBe(text);
  });

  it('has its title and author, and says what was left out', async () => {
    const text = rtf(
      String.raw`{\info{\title Talks}{\author Ana Li}{\company X}}{\*\shppict{\pict 00}}{\nonshppict{\pict 00}}One.`,
    );
    expect(await takeOne('talks.doc', text)).toEqual({
      file: 'talks.doc',
      text: 'One.',
      about: { title: 'Talks', byline: 'Ana Li' },
      left: ['pictures: 1'],
    });
  });

  it.each([
    ['a hundred thousand groups', rtf('{'.repeat(100_000) + 'One.')],
    ['groups that are not closed', rtf(String.raw`One.{\b {\i `)],
    ['groups that were not opened', rtf('}}}}}}One.')],
    ['the end in the middle of a word', String.raw`{\rtf1 One.\u`],
  ])('%s', async (_, text) => {
    expect(await tellBytes('talks.rtf', text)).toEqual(['talks.rtf: One.']);
  });
});
