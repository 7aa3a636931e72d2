import { expect, it } from 'vitest';
import type { Reading } from '../../../src/core/reading.ts';
import type { DocumentId } from '../../../src/core/types.ts';
import { scoreKinds, scoreOf } from '../../../src/node/eval/fineKinds.ts';

const text = "The Peruvian minister met Norway's envoy in Oslo.";
const span = (words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

function reading(): Reading {
  const mention = (words: string, how: 'name' | 'demonym' | 'pronoun', entity: number) => ({
    sentence: 0,
    firstToken: 0,
    lastToken: 1,
    ...span(words),
    how,
    entities: [entity],
    score: 1,
  });
  return {
    document: {
      id: 'd' as DocumentId, // a test's own id
      title: '',
      source: null,
      date: null,
      words: 9,
      language: 'en',
      sentences: [],
      skipped: [],
    },
    entities: [
      { kind: 'country', name: 'Peru', aliases: [] },
      { kind: 'country', name: 'Norway', aliases: [] },
      { kind: 'person', name: 'Oslo', aliases: [] },
    ],
    mentions: [
      mention('Peruvian', 'demonym', 0),
      mention("Norway's", 'name', 1),
      mention('Oslo', 'name', 2),
      mention('envoy', 'pronoun', 1),
    ],
    ties: [],
  };
}

it('scores names by kind, without article and possessive, and says what was read as what', () => {
  const gold = [
    { ...span('Peruvian'), type: 'NAT' },
    { ...span('minister'), type: 'POST' },
    { ...span('Norway'), type: 'CTY' },
    { ...span('Oslo'), type: 'PLC' },
  ].map(({ start, end, type }) => ({ begin: start, end, type }));
  const { kinds, confusions } = scoreKinds([{ text, reading: reading(), gold }]);
  expect(kinds.get('NAT')?.f1).toBe(1);
  expect(kinds.get('CTY')?.f1).toBe(1);
  expect(kinds.get('PLC')?.recall).toBe(0);
  expect(kinds.get('all')?.precision).toBeCloseTo(2 / 3);
  expect(confusions).toEqual([['PLC read as PER', 1]]);
});

it('gives nothing found no precision, not NaN', () => {
  expect(scoreOf(0, 0, 3)).toEqual({ precision: 0, recall: 0, f1: 0, gold: 3 });
});
