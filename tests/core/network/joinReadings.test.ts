import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinReadings } from '../../../src/core/network/joinReadings.ts';
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
