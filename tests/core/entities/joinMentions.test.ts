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
    ).toEqual(['Armed Forces of Peru', 'Peruvian Navy', 'Peru']);
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

describe('bodies every state has one of', () => {
  test('are told apart by the state named before them', () => {
    const names = Object.keys(
      entitiesOf(
        'The Peruvian foreign ministry spoke. Chile’s Foreign Ministry and the Peruvian Ministry of Foreign Affairs did not.',
      ),
    );
    expect(names.filter((name) => /ministry/i.test(name))).toHaveLength(2);
  });
  test('an agreement in ordinary words is one, however fully it is named', () => {
    const entities = entitiesOf(
      'Peru and Chile signed a memorandum of understanding on border trade and customs. The memorandum of understanding on trade is short.',
    );
    expect(entities['memorandum of understanding on border trade and customs']).toHaveLength(2);
  });
});

describe('the words for those of a party', () => {
  test('stand for the one party of that name', () => {
    const text = 'The Conservative Party met. A Conservative minister left.';
    expect(entitiesOf(text)['Conservative Party']).toEqual([
      'Conservative Party:exact',
      'Conservative:demonym',
    ]);
  });
  test('stand for the party of the state where the word alone means it', () => {
    expect(entitiesOf('In the United States Republicans met.')['Republican Party']).toEqual([
      'Republicans:demonym',
    ]);
  });
  test('stay a group elsewhere', () => {
    expect(entitiesOf('Kenya was calm. Republicans met.')).not.toHaveProperty('Republican Party');
  });
});

test('two ministers of two states with one name are two people', () => {
  const { joined } = readNames('Peruvian minister Ana Torres met Chilean minister Ana Torres.');
  expect(joined.entities.filter(({ kind }) => kind === 'person')).toHaveLength(2);
});

describe('who a short name is', () => {
  test('a surname is who was called by it before, not kin named in full', () => {
    const entities = entitiesOf(
      'President Robert Torres spoke. Torres left. The people were calm. He met the banker Grace Torres. Then Torres came back.',
    );
    expect(Object.keys(entities)).toEqual(['Robert Torres', 'Grace Torres']);
    expect(entities['Robert Torres']).toContain('Torres:surname');
  });
  test('two surnames joined by a hyphen are no third person', () => {
    const names = Object.keys(
      entitiesOf('Ana Torres met Ivo Kranjec. The Torres-Kranjec ticket won.'),
    );
    expect(names).toEqual(['Ana Torres', 'Ivo Kranjec']);
  });
  test('"Congress" is that of the state whose Congress is named', () => {
    const names = Object.keys(entitiesOf('The Peruvian Congress met. Then Congress voted.'));
    expect(names).toContain('Peruvian Congress');
    expect(names).not.toContain('United States Congress');
  });
});
