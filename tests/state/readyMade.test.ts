import { expect, it } from 'vitest';
import type { Read } from '../../src/state/readWhole.ts';
import { withReadyMade } from '../../src/state/readyMade.ts';
import { documentId, NETWORK, SOURCES } from '../fixtures/norland.ts';

const OTHER = { ...NETWORK, entities: [] };
const reads: Read = () => Promise.resolve({ network: OTHER, tookMs: 5 });
const options = { onprogress: () => undefined, signal: new AbortController().signal };
const empty = { id: documentId('empty.txt'), text: ' ' };

it('gives what was read before for just these texts, unreadable ones aside', async () => {
  const read = withReadyMade(NETWORK, [...SOURCES, empty], reads);
  expect(await read(SOURCES, options)).toEqual({ network: NETWORK, tookMs: null });
});

it.each([
  ['one more text', [...SOURCES, { id: documentId('new.txt'), text: 'New.' }]],
  ['one text less', SOURCES.slice(1)],
  ['another text of the same name', SOURCES.map(({ id }) => ({ id, text: 'Changed.' }))],
])('reads %s', async (_, texts) => {
  const read = withReadyMade(NETWORK, SOURCES, reads);
  expect((await read(texts, options)).network).toBe(OTHER);
});

it('reads when nothing was read before', async () => {
  expect((await withReadyMade(null, SOURCES, reads)(SOURCES, options)).network).toBe(OTHER);
});
