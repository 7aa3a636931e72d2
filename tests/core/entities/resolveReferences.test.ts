import { describe, expect, test } from 'vitest';
import { readNames } from '../mentions/readNames.ts';

/** "words -> who" of every reference. */
const references = (text: string): string[] => {
  const { joined, references: found } = readNames(text);
  return found.map(
    (m) =>
      `${text.slice(m.start, m.end)} -> ${m.entities.map((e) => joined.entities[e]?.name ?? '?').join(' + ')}`,
  );
};

describe('who is meant', () => {
  test.each([
    [
      'President Ana Torres spoke. She left with her guards.',
      ['She -> Ana Torres', 'her -> Ana Torres'],
    ],
    ['Pedro Alba met Ana Torres. He thanked all.', ['He -> Pedro Alba']],
    ['During his visit to Lima, the minister Ivo Kranjec signed it all.', ['his -> Ivo Kranjec']],
    [
      'Ana Torres lost. Eva Lind won. Before she left her town, Ana Torres spoke.',
      ['she -> Ana Torres', 'her -> Ana Torres'],
    ],
    ['Peru closed the border. It has ignored all calls.', ['It -> Peru']],
    ['Peru closed the border. It is clear that all will wait.', []],
    ['Chile imposed sanctions on Peru for its attack.', ['its -> Peru']],
    ['Chile refused to sanction Peru because of its old ties.', ['its -> Chile']],
    ['Peru and Chile signed a pact. Both countries will gain.', ['Both countries -> Peru + Chile']],
    ['Peru and Chile signed a pact. The two sides will meet.', ['The two sides -> Peru + Chile']],
    ['Peru, Chile and Brazil signed a pact. Both sides will gain.', []],
    [
      'Peruvian Defence Minister Ivo Kranjec came. The Peruvian minister left.',
      ['Peruvian minister -> Ivo Kranjec'],
    ],
    [
      'The Peruvian Defence Ministry spoke. The ministry said no more.',
      ['ministry -> Peruvian Defence Ministry'],
    ],
    ['Peru held talks. The country will vote.', ['country -> Peru']],
    ['The army rested. They slept.', []],
  ])('%s', (text, expected) => {
    expect(references(text)).toEqual(expected);
  });

  test.each([
    ['the state in view', 'Peru will vote. The government has agreed.', ['government -> Peru']],
    ['two states in view', 'Peru and Chile met. The government has agreed.', []],
    [
      'a high post that nobody holds here',
      'Peru closed the border. The president has agreed.',
      ['president -> Peru'],
    ],
    [
      'a post named before, of two presidents the one near',
      'President Ana Torres of Peru spoke. The banks were calm. All markets fell. Trade went on. President Ivo Kranjec of Norlandia came. Later the president left.',
      ['president -> Ivo Kranjec'],
    ],
    [
      'no vice president for the president',
      'Vice President Ivo Kranjec of Peru came. The president left.',
      ['president -> Peru'],
    ],
    [
      'a body told apart by a word of its name',
      'The Court of Appeals met the Supreme Court. The appeals court ruled.',
      ['court -> Court of Appeals'],
    ],
  ])('a noun stands for %s', (_, text, expected) => {
    expect(references(text)).toEqual(expected);
  });

  test.each([
    [
      'Peru, Chile and Brazil met. The three countries agreed.',
      ['The three countries -> Peru + Chile + Brazil'],
    ],
    ['Peru, Chile and Brazil met. The two countries agreed.', []],
    [
      'President Ana Torres and Prime Minister Ivo Kranjec met. The leaders agreed.',
      ['The leaders -> Ana Torres + Ivo Kranjec'],
    ],
    ['Ana Torres and Ivo Kranjec met. The two agreed.', ['The two -> Ana Torres + Ivo Kranjec']],
    ['Peru and Chile met. They agreed.', ['They -> Peru + Chile']],
    ['Workers fled Peru and Chile. They slept.', []],
    ['Ana Torres and Ivo Kranjec ran. Both parties held a vote.', []],
    ['The Norlandian Navy arrived. They trained.', ['They -> Norlandian Navy']],
  ])('several: %s', (text, expected) => {
    expect(references(text)).toEqual(expected);
  });

  test.each([
    ['“I agree,” said Ana Torres. “My guards left.”', ['I -> Ana Torres', 'My -> Ana Torres']],
    ['President Ana Torres of Peru said: “We will not wait.”', ['We -> Peru']],
    ['Ana Torres said: “We will not wait.”', []],
    [
      '“We wait. I know it,” said Ana Torres, president of Peru.',
      ['We -> Peru', 'I -> Ana Torres'],
    ],
    ['“I agree,” a man said.', []],
    ['Ana Torres met Eva Lind. Ana Torres said: “She lied.”', ['She -> Eva Lind']],
    [
      'The Daily interviews Ana Torres, a banker. Ivo Kranjec listened. Why did you leave Peru?',
      ['you -> Ana Torres'],
    ],
    ['Ana Torres was calm. Why did you leave Peru?', []],
  ])('who speaks: %s', (text, expected) => {
    expect(references(text).filter((line) => !line.startsWith('it'))).toEqual(expected);
  });
});
