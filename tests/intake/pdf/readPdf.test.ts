import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../src/intake/pdf/readPdf.ts';
import { column, foreignFont, makePdf, type PdfParts, type Run } from './makePdf.ts';

const read = (parts: PdfParts) => readPdf(makePdf(parts), { onpage: () => undefined });
const textOf = async (runs: readonly Run[]) => (await read({ pages: [runs] })).text;

const LEFT = [
  'The government of Norland said on Monday',
  'that it would send two frigates to the',
  'strait, a week after Vestria had closed it',
  'to ships under the flag of its neighbour.',
  'The minister of defence called the step',
  'measured and said that talks would go on',
];
const RIGHT = [
  'in the capital of Vestria, where envoys of',
  'both states had met twice since the spring.',
  'A spokesman for the president of Vestria',
  'rejected the charge and accused Norland of',
  'breaking the treaty that both had signed',
  'nine years before on the island of Hult.',
];

describe('reading a PDF', () => {
  it('lines become paragraphs, two columns are read one after the other', async () => {
    const text = await textOf([
      { text: 'Norland sends frigates to the strait', x: 60, y: 80, size: 22, bold: true },
      ...column(LEFT, { x: 60, y: 120 }),
      ...column(RIGHT, { x: 320, y: 120 }).map((run, i) => (i === 2 ? { ...run, x: 332 } : run)),
    ]);
    expect(text.split('\n\n')).toEqual([
      'Norland sends frigates to the strait',
      LEFT.slice(0, 4).join(' '),
      [...LEFT.slice(4), ...RIGHT.slice(0, 2)].join(' '),
      RIGHT.slice(2).join(' '),
    ]);
  });

  it('three columns under a headline over all, with a full line between', async () => {
    const short = (from: string) => [
      `the ${from} of the`,
      'republic said that',
      'all of the troops',
      `near ${from} had`,
    ];
    const text = await textOf([
      { text: 'Troops leave the border of Norland and Vestria', x: 60, y: 80, size: 20 },
      ...column(short('alpha'), { x: 60, y: 120 }),
      ...column(short('beta'), { x: 220, y: 120 }),
      ...column(short('gamma'), { x: 380, y: 120 }),
    ]);
    expect(text.match(/alpha|beta|gamma/gu)).toEqual([
      'alpha',
      'alpha',
      'beta',
      'beta',
      'gamma',
      'gamma',
    ]);
  });

  it('the rows of a table stay together', async () => {
    const row = (cells: readonly string[], y: number) =>
      cells.map((text, i) => ({ text, x: 60 + i * 150, y }));
    const text = await textOf([
      ...row(['State', 'Frigates', 'Aircraft'], 100),
      ...row(['Norland', '14', '220'], 114),
      ...row(['Vestria', '9', '180'], 128),
      ...row(['Hult', '1', '12'], 142),
    ]);
    expect(text).toBe('State\tFrigates\tAircraft\nNorland\t14\t220\nVestria\t9\t180\nHult\t1\t12');
  });

  it('headers, footers and page numbers that return are left out and counted', async () => {
    const pages = Array.from({ length: 5 }, (_, i) => [
      {
        text: `Norland Review of Defence, volume ${String(i)}`,
        x: i % 2 ? 60 : 300,
        y: 40,
        size: 8,
      },
      ...column(
        [`Page text number ${'abcde'[i] ?? ''} speaks of the frigates`, 'that Norland sent.'],
        { x: 60, y: 100 },
      ),
      { text: String(i + 12), x: i % 2 ? 60 : 520, y: 810, size: 8 },
    ]);
    const { text, left } = await read({ pages });
    expect(text).not.toMatch(/Review|\d/u);
    expect(text.split('\n\n')).toHaveLength(5);
    expect(left).toContain('headers, footers and numbers of 5 pages');
  });

  it('a paragraph goes on over the page, footnotes and their marks stay out of it', async () => {
    const { text, left } = await read({
      pages: [
        [
          { text: 'Norland', x: 60, y: 640 },
          { text: '3', x: 95, y: 636, size: 6 },
          { text: ', and Vestria signed the treaty on', x: 98.5, y: 640 },
          { text: 'the island of Hult in the presence of', x: 60, y: 652 },
          { text: '3 Treaty series of Norland, volume 12.', x: 60, y: 760, size: 8 },
        ],
        [
          ...column(['the queen of Hult, who had offered to', 'mediate between the two.'], {
            x: 60,
            y: 80,
          }),
        ],
      ],
    });
    expect(text).toBe(
      'Norland, and Vestria signed the treaty on the island of Hult in the presence of the queen of Hult, who had offered to mediate between the two.\n\n3 Treaty series of Norland, volume 12.',
    );
    expect(left).toContain('1 footnote, moved to the end');
  });

  it('text across the page is left out, a page printed across is read', async () => {
    const lines = column(
      ['Norland has sent two frigates to the strait of', 'Hult, its ministry of defence said.'],
      { x: 60, y: 100 },
    );
    const stamp = await read({
      pages: [[...lines, { text: 'DRAFT', x: 200, y: 500, size: 60, turned: 45 }]],
    });
    expect(stamp.text).toBe(
      'Norland has sent two frigates to the strait of Hult, its ministry of defence said.',
    );
    expect(stamp.left).toContain('5 letters of text that is turned');
    const across = lines.map((run) => ({ ...run, x: 100 + run.y, y: 700, turned: 90 }));
    expect((await read({ pages: [across] })).text).toBe(stamp.text);
    expect((await read({ pages: [lines], rotate: 90 })).text).toBe(stamp.text);
  });

  it('title and byline are taken where they look like such', async () => {
    const page = [
      { text: 'Frigates in the strait of Hult', x: 60, y: 80, size: 22 },
      ...column(LEFT, { x: 60, y: 120 }),
    ];
    const about = async (info: Record<string, string>) =>
      (await read({ pages: [page], info })).about;
    expect(await about({ Title: 'Microsoft Word - final v2.doc', Author: 'admin' })).toEqual({
      title: 'Frigates in the strait of Hult',
    });
    expect(await about({ Title: 'Template for reports', Author: 'Ana Torres' })).toEqual({
      title: 'Frigates in the strait of Hult',
      byline: 'Ana Torres',
    });
    expect(await about({ Title: 'Frigates in the Strait of Hult' })).toEqual({
      title: 'Frigates in the Strait of Hult',
    });
  });

  it('the day a file was made is said and is not taken for the date of the text', async () => {
    const { about, left } = await read({
      pages: [column(LEFT, { x: 60, y: 100 })],
      info: { CreationDate: 'D:20210504101500Z' },
    });
    expect(about).toEqual({});
    expect(left).toContain(
      'the day the file was made, 2021-05-04: it need not be that of the text',
    );
  });

  it('tells how far it is', async () => {
    const told: string[] = [];
    const page = column(LEFT, { x: 60, y: 100 });
    await readPdf(makePdf({ pages: [page, page, page] }), {
      onpage: (done, pages) => told.push(`${String(done)}/${String(pages)}`),
    });
    expect(told.slice(0, 3)).toEqual(['1/3', '2/3', '3/3']);
  });
});

