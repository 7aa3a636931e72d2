import { describe, expect, test } from 'vitest';
import { readNames } from '../mentions/readNames.ts';

const entitiesOf = (text: string): Record<string, string[]> =>
  Object.fromEntries(
    readNames(text).joined.entities.map((e) => [
      e.name,
      e.aliases.map((a) => `${a.text}:${a.how}`),
    ]),
  );

describe('one entity, many spellings', () => {
  test('a state: its names, nationality word and acting capital', () => {
    expect(
      entitiesOf('Peru spoke. The Republic of Peru and Peruvian banks paid. Then Lima refused.'),
    ).toEqual({
      Peru: ['Peru:exact', 'Republic of Peru:alias', 'Peruvian:demonym', 'Lima:capital'],
    });
  });
  test('a person: transliterations and surname', () => {
    expect(
      entitiesOf(
        'Minister Sergey Zhukovsky spoke. Later Sergei Zhukovskij left. Then Zhukovsky came back.',
      ),
    ).toEqual({
      'Sergey Zhukovsky': [
        'Sergey Zhukovsky:exact',
        'Sergei Zhukovskij:transliteration',
        'Zhukovsky:surname',
      ],
    });
  });
  test('a person: diacritics', () => {
    expect(
      Object.keys(
        entitiesOf('President Petr Černý spoke. Later Petr Cerny left. Then Černý came.'),
      ),
    ).toHaveLength(1);
  });
  test('armed forces by state and kind', () => {
    expect(
      Object.keys(
        entitiesOf(
          'The Armed Forces of Peru met. The Peruvian Armed Forces and the Peruvian army trained. The Peruvian Navy did not.',
        ),
      ),
    ).toEqual(['Armed Forces of Peru', 'Peruvian Navy']);
  });
  test('a body by the acronym in brackets and by initials', () => {
    expect(entitiesOf('The Party of Lasting Peace (PLP) won. The PLP will govern.')).toEqual({
      'Party of Lasting Peace': ['Party of Lasting Peace:exact', 'PLP:acronym'],
    });
  });
});

describe('different people', () => {
  test('two with one surname stay two', () => {
    const names = Object.keys(
      entitiesOf('President Ana Torres met the banker Pedro Torres. Then Maria Lopes came.'),
    );
    expect(names).toEqual(['Ana Torres', 'Pedro Torres', 'Maria Lopes']);
  });
});
