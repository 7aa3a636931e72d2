import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reachOf } from '../../../src/core/network/ego.ts';
import type { Ego } from '../../../src/core/network/ego.ts';
import { isInPeriod, NO_FILTERS } from '../../../src/core/network/filters.ts';
import type { ActorKey } from '../../../src/core/network/keys.ts';
import { applyFilters } from '../../../src/core/network/view.ts';
import type { EntityId } from '../../../src/core/types.ts';
import { makeEntity, makeNetwork, makeTie, randomNetwork } from './randomNetwork.ts';

const id = (n: number) => `n${String(n)}` as EntityId;
const key = (name: string) => `country/${name}` as ActorKey;

/** A chain Arland - Borava - Corvan - Dunmark, and Estmere tied to Corvan by a denial. */
const chain = makeNetwork(
  ['Arland', 'Borava', 'Corvan', 'Dunmark', 'Estmere'].map((name, i) => makeEntity(i, name)),
  [
    makeTie(0, 0, 1),
    makeTie(1, 2, 1, { type: 'AID' }),
    makeTie(2, 2, 3),
    makeTie(3, 4, 2, { polarity: 'negated' }),
    makeTie(4, 0, 2, { type: 'ACCUSE' }),
  ],
);
const around = (...egos: Ego[]) => ({ ...NO_FILTERS, egos });

describe('looking around an actor', () => {
  it.each([
    [1, ['Arland', 'Borava', 'Corvan']],
    [2, ['Arland', 'Borava', 'Corvan', 'Dunmark', 'Estmere']],
  ] as const)('shows who is within %i steps', (steps, names) => {
    const view = applyFilters(chain, around({ actor: key('arland'), steps }));
    expect(view.entities.map(({ name }) => name)).toEqual(names);
    expect(view.hidden.actors).toBe(5 - names.length);
  });

  it('shows what is between the neighbours too', () => {
    const { ties } = applyFilters(chain, around({ actor: key('arland'), steps: 1 }));
    expect(ties.map((tie) => tie.id)).toEqual(['t0', 't1', 't4']);
  });

  it('goes along the ties that pass the other filters alone', () => {
    const filters = around({ actor: key('arland'), steps: 2 });
    const view = applyFilters(chain, { ...filters, hiddenTypes: ['ACCUSE'] });
    expect(view.entities.map(({ name }) => name)).toEqual(['Arland', 'Borava', 'Corvan']);
    expect(view.counts.types.get('ACCUSE')).toBe(1);
  });

  it('of two shows both surroundings', () => {
    const filters = around({ actor: key('arland'), steps: 1 }, { actor: key('estmere'), steps: 1 });
    expect(applyFilters(chain, filters).ties).toHaveLength(4);
  });

  it('that is not in this network hides nothing', () => {
    expect(applyFilters(chain, around({ actor: key('quell'), steps: 1 })).hidden).toEqual({
      actors: 0,
      ties: 0,
    });
  });

  it('keeps an actor without ties alone in view', () => {
    const alone = makeNetwork([...chain.entities, makeEntity(5, 'Fallow')], chain.ties);
    const { entities } = applyFilters(alone, around({ actor: key('fallow'), steps: 3 }));
    expect(entities.map(({ name }) => name)).toEqual(['Fallow']);
  });

  it('reaches whom a search by every walk reaches', () => {
    fc.assert(
      fc.property(
        randomNetwork,
        fc.nat({ max: 8 }),
        fc.nat({ max: 3 }),
        ({ entities, ties }, start, steps) => {
          const centre = id(start % entities.length);
          let slow = [centre];
          for (let step = 0; step < steps; step++)
            slow = entities
              .map((entity) => entity.id)
              .filter(
                (one) =>
                  slow.includes(one) ||
                  ties.some(
                    ({ source, target }) =>
                      (source === one && slow.includes(target)) ||
                      (target === one && slow.includes(source)),
                  ),
              );
          expect([...reachOf([{ id: centre, steps }], ties)].sort()).toEqual([...slow].sort());
        },
      ),
    );
  });
});

describe('a period', () => {
  const day = (from: string | null, to = from) =>
    makeTie(0, 0, 1, { date: { text: 'then', from, to } });
  it.each([
    ['a day inside', day('2031-02-10'), '2031-02-01', '2031-02-28', true],
    ['its first day', day('2031-02-01'), '2031-02-01', '2031-02-28', true],
    ['its last day', day('2031-02-28'), '2031-02-01', '2031-02-28', true],
    ['the day before', day('2031-01-31'), '2031-02-01', '2031-02-28', false],
    ['the day after', day('2031-03-01'), '2031-02-01', '2031-02-28', false],
    ['a month that overlaps', day('2031-01-15', '2031-02-14'), '2031-02-01', '2031-02-28', true],
    ['an open beginning', day('1999-01-01'), null, '2031-02-28', true],
    ['an open end', day('2040-01-01'), '2031-02-01', null, true],
    ['a date that could not be resolved', day(null), '2031-02-01', null, false],
    ['no date', makeTie(0, 0, 1), '2031-02-01', null, false],
    ['no date, when none is asked for', makeTie(0, 0, 1), null, null, true],
  ] as const)('%s', (_what, tie, since, until, expected) => {
    expect(isInPeriod(tie, { since, until })).toBe(expected);
  });
});
