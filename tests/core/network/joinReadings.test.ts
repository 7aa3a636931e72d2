import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupAcross } from '../../../src/core/network/groupAcross.ts';
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

  describe('a full name in several documents', () => {
    const serving = (id: string, state: string, rule = 'test') =>
      reading(
        id,
        [
          ['person', 'Ana Torres'],
          ['country', state],
        ],
        [{ source: 0, target: 1, type: 'holds-post', title: 'minister', rule }],
      );
    const people = (readings: readonly Reading[]) =>
      joinReadings(readings).entities.filter(({ kind }) => kind === 'person');
    test('is two people when two states have them at one time', () => {
      expect(people([serving('one', 'Peru'), serving('two', 'Chile')])).toHaveLength(2);
    });
    test('is two people also where a third document tells of no post', () => {
      const third = reading('three', [['person', 'Ana Torres']]);
      const found = people([serving('one', 'Peru'), serving('two', 'Chile'), third]);
      expect(found.map(({ mentions }) => mentions.length).sort()).toEqual([1, 2]);
    });
    test('is one where whose post it is was only inferred', () => {
      const inferred = serving('two', 'Chile', 'post title name, only state');
      expect(people([serving('one', 'Peru'), inferred])).toHaveLength(1);
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

  describe('ids', () => {
    const member = { source: 0, target: 1, type: 'member-of' } as const;
    const told = (id: string, state: string) =>
      reading(
        id,
        [
          ['country', state],
          ['organisation', 'Pacific Alliance'],
        ],
        [member],
      );
    const before = joinReadings([told('zebra.txt', 'Chile')]);
    test.each([
      ['tells of others', told('~1', 'Peru')],
      ['tells the same', told('~1', 'Chile')],
    ])('stay when a document is added that %s', (_, added) => {
      const after = joinReadings([added, told('zebra.txt', 'Chile')]);
      const ids = ({ entities, ties }: Network): string[] =>
        [...entities, ...ties].map(({ id }) => id);
      expect(ids(after)).toEqual(expect.arrayContaining(ids(before)));
    });
  });

  const entity = fc.tuple(
    fc.constantFrom('country' as const, 'person' as const),
    fc.constantFrom('Ana Roe', 'Aná Roe', 'Anna Roe', 'Roe', 'Peru', 'Chile', 'Di Roe'),
  );
  const post = fc.record({
    source: fc.nat(3),
    target: fc.nat(3),
    type: fc.constant('holds-post' as const),
    title: fc.constantFrom('minister', 'former minister'),
  });
  const corpus = fc
    .uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 5 })
    .chain((ids) =>
      fc.tuple(
        ...ids.map((id) =>
          fc
            .tuple(fc.array(entity, { maxLength: 4 }), fc.array(post, { maxLength: 2 }))
            .map(([entities, posts]) =>
              reading(
                id,
                entities,
                posts.filter(
                  ({ source, target }) =>
                    source !== target &&
                    entities[source]?.[0] === 'person' &&
                    entities[target]?.[0] === 'country',
                ),
              ),
            ),
        ),
      ),
    );

  test('the order of the documents does not matter', () => {
    fc.assert(
      fc.property(corpus, (readings) => {
        expect(joinReadings(readings.toReversed())).toEqual(joinReadings(readings));
      }),
    );
  });

  test('no two actors or ties have one id', () => {
    fc.assert(
      fc.property(corpus, (readings) => {
        const { entities, ties } = joinReadings(readings);
        const ids = [...entities, ...ties].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  test('every entity of every document is in one group, and joining again changes nothing', () => {
    fc.assert(
      fc.property(corpus, (readings) => {
        const groups = groupAcross(readings);
        const places = groups
          .flat()
          .map(({ reading: at, entity: of }) => `${String(at)} ${String(of)}`);
        expect(new Set(places).size).toBe(places.length);
        expect(places).toHaveLength(readings.flatMap(({ entities }) => entities).length);
        expect(groupAcross(readings)).toEqual(groups);
      }),
    );
  });

  test('nobody serves two states at one time', () => {
    fc.assert(
      fc.property(corpus, (readings) => {
        const { entities, ties } = joinReadings(readings);
        const name = new Map(entities.map(({ id, name: of }) => [id, of]));
        for (const { id } of entities) {
          const told = ties.filter((t) => t.source === id && t.title === 'minister');
          const perDocument = told.flatMap(({ target, evidence }) =>
            evidence.map(({ document }) => [document, name.get(target)] as const),
          );
          const documents = new Map<string, Set<string | undefined>>();
          for (const [document, state] of perDocument)
            documents.set(document, (documents.get(document) ?? new Set()).add(state));
          const served = [...documents.values()];
          // Somebody of one document may hold posts of two states: then others may share either.
          if (served.every((states) => states.size === 1))
            expect(new Set(served.flatMap((states) => [...states])).size).toBeLessThan(2);
        }
      }),
    );
  });
});
