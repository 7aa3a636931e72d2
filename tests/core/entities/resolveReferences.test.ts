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
});
