import { expect, it } from 'vitest';
import { wholeGraph } from '../../src/core/network/graph.ts';
import { wholeView } from '../../src/core/network/view.ts';
import { Corpus } from '../../src/state/corpus.svelte.ts';
import type { ReaderEvents } from '../../src/state/corpusReader.ts';
import { prepareNetwork } from '../../src/state/prepareNetwork.ts';
import { makeNetwork } from '../bench/networks.ts';
import { NETWORK, SOURCES } from '../fixtures/norland.ts';

it('hands over what was prepared', () => {
  const steps = prepareNetwork(NETWORK);
  while (!steps.next().done);
  expect(wholeView(NETWORK)).toBe(wholeView(NETWORK));
  expect(wholeGraph(NETWORK).nodes).toHaveLength(wholeView(NETWORK).entities.length);
});

it('keeps the network that is shown until the next one is prepared, and tells when it is', async () => {
  let events: ReaderEvents | null = null;
  const corpus = new Corpus((given) => {
    events = given;
    const nothing = (): void => undefined;
    return {
      read: nothing,
      pause: nothing,
      resume: nothing,
      cancel: nothing,
      retry: nothing,
      close: nothing,
    };
  });
  const show = (network: typeof NETWORK): Promise<void> =>
    events?.onnetwork({ network, sources: SOURCES, tookMs: null }) ?? Promise.resolve();
  void corpus.open(SOURCES);
  await show(NETWORK);
  const large = makeNetwork(4_000, 6);
  const taking = show(large);
  expect(corpus.network).toBe(NETWORK); // it takes more than one slice
  await taking;
  expect(corpus.network).toBe(large);
});
