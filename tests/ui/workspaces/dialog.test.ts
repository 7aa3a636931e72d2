import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { putAbout } from '../../../src/core/records.ts';
import { workspaceId } from '../../../src/core/workspaceId.ts';
import { openApp } from '../openApp.ts';

vi.mock('../../../src/ui/network/NetworkView.svelte', () => import('../StubNetwork.svelte'));

const dialog = () => within(screen.getByRole('dialog', { name: 'Workspaces' }));
const row = (name: string) =>
  within(
    dialog()
      .getAllByRole('listitem')
      .find((one) => within(one).queryByText(name)) ?? screen.getByText(`no row ${name}`),
  );

/** The application over the sample, beside it a workspace of one's own, the dialog open. */
async function openDialog() {
  const user = userEvent.setup();
  const workspace = await openApp();
  const own = workspaceId(['of my own']);
  await workspace.shelf.create(own, [
    putAbout({ name: 'Harbours', created: '2030-05-01T10:00:00.000Z' }),
  ]);
  await user.click(screen.getByRole('button', { name: /^Workspace:/ }));
  await user.click(await screen.findByRole('button', { name: 'All workspaces…' }));
  await vi.waitFor(() => {
    expect(row('Harbours').getByRole('button', { name: 'Open “Harbours”' })).toBeVisible();
  });
  return { user, own, ...workspace };
}

it('lists the sample, which cannot be deleted, and those of one’s own', async () => {
  const { corpus } = await openDialog();
  const sample = row(corpus.title);
  expect(sample.getByText(/^Sample: 2 documents, open now/)).toBeVisible();
  expect(sample.queryByRole('button', { name: /^Delete/ })).not.toBeInTheDocument();
  expect(sample.queryByRole('button', { name: /^Open/ })).not.toBeInTheDocument();
});

it('renames one by keyboard, gives the focus back, and leaves it by Escape', async () => {
  const { user } = await openDialog();
  await user.click(dialog().getByRole('button', { name: 'Rename “Harbours”' }));
  const field = dialog().getByRole('textbox', { name: 'Name of the workspace' });
  await vi.waitFor(() => {
    expect(field).toHaveFocus();
  });
  await user.keyboard('Ports of the north{Enter}');
  const again = await dialog().findByRole('button', { name: 'Rename “Ports of the north”' });
  expect(again).toHaveFocus();
  await user.click(again);
  await user.keyboard('{Escape}');
  expect(dialog().queryByRole('textbox')).not.toBeInTheDocument();
  expect(screen.getByRole('dialog', { name: 'Workspaces' })).toBeVisible();
});

it('copies one, and opens another', async () => {
  const { user, own, opened } = await openDialog();
  await user.click(dialog().getByRole('button', { name: 'Copy “Harbours”' }));
  expect(await dialog().findByText('Copy of Harbours')).toBeVisible();
  await user.click(dialog().getByRole('button', { name: 'Open “Harbours”' }));
  expect(opened).toEqual([own]);
});

it('deletes one among the deleted, restores it, and deletes for good only when asked twice', async () => {
  const { user, own, shelf } = await openDialog();
  await user.click(dialog().getByRole('button', { name: 'Delete “Harbours”' }));
  const deleted = () => dialog().findByRole('list', { name: 'Deleted' });
  expect(within(await deleted()).getByText('Harbours')).toBeVisible();
  await user.click(dialog().getByRole('button', { name: 'Restore “Harbours”' }));
  expect(await dialog().findByRole('button', { name: 'Open “Harbours”' })).toBeVisible();

  await user.click(dialog().getByRole('button', { name: 'Delete “Harbours”' }));
  await deleted();
  await user.click(dialog().getByRole('button', { name: 'Delete for good… “Harbours”' }));
  await user.click(dialog().getByRole('button', { name: 'Keep “Harbours”' }));
  expect(shelf.workspaces.has(own)).toBe(true);
  await user.click(dialog().getByRole('button', { name: 'Delete for good… “Harbours”' }));
  await user.click(dialog().getByRole('button', { name: 'Yes, delete “Harbours”' }));
  await vi.waitFor(() => {
    expect(dialog().queryByText('Harbours')).not.toBeInTheDocument();
  });
  expect(shelf.workspaces.has(own)).toBe(false);
});

it('says why nothing can be done while storage refuses, and offers no new one', async () => {
  const { user, shelf } = await openDialog();
  shelf.broken = 'The browser gives no storage here.';
  await user.click(dialog().getByRole('button', { name: 'Copy “Harbours”' }));
  expect(await dialog().findByRole('alert')).toHaveTextContent('no storage');
  expect(dialog().getByRole('button', { name: 'New workspace' })).toBeDisabled();
});
