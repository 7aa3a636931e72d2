import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { putNote } from '../../src/core/records.ts';
import type { ActorKey } from '../../src/core/network/keys.ts';
import { openApp } from './openApp.ts';

vi.mock('../../src/ui/network/NetworkView.svelte', () => import('./StubNetwork.svelte'));

it('what another tab overwrote is said at the history, listed there, and comes back', async () => {
  const user = userEvent.setup();
  const { history, notes, store } = await openApp();
  const norland = { kind: 'actor', key: 'country/norland' as ActorKey } as const;
  notes.add(norland, { text: 'My own words' });
  const [mine] = notes.all;
  if (!mine) throw new Error('it was just added');
  store.overwrite([putNote({ ...mine, text: 'Words of the other tab' })]);
  expect(notes.all).toMatchObject([{ text: 'Words of the other tab' }]);

  await user.click(
    await screen.findByRole('button', {
      name: 'History and corrections: 1 thing overwritten in another tab',
    }),
  );
  const list = within(await screen.findByRole('list', { name: 'Overwritten' }));
  expect(list.getByText('Note on norland')).toBeVisible();
  expect(list.getByText(/, overwritten in another tab$/)).toBeVisible();
  await user.click(list.getByRole('button', { name: 'Restore: Note on norland, My own words' }));
  expect(notes.all).toMatchObject([{ text: 'My own words' }]);
  expect(store.records).toMatchObject([{ value: { text: 'My own words' } }]);
  expect(screen.getByRole('tab', { name: 'Overwritten 0' })).toBeVisible();
  history.undo();
  expect(notes.all).toMatchObject([{ text: 'Words of the other tab' }]);

  await user.click(
    await list.findByRole('button', { name: 'Put away: Note on norland, My own words' }),
  );
  expect(store.records).toMatchObject([{ value: { text: 'Words of the other tab' } }]);
  expect(list.getByText('Nothing is left to restore.')).toBeVisible();
  history.undo();
  expect(await list.findByText('My own words')).toBeVisible();
});
