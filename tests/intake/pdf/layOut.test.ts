import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut } from '../../../src/intake/pdf/layOut.ts';
import { placeItems, type RawRun } from '../../../src/intake/pdf/placeItems.ts';
import { countLetters } from '../../../src/intake/pdf/printed.ts';
import { arbitraryPages } from './arbitraryPages.ts';

const SIZE = { width: 595, height: 842 };
const place = (runs: readonly RawRun[]) => placeItems(runs, SIZE);

/** A run in letters of which each is half as wide as it is high. */
const at = (x: number, y: number, text: string, size = 10, font = 'plain'): RawRun => ({
  text,
  matrix: [size, 0, 0, size, x, y],
  width: text.length * size * 0.5,
  font,
});
const lines = (x: number, y: number, texts: readonly string[], size = 10): RawRun[] =>
  texts.map((text, i) => at(x, y + i * size * 1.2, text, size));
const textOf = (...pages: RawRun[][]) => layOut(pages.map(place)).text;

describe('laws of the layout', () => {
  it('every letter that is printed is in the text or counted as left out', () => {
    fc.assert(
      fc.property(arbitraryPages, (pages) => {
        const { text, left } = layOut(pages.map(place));
        const printed = pages.flat().reduce((sum, run) => sum + countLetters(run.text), 0);
        const gone = left.margins + left.marks + left.turned + left.doubled;
        expect(countLetters(text) + gone).toBe(printed);
      }),
      { numRuns: 300 },
    );
  });

  it('ten thousand runs strewn over a page do not hold it up', () => {
    const strewn = Array.from({ length: 10_000 }, (_, i) =>
      at((i * 7919) % 600, (i * 104_729) % 840, `w${String(i)}`, 2),
    );
    expect(textOf(strewn).match(/w\d+/g)).toHaveLength(strewn.length);
  });
});

describe('rows', () => {
  it.each([
    ['runs that touch are one word', [at(60, 100, 'Nor'), at(75, 100, 'land')], 'Norland'],
    ['runs with a gap are two', [at(60, 100, 'Norland'), at(98, 100, 'met')], 'Norland met'],
    [
      'the order in the file does not matter',
      [at(98, 100, 'met'), at(60, 100, 'Norland')],
      'Norland met',
    ],
    [
      'a blank of its own parts words',
      [at(60, 100, 'to'), at(70, 100, ' '), at(70, 100, 'Hult')],
      'to Hult',
    ],
    [
      'what is printed twice on one spot is read once',
      [at(60, 100, 'Hult'), at(60.3, 100, 'Hult')],
      'Hult',
    ],
    ['letters set apart are a word', [at(60, 100, 'N O R L A N D')], 'NORLAND'],
    [
      'a small 2 below the line stays in its word',
      [at(60, 100, 'CO'), at(70, 102, '2', 6), at(76, 100, 'levels')],
      'CO2 levels',
    ],
    [
      'a square kilometre stays one',
      [at(60, 100, '40 km'), at(85, 96, '2', 6), at(95, 100, 'of land')],
      '40 km2 of land',
    ],
    [
      'an ordinal stays whole',
      [at(60, 100, 'the 5'), at(85, 96, 'th', 6), at(95, 100, 'fleet')],
      'the 5th fleet',
    ],
    [
      'the mark of a note goes',
      [at(60, 100, 'the fleet'), at(105, 96, '12', 6), at(112, 100, 'left')],
      'the fleet left',
    ],
  ])('%s', (_, runs, expected) => {
    expect(textOf(runs)).toBe(expected);
  });

  it('a capital over three lines belongs to its word', () => {
    const text = textOf([
      at(60, 124, 'N', 36),
      ...lines(82, 100, ['orland said on Monday that it', 'would send two frigates to the']),
      at(82, 124, 'strait of Hult in the north, a'),
      at(60, 136, 'week after Vestria closed it.'),
    ]);
    expect(text).toBe(
      'Norland said on Monday that it would send two frigates to the strait of Hult in the north, a week after Vestria closed it.',
    );
  });
});

