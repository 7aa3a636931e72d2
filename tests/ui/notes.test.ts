import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { actorKey } from '../../src/core/network/keys.ts';
import { documentId, entityId, TEXTS } from '../fixtures/norland.ts';
import { openApp } from './openApp.ts';

vi.mock('../../src/ui/network/NetworkView.svelte', () => import('./StubNetwork.svelte'));

const PACT = documentId('pact.txt');
const at = (words: string): number => TEXTS.get(PACT)?.indexOf(words) ?? -1;
const details = () => within(screen.getByRole('complementary', { name: 'Details' }));
const region = (name: RegExp | string) => within(screen.getByRole('region', { name }));

describe('stars', () => {
  it('are put on an actor and taken away, and undone', async () => {
    const user = userEvent.setup();
    const { history, noted, selection } = await openApp();
    selection.openActor(entityId('norland'));
    const star = await details().findByRole('button', { name: 'Star Norland' });
    await user.click(star);
    expect(star).toHaveAttribute('aria-pressed', 'true');
    expect([...noted.starred]).toEqual(['norland']);
    await user.click(star);
    expect(noted.starred.size).toBe(0);
    history.undo();
    expect(noted.starred.size).toBe(1);
  });

  it('are no notes: the tab counts none', async () => {
    const user = userEvent.setup();
    const { selection } = await openApp();
    selection.openActor(entityId('norland'));
    await user.click(await details().findByRole('button', { name: 'Star Norland' }));
    expect(details().getByRole('tab', { name: 'Notes 0' })).toBeVisible();
  });
});

describe('a sentence', () => {
  it('is noted on in the reader, and the quote of a tie shows it', async () => {
    const user = userEvent.setup();
    const { notes, screen: state, selection } = await openApp();
    selection.openPair(entityId('norland'), entityId('ostrava'));
    state.read(PACT, at('Norland has not imposed'));
    const reader = within(await screen.findByRole('region', { name: /harbour pact/ }));
    await user.click(await reader.findByRole('button', { name: 'Write a note on sentence 5' }));
    expect(notes.all).toEqual([]); // a form alone is no note
    await user.keyboard('Who says so?');
    expect(notes.all).toMatchObject([{ text: 'Who says so?', subject: { kind: 'sentence' } }]);
    expect(details().getByRole('button', { name: 'Notes on this sentence: 1' })).toBeVisible();
  });

  it('is starred by S where one stands', async () => {
    const user = userEvent.setup();
    const { notes, screen: state } = await openApp();
    state.read(PACT, at('Vestria will send'));
    await screen.findByRole('region', { name: /harbour pact/ });
    await user.keyboard('s');
    expect(notes.all).toMatchObject([{ star: true, subject: { kind: 'sentence' } }]);
  });
});

describe('the notes view', () => {
  it('lists what was written, finds in it and goes there', async () => {
    const user = userEvent.setup();
    const { corpus, notes, selection } = await openApp();
    const on = (id: string) =>
      ({ kind: 'actor', key: corpus.keys.keyOfActor(entityId(id)) }) as const;
    notes.add(on('norland'), { text: 'Ask about radars', tags: ['lead'] });
    notes.add(on('solane'), { text: 'Born in Kelm', colour: 'red' });
    await user.click(screen.getByRole('button', { name: 'Notes' }));
    const view = region('Notes');
    expect(view.getAllByRole('article', { name: /Norland|Solane/ })).toHaveLength(2);
    await user.type(view.getByRole('searchbox'), 'radar');
    expect(view.getByRole('status')).toHaveTextContent('1 of 2 things with notes or stars');
    await user.click(view.getByRole('button', { name: 'Norland' }));
    expect(selection.focus).toEqual({ kind: 'actor', id: 'norland' });
    await user.click(view.getByRole('button', { name: 'Show all' }));
    await user.selectOptions(view.getByRole('combobox', { name: 'Colour' }), 'red');
    expect(view.getByRole('status')).toHaveTextContent('1 of 2');
  });

  it('lists those whose subject is gone, and puts one on the chosen actor', async () => {
    const user = userEvent.setup();
    const { notes, selection } = await openApp();
    notes.add(
      { kind: 'actor', key: actorKey({ kind: 'country', name: 'Atlantis' }) },
      { text: 'Lost' },
    );
    selection.openActor(entityId('vestria'));
    await user.click(screen.getByRole('button', { name: 'Notes' }));
    const view = region('Notes');
    expect(view.getByText(/“atlantis” is not read from these documents any more/)).toBeVisible();
    await user.click(view.getByRole('button', { name: 'Put it on Vestria' }));
    expect(notes.homeless).toEqual([]);
    expect(view.getByRole('article', { name: 'Vestria' })).toBeVisible();
  });

  it('says how to begin when there is none', async () => {
    const user = userEvent.setup();
    await openApp();
    await user.click(screen.getByRole('button', { name: 'Notes' }));
    expect(region('Notes').getByText(/^No notes yet/)).toBeVisible();
    expect(region('Notes').queryByRole('search')).not.toBeInTheDocument();
  });
});
