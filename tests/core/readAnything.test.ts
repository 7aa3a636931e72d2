import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../src/core/readCorpus.ts';
import type { DocumentId, Network } from '../../src/core/types.ts';

const NEWS = 'Norland has not imposed sanctions on Peru, President Ana Torres said on Tuesday.';
const read = (text: string): Network => readCorpus([{ id: 'one' as DocumentId, text }]); // the name of the only document

/** Every span lies inside the text, the right way round, and every end of a tie inside its sentence. */
function expectWithin(network: Network, text: string): void {
  const inside = (start: number, end: number): boolean =>
    0 <= start && start < end && end <= text.length;
  for (const { mentions } of network.entities)
    for (const { start, end } of mentions) expect(inside(start, end)).toBe(true);
  for (const { evidence } of network.ties)
    for (const { start, end, source, target, trigger } of evidence) {
      expect(inside(start, end)).toBe(true);
      for (const span of [source, target, trigger])
        if (span !== null) expect(inside(...span)).toBe(true);
    }
  for (const { sentences, skipped } of network.documents)
    for (const [start, end] of [...sentences, ...skipped]) expect(inside(start, end)).toBe(true);
}

describe('text of any form is read without a fall', () => {
  it.each([
    ['nothing', ''],
    ['blanks and empty lines', ' \n\n\t\n '.repeat(50)],
    ['capitals', NEWS.toUpperCase()],
    ['small letters', NEWS.toLowerCase()],
    ['no punctuation', NEWS.replace(/[.,]/gu, '').repeat(40)],
    ['Windows line ends', `A title\r\n\r\n${NEWS}\r\n${NEWS}\r\n`],
    ['a byte order mark', `\uFEFF${NEWS}`],
    ['NULs', NEWS.split(' ').join('\0 \0')],
    ['Cyrillic', 'Президент Норландии встретился с послом Перу в Москве. Они подписали договор.'],
    ['right to left', 'التقى رئيس نورلاند بسفير بيرو يوم الثلاثاء. ووقعا اتفاقا.'],
    ['emoji', `👩‍👩‍👧 ${NEWS} 🇵🇪🔥`],
    ['combining marks', `Pe\u0301ru and Chile\u0308 signed a pact. ${NEWS}`],
    ['half a pair of surrogates', `\uD83D ${NEWS} \uDC00`],
    ['a table', 'State\tPartner\tYear\nPeru\tChile\t2019\nNorland\tPeru\t2020\n'],
    ['a transcript', `Q: What of Peru?\nTORRES: We met Chile's envoy.\nQ: And then?\n${NEWS}`],
  ])('%s', (_, text) => {
    expectWithin(read(text), text);
  });

  it('finds the same denial with a byte order mark, Windows line ends or emoji around it', () => {
    for (const text of [NEWS, `\uFEFF${NEWS}`, `A day\r\n\r\n${NEWS}\r\n`, `🔥 ${NEWS}`])
      expect(read(text).ties.map(({ type, polarity }) => `${type} ${polarity}`)).toContain(
        'SANCTION negated',
      );
  });

  it('says of a document in another language that it is', () => {
    const russian = 'Президент встретился с послом в столице. Они подписали договор о торговле. ';
    expect(read(russian.repeat(5)).documents[0]?.language).not.toBe('en');
  });

  it('any characters at all', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom(NEWS, '\n', '\r\n', '\0', '“', '’s ', '. ', ' and ', 'President ', 'U.S. '),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
        (text) => {
          expectWithin(read(text), text);
        },
      ),
      { numRuns: 60 },
    );
  });
});
