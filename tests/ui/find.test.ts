import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { entityId } from '../fixtures/norland.ts';
import { findActs } from '../../src/core/search/findNames.ts';
import {
  commandsOf,
  deleteCommand,
  pageCommands,
  workCommands,
} from '../../src/ui/search/commands.ts';
import { openApp } from './openApp.ts';

vi.mock('../../src/ui/network/NetworkView.svelte', () => import('./StubNetwork.svelte'));

async function find(query: string) {
  const workspace = await openApp();
  const user = userEvent.setup();
  await user.keyboard(`{Control>}k{/Control}${query}`);
  return { ...workspace, user };
}
const group = (name: string) => within(screen.getByRole('group', { name }));

describe('find', () => {
  it('groups what it finds', async () => {
    await find('accused');
    expect(group('Ties').getAllByRole('option').length).toBeGreaterThan(0);
    expect(group('In the text').getByRole('option', { name: /jamming its radars/ })).toBeVisible();
    expect(screen.queryByRole('group', { name: 'Actors' })).not.toBeInTheDocument();
  });

  it('forgives a slip of the hand in a name', async () => {
    const { user, selection } = await find('slane');
    expect(screen.queryByRole('option', { name: /Mira Solane/ })).toBeVisible();
    await user.keyboard('{Enter}');
    expect(selection.focus).toEqual({ kind: 'actor', id: 'solane' });
  });

  it('does commands by their names', async () => {
    const { screen: state } = await find('show the table{Enter}');
    expect(state.mode).toBe('table');
  });

  it.each([
    ['check the ties', 'Check the ties one by one…'],
    ['ties check', 'Check the ties one by one…'],
    ['review', 'Check the ties one by one…'],
    ['undo', 'Undo'],
    ['dark theme', 'Theme: dark'],
    ['a path', 'Find a path from the chosen actor'],
    ['merge', 'Merge the chosen actors'],
    ['unpin', 'Let go of all pins'],
    ['shortcuts', 'Keys'],
    ['denied', 'What is denied?'],
    ['compare', 'Compare two sources or periods'],
    ['communities', 'Measures of the network'],
  ])('finds the command that “%s” asks for', async (query, name) => {
    await find(query);
    expect(group('Commands').getAllByRole('option')[0]).toHaveTextContent(name);
  });

  it('finds what the menu lists, by its name', async () => {
    const workspace = await openApp();
    const listed = [
      ...workCommands(workspace),
      deleteCommand(workspace),
      ...pageCommands(workspace),
    ];
    const all = commandsOf(workspace);
    for (const { name } of listed) expect(findActs(all, name, 1)[0]?.name).toBe(name);
  });

  it('finds notes by their words', async () => {
    const { corpus, notes, selection, user } = await find('');
    const key = corpus.keys.keyOfActor(entityId('vestria'));
    notes.add({ kind: 'actor', key }, { text: 'Ask about quicksilver' });
    await user.keyboard('quicksilver{Enter}');
    expect(selection.focus).toEqual({ kind: 'actor', id: 'vestria' });
  });

  it('walks over the groups with the arrows and names the active one', async () => {
    const { user } = await find('norland');
    const field = screen.getByRole('combobox', { name: /^Find/ });
    const options = screen.getAllByRole('option');
    expect(field).toHaveAttribute('aria-activedescendant', options[0]?.id);
    await user.keyboard('{ArrowUp}');
    expect(field).toHaveAttribute('aria-activedescendant', options.at(-1)?.id);
    expect(options.at(-1)).toHaveAttribute('aria-selected', 'true');
  });

  it('opens a document by its title', async () => {
    await find('weighs the{Enter}');
    expect(await screen.findByRole('region', { name: /Council weighs/ })).toBeVisible();
  });
});

it('lists every key under ?, each once in its place', async () => {
  await openApp();
  await userEvent.setup().keyboard('?');
  const dialog = within(screen.getByRole('dialog', { name: 'Keys' }));
  for (const title of ['Anywhere', 'When the network has the focus', 'In the reader'])
    expect(dialog.getByRole('heading', { name: title })).toBeVisible();
  expect(dialog.getByText('find a path from it, or between two chosen')).toBeVisible();
});
