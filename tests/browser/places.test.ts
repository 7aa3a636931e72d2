/** Where actors are put while a network grows, with the fonts of a real browser. */
import { expect, it } from 'vitest';
import { buildGraph } from '../../src/core/network/graph.ts';
import type { Graph } from '../../src/core/network/graph.ts';
import type { LayoutInput } from '../../src/core/network/layout.ts';
import { wholeView } from '../../src/core/network/view.ts';
import type { Network } from '../../src/core/types.ts';
import { Places } from '../../src/ui/network/places.svelte.ts';
import { place } from '../../src/worker/layout/place.ts';
import { NETWORK } from '../fixtures/norland.ts';

/** A layout that is worked out when the test says so. */
function arranger() {
  const waiting: (() => void)[] = [];
  const asked: LayoutInput[] = [];
  return {
    asked,
    arrange: (input: LayoutInput) => {
      asked.push(input);
      return new Promise<Float32Array>((resolve) =>
        waiting.push(() => {
          resolve(place(input));
        }),
      );
    },
    next: async () => {
      await expect.poll(() => waiting.length).toBeGreaterThan(0);
      waiting.shift()?.();
    },
  };
}

const partOf = ({ entities, ties, ...rest }: Network, count: number): Graph => {
  const some = entities.slice(0, count);
  const ids = new Set<string>(some.map(({ id }) => id));
  const among = ties.filter(({ source, target }) => ids.has(source) && ids.has(target));
  return buildGraph(wholeView({ ...rest, entities: some, ties: among, coMentions: [] }));
};

it('holds nobody at a place that was for a part of the network, while the rest is being placed', async () => {
  const surface = document.createElement('div');
  const { arrange, asked, next } = arranger();
  const places = new Places((text) => text.length * 7);
  const [few, more, all] = [
    partOf(NETWORK, 3),
    partOf(NETWORK, 5),
    partOf(NETWORK, NETWORK.entities.length),
  ];
  places.arrange(few, surface, arrange);
  await next();
  await expect.poll(() => places.home?.size).toBe(few.nodes.length);
  places.arrange(more, surface, arrange);
  places.arrange(all, surface, arrange);
  places.rest(); // reading has ended, placing has not
  await next();
  await next();
  await expect.poll(() => places.home?.size).toBe(all.nodes.length);
  expect(asked.at(-1)?.nodes.every(({ fixed }) => fixed === null)).toBe(true);
  places.rest();
  places.arrange(partOf(NETWORK, NETWORK.entities.length), surface, arrange);
  expect(asked).toHaveLength(3); // nobody is new
  places.close();
});

it('holds places that are put while others are being worked out', async () => {
  const surface = document.createElement('div');
  const { arrange, next } = arranger();
  const places = new Places((text) => text.length * 7);
  const [few, all] = [partOf(NETWORK, 3), partOf(NETWORK, NETWORK.entities.length)];
  places.arrange(few, surface, arrange);
  await next();
  await expect.poll(() => places.home?.size).toBe(few.nodes.length);
  places.arrange(all, surface, arrange);
  const [first] = few.nodes;
  if (!first) throw new Error('there are some');
  places.put(new Map([[first.id, { x: 777, y: 888 }]]));
  await next();
  await expect.poll(() => places.home?.size).toBe(all.nodes.length);
  expect(places.home?.get(first.id)).toEqual({ x: 777, y: 888 });
  places.close();
});
