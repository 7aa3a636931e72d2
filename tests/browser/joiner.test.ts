/** The worker that joins, in a real browser. */
import { afterEach, expect, it } from 'vitest';
import { readCorpus } from '../../src/core/readCorpus.ts';
import { readDocument } from '../../src/core/readDocument.ts';
import type { DocumentId, SourceText } from '../../src/core/types.ts';
import { valueInSlices } from '../../src/state/inSlices.ts';
import { writeReading } from '../../src/worker/reading/bytes.ts';
import { createJoiner } from '../../src/worker/reading/joiner.ts';
import type { Joiner } from '../../src/worker/reading/joiner.ts';
import { openNetwork } from '../../src/worker/reading/networkBytes.ts';
import { makeArchive } from '../bench/archive.ts';

let joiner: Joiner;
afterEach(() => {
  joiner.close();
});

const join = async () => valueInSlices(openNetwork(await joiner.join()));
const put = (...sources: readonly SourceText[]): void => {
  for (const source of sources) joiner.put(source.id, writeReading(readDocument(source)));
};

it('joins what it holds, again and again', async () => {
  joiner = createJoiner();
  const archive = makeArchive(4, 80);
  put(...archive);
  expect(await join()).toEqual(readCorpus(archive));
  expect(await join()).toEqual(readCorpus(archive));
});

it('holds what was put, and not what was removed, while it was joining', async () => {
  joiner = createJoiner();
  const [one, two, three] = makeArchive(3, 80);
  if (!one || !two || !three) throw new Error('three were made');
  put(one, two);
  const both = join();
  joiner.remove(one.id);
  put({ ...two, text: three.text }, three);
  expect(await both).toEqual(readCorpus([one, two]));
  expect(await join()).toEqual(readCorpus([{ ...two, text: three.text }, three]));
});

it('joins many in one worker after the other', async () => {
  joiner = createJoiner();
  const many = Array.from({ length: 120 }, (_, i) => ({
    id: `~${String(i)}` as DocumentId,
    text: `Peru praised Chile ${String(i)} times.`,
  }));
  put(...many);
  const first = await join();
  expect(first.documents).toHaveLength(120);
  expect(await join()).toEqual(first);
});

it('says what is wrong, and can be given everything anew', async () => {
  joiner = createJoiner();
  const archive = makeArchive(2, 80);
  put(...archive);
  joiner.put('~broken' as DocumentId, new Uint8Array([1, 2, 3]));
  await expect(join()).rejects.toThrow(/JSON/);
  put(...archive);
  expect(await join()).toEqual(readCorpus(archive));
});
