import { fireEvent, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { praise, readPraise } from '../../fixtures/praise.ts';
import { openApp } from '../openApp.ts';

vi.mock('../../../src/ui/network/NetworkView.svelte', () => import('../StubNetwork.svelte'));

const open = () => openApp({ read: readPraise, own: true });
const sources = () => within(screen.getByRole('region', { name: 'Sources' }));
const details = () => within(screen.getByRole('complementary', { name: 'Details' }));
const card = async () =>
  within(await screen.findByRole('region', { name: 'Adding documents' }, { timeout: 5000 }));

/** What is used of a DataTransfer, which jsdom does not have. */
function transfer(data: Record<string, string>, files: File[] = []) {
  const types = [...Object.keys(data), ...(files.length > 0 ? ['Files'] : [])];
  return { types, files, items: [], getData: (type: string) => data[type] ?? '' };
}

const drop = (dataTransfer: object, on: Element = document.body) =>
  fireEvent.drop(on, { dataTransfer });

/** Drops texts as files, by their names. */
const dropTexts = (texts: Readonly<Record<string, string>>) =>
  drop(
    transfer(
      {},
      Object.entries(texts).map(([name, text]) => new File([text], name)),
    ),
  );

describe('what is dropped', () => {
  it('is added, and the card tells what came of it and what was refused', async () => {
    const user = userEvent.setup();
    await open();
    await dropTexts({ 'a.txt': praise('Sundia'), 'copy.txt': praise('Sundia'), 'b.txt': ' ' });
    const summary = await card();
    expect(await summary.findByRole('heading', { name: '1 document added' })).toBeVisible();
    expect(summary.getByText('1 file could not be read')).toBeVisible();
    expect(summary.getByText('It is empty.')).toBeVisible();
    expect(summary.getByText('1 text here already')).toBeVisible();
    expect(sources().getByRole('button', { name: 'Sundia speaks' })).toBeVisible();

    await user.click(summary.getByRole('button', { name: '1 new actor' }));
    expect(details().getByRole('heading', { name: 'New actors' })).toBeVisible();
    await user.click(summary.getByRole('button', { name: '1 new tie' }));
    expect(details().getByRole('heading', { name: 'New ties' })).toBeVisible();
    await user.click(summary.getByRole('button', { name: 'Put this away' }));
    expect(screen.queryByRole('region', { name: 'Adding documents' })).not.toBeInTheDocument();
  });

  it('is said to a screen reader once it is done, and taken out again by Undo', async () => {
    const user = userEvent.setup();
    const { screen: look, documents } = await open();
    await dropTexts({ 'a.txt': praise('Sundia'), 'b.txt': praise('Ostia') });
    const summary = await card();
    await user.click(await summary.findByRole('button', { name: 'Undo' }));
    expect(documents.added).toEqual([]);
    expect(sources().queryByRole('button', { name: 'Sundia speaks' })).not.toBeInTheDocument();
    expect(look.said).not.toContain('b.txt');
  });

  it('is gone through tie by tie, also after some of it was taken out', async () => {
    const user = userEvent.setup();
    const { documents } = await open();
    const names = ['Sundia', 'Kelmar', 'Ostia'];
    await dropTexts(Object.fromEntries(names.map((name) => [`${name}.txt`, praise(name)])));
    const summary = await card();
    const steps = within(await summary.findByRole('group', { name: 'What is new, one by one' }));
    const previous = steps.getByRole('button', { name: 'Previous tie' });
    const next = steps.getByRole('button', { name: 'Next tie' });
    expect(previous).toBeDisabled();
    for (const at of ['1 of 3', '2 of 3', '3 of 3']) {
      await user.click(next);
      expect(steps.getByText(at)).toBeVisible();
    }
    expect(next).toBeDisabled();

    documents.remove(documents.added.slice(1).map(({ id }) => id));
    expect(await summary.findByText('One by one')).toBeVisible();
    await user.click(summary.getByRole('button', { name: 'Next tie' }));
    expect(summary.getByText('1 of 1')).toBeVisible();
    expect(summary.getByRole('button', { name: 'Next tie' })).toBeDisabled();
  });

  it('shows each tie in the card where the details would cover it', async () => {
    const user = userEvent.setup();
    const { screen: desk } = await open();
    desk.fitSides('phone');
    await dropTexts({ 'Sundia.txt': praise('Sundia') });
    const summary = await card();
    await user.click(await summary.findByRole('button', { name: 'Next tie' }));
    expect(summary.getByText('SUPPORT')).toBeVisible();
    expect(desk.right).toBe(false);
  });

  it('may have any name', async () => {
    await open();
    const names = ['<script>alert(1)</script>', 'long'.repeat(500), 'a\u202Egnp.exe'];
    await dropTexts(Object.fromEntries(names.map((name) => [name, ' '])));
    const summary = await card();
    expect(await summary.findByText('3 files could not be read')).toBeVisible();
    for (const name of names) expect(summary.getByText(name)).toBeVisible();
    expect(document.querySelector('.card script')).toBeNull();
  });

  it('is a link: that nothing can be fetched is said, and what to do', async () => {
    await open();
    await drop(transfer({ 'text/uri-list': 'https://example.org/a' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'A link cannot be added' }));
    expect(dialog.getByText('https://example.org/a')).toBeVisible();
  });

  it('is words on a field: they are the field’s', async () => {
    await open();
    const field = screen.getByRole('searchbox', { name: 'Filter by text' });
    await drop(transfer({ 'text/plain': 'Norland' }), field);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('shows where it goes while it is held over the page', async () => {
    await open();
    const held = transfer({}, [new File([''], 'a.txt')]);
    await fireEvent.dragOver(document.body, { dataTransfer: held });
    expect(screen.getByText(/^Drop to add to/)).toBeVisible();
    await fireEvent.dragLeave(document.body, { relatedTarget: null });
    expect(screen.queryByText(/^Drop to add to/)).not.toBeInTheDocument();
  });
});

describe('in the sample', () => {
  it('is asked first, and goes to a workspace of its own unless the sample is chosen', async () => {
    const user = userEvent.setup();
    const { documents, opened } = await openApp({ read: readPraise });
    await dropTexts({ 'talks in May.txt': praise('Sundia') });
    const ask = async () =>
      within(await screen.findByRole('dialog', { name: /^Where shall 1 file/ }));
    let dialog = await ask();
    expect(dialog.getByRole('radio', { name: /^A workspace of their own/ })).toBeChecked();
    expect(dialog.getByRole('textbox', { name: 'Name' })).toHaveValue('talks in May');
    await user.click(dialog.getByRole('button', { name: 'Add' }));
    await vi.waitFor(() => {
      expect(opened).toHaveLength(1);
    });
    expect(documents.added).toEqual([]);
    await user.click(dialog.getByRole('button', { name: 'Cancel' }));

    await dropTexts({ 'talks in May.txt': praise('Sundia') });
    dialog = await ask();
    await user.click(dialog.getByRole('radio', { name: /^Beside the sample/ }));
    await user.click(dialog.getByRole('button', { name: 'Add' }));
    expect(await sources().findByRole('button', { name: 'Sundia speaks' })).toBeVisible();

    await dropTexts({ 'b.txt': praise('Ostia') });
    expect(await sources().findByRole('button', { name: 'Ostia speaks' })).toBeVisible();
  });
});

describe('what is pasted', () => {
  const paste = (text: string, on: Element = document.body) =>
    fireEvent.paste(on, { clipboardData: transfer({ 'text/plain': text }) });

  it('is looked at first, named and dated, then added', async () => {
    const user = userEvent.setup();
    const { documents } = await open();
    await paste(praise('Sundia'));
    const dialog = within(await screen.findByRole('dialog', { name: 'Add pasted text' }));
    expect(dialog.getByRole('textbox', { name: 'Text' })).toHaveValue(praise('Sundia'));
    expect(dialog.getByRole('textbox', { name: 'Title' })).toHaveAttribute(
      'placeholder',
      'Sundia speaks',
    );
    await user.type(dialog.getByRole('textbox', { name: 'Source' }), 'Grey Strait Post');
    await fireEvent.input(dialog.getByLabelText('Date'), { target: { value: '2021-05-04' } });
    await user.click(dialog.getByRole('button', { name: 'Add the text' }));
    expect(documents.added[0]?.about).toEqual({ source: 'Grey Strait Post', date: '2021-05-04' });
    expect(await sources().findByText('Grey Strait Post')).toBeVisible();
  });

  it('in a field stays in the field', async () => {
    await open();
    await paste('Norland', screen.getByRole('searchbox', { name: 'Filter by text' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });
});

it('an empty workspace says what to do, and every button does it', async () => {
  const user = userEvent.setup();
  await openApp({ sources: [] });
  expect(screen.getByRole('heading', { name: 'Nothing here yet' })).toBeVisible();
  const asked: string[] = [];
  vi.spyOn(HTMLInputElement.prototype, 'click').mockImplementation(function (
    this: HTMLInputElement,
  ) {
    asked.push(this.webkitdirectory ? 'a folder' : 'files');
  });
  const main = within(screen.getByRole('main'));
  await user.click(main.getByRole('button', { name: 'Add documents…' }));
  await user.click(main.getByRole('button', { name: 'Add a folder…' }));
  expect(asked).toEqual(['files', 'a folder']);
  vi.restoreAllMocks();
  await user.click(main.getByRole('button', { name: 'Paste text…' }));
  expect(screen.getByRole('dialog', { name: 'Add pasted text' })).toBeVisible();
});
