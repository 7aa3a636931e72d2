import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betweenness } from '../../../../src/core/network/measures/betweenness.ts';
import { communities, modularity } from '../../../../src/core/network/measures/communities.ts';
import { linksOf, neighbourLists } from '../../../../src/core/network/measures/links.ts';
import { measure } from '../../../../src/core/network/measures/measure.ts';
import type { EntityId, EventId } from '../../../../src/core/types.ts';
import { makeTie, randomNetwork } from '../randomNetwork.ts';

const id = (n: number) => `n${String(n)}` as EntityId;
const ids = (count: number) => Array.from({ length: count }, (_, n) => id(n));

/** Up to seven nodes, each pair linked or not. */
const smallGraph = fc.integer({ min: 2, max: 7 }).chain((count) => {
  const pairs = Array.from({ length: count }, (_, b) =>
    Array.from({ length: b }, (_none, a) => ({ a, b })),
  ).flat();
  return fc.record({ count: fc.constant(count), links: fc.subarray(pairs) });
});

describe('betweenness', () => {
  it('is what counting all shortest paths gives', () => {
    fc.assert(
      fc.property(smallGraph, ({ count, links }) => {
        const near = neighbourLists(count, links);
        const slow = new Array<number>(count).fill(0);
        for (let from = 0; from < count; from++)
          for (let to = from + 1; to < count; to++) {
            const paths = shortestPaths(near, from, to);
            for (const path of paths)
              for (const node of path.slice(1, -1))
                slow[node] = (slow[node] ?? 0) + 1 / paths.length;
          }
        const pairs = ((count - 1) * (count - 2)) / 2;
        for (const [node, score] of betweenness(near).entries())
          expect(score).toBeCloseTo(pairs === 0 ? 0 : (slow[node] ?? 0) / pairs, 10);
      }),
    );
  });

  it('is 1 in the middle of a star and 0 at its ends', () => {
    const star = [1, 2, 3, 4].map((b) => ({ a: 0, b }));
    expect([...betweenness(neighbourLists(5, star))]).toEqual([1, 0, 0, 0, 0]);
  });
});

/** All shortest paths, by walking every simple path. */
function shortestPaths(near: readonly (readonly number[])[], from: number, to: number): number[][] {
  const walk = (path: number[]): number[][] => {
    const last = path.at(-1) ?? from;
    if (last === to) return [path];
    return (near[last] ?? []).flatMap((next) => (path.includes(next) ? [] : walk([...path, next])));
  };
  const all = walk([from]);
  const least = Math.min(...all.map((path) => path.length));
  return all.filter((path) => path.length === least);
}

describe('communities', () => {
  const weighted = (links: readonly { a: number; b: number }[]) =>
    links.map((link) => ({ ...link, weight: 1 }));

  it('are no worse than everyone alone or all together, and never better than the best', () => {
    fc.assert(
      fc.property(smallGraph, ({ count, links }) => {
        const some = weighted(links);
        const found = modularity(some, communities(count, some));
        expect(found).toBeGreaterThanOrEqual(-1e-9);
        expect(found).toBeGreaterThanOrEqual(
          modularity(
            some,
            Array.from({ length: count }, (_, node) => node),
          ) - 1e-9,
        );
        const best = Math.max(...partitions(count).map((groups) => modularity(some, groups)));
        expect(found).toBeLessThanOrEqual(best + 1e-9);
        expect(found).toBeGreaterThanOrEqual(best - 0.15); // the method finds good groups, not always the best
      }),
      { numRuns: 60 },
    );
  });

  it('tell two circles apart that one link joins, the larger first', () => {
    const links = weighted([
      { a: 0, b: 1 },
      { a: 1, b: 2 },
      { a: 0, b: 2 },
      { a: 2, b: 3 },
      { a: 3, b: 4 },
      { a: 4, b: 5 },
      { a: 5, b: 6 },
      { a: 3, b: 6 },
      { a: 3, b: 5 },
    ]);
    expect(communities(8, links)).toEqual([1, 1, 1, 0, 0, 0, 0, 2]);
  });
});

/** Every way to put nodes into groups. */
function partitions(count: number): number[][] {
  if (count === 0) return [[]];
  return partitions(count - 1).flatMap((groups) =>
    Array.from({ length: Math.max(-1, ...groups) + 2 }, (_, group) => [...groups, group]),
  );
}

describe('measures of a network', () => {
  it('leave out what is denied, and count a meeting of many once a pair', () => {
    const event = 'v1' as EventId;
    const { links } = linksOf(ids(3), [
      makeTie(0, 0, 1, { type: 'SANCTION', polarity: 'negated' }),
      makeTie(1, 1, 2, { event }),
      makeTie(2, 2, 1, { event }),
      makeTie(3, 2, 1, { type: 'ASSAULT' }),
      makeTie(4, 2, 1, { type: 'holds-post' }),
    ]);
    expect(links).toEqual([{ a: 1, b: 2, ties: 3, friendly: 1, hostile: 1, structural: 1 }]);
  });

  it('find the triangle that does not balance: two foes with one friend', () => {
    const { triads } = measure(
      linksOf(ids(4), [
        makeTie(0, 0, 1, { type: 'AID' }),
        makeTie(1, 0, 2, { type: 'AID' }),
        makeTie(2, 1, 2, { type: 'ASSAULT' }),
        makeTie(3, 0, 3, { type: 'ASSAULT' }),
        makeTie(4, 1, 3, { type: 'ASSAULT' }),
      ]),
    );
    expect(triads).toEqual({
      all: 2,
      unbalanced: [{ actors: [id(0), id(1), id(2)], signs: [1, -1, 1] }],
    });
  });

  it('put each actor into one community at most, and count everyone', () => {
    fc.assert(
      fc.property(randomNetwork, ({ entities, ties }) => {
        const all = entities.map((entity) => entity.id);
        const { actors, communities: groups } = measure(linksOf(all, ties));
        expect([...actors.keys()]).toEqual(all);
        const members = groups.flat();
        expect(new Set(members).size).toBe(members.length);
        for (const [group, some] of groups.entries()) {
          expect(some.length).toBeGreaterThan(1);
          for (const one of some) expect(actors.get(one)?.community).toBe(group);
        }
      }),
    );
  });
});
