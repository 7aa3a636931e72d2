import { expect, it } from 'vitest';
import { Corpus } from '../../src/state/corpus.svelte.ts';
import { readWhole } from './readWhole.ts';
import { FilterState } from '../../src/state/filters.svelte.ts';
import { History } from '../../src/state/history.svelte.ts';
import { documentId, NETWORK, SOURCES } from '../fixtures/norland.ts';

async function open(hash = '') {
  const corpus = new Corpus(readWhole(() => Promise.resolve({ network: NETWORK, tookMs: 5 })));
  const history = new History();
  const address = { hash };
  const filters = new FilterState(corpus, history, {
    read: () => address.hash,
    write: (written) => (address.hash = written),
  });
  await corpus.open(SOURCES);
  return { corpus, history, address, filters };
}

it('hides a kind, says so in a chip and the address, and can be undone', async () => {
  const { filters, history, address } = await open();
  const all = filters.view.entities.length;
  filters.toggleKind('person');
  expect(filters.view.entities).toHaveLength(all - 2);
  expect(filters.chips.map(({ label }) => label)).toEqual(['No people']);
  expect(address.hash).toBe('#without=person');
  history.undo();
  expect(filters.view.entities).toHaveLength(all);
  expect(address.hash).toBe('');
  history.redo();
  expect(filters.inForce).toBe(true);
});

it('switches each filter off by its chip', async () => {
  const { filters } = await open();
  filters.toggleKind('person');
  filters.toggleClass('verbal-cooperation');
  filters.toggleClass('co-mention');
  filters.toggleType('AID');
  filters.toggleDenied();
  filters.toggleDocument(documentId('council.txt'));
  filters.search('radar');
  filters.needEvidence(2);
  filters.change('Hid an actor', { hiddenActors: [] });
  expect(filters.chips).toHaveLength(8);
  for (let chip = filters.chips[0]; chip; chip = filters.chips[0]) filters.switchOff(chip);
  expect(filters.inForce).toBe(false);
});

it('takes over the address, as after a reload', async () => {
  const { filters } = await open('#said=denied');
  expect(filters.view.ties.map(({ type }) => type)).toEqual(['SANCTION', 'THREATEN']);
  expect(filters.chips.map(({ label }) => label)).toEqual(['Only denied']);
});

it('says nothing of documents that this corpus does not have', async () => {
  const { filters } = await open('#no-sources=other.txt');
  expect(filters.chips).toEqual([]);
});

it('undoes the letters of a word as one', async () => {
  const { filters, history } = await open();
  for (const text of ['r', 'ra', 'rad']) filters.search(text);
  history.undo();
  expect(filters.current.text).toBe('');
  expect(history.canUndo).toBe(false);
});

it('resets everything but how the rest is shown', async () => {
  const { filters } = await open();
  filters.toggleKind('person');
  filters.change('Dimmed the rest', { show: 'dim' });
  filters.reset();
  expect(filters.inForce).toBe(false);
  expect(filters.current.show).toBe('dim');
});

it('works the network out once where nothing is asked and nothing corrected', async () => {
  const { filters } = await open();
  expect(filters.graph).toBe(filters.whole);
  expect(filters.read).toBe(filters.whole);
  filters.change('Coloured', { colourBy: 'community', show: 'dim' });
  expect(filters.graph).toBe(filters.whole);
  filters.toggleKind('person');
  expect(filters.graph.nodes.filter(({ dimmed }) => dimmed)).toHaveLength(2);
  expect(filters.whole.nodes.filter(({ dimmed }) => dimmed)).toHaveLength(0);
});
