import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../../src/core/text/readPage.ts';
import { splitSentences } from '../../../src/core/text/splitSentences.ts';

const page = `Diplomacy
Peru and Chile open border talks
By Ana Torres
4 Min Read
LIMA, 5 May 2021 (Reuters) - Peru’s foreign minister met his Chilean counterpart on Tuesday. They spoke for an hour.
Share this article
Zdjęcie przedstawia ministra i jego gości przy stole w sali.
Advertisement
The talks go on.
Leave a comment
Comments
The talks go on.
`;

describe('a page', () => {
  const read = readPage(page);
  test('has its title, source, date and language', () => {
    expect(read).toMatchObject({
      title: 'Peru and Chile open border talks',
      source: 'Reuters',
      date: '2021-05-05',
      language: 'en',
    });
  });

  test('has furniture that is marked and not read', () => {
    expect(read.skipped.map(([start, end, why]) => [page.slice(start, end), why])).toEqual([
      ['Diplomacy', 'section-label'],
      ['By Ana Torres', 'byline'],
      ['4 Min Read', 'reading-time'],
      ['(Reuters) - ', 'credit'],
      ['Share this article', 'sharing'],
      ['Zdjęcie przedstawia ministra i jego gości przy stole w sali.', 'foreign-language'],
      ['Advertisement', 'advert'],
      ['Leave a comment', 'comment-form'],
      ['Comments', 'comment-form'],
      ['The talks go on.', 'repeated'],
    ]);
  });

  test('is read in sentences; headings stand apart', () => {
    const sentences = splitSentences(page, read);
    expect(sentences.map((s) => [page.slice(s.start, s.end), s.heading])).toEqual([
      ['Peru and Chile open border talks', true],
      ['LIMA, 5 May 2021', false],
      ['Peru’s foreign minister met his Chilean counterpart on Tuesday.', false],
      ['They spoke for an hour.', false],
      ['The talks go on.', false],
    ]);
  });
});

test('a heading with "U.S." in it is in no other language', () => {
  const text =
    'Daily interviews Jo Berg, U.S. Reform Party nominee\n\nThe talks of the party with all of its members go on.\n';
  expect(readPage(text).skipped).toEqual([]);
});

describe('sentences', () => {
  test.each([
    ['Gen. Ito spoke. He left.', ['Gen. Ito spoke.', 'He left.']],
    ['They met in the U.S. The talks failed.', ['They met in the U.S.', 'The talks failed.']],
    [
      'The U.S. Senate voted. “It passed.” Then all left.',
      ['The U.S. Senate voted.', '“It passed.”', 'Then all left.'],
    ],
    ['“Why?” he asked. No one knew.', ['“Why?” he asked.', 'No one knew.']],
    ['It rose 3.5 percent. 20 died.', ['It rose 3.5 percent.', '20 died.']],
    ['One\nTwo words here', ['One', 'Two words here']],
    ['We wait... and see. Fine', ['We wait... and see.', 'Fine']],
    [
      'Mr. J. K. Abe, Jr. came. So did I. All left.',
      ['Mr. J. K. Abe, Jr. came.', 'So did I.', 'All left.'],
    ],
    ['', []],
  ])('%s', (text, expected) => {
    const regions = text.split('\n').map((line, i) => {
      const start = text.indexOf(line);
      return { start, end: start + line.length, paragraph: i, heading: false };
    });
    const page = { title: '', source: null, date: null, language: 'en', regions, skipped: [] };
    expect(splitSentences(text, page).map((s) => text.slice(s.start, s.end))).toEqual(expected);
  });
});

describe('lines broken at a fixed width', () => {
  const wrapped = `Peru and Chile talk

The foreign minister of Peru met his colleague on Tuesday and
said that both of them were content with the course of the long
talks. Nothing was signed.

They will meet again in the coming year, in a town close to the
border, to go on with it.`;
  test('are read as paragraphs', () => {
    const sentences = splitSentences(wrapped, readPage(wrapped));
    expect(sentences).toHaveLength(4);
    expect(sentences[1]?.tokens.at(-2)?.text).toBe('talks');
  });
  test('other lines stay apart', () => {
    const list = 'Peru met Chile\nNothing was signed\nAll went home';
    expect(splitSentences(list, readPage(list))).toHaveLength(3);
  });
});

describe('any text', () => {
  test.each(['', '\uFEFF', '\r\n\r\n', '\u0000\u0000', '😀'])('%j is no obstacle', (text) => {
    expect(() => splitSentences(text, readPage(text))).not.toThrow();
  });

  test('regions and skipped lines slice, stay in order and never overlap', () => {
    const line = fc.oneof(
      fc.constantFrom(
        'Ad',
        'Share this',
        'By Jo Doe',
        '(AFP) - Hello there.',
        '3 min read',
        '',
        '•',
        'A short title',
      ),
      fc.string({ unit: 'binary', maxLength: 40 }),
    );
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 12 }),
        fc.constantFrom('\n', '\r\n', '\r'),
        (lines, end) => {
          const text = lines.join(end);
          const page = readPage(text);
          const spans = [
            ...page.regions.map((r) => [r.start, r.end] as const),
            ...page.skipped,
          ].sort((a, b) => a[0] - b[0]);
          let at = 0;
          for (const [start, stop] of spans) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(stop).toBeGreaterThan(start);
            at = stop;
          }
          expect(at).toBeLessThanOrEqual(text.length);
          for (const s of splitSentences(text, page)) expect(s.tokens.length).toBeGreaterThan(0);
        },
      ),
    );
  });

  test('200 kB without a full stop do not hold it up', () => {
    const text = 'word, '.repeat(34_000);
    const words = splitSentences(text, readPage(text)).flatMap(({ tokens }) => tokens);
    expect(words.filter((token) => token.text === 'word')).toHaveLength(34_000);
  });
});