describe('what cannot be read is refused in words', () => {
  const lines = column(LEFT, { x: 60, y: 100 });
  const whole = makePdf({ pages: [lines, lines] });
  const refused = (bytes: Uint8Array<ArrayBuffer>) =>
    expect(readPdf(bytes.slice(), { onpage: () => undefined })).rejects;

  it('pages without text', async () => {
    await refused(makePdf({ pages: [[], []] })).toThrow(/pictures of pages, no text/u);
  });

  it('a password', async () => {
    await refused(makePdf({ pages: [lines], locked: true })).toThrow(/locked with a password/u);
  });

  it('letters that are numbers of shapes without a meaning', async () => {
    const runs = [{ text: '\0\x01\0\x02\0\x03\0\x04\0\x05', x: 60, y: 100 }];
    await refused(makePdf({ pages: [runs], font: foreignFont('Identity-H', 'Identity') })).toThrow(
      /shapes that say nothing/u,
    );
  });

  it('type of the Far East that is not in the file, unless there is other text', async () => {
    const font = foreignFont('GBK-EUC-H', 'GB1');
    const foreign = { text: 'ab', x: 60, y: 100 };
    await refused(makePdf({ pages: [[foreign]], font })).toThrow(/Chinese, Japanese or Korean/u);
    const mixed = { pages: [[foreign, { text: 'Norland', x: 60, y: 200, bold: true }]], font };
    const { text, left } = await read(mixed);
    expect(text).toBe('Norland');
    expect(left).toEqual(['text in Chinese, Japanese or Korean type']);
  });

  it('an empty or foreign file', async () => {
    await refused(new Uint8Array()).toThrow(/damaged/u);
    await refused(new TextEncoder().encode('%PDF-1.7 but nothing else')).toThrow(/damaged/u);
  });

  it('a file that was cut off is read as far as it goes, or refused', async () => {
    for (let cut = 1; cut < 12; cut++) {
      const part = whole.slice(0, Math.floor((whole.length * cut) / 12));
      const outcome = await readPdf(part, { onpage: () => undefined }).catch((error: unknown) =>
        String(error),
      );
      expect(outcome).toSatisfy((value: unknown) =>
        typeof value === 'string' ? value.startsWith('RefusedError') : true,
      );
    }
  });
});
