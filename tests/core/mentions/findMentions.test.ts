import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNames } from './readNames.ts';

const spansOf = (text: string) =>
  readNames(text)
    .spans.filter((s) => s.kind !== 'post')
    .map(
      (s) =>
        `${text.slice(s.start, s.end)}/${s.how === 'capital' || s.how === 'demonym' ? s.how : s.kind}`,
    );
const postsOf = (text: string) =>
  readNames(text)
    .spans.filter((s) => s.kind === 'post')
    .map((s) => text.slice(s.start, s.end));

describe('names', () => {
  test.each([
    ['The talks between Peru and Chile failed.', ['Peru/country', 'Chile/country']],
    ['Troops left Trinidad and Tobago on Monday.', ['Trinidad and Tobago/country']],
    ['The Peruvian Ministry of Defence said so.', ['Peruvian Ministry of Defence/organisation']],
    ['He met the Armed Forces of Peru there.', ['Armed Forces of Peru/military']],
    ['The Peruvian army crossed the border.', ['Peruvian army/military']],
    ['A Peruvian-Chilean deal was near.', ['Peruvian/demonym', 'Chilean/demonym']],
    ['Peru’s allies want a US-led force.', ['Peru/country', 'US/country']],
    ['They told us to help the US.', ['US/country']],
    ['They cooked a turkey in Turkey.', ['Turkey/country']],
    ['President Ana Torres spoke.', ['Ana Torres/person']],
    ['Foreign Minister Ivo Kranjec met Maria Lopes.', ['Ivo Kranjec/person', 'Maria Lopes/person']],
    [
      'The army bought ten F-16s and a system known as Thunderbolt.',
      ['F-16s/weapon', 'Thunderbolt/weapon'],
    ],
    ['The “Andes Shield 2019” exercise began.', ['Andes Shield 2019/event']],
    ['It broke the Lima Agreement.', ['Lima Agreement/agreement']],
    ['Members of NATO and the EU met.', ['NATO/organisation', 'EU/organisation']],
    ['Many Kurds and Muslims fled.', ['Kurds/group', 'Muslims/group']],
  ])('%s', (text, expected) => {
    expect(spansOf(text)).toEqual(expected);
  });
});

describe('lines in capitals', () => {
  test.each([
    ['PERU ASKS THE WORLD BANK AND CHILE FOR HELP', ['PERU', 'WORLD BANK', 'CHILE']],
    ['THE PRESIDENT OF PERU VISITS CHILE AND KENYA', ['PERU', 'CHILE', 'KENYA']],
  ])('a head word or a title does not run names together: %s', (text, expected) => {
    const found = readNames(text).spans.filter(({ kind }) => kind !== 'post');
    const names = found.map(({ start, end }) => text.slice(start, end));
    for (const name of expected) expect(names).toContain(name);
    for (const name of names) expect(name.split(' ').length).toBeLessThan(4);
  });
});

describe('a capital', () => {
  test.each([
    ['On Monday Lima rejected the offer.', 'Lima/capital'],
    ['They signed agreements with Lima.', 'Lima/capital'],
    ['A pro-Lima party won.', 'Lima/capital'],
    ['She accused Lima of aggression.', 'Lima/capital'],
    ['He urged Lima to reverse it.', 'Lima/capital'],
    ['Aid to Lima has stopped.', 'Lima/capital'],
    ['He is the ambassador to Lima.', 'Lima/capital'],
    ['Kenya wants Lima to pay.', 'Lima/capital'],
    ['He said Lima stood with Kenya.', 'Lima/capital'],
    ['It has kept close ties with both Lima and Quito.', 'Lima/capital'],
    ['It demanded an apology from Lima.', 'Lima/capital'],
    ['They met on Monday in Lima.', 'Lima/place'],
    ['A road to Lima was cut.', 'Lima/place'],
    ['They left for Lima on Monday.', 'Lima/place'],
    ['He flew to Lima.', 'Lima/place'],
    ['A Lima-based firm won.', 'Lima/place'],
  ])('stands for its state or is a mere place: %s', (text, expected) => {
    expect(spansOf(text)).toContain(expected);
  });
});

