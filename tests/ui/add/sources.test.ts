import { fireEvent, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { tick } from 'svelte';
import { expect, it, vi } from 'vitest';
import { praise, readPraise } from '../../fixtures/praise.ts';
import { openApp } from '../openApp.ts';

vi.mock('../../../src/ui/network/NetworkView.svelte', () => import('../StubNetwork.svelte'));

const sources = () => within(screen.getByRole('region', { name: 'Sources' }));

/** The application with so many documents added. */
async function openWith(names: readonly string[]) {
  const workspace = await openApp({ read: readPraise });
  workspace.documents.add(
    names.map((name) => ({ file: `${name}.txt`, text: praise(name), about: {}, left: [] })),
  );
  await vi.waitFor(() => {
    expect(workspace.corpus.network.documents).toHaveLength(names.length + 2);
  });
  return workspace;
}

it('a document’s title and date are changed, shown, and undone', async () => {
  const user = userEvent.setup();
  const { documents } = await openWith(['Sundia']);
  await user.click(sources().getByRole('button', { name: 'About “Sundia speaks”' }));
  const dialog = within(screen.getByRole('dialog', { name: 'About this document' }));
  expect(dialog.getByText('Sundia.txt')).toBeVisible();
  const title = dialog.getByRole('textbox', { name: 'Title' });
  await user.clear(title);
  await user.type(title, 'Speech in Kelm');
  await fireEvent.input(dialog.getByLabelText('Date'), { target: { value: '2021-05-04' } });
  await user.click(dialog.getByRole('button', { name: 'Save' }));
  expect(documents.added[0]?.edited).toEqual({ title: 'Speech in Kelm', date: '2021-05-04' });
  expect(await sources().findByRole('button', { name: 'Speech in Kelm' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Undo: Changed a document' }));
  expect(await sources().findByRole('button', { name: 'Sundia speaks' })).toBeVisible();
});

it('a document is removed, and brought back', async () => {
  const user = userEvent.setup();
  const { screen: look } = await openWith(['Sundia']);
  await user.click(sources().getByRole('button', { name: 'Sundia speaks' }));
  expect(screen.getByLabelText('Find in this document')).toBeVisible();
  look.show('left');
  await tick();
  await user.click(sources().getByRole('button', { name: 'About “Sundia speaks”' }));
  await user.click(screen.getByRole('button', { name: 'Remove' }));
  await vi.waitFor(() => {
    expect(sources().queryByRole('button', { name: 'Sundia speaks' })).not.toBeInTheDocument();
  });
  expect(screen.queryByLabelText('Find in this document')).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Undo', description: 'Removed 1 document' }));
  expect(await sources().findByRole('button', { name: 'Sundia speaks' })).toBeVisible();
});

it('one of the page can be read about, not changed', async () => {
  const user = userEvent.setup();
  await openWith([]);
  await user.click(sources().getByRole('button', { name: 'About “Council weighs the pact”' }));
  const dialog = within(screen.getByRole('dialog', { name: 'About this document' }));
  expect(dialog.queryByRole('textbox')).not.toBeInTheDocument();
  expect(dialog.queryByRole('button', { name: 'Remove' })).not.toBeInTheDocument();
  expect(dialog.getByText('Every line was read.')).toBeVisible();
  await user.click(dialog.getByRole('button', { name: 'Use only this' }));
  expect(sources().getByRole('checkbox', { name: 'Use “Council weighs the pact”' })).toBeChecked();
  expect(
    sources().getByRole('checkbox', { name: 'Use “Norland and Vestria sign a harbour pact”' }),
  ).not.toBeChecked();
});

it('many are found, sorted, and acted on together; only those in sight are drawn', async () => {
  const user = userEvent.setup();
  const names = Array.from({ length: 300 }, (_, i) => `Isle${String(i)}`);
  const { corpus, filters } = await openWith(names);
  expect(corpus.network.documents).toHaveLength(302);
  expect(sources().getAllByRole('checkbox').length).toBeLessThan(60);

  await user.type(sources().getByRole('searchbox', { name: 'Find a source' }), 'isle29');
  expect(sources().getByText('11 found')).toBeVisible();
  expect(sources().getAllByRole('checkbox')).toHaveLength(11);
  await user.click(sources().getByRole('button', { name: 'Only these' }));
  expect(filters.current.hiddenDocuments).toHaveLength(291);
  await user.click(sources().getByRole('button', { name: 'Use all' }));
  expect(filters.current.hiddenDocuments).toEqual([]);

  await user.selectOptions(sources().getByRole('combobox', { name: 'Sort sources by' }), 'Title');
  const titles = sources().getAllByRole('button', { name: /^Isle\d+ speaks$/ });
  expect(titles[0]).toHaveTextContent('Isle29 speaks');
  expect(titles[1]).toHaveTextContent('Isle290 speaks');
  await user.click(sources().getByRole('button', { name: 'Remove' }));
  await vi.waitFor(() => {
    expect(corpus.network.documents).toHaveLength(291);
  });
});

it('several are chosen by hand with Ctrl and Shift, and hidden together', async () => {
  const user = userEvent.setup();
  const { filters } = await openWith(['Sundia', 'Kelmar', 'Ostrova']);
  const title = (name: string) => sources().getByRole('button', { name: new RegExp(`^${name}`) });
  await user.keyboard('{Control>}');
  await user.click(title('Sundia speaks'));
  await user.keyboard('{/Control}{Shift>}');
  await user.click(title('Ostrova speaks'));
  await user.keyboard('{/Shift}');
  expect(sources().getByText('3 chosen')).toBeVisible();
  expect(title('Kelmar speaks')).toHaveAccessibleName('Kelmar speaks, chosen');
  await user.click(sources().getByRole('button', { name: 'Hide' }));
  expect(filters.current.hiddenDocuments).toHaveLength(3);
  await user.click(sources().getByRole('button', { name: 'Choose none' }));
  expect(sources().queryByText(/chosen/)).not.toBeInTheDocument();
});

it('are a table too, to sort, choose by keys and act on', async () => {
  const user = userEvent.setup();
  const { documents } = await openWith(['Sundia', 'Kelmar', 'Ostrova']);
  await user.click(screen.getByRole('button', { name: 'Table' }));
  await user.click(screen.getByRole('tab', { name: /^Sources/ }));
  const table = within(screen.getByRole('table', { name: 'Sources' }));
  await user.click(table.getByRole('button', { name: 'Title' }));
  const rows = () => table.getAllByRole('row').slice(1);
  expect(rows().map((row) => within(row).getAllByRole('cell')[0]?.textContent.trim())).toEqual([
    'Council weighs the pact',
    'Kelmar speaks',
    'Norland and Vestria sign a harbour pact',
    'Ostrova speaks',
    'Sundia speaks',
  ]);
  rows()[3]?.focus();
  await user.keyboard('{Shift>}{ArrowDown}{/Shift}');
  expect(within(screen.getByRole('main')).getByText('2 chosen')).toBeVisible();
  await user.click(within(screen.getByRole('main')).getByRole('button', { name: 'Remove' }));
  await vi.waitFor(() => {
    expect(rows()).toHaveLength(3);
  });
  expect(documents.added.map(({ file }) => file)).toEqual(['Kelmar.txt']);
});
