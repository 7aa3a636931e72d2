import { expect, it } from 'vitest';
import { Corpus } from '../../src/state/corpus.svelte.ts';
import { readWhole } from './readWhole.ts';
import type { Read, ReadResult } from './readWhole.ts';
import { documentId, entityId, NETWORK, SOURCES } from '../fixtures/norland.ts';

const reads: Read = () => Promise.resolve({ network: NETWORK, tookMs: 5 });

it('reads documents and finds actors by id', async () => {
  const corpus = new Corpus(readWhole(reads));
  await corpus.open(SOURCES);
  expect(corpus.status.kind).toBe('ready');
  expect(corpus.nameOf('norland')).toBe('Norland');
  expect(corpus.nameOf('patrol boats')).toBe('patrol boats');
  expect(corpus.words).toBe(113);
});

it('leaves out an empty file and one that is not text, and says why', async () => {
  const corpus = new Corpus(readWhole(reads));
  await corpus.open([
    ...SOURCES,
    { id: documentId('empty.txt'), text: ' \n' },
    { id: documentId('picture.txt'), text: '\u0089PNG\0\0' },
  ]);
  expect(corpus.unread).toEqual([
    { id: 'empty.txt', why: 'it is empty', canRetry: false },
    { id: 'picture.txt', why: 'it is not text', canRetry: false },
  ]);
  expect(corpus.sources).toHaveLength(2);
  expect(corpus.status.kind).toBe('ready');
});

it('says that there are no documents when none can be read', async () => {
  const corpus = new Corpus(readWhole(reads));
  await corpus.open([{ id: documentId('empty.txt'), text: '' }]);
  expect(corpus.status).toEqual({ kind: 'empty' });
});

it('tells what the reader says went wrong', async () => {
  const corpus = new Corpus(readWhole(() => Promise.reject(new Error('The reader stopped.'))));
  await corpus.open(SOURCES);
  expect(corpus.status).toEqual({ kind: 'failed', message: 'The reader stopped.' });
});

it('shows how far it is, and can be stopped', async () => {
  const corpus = new Corpus(
    readWhole(
      (_, { onprogress, signal }) =>
        new Promise((_resolve, reject) => {
          onprogress(1, 2);
          signal.addEventListener('abort', () => {
            reject(new Error('stopped'));
          });
        }),
    ),
  );
  const reading = corpus.open(SOURCES);
  expect(corpus.status).toEqual({ kind: 'reading', done: 1, total: 2 });
  corpus.cancel();
  await reading;
  expect(corpus.status).toEqual({ kind: 'stopped' });
  expect(corpus.entity(entityId('norland'))).toBeUndefined();
});

it('keeps the network of the last reading when an earlier one ends late', async () => {
  const ends: ((result: ReadResult) => void)[] = [];
  const corpus = new Corpus(readWhole(() => new Promise((resolve) => ends.push(resolve))));
  const early = corpus.open(SOURCES);
  const late = corpus.open(SOURCES.slice(0, 1));
  ends[1]?.({ network: NETWORK, tookMs: 5 });
  await late;
  ends[0]?.({ network: { ...NETWORK, entities: [] }, tookMs: 5 });
  await early;
  expect(corpus.network.entities).toHaveLength(NETWORK.entities.length);
});
