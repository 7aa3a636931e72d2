import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPaths } from '../../../src/core/network/paths.ts';
import type { Path } from '../../../src/core/network/paths.ts';
import type { EntityId, Tie } from '../../../src/core/types.ts';
import { evidenceAt, makeTie, randomNetwork } from './randomNetwork.ts';
import type { DocumentId } from '../../../src/core/types.ts';

const id = (n: number) => `n${String(n)}` as EntityId;
const sentences = (n: number) =>
  Array.from({ length: n }, (_, start) => evidenceAt({ document: 'd1' as DocumentId, start }));
const actorsOf = (path: Path): string => [path[0]?.from, ...path.map(({ to }) => to)].join(' ');

/** All simple paths of at most `most` steps, by trying everything. */
function slowPaths(ties: readonly Tie[], from: EntityId, to: EntityId, most: number): string[] {
  const ids = [...new Set(ties.flatMap(({ source, target }) => [source, target]))];
  const tied = (a: EntityId, b: EntityId) =>
    ties.some(
      ({ source, target }) => (source === a && target === b) || (source === b && target === a),
    );
  const walk = (actors: EntityId[]): string[] => {
    const last = actors.at(-1);
    if (last === to) return [actors.join(' ')];
    if (last === undefined || actors.length > most) return [];
    return ids.flatMap((next) =>
      tied(last, next) && !actors.includes(next) ? walk([...actors, next]) : [],
    );
  };
  return walk([from]);
}

describe('paths between two actors', () => {
  it('are all simple ones of up to three steps, or the shortest where there are none', () => {
    fc.assert(
      fc.property(randomNetwork, ({ ties, entities }) => {
        const [from, to] = [id(0), id(entities.length - 1)];
        const { paths, more } = findPaths(ties, from, to);
        const short = slowPaths(ties, from, to, 3);
        const any = slowPaths(ties, from, to, entities.length);
        expect(more).toBe(0);
        if (short.length > 0) expect(paths.map(actorsOf).sort()).toEqual(short.sort());
        else {
          const shortest = Math.min(...any.map((path) => path.split(' ').length));
          expect(paths).toHaveLength(any.length > 0 ? 1 : 0);
          for (const path of paths) {
            expect(any).toContain(actorsOf(path));
            expect(path.length + 1).toBe(shortest);
          }
        }
      }),
    );
  });

  it('come shortest first, and every step has its ties', () => {
    fc.assert(
      fc.property(randomNetwork, ({ ties }) => {
        const { paths } = findPaths(ties, id(0), id(1));
        const lengths = paths.map((path) => path.length);
        expect(lengths).toEqual([...lengths].sort());
        for (const { from, to, ties: between, denied } of paths.flat()) {
          expect(between.length).toBeGreaterThan(0);
          expect(denied).toBe(between.every(({ polarity }) => polarity === 'negated'));
          for (const { source, target } of between)
            expect([source, target].sort()).toEqual([from, to].sort());
        }
      }),
    );
  });

  it('prefer what is affirmed to what is denied, then more sentences', () => {
    const ties = [
      makeTie(0, 0, 1, { polarity: 'negated', evidence: sentences(5) }),
      makeTie(1, 1, 4),
      makeTie(2, 0, 2),
      makeTie(3, 2, 4),
      makeTie(4, 0, 3, { evidence: sentences(3) }),
      makeTie(5, 3, 4),
    ];
    const { paths } = findPaths(ties, id(0), id(4));
    expect(paths.map(actorsOf)).toEqual(['n0 n3 n4', 'n0 n2 n4', 'n0 n1 n4']);
    expect(paths[2]?.[0]?.denied).toBe(true);
  });

  it('that are long take the best of the shortest', () => {
    const ties = [
      makeTie(0, 0, 1),
      makeTie(1, 1, 2),
      makeTie(2, 2, 3, { polarity: 'negated' }),
      makeTie(3, 2, 5),
      makeTie(4, 3, 4),
      makeTie(5, 5, 4),
    ];
    expect(findPaths(ties, id(0), id(4)).paths.map(actorsOf)).toEqual(['n0 n1 n2 n5 n4']);
  });

  it('put an affirmed event before a post, and a denial last, in each step', () => {
    const ties = [
      makeTie(0, 0, 1, { type: 'holds-post' }),
      makeTie(1, 0, 1, { polarity: 'negated', evidence: sentences(4) }),
      makeTie(2, 1, 0),
    ];
    const [path] = findPaths(ties, id(0), id(1)).paths;
    expect(path?.[0]?.ties.map((tie) => tie.id)).toEqual(['t2', 't0', 't1']);
  });

  it('lead nowhere from an actor to itself, or to one without ties', () => {
    expect(findPaths([makeTie(0, 0, 1)], id(0), id(0)).paths).toEqual([]);
    expect(findPaths([makeTie(0, 0, 1)], id(0), id(7)).paths).toEqual([]);
  });
});
