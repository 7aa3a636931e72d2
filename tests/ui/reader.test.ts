import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { documentId, entityId, TEXTS } from '../fixtures/norland.ts';
import { openApp } from './openApp.ts';

vi.mock('../../src/ui/network/NetworkView.svelte', () => import('./StubNetwork.svelte'));

const PACT = documentId('pact.txt');
const details = () => within(screen.getByRole('complementary', { name: 'Details' }));

async function openReader(start: number | null = null) {
  const workspace = await openApp();
  workspace.screen.read(PACT, start);
  const region = await screen.findByRole('region', { name: /harbour pact/ });
  return { ...workspace, user: userEvent.setup(), reader: within(region) };
}

describe('the reader', () => {
  it('stands beside the network with the document as it was', async () => {
    const { reader } = await openReader();
    expect(screen.getByRole('list', { name: 'Drawn' })).toBeVisible();
    expect(reader.getByText('Share this Post')).toBeVisible();
    expect(reader.getByText('not read: sharing buttons')).toBeVisible();
  });

  it('counts what its sentences gave', async () => {
    const { reader } = await openReader();
    expect(reader.getByRole('button', { name: '7 sentences with ties' })).toBeVisible();
    expect(reader.getByRole('button', { name: '1 sentence with names only' })).toBeVisible();
    expect(reader.getByRole('button', { name: '1 line not read' })).toBeVisible();
  });

  it('opens the actor of a mark, and stays', async () => {
    const { reader, user } = await openReader();
    await user.click(reader.getByRole('button', { name: 'Mira Solane, person' }));
    expect(details().getByRole('heading', { name: 'Mira Solane', level: 2 })).toBeVisible();
    expect(reader.getByText('1 of 2')).toBeVisible();
  });

  it('opens the pair of a tie from the words that say it', async () => {
    const { reader, selection, user } = await openReader();
    await user.click(reader.getByRole('button', { name: /SANCTION, denied$/ }));
    expect(selection.focus).toEqual({
      kind: 'pair',
      source: entityId('norland'),
      target: entityId('ostrava'),
    });
  });

  it('walks the mentions of what is chosen, by button and by key, round the end', async () => {
    const { reader, selection, user } = await openReader();
    selection.openActor(entityId('ostrava'));
    expect(await reader.findByText('1 of 2')).toBeVisible();
    await user.click(reader.getByRole('button', { name: 'Next mention' }));
    expect(reader.getByText('2 of 2')).toBeVisible();
    await user.keyboard('j');
    expect(reader.getByText('1 of 2')).toBeVisible();
    await user.keyboard('k');
    expect(reader.getByText('2 of 2')).toBeVisible();
  });

  it('says where else an actor is, when it is not here', async () => {
    const { reader, selection, user } = await openReader();
    selection.openActor(entityId('council'));
    await user.click(await reader.findByRole('button', { name: /Go to it in “Council weighs/ }));
    expect(screen.getByRole('region', { name: /Council weighs/ })).toBeVisible();
  });

  it('finds words in the document: n of m, Enter forward, Shift+Enter back', async () => {
    const { reader, user } = await openReader();
    await user.keyboard('{Control>}f{/Control}');
    await user.keyboard('norland{Enter}');
    const all = TEXTS.get(PACT)?.match(/norland/gi)?.length ?? 0;
    expect(reader.getByRole('status')).toHaveTextContent(`1 of ${String(all)}`);
    await user.keyboard('{Shift>}{Enter}{/Shift}');
    expect(reader.getByRole('status')).toHaveTextContent(`${String(all)} of ${String(all)}`);
    await user.keyboard('{Control>}a{/Control}qqq');
    expect(reader.getByRole('status')).toHaveTextContent('not found');
  });

  it('is walked mark by mark with the arrows and opens one with Enter', async () => {
    const { user } = await openReader();
    await user.keyboard('{ArrowRight}{ArrowRight}{Enter}');
    expect(details().getByRole('heading', { name: 'Vestria', level: 2 })).toBeVisible();
  });

  it('marks words by key and adds them as a mention of an actor', async () => {
    const { corpus, history, screen: state, user } = await openReader();
    state.read(PACT, TEXTS.get(PACT)?.indexOf('held a joint exercise') ?? 0);
    await user.keyboard('m{ArrowRight}{Shift>}{ArrowRight}{ArrowRight}{/Shift}');
    expect(screen.getByRole('group', { name: 'Marked words' })).toHaveTextContent(
      '“a joint exercise”',
    );
    await user.keyboard('{Enter}');
    await user.keyboard('dorvek{Enter}');
    const words = () =>
      corpus
        .entity(entityId('dorvek'))
        ?.mentions.map(({ document, start, end }) => corpus.texts.get(document)?.slice(start, end));
    expect(words()).toContain('a joint exercise');
    expect(screen.queryByRole('group', { name: 'Marked words' })).not.toBeInTheDocument();
    history.undo();
    expect(words()).not.toContain('a joint exercise');
  });

  it('adds marked words as the words of a tie between two of the sentence', async () => {
    const { corpus, screen: state, user } = await openReader();
    state.read(PACT, TEXTS.get(PACT)?.indexOf('met Vestria') ?? 0);
    await user.keyboard('m');
    const bar = within(screen.getByRole('group', { name: 'Marked words' }));
    await user.selectOptions(bar.getByLabelText('From'), 'Ilan Dorvek');
    await user.selectOptions(bar.getByLabelText('To'), 'Vestria');
    await user.selectOptions(bar.getByLabelText('or as the words of a tie'), 'PROTEST');
    await user.click(bar.getByRole('button', { name: 'Add the tie' }));
    expect(corpus.network.ties.filter(({ type }) => type === 'PROTEST')).toMatchObject([
      { source: 'dorvek', target: 'vestria' },
    ]);
  });

  it('closes with Escape and gives the focus back', async () => {
    const user = userEvent.setup();
    await openApp();
    const source = screen.getByRole('button', { name: /^Council weighs/ });
    await user.click(source);
    expect(screen.queryByRole('region', { name: /Council weighs/ })).toBeVisible();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('region', { name: /Council weighs/ })).not.toBeInTheDocument();
  });
});
