import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markWords } from '../../../src/core/evidence/markWords.ts';
import { makePage, readPage } from '../../../src/core/evidence/page.ts';
import type { PageMark } from '../../../src/core/evidence/pageMarks.ts';
import { cutParts } from '../../../src/core/evidence/pageParts.ts';
import type { Document, EntityId, Span, TieId } from '../../../src/core/types.ts';
import { NETWORK, TEXTS } from '../../fixtures/norland.ts';

const [document] = NETWORK.documents;
if (!document) throw new Error('the fixture has no document');
const text = TEXTS.get(document.id) ?? '';
const page = readPage(NETWORK, document, text);

const mention = (span: Span): PageMark => ({ kind: 'mention', span, entities: ['a' as EntityId] });
const said = (span: Span): PageMark => ({ kind: 'tie', span, ties: ['t' as TieId] });

describe('a page', () => {
  it('shows every line that has words, the skipped ones with their reason', () => {
    expect(page.lines.map(({ skipped }) => skipped)).toEqual([null, 'sharing', null]);
    expect(page.counts.skipped).toBe(1);
  });

  it('keeps every letter of a line', () => {
    const shown = page.lines.map(({ sentences, marks }) =>
      sentences
        .flatMap(({ span }) => cutParts(text, span, marks))
        .map((part) => part.text)
        .join(''),
    );
    expect(shown).toEqual(text.split('\n').filter((line) => line !== ''));
  });

  it('marks mentions and the words of ties, and says what each sentence gave', () => {
    const [heading, , body] = page.lines;
    expect(heading?.sentences.map(({ yields }) => yields)).toEqual(['names']);
    const first = body?.sentences[0];
    expect(first?.yields).toBe('tie');
    const marks = body?.marks.filter(({ span }) => span[1] <= (first?.span[1] ?? 0)) ?? [];
    expect(marks.map(({ kind, span }) => [kind, text.slice(...span)])).toEqual([
      ['mention', 'Norland'],
      ['mention', 'Vestria'],
      ['tie', 'signed'],
      ['mention', 'Kelm Harbour Pact'],
    ]);
  });

  it('cuts a line of a hundred thousand letters between its sentences', () => {
    const sentence = 'Lorvia praised Tesmark. ';
    const long = sentence.repeat(4_000).trim();
    const spans = Array.from({ length: 4_000 }, (_, i): Span => [24 * i, 24 * i + 23]);
    const whole: Document = { ...document, sentences: spans, skipped: [] };
    const { lines } = readPage({ ...NETWORK, entities: [], ties: [] }, whole, long);
    expect(lines.length).toBeGreaterThan(20);
    expect(lines.map(({ continues }) => continues)).toEqual(lines.map((_, i) => i > 0));
    expect(lines.map(({ span }) => long.slice(...span)).join('')).toBe(long);
  });
});

describe('a page of a long text', () => {
  const bare: Document = { ...document, sentences: [], skipped: [] };
  const nothing = { ...NETWORK, entities: [], ties: [] };

  it('cuts what has no sentences, and no letter in two', () => {
    const long = '\u{1F54A}'.repeat(30_001);
    const { lines } = readPage(nothing, bare, `x${long}`);
    expect(lines.map(({ span }) => span[1] - span[0]).every((length) => length <= 4_000)).toBe(
      true,
    );
    const shown = lines.map(({ span: [start, end] }) => `x${long}`.slice(start, end));
    expect(shown.join('')).toBe(`x${long}`);
    expect(shown.slice(1).every((part) => /^[\u{1F54A}]+$/u.test(part))).toBe(true);
  });

  it('counts a long line that was skipped once', () => {
    const long = 'menu '.repeat(2_000);
    const skipped: Document = { ...bare, skipped: [[0, long.length, 'sharing']] };
    const { lines, counts } = readPage(nothing, skipped, long);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.filter(({ continues }) => !continues)).toHaveLength(1);
    expect(counts.skipped).toBe(1);
  });

  it('rests while it is made, also over lines without words', () => {
    for (const long of ['a b\n'.repeat(50_000), '\n'.repeat(200_000)]) {
      const rests = [...makePage(nothing, bare, long)].length;
      expect(rests).toBeGreaterThan(15);
    }
  });
});

describe('the parts of a sentence', () => {
  const words = 'The Lorvian army chief resigned.';

  it.each<[string, PageMark[], [string, number, number][]]>([
    ['no mark', [], [[words, 0, 0]]],
    [
      'a mark within a mark: each is announced where it begins',
      [mention([4, 16]), mention([4, 11])],
      [
        ['The ', 0, 0],
        ['Lorvian', 2, 2],
        [' army', 1, 0],
        [' chief resigned.', 0, 0],
      ],
    ],
    [
      'marks that cross',
      [mention([4, 16]), said([12, 22])],
      [
        ['The ', 0, 0],
        ['Lorvian ', 1, 1],
        ['army', 2, 1],
        [' chief', 1, 0],
        [' resigned.', 0, 0],
      ],
    ],
  ])('with %s', (_, marks, expected) => {
    const parts = cutParts(words, [0, words.length], marks);
    expect(parts.map((part) => [part.text, part.marks.length, part.announces.length])).toEqual(
      expected,
    );
  });

  it('mean the shortest mark when pressed', () => {
    const parts = cutParts(words, [0, words.length], [mention([4, 16]), mention([4, 11])]);
    expect(parts[1]?.marks[0]?.span).toEqual([4, 11]);
  });

  it('joined are the text again, each mark announced once, each found place kept', () => {
    const span = fc
      .tuple(fc.nat(60), fc.nat(60))
      .map(([a, b]): Span => [Math.min(a, b), Math.max(a, b) + 1]);
    fc.assert(
      fc.property(fc.array(span, { maxLength: 8 }), fc.boolean(), (spans, searching) => {
        const letters = 'abcdefghij'.repeat(7);
        const found: Span[] = searching
          ? [
              [3, 6],
              [30, 41],
            ]
          : [];
        const marks = spans.map(mention).sort((a, b) => a.span[0] - b.span[0]);
        const parts = cutParts(letters, [0, letters.length], marks, found);
        expect(parts.map((part) => part.text).join('')).toBe(letters);
        expect(parts.flatMap((part) => part.announces).length).toBe(marks.length);
        for (const [i, [from, to]] of found.entries()) {
          const inPlace = parts.filter((part) => part.found === i);
          expect(inPlace.map((part) => part.text).join('')).toBe(letters.slice(from, to));
        }
      }),
    );
  });
});

it('says what a mark stands for', () => {
  const known = {
    entity: (id: EntityId) => NETWORK.entities.find((entity) => entity.id === id),
    tie: (id: TieId) => NETWORK.ties.find((tie) => tie.id === id),
    nameOf: (id: string) => NETWORK.entities.find((entity) => entity.id === id)?.name ?? id,
  };
  const words = page.marks.map((mark) => markWords(text.slice(...mark.span), mark, known));
  expect(words).toContain('Norland, country');
  expect(words).toContain('Solane: Mira Solane, person');
  expect(words.find((said) => said.includes('SANCTION'))).toMatch(
    /^.*sanction.*: tie, Norland to Ostrava Republic, SANCTION, denied$/,
  );
});
