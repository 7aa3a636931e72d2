import { describe, expect, test } from 'vitest';
import { isStateOrgan, stateInName } from '../../../src/core/entities/stateInName.ts';
import { readNames } from '../mentions/readNames.ts';

describe('the state in the name of a body', () => {
  test.each([
    ['Kenyan Navy', 'Kenya', 'Kenyan'],
    ['Supreme Court of Costa Rica', 'Costa Rica', 'Costa Rica'],
    ['Chamber of Deputies of the Czech Republic', 'Czech Republic', 'Czech Republic'],
    ["Peru's National Assembly", 'Peru', 'Peru'],
    ['South Sudanese Army', 'South Sudan', 'South Sudanese'],
  ])('%s', (name, state, words) => {
    const found = stateInName(name);
    expect(found?.state).toBe(state);
    expect(name.slice(found?.from, found?.to)).toBe(words);
  });

  test.each(['Ministry of Defence', 'World Bank', 'Kenya', 'Bank of Small Things'])(
    '%s names none',
    (name) => {
      expect(stateInName(name)).toBeNull();
    },
  );

  test('organs are parts of their state, parties and companies are not', () => {
    expect(['Kenyan Army', 'Peruvian Congress', 'Court of Kenya'].every(isStateOrgan)).toBe(true);
    expect(['Kenyan Labour Party', 'Peru Steel Company'].some(isStateOrgan)).toBe(false);
  });
});

describe('a state that only the names of its bodies name', () => {
  const statesIn = (text: string) =>
    readNames(text).joined.entities.filter(({ kind }) => kind === 'country');

  test('is there, with the words of the name', () => {
    const text = 'The Kenyan Navy left port.';
    const [kenya] = statesIn(text);
    expect(kenya).toMatchObject({ name: 'Kenya', aliases: [{ text: 'Kenyan', how: 'demonym' }] });
    const start = kenya?.aliases[0]?.start ?? -1;
    expect(text.slice(start, start + 6)).toBe('Kenyan');
  });

  test('is one, also when something else names it', () => {
    expect(statesIn('The Kenyan Navy left port. Kenya was calm.')).toHaveLength(1);
  });

  test('is not made for a party', () => {
    expect(statesIn('The Kenyan Labour Party met.').map(({ name }) => name)).not.toContain('Kenya');
  });
});
