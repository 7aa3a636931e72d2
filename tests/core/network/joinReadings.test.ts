import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinReadings } from '../../../src/core/network/joinReadings.ts';
import type { Reading } from '../../../src/core/reading.ts';
import type { Network } from '../../../src/core/types.ts';
import { reading } from './readings.ts';

const names = ({ entities }: Network): string[] => entities.map(({ name }) => name).sort();

describe('joining readings', () => {
  test('one state named in two documents is one actor with both mentions', () => {
    const network = joinReadings([
      reading('one', [['country', 'Chile']]),
      reading('two', [['country', 'Chile']]),
    ]);
    expect(network.entities).toHaveLength(1);
    expect(network.entities[0]?.mentions.map(({ document }) => document)).toEqual(['one', 'two']);
  });

  test('the name that kept its accents is shown', () => {
    const network = joinReadings([
      reading('one', [['person', 'Jose Nunez']]),
      reading('two', [['person', 'José Núñez']]),
    ]);
    expect(names(network)).toEqual(['José Núñez']);
  });

  test('a person in another transliteration is the same person', () => {
    const network = joinReadings([
      reading('one', [['person', 'Aleksei Mikhailov']]),
      reading('two', [['person', 'Alexey Mihaylov']]),
    ]);
    expect(network.entities).toHaveLength(1);
  });

  test('a surname alone does not join two documents', () => {
    const network = joinReadings([
      reading('one', [['person', 'Ana Silva']]),
      reading('two', [['person', 'Silva']]),
    ]);
    expect(names(network)).toEqual(['Ana Silva', 'Silva']);
  });

  describe('a surname alone in two documents', () => {
    const torres = (id: string, state: string) =>
      reading(
        id,
        [
          ['person', 'Torres'],
          ['country', state],
        ],
        [{ source: 0, target: 1, type: 'holds-post', title: 'president' }],
      );
    test.each([
      ['Peru', 'Peru', 1],
      ['Peru', 'Chile', 2],
    ])('president of %s and of %s: %i', (first, second, count) => {
      const { entities } = joinReadings([torres('one', first), torres('two', second)]);
      expect(entities.filter(({ kind }) => kind === 'person')).toHaveLength(count);
    });
    test('is the full name of the same post', () => {
      const full = reading(
        'one',
        [
          ['person', 'Ana Torres'],
          ['country', 'Peru'],
        ],
        [{ source: 0, target: 1, type: 'holds-post', title: 'president' }],
      );
      expect(names(joinReadings([full, torres('two', 'Peru')]))).toEqual(['Ana Torres', 'Peru']);
    });
  });

  describe('an acronym alone', () => {
    const defining = (id: string, name: string): Reading => {
      const read = reading(id, [['organisation', name]]);
      const entities = read.entities.map((entity) => ({
        ...entity,
        aliases: [...entity.aliases, { text: 'NRA', how: 'acronym' as const, start: 5 }],
      }));
      return { ...read, entities };
    };
    const bare = reading('two', [['organisation', 'NRA']]);
    const relief = defining('one', 'Norlandian Relief Agency');
    test('is the body for which another document defines it, in any order', () => {
      expect(names(joinReadings([bare, relief]))).toEqual(['Norlandian Relief Agency']);
      expect(names(joinReadings([relief, bare]))).toEqual(['Norlandian Relief Agency']);
    });
    test('stays alone when two documents define it differently', () => {
      const railways = defining('three', 'Northern Railway Authority');
      expect(joinReadings([relief, bare, railways]).entities).toHaveLength(3);
    });
  });

  test('two of one name that a document keeps apart stay apart', () => {
    const two = reading('one', [
      ['person', 'Ana Silva'],
      ['person', 'Ana Silva'],
    ]);
    expect(joinReadings([two]).entities).toHaveLength(2);
  });

  test('a membership told in two documents is one tie with two sentences', () => {
    const tie = { source: 0, target: 1, type: 'member-of' } as const;
    const [one, two] = ['one', 'two'].map((id) =>
      reading(
        id,
        [
          ['country', 'Chile'],
          ['organisation', 'Pacific Alliance'],
        ],
        [tie],
      ),
    );
    if (!one || !two) throw new Error('two readings were made');
    const { ties } = joinReadings([one, two]);
    expect(ties).toHaveLength(1);
    expect(ties[0]?.evidence).toHaveLength(2);
  });

  test('two undated meetings told in two documents stay two ties', () => {
    const tie = {
      source: 0,
      target: 1,
      type: 'CONSULT',
      quadClass: 'verbal-cooperation',
      symmetric: true,
    } as const;
    const network = joinReadings(
      ['one', 'two'].map((id) =>
        reading(
          id,
          [
            ['country', 'Chile'],
            ['country', 'Peru'],
          ],
          [tie],
        ),
      ),
    );
    expect(network.ties).toHaveLength(2);
  });

  test('actors of one sentence that no tie joins are a co-mention, tied ones are not', () => {
    const network = joinReadings([
      reading(
        'one',
        [
          ['country', 'Chile'],
          ['country', 'Peru'],
          ['country', 'Bolivia'],
        ],
        [{ source: 0, target: 1, type: 'ally-of', symmetric: true }],
      ),
    ]);
    const nameOf = new Map(network.entities.map(({ id, name }) => [id, name]));
    expect(
      network.coMentions.map(({ source, target }) => [nameOf.get(source), nameOf.get(target)]),
    ).toEqual([
      ['Chile', 'Bolivia'],
      ['Peru', 'Bolivia'],
    ]);
  });

  test('the order of the documents does not matter', () => {
    const entity = fc.tuple(
      fc.constantFrom('country' as const, 'person' as const),
      fc.constantFrom('Ana Roe', 'Aná Roe', 'Anna Roe', 'Roe', 'Cy', 'Di Roe'),
    );
    const corpus = fc
      .uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 5 })
      .chain((ids) =>
        fc.tuple(...ids.map((id) => fc.array(entity, { maxLength: 4 }).map((e) => reading(id, e)))),
      );
    fc.assert(
      fc.property(corpus, (readings) => {
        expect(joinReadings(readings.toReversed())).toEqual(joinReadings(readings));
      }),
    );
  });
});
