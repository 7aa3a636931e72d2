import { describe, expect, it } from 'vitest';
import { takeBytes, takeOne, tellBytes } from './takeBytes.ts';

const MET = 'The president of Norland met the envoy of Peru on Tuesday to talk about fishing.';

describe('a table of texts', () => {
  it('gives a document for each row, with what the other columns say', async () => {
    const csv = `id,Headline,Publication date,Outlet,Author,Body\n1,Talks,2023-05-06,The Post,Ana Li,"${MET}\nMore."\n2,,,,,"Norland, too, said yes."\n`;
    expect(await takeBytes('news.csv', csv)).toEqual([
      {
        kind: 'document',
        document: {
          file: 'news.csv/row 2',
          text: `${MET}\nMore.`,
          about: { title: 'Talks', source: 'The Post', byline: 'Ana Li', date: '2023-05-06' },
          left: ['all columns but “Body”, which was read as the text'],
        },
      },
      {
        kind: 'document',
        document: {
          file: 'news.csv/row 3',
          text: 'Norland, too, said yes.',
          about: {},
          left: ['all columns but “Body”, which was read as the text'],
        },
      },
    ]);
  });

  it.each([
    ['semicolons', `a;b\n1;${MET}\n2;${MET}`],
    ['tabs', `a\tb\n1\t${MET}\n2\t${MET}`],
    ['quotes', `"a","b"\r\n"1","${MET}"\r\n"2","${MET}"\r\n`],
    ['a mark before the first name', `\uFEFFa,b\n1,${MET}\n2,${MET}`],
  ])('with %s', async (_, csv) => {
    expect(await tellBytes('news.csv', csv)).toEqual([
      `news.csv/row 2: ${MET.slice(0, 60)}`,
      `news.csv/row 3: ${MET.slice(0, 60)}`,
    ]);
  });

  it.each([
    ['days first, as one row tells', ['5/6/2023', '25/6/2023 10:00'], ['2023-06-05', '2023-06-25']],
    ['months first, as one row tells', ['5/6/2023', '5/26/2023'], ['2023-05-06', '2023-05-26']],
    ['with dashes', ['05-06-2023', '25-06-2023'], ['2023-06-05', '2023-06-25']],
    ['in either order', ['5/6/2023', '7/8/2023'], [undefined, undefined]],
    ['that contradict each other', ['5/26/2023', '25/6/2023'], ['2023-05-26', '2023-06-25']],
    ['that are none', ['45/6/2023', '25/6/2023'], [undefined, '2023-06-25']],
    ['of another form beside them', ['6 May 2023', '25/6/2023'], ['2023-05-06', '2023-06-25']],
  ])('has dates %s', async (_, dates, days) => {
    const rows = dates.map((date) => `${date},"${MET}"`);
    const found = await takeBytes('news.csv', ['date,text', ...rows].join('\n'));
    expect(found.map((one) => one.kind === 'document' && one.document.about.date)).toEqual(days);
  });

  it('takes the longest prose where no name tells', async () => {
    const csv = `__proto__,constructor,link\nshort words,${MET},https://example.org/a/very/long/address/that/goes/on/and/on/and/on/for/ever/and/ever\n`;
    const { text, left } = await takeOne('news.csv', csv);
    expect(text).toBe(MET);
    expect(left).toEqual(['all columns but “constructor”, which was read as the text']);
  });

  it('needs no names of columns', async () => {
    expect((await takeOne('news.csv', `${MET.repeat(2)},x`)).text).toBe(MET.repeat(2));
  });

  it.each([
    [
      'numbers',
      'a,b\n1,2\n3,4\n',
      'No column of this table holds texts. Add the text itself, or a table with a column called “text”.',
    ],
    ['nothing', ' \n\n', 'There is no text in it.'],
    [
      'too many rows',
      `text\n${`${MET}\n`.repeat(10_001)}`,
      'It has 10,001 rows; up to 10,000 are taken of one table. Cut it into parts, and add those.',
    ],
  ])('of %s is refused', async (_, csv, why) => {
    expect(await tellBytes('news.csv', csv)).toEqual([`news.csv refused: ${why}`]);
  });
});