describe('posts', () => {
  test.each([
    ['Peruvian Prime Minister Ana Torres left.', ['Prime Minister']],
    [
      'The Chief of the General Staff of the Armed Forces of Peru left.',
      ['Chief of the General Staff'],
    ],
    [
      'The US secretary of state met a deputy foreign minister.',
      ['secretary of state', 'deputy foreign minister'],
    ],
    ['The minister of foreign affairs of Chile left.', ['minister of foreign affairs']],
    ['In general, the major problem was justice.', []],
  ])('%s', (text, expected) => {
    expect(postsOf(text)).toEqual(expected);
  });
});

test('spans slice back and named ones never overlap, whatever the text', () => {
  const word = fc.constantFrom(
    'Peru',
    'Chilean',
    'army',
    'Ministry',
    'of',
    'Defence',
    'and',
    'President',
    'Ana',
    'Torres',
    'the',
    'U.S.',
    'NATO',
    '(',
    ')',
    ',',
    '.',
    '“',
    '”',
    "'s",
    'known',
    'as',
    'system',
    '😀',
    '\ud83d',
    'e\u0301',
    'שלום',
    '\u0000',
    'F-16',
    '2019',
    '\n',
    '-',
    'It',
    'his',
    'both',
    'sides',
  );
  const text = fc.oneof(
    fc.array(word, { maxLength: 40 }).map((words) => words.join(' ')),
    fc.string({ unit: 'binary', maxLength: 80 }),
  );
  fc.assert(
    fc.property(text, (text) => {
      const { spans, sentences, joined, references } = readNames(text);
      let end = 0;
      for (const span of spans) {
        const sentence = sentences[span.sentence];
        expect(sentence?.tokens[span.firstToken]?.start).toBe(span.start);
        expect(sentence?.tokens[span.lastToken - 1]?.end).toBe(span.end);
        if (span.kind === 'post') continue;
        expect(span.start).toBeGreaterThanOrEqual(end);
        end = span.end;
      }
      for (const mention of [...joined.mentions, ...references])
        for (const entity of mention.entities) expect(joined.entities[entity]).toBeDefined();
      for (const entity of joined.entities)
        for (const alias of entity.aliases)
          expect(text.slice(alias.start, alias.start + alias.text.length)).toBe(alias.text);
    }),
    { numRuns: 150 },
  );
});

test('no name is longer than anybody gives one', () => {
  const { spans } = readNames(`Peru met the ${'Kelmadorn Vestrianov '.repeat(60)}in Lima.`);
  for (const { start, end } of spans) expect(end - start).toBeLessThanOrEqual(300);
});

describe('what bears arms', () => {
  test.each([
    ['LIMA — The Peruvian Coast Guard left.', 'Peruvian Coast Guard/military'],
    ['The BRP Andres Bonifacio was rammed.', 'BRP Andres Bonifacio/weapon'],
    ['The jihadist group Zorat killed two.', 'Zorat/military'],
  ])('%s', (text, expected) => {
    expect(spansOf(text)).toContain(expected);
  });
});

describe('events', () => {
  test.each([
    ['She lost the 2021 Peruvian general election.', '2021 Peruvian general election/event'],
    ['It followed the Lima summit.', 'Lima summit/event'],
    ['Many fled Hurricane Otis.', 'Hurricane Otis/event'],
    ['They joined the exercise Bright Shield 2024 there.', 'Bright Shield 2024/event'],
    ['It began with the Peruvian invasion of Chile.', 'Peruvian invasion of Chile/event'],
  ])('%s', (text, expected) => {
    expect(spansOf(text)).toContain(expected);
  });
});
