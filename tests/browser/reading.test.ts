/** The workers that read, in a real browser, with the cache beside them. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readCorpus } from '../../src/core/readCorpus.ts';
import type { DocumentId, SourceText } from '../../src/core/types.ts';
import type { ReadNetwork, Unread } from '../../src/state/corpusReader.ts';
import { readMany } from '../../src/state/readMany.ts';
import { deleteReadings, KeptReadings } from '../../src/storage/readings.ts';
import { createJoiner } from '../../src/worker/reading/joiner.ts';
import { openNetwork } from '../../src/worker/reading/networkBytes.ts';
import { createReaders } from '../../src/worker/reading/readers.ts';
import { makeArchive } from '../bench/archive.ts';

const ends: (() => void)[] = [];
beforeEach(deleteReadings);
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

function desk({ lanes = 1, patienceMs = 20_000 } = {}) {
  const cache = new KeptReadings({ version: 'test' });
  const networks: ReadNetwork[] = [];
  let unread: readonly Unread[] = [];
  let settle: () => void = () => undefined;
  let asked = 0;
  const readers = createReaders({ lanes, patienceMs });
  const reader = readMany({
    cache,
    joiner: createJoiner(),
    openNetwork,
    readers: {
      ...readers,
      read: (source, signal) => {
        asked++;
        return readers.read(source, signal);
      },
    },
  })({
    onnetwork: (network) => {
      networks.push(network);
      return Promise.resolve();
    },
    onwork: (work) => {
      if (!work) settle();
    },
    onunread: (left) => {
      unread = left;
    },
    onfailed: (message) => {
      throw new Error(message);
    },
  });
  ends.push(() => {
    reader.close();
  });
  return {
    cache,
    networks,
    reader,
    asked: () => asked,
    unread: () => unread,
    read: (sources: readonly SourceText[]): Promise<void> =>
      new Promise((resolve) => {
        settle = resolve;
        reader.read(sources);
      }),
  };
}

it('read documents into the network that reading them together gives, and remember them', async () => {
  const archive = makeArchive(6, 150);
  const first = desk({ lanes: 2 });
  await first.read(archive);
  expect(first.networks.at(-1)?.network).toEqual(readCorpus(archive));
  await first.cache.flush();
  const second = desk();
  await second.read(archive);
  expect(second.asked()).toBe(0);
  expect(second.networks.at(-1)?.network).toEqual(readCorpus(archive));
});

it('give up a document that takes too long, say so, and go on', { timeout: 60_000 }, async () => {
  const [one, two] = makeArchive(2, 100);
  if (!one || !two) throw new Error('two articles were made');
  const endless = {
    id: '~long' as DocumentId,
    text: 'Peru accused Chile of spying. '.repeat(80_000),
  };
  const { read, reader, networks, unread } = desk({ patienceMs: 100 });
  await read([endless, one, two]);
  // On a busy machine even a short one may take longer than so little patience.
  const tooLate = () => unread().flatMap(({ id }) => (id === endless.id ? [] : [id]));
  await expect
    .poll(
      () => {
        const late = tooLate();
        if (late.length > 0) reader.retry(late);
        return late;
      },
      { interval: 2_000, timeout: 20_000 },
    )
    .toEqual([]);
  expect(unread()).toEqual([
    {
      id: '~long',
      why: expect.stringMatching(/^it took longer than \d+ seconds$/) as string,
      canRetry: true,
    },
  ]);
  await expect.poll(() => networks.at(-1)?.network.documents, { timeout: 20_000 }).toHaveLength(2);
});

it('stop when they are told to, and keep what was read by then', async () => {
  const { asked, networks, read, reader, unread } = desk();
  const archive = makeArchive(300, 400);
  const done = read(archive);
  await expect.poll(asked, { timeout: 20_000 }).toBeGreaterThan(5);
  reader.cancel();
  const [askedByThen, left] = [asked(), unread().map(({ id }) => id)];
  await done;
  expect(asked()).toBe(askedByThen);
  expect(networks.at(-1)?.network.documents.map(({ id }) => id)).toEqual(
    archive.flatMap(({ id }) => (left.includes(id) ? [] : [id])),
  );
  expect(left).toHaveLength(archive.length - askedByThen + 1); // one was in hand
});

it('read a text that names two actors more often than a call can have arguments', async () => {
  const { read, networks, unread } = desk({ patienceMs: 60_000 });
  const text = 'Peru accused Chile of spying. '.repeat(80_000);
  await read([{ id: '~often' as DocumentId, text }]);
  expect(unread()).toEqual([]);
  expect(networks.at(-1)?.network.entities).toHaveLength(2);
}, 100_000);