describe('paragraphs', () => {
  it.each([
    [
      'a short last line ends one',
      [
        'Norland said on Monday that it would',
        'send frigates.',
        'Vestria rejected the plan and said that',
        'it would answer.',
      ],
      [
        'Norland said on Monday that it would send frigates.',
        'Vestria rejected the plan and said that it would answer.',
      ],
    ],
    [
      'a short line in mid-sentence does not',
      [
        'Norland said on Monday that it would',
        'send frigates',
        'and aircraft to the strait of Hult and',
        'its islands.',
      ],
      [
        'Norland said on Monday that it would send frigates and aircraft to the strait of Hult and its islands.',
      ],
    ],
    [
      'bullets begin one each',
      ['• Norland sent frigates to the strait of', 'Hult', '• Vestria sent none'],
      ['• Norland sent frigates to the strait of Hult', '• Vestria sent none'],
    ],
    [
      'a full line before a capital goes on',
      ['The treaty was signed by the president of', 'Vestria and by nobody else.'],
      ['The treaty was signed by the president of Vestria and by nobody else.'],
    ],
  ])('%s', (_, given, expected) => {
    expect(textOf(lines(60, 300, given)).split('\n\n')).toEqual(expected);
  });

  it('a line that is set in begins one', () => {
    const text = textOf([
      ...lines(60, 300, [
        'Norland said that it would send frigates',
        'to the strait, whatever Vestria might say.',
      ]),
      at(72, 324, 'Vestria said that it would answer, and'),
      at(60, 336, 'that the strait would be closed to ships.'),
    ]);
    expect(text.split('\n\n')).toHaveLength(2);
  });

  it('a headline of two lines is one', () => {
    const page = place([
      ...lines(60, 300, ['Norland and Vestria close to an', 'agreement'], 24),
      ...lines(60, 380, ['The two states said so on Monday in the', 'capital of Hult.']),
    ]);
    expect(layOut([page]).headline).toBe('Norland and Vestria close to an agreement');
  });

  it('a figure between two halves of one comes after them', () => {
    const first = [
      'The envoys of both states met in Hult on',
      'the first Monday of the month and agreed',
    ];
    const second = ['on the return of the two hundred soldiers', 'who had been taken in the war.'];
    const text = textOf(
      [...lines(60, 300, first), at(60, 400, 'Figure 1: the town hall of Hult', 8)],
      lines(60, 300, second),
    );
    expect(text.split('\n\n')).toEqual([
      [...first, ...second].join(' '),
      'Figure 1: the town hall of Hult',
    ]);
  });
});

describe('columns', () => {
  const prose = (name: string) => [
    `The fleet of ${name} left the`,
    'port on Monday and reached',
    'the strait by night, said an',
    'officer who was on board of',
    'the largest of its frigates.',
  ];

  it('a side bar of short lines is read apart from the text', () => {
    const bar = [
      'Key facts',
      'Army: 40,000',
      'Navy: 9,000',
      'Capital: Hult',
      'Currency: crown',
      'Anthem: none',
    ];
    const text = textOf([
      ...lines(60, 300, [
        ...prose('Norland'),
        'They said nothing more than',
        'that and went home again.',
      ]),
      ...lines(300, 301, bar, 9),
    ]);
    expect(text).toContain('officer who was on board of the largest of its frigates.');
    expect(text).toContain('Army: 40,000');
  });

  it('numbers in the margin stay with their lines', () => {
    const text = textOf([...lines(90, 300, prose('Norland')), at(60, 300, '12.')]);
    expect(text).toMatch(/^12\. The fleet of Norland left the port/u);
  });

  it('a table whose last column is made of phrases keeps its rows', () => {
    const row = (y: number, cells: readonly string[]) =>
      cells.map((text, i) => at(60 + i * 120, y, text));
    const text = textOf([
      ...row(300, ['State', 'Frigates', 'Remarks']),
      ...row(314, ['Norland', '14', 'two of them under repair']),
      ...row(328, ['Vestria', '9', 'all leased from its neighbour']),
    ]);
    expect(text.split('\n')[1]).toBe('Norland\t14\ttwo of them under repair');
  });

  it('a paragraph goes on in the next column', () => {
    const [left, right] = [
      prose('Norland').slice(0, 4),
      [
        'the largest of its frigates.',
        'Nobody was hurt, but two of',
        'the sailors had to be taken',
        'to hospital.',
      ],
    ];
    const text = textOf([...lines(60, 300, left), ...lines(300, 300, right)]);
    expect(text).toContain('said an officer who was on board of the largest of its frigates.');
  });
});

describe('hyphens at the end of lines', () => {
  it.each([
    ['breaks a word', ['the govern-', 'ment'], 'the government'],
    ['stands before a capital', ['the Franco-', 'German talks'], 'the Franco-German talks'],
    ['stands after a number', ['the 12-', 'year war'], 'the 12-year war'],
    [
      'stands in a word that the document has elsewhere',
      ['a so-called truce, a so-', 'called peace'],
      'a so-called truce, a so-called peace',
    ],
    [
      'stands after a name that the document has elsewhere',
      ['Hult is backed, and the Hult-', 'backed army'],
      'Hult is backed, and the Hult-backed army',
    ],
    ['stands after a short form in capitals', ['the UN-', 'led mission'], 'the UN-led mission'],
    ['is a soft one', ['the minis\u00ad', 'ter'], 'the minister'],
    [
      'is the last of two',
      ['the commander-in-chief; the commander-in-', 'chief'],
      'the commander-in-chief; the commander-in-chief',
    ],
  ])('one that %s', (_, given, expected) => {
    expect(textOf(lines(60, 300, given))).toBe(expected);
  });
});
