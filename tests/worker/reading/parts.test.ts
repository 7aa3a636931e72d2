import { expect, it } from 'vitest';
import { readCorpus } from '../../../src/core/readCorpus.ts';
import { readDocument } from '../../../src/core/readDocument.ts';
import type { DocumentId } from '../../../src/core/types.ts';
import { openReading, writeReading } from '../../../src/worker/reading/bytes.ts';
import { openNetwork, writeNetwork } from '../../../src/worker/reading/networkBytes.ts';
import { joinParts, partsOf } from '../../../src/worker/reading/parts.ts';
import { makeArchive } from '../../bench/archive.ts';

it('a network in parts is the same network, and no part is large', () => {
  const network = readCorpus(makeArchive(4));
  const parts = [...partsOf(network, 50)];
  expect(joinParts(parts)).toEqual(network);
  expect(parts.length).toBeGreaterThan(10);
  expect(joinParts([...partsOf(network)])).toEqual(network);
});

it('a network as bytes is the network, opened in steps; when it is cut off that is said', () => {
  const network = readCorpus(makeArchive(4));
  const bytes = writeNetwork(network, 50);
  const steps = openNetwork(bytes);
  let taken = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) taken++;
  expect(step.value).toEqual(network);
  expect(taken).toBe([...partsOf(network, 50)].length);
  expect(() => [...openNetwork(bytes.subarray(0, -9))]).toThrow();
});

it('what is large by itself is divided, and whole again', () => {
  const network = readCorpus(makeArchive(3));
  for (const size of [1, 3, 7, 20]) {
    const parts = [...partsOf(network, size)];
    for (const { documents = [], entities = [] } of parts) {
      for (const { sentences, skipped } of documents)
        expect(sentences.length + skipped.length).toBeLessThanOrEqual(Math.max(size, 2));
      for (const { mentions } of entities) expect(mentions.length).toBeLessThanOrEqual(size);
    }
    expect(joinParts(structuredClone(parts))).toEqual(network);
  }
});

it('a reading as bytes is the reading, also under another id', () => {
  const [source] = makeArchive(1);
  if (!source) throw new Error('one article was made');
  const bytes = writeReading(readDocument(source));
  expect(openReading(bytes, source.id)).toEqual(readDocument(source));
  const other = { ...source, id: 'other' as DocumentId };
  expect(openReading(bytes, other.id)).toEqual(readDocument(other));
});
