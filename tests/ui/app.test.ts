import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { tick } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import { actorKey } from '../../src/core/network/keys.ts';
import { documentId, entityId } from '../fixtures/norland.ts';
import { openApp } from './openApp.ts';

vi.mock('../../src/ui/network/NetworkView.svelte', () => import('./StubNetwork.svelte'));

const drawn = () =>
  within(screen.getByRole('list', { name: 'Drawn' }))
    .queryAllByRole('listitem')
    .map((item) => item.textContent);
const details = () => within(screen.getByRole('complementary', { name: 'Details' }));
const filters = () => within(screen.getByRole('complementary', { name: 'Sources and filters' }));

describe('at the start', () => {
  it('has the most telling pair open with its quotes, one of them a denial', async () => {
    await openApp();
    expect(await details().findByRole('heading', { level: 2 })).toHaveTextContent(
      /Norland and Vestria|Norland and Ostrava Republic/,
    );
    expect(details().getByText('NOT')).toBeVisible();
  });

  it('says in one line what there is, and that nothing left', async () => {
    await openApp();
    expect(
      await screen.findByText(
        '2 documents, 8 actors, 14 ties, each with its sentence. Nothing left this device.',
      ),
    ).toBeInTheDocument();
    expect(screen.getByRole('contentinfo')).toHaveTextContent(
      /^2 documents, 8 actors, 14 ties, each with its sentence\. Nothing left this device\. 113 words read in 0\.01 s\./,
    );
  });

  it('is honest about work that is not kept', async () => {
    await openApp();
    expect(screen.queryByText('Saved on this device')).not.toBeInTheDocument();
    expect(screen.getByText('Kept only until you close this page')).toBeVisible();
  });
});

describe('filters', () => {
  it('take actors off the network and the counts, show a chip, and are undone', async () => {
    const user = userEvent.setup();
    await openApp();
    await user.click(filters().getByRole('switch', { name: 'People' }));
    expect(drawn()).not.toContain('Ilan Dorvek');
    expect(filters().getByRole('switch', { name: 'People' })).not.toBeChecked();
    const chips = within(screen.getByRole('group', { name: 'Filters in force' }));
    expect(chips.getByText(/2 actors and .* ties hidden/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Undo: Hid people' }));
    expect(drawn()).toContain('Ilan Dorvek');
    expect(screen.queryByRole('group', { name: 'Filters in force' })).not.toBeInTheDocument();
  });

  it('name an actor that was hidden, and bring it back', async () => {
    const user = userEvent.setup();
    const { selection } = await openApp();
    selection.openActor(entityId('norland'));
    await user.click(await details().findByRole('button', { name: 'Hide' }));
    expect(drawn()).not.toContain('Norland');
    await user.click(screen.getByRole('button', { name: 'Without Norland' }));
    expect(drawn()).toContain('Norland');
  });

  it('that hide everything say so and offer a way back', async () => {
    const user = userEvent.setup();
    await openApp();
    await user.type(filters().getByRole('searchbox'), 'xyzzy');
    expect(screen.getByRole('heading', { name: 'The filters hide everything' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Reset the filters' }));
    expect(drawn()).toHaveLength(8);
  });

  it('count, and each number lists what it counts', async () => {
    const user = userEvent.setup();
    await openApp();
    await user.click(filters().getByRole('button', { name: 'List 3 countries' }));
    expect(details().getByRole('heading', { name: 'Countries' })).toBeVisible();
    expect(details().getByRole('button', { name: /^Ostrava Republic/ })).toBeVisible();
  });

  it('open a class into its types', async () => {
    const user = userEvent.setup();
    await openApp();
    await user.click(filters().getByRole('button', { name: 'Types of material cooperation' }));
    await user.click(filters().getByRole('switch', { name: 'AID' }));
    expect(screen.getByRole('button', { name: 'No “AID”' })).toBeVisible();
  });
});

describe('the sides', () => {
  it('stay as a person left them when a document is opened and closed again', async () => {
    vi.stubGlobal('innerWidth', 1600);
    const { corpus, screen: look } = await openApp();
    expect([look.left, look.right]).toEqual([true, true]);
    look.toggle('left');
    look.toggle('right');
    await tick();
    look.read(corpus.network.documents[0]?.id ?? documentId('none'));
    await tick();
    expect([look.left, look.right]).toEqual([false, false]);
    look.closeReader();
    await tick();
    expect([look.left, look.right]).toEqual([false, false]);
  });
});

describe('the search field', () => {
  it('is reached by Ctrl+K and opens an actor by keyboard alone', async () => {
    const user = userEvent.setup();
    await openApp();
    await user.keyboard('{Control>}k{/Control}solan{Enter}');
    expect(details().getByRole('heading', { name: 'Mira Solane', level: 2 })).toBeVisible();
    expect(details().getByText('surname')).toBeVisible();
  });

  it('opens a sentence in its document', async () => {
    const user = userEvent.setup();
    await openApp();
    await user.click(screen.getByRole('combobox'));
    await user.keyboard('jamming');
    await user.click(screen.getByRole('option', { name: /jamming its radars/ }));
    const reader = within(screen.getByRole('region', { name: /harbour pact/ }));
    expect(reader.getByText('not read: sharing buttons')).toBeVisible();
  });

  it('says when nothing is found', async () => {
    const user = userEvent.setup();
    await openApp();
    await user.type(screen.getByRole('combobox'), 'qqq');
    expect(screen.getByRole('option', { name: /^Nothing here has/ })).toBeVisible();
  });
});

describe('notes', () => {
  it('are written on an actor, deleted, and brought back', async () => {
    const user = userEvent.setup();
    const { notes, selection } = await openApp();
    selection.openActor(entityId('norland'));
    await user.click(await details().findByRole('tab', { name: /Notes/ }));
    await user.click(details().getByRole('button', { name: 'Add a note' }));
    await user.keyboard('Ask about the pact');
    await user.type(details().getByRole('textbox', { name: 'Add a tag' }), 'lead{Enter}');
    await user.click(details().getByRole('radio', { name: 'green' }));
    expect(notes.all).toMatchObject([
      { text: 'Ask about the pact', tags: ['lead'], colour: 'green' },
    ]);
    await user.click(details().getByRole('button', { name: 'Delete this note' }));
    expect(notes.all).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Undo', description: 'Deleted a note' }));
    expect(details().getByRole('textbox', { name: 'Note' })).toHaveValue('Ask about the pact');
  });
});

describe('what is kept', () => {
  it('is deleted only after a person has been told what and has agreed', async () => {
    const user = userEvent.setup();
    const { notes } = await openApp();
    notes.add({ kind: 'actor', key: actorKey({ kind: 'country', name: 'Norland' }) });
    await user.click(screen.getByRole('button', { name: 'Menu' }));
    await user.click(screen.getByRole('button', { name: /^Delete what is kept/ }));
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByText(/1 note, no moved actors/)).toBeVisible();
    expect(notes.all).toHaveLength(1);
    await user.click(dialog.getByRole('button', { name: 'Delete for good' }));
    expect(notes.all).toEqual([]);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });
});

describe('the inspector', () => {
  it('goes from a pair to an actor and back with Escape', async () => {
    const user = userEvent.setup();
    const { selection } = await openApp();
    const before = selection.focus;
    await user.click(
      within(details().getByRole('heading', { level: 2 })).getByRole('button', { name: 'Norland' }),
    );
    expect(details().getByRole('tab', { name: /Ties 9/ })).toBeVisible();
    await user.keyboard('{Escape}');
    expect(selection.focus).toEqual(before);
  });
});

describe('keys', () => {
  it('can be told not to act as single letters, and the choice is kept', async () => {
    const user = userEvent.setup();
    const { screen: state } = await openApp();
    await user.keyboard('?');
    await user.click(screen.getByRole('checkbox', { name: /Single keys/ }));
    expect(state.letters).toBe(false);
    await user.click(screen.getByRole('button', { name: 'Close' }));
    await user.keyboard('?');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('T comes back from the table', async () => {
    const user = userEvent.setup();
    const { screen: state } = await openApp();
    await user.click(screen.getByRole('button', { name: 'Table' }));
    await user.click(screen.getByRole('tab', { name: /Actors/ }));
    await user.keyboard('t');
    expect(state.mode).toBe('network');
  });
});

describe('the table', () => {
  it('lists actors and ties, and sorts them', async () => {
    const user = userEvent.setup();
    await openApp();
    await user.click(screen.getByRole('button', { name: 'Table' }));
    await user.click(screen.getByRole('tab', { name: /Actors/ }));
    await user.click(screen.getByRole('button', { name: 'Actor' }));
    const [, first] = within(screen.getByRole('table', { name: 'Actors' })).getAllByRole('row');
    expect(first).toHaveTextContent('Ilan Dorvek');
  });

  it('is walked by the arrow keys, opens a row with Enter and shows what is open', async () => {
    const user = userEvent.setup();
    const { selection } = await openApp();
    await user.click(screen.getByRole('button', { name: 'Table' }));
    await user.click(screen.getByRole('tab', { name: /Actors/ }));
    await user.click(screen.getByRole('button', { name: 'Actor' }));
    await user.tab();
    for (let presses = 0; presses < 8; presses++) {
      if (document.activeElement?.matches('tbody tr')) break;
      await user.tab();
    }
    await user.keyboard('{ArrowDown}{Enter}');
    const rows = within(screen.getByRole('table', { name: 'Actors' })).getAllByRole('row');
    const second = rows[2];
    expect(second).toHaveFocus();
    expect(second).toHaveTextContent('Kelm Harbour Pact');
    expect(second).toHaveClass('chosen');
    expect(selection.focus).toEqual({ kind: 'actor', id: entityId('pact') });
    await user.keyboard('{ArrowDown} ');
    expect(selection.focus).toMatchObject({ kind: 'actors', ids: ['pact', 'solane'] });
  });

  it('finds rows by words, and is copied as it stands, with the sentences', async () => {
    const user = userEvent.setup();
    await openApp();
    await user.click(screen.getByRole('button', { name: 'Table' }));
    await user.type(screen.getByRole('searchbox', { name: 'Find in the table of ties' }), 'aid');
    expect(screen.getByText('2 of 14')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Copy as CSV' }));
    const lines = (await navigator.clipboard.readText()).trim().split('\r\n');
    expect(lines[0]).toBe(
      'Who,Tie,To whom,How far,Date,Said by,Sentences,Date as written,Sentence,Document',
    );
    expect(lines[1]).toBe(
      'Vestria,AID,Norland,planned,,,1,,Vestria will send patrol boats to Norland.,Norland and Vestria sign a harbour pact',
    );
    expect(lines).toHaveLength(3);
  });
});

describe('when reading fails', () => {
  it('says what happened and tries again', async () => {
    const user = userEvent.setup();
    const read = vi.fn(() => Promise.reject(new Error('The reader could not be started.')));
    await openApp({ read });
    expect(screen.getByRole('alert')).toHaveTextContent('The reader could not be started.');
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('without documents, says what to do', async () => {
    await openApp({ sources: [] });
    expect(screen.getByRole('heading', { name: 'Nothing here yet' })).toBeVisible();
  });
});

describe('the first minute', () => {
  const questions = () => within(screen.getByRole('group', { name: 'Questions to begin with' }));

  it('offers questions that open their answers', async () => {
    const user = userEvent.setup();
    const { selection } = await openApp();
    await user.click(questions().getByRole('button', { name: 'Who deals with Norland?' }));
    expect(details().getByRole('tab', { name: /^Partners/, selected: true })).toBeVisible();
    await user.click(questions().getByRole('button', { name: /^What links .* and .*\?$/ }));
    expect(selection.focus.kind).toBe('path');
    await user.click(questions().getByRole('button', { name: 'What is denied?' }));
    expect(details().getByRole('heading', { name: 'Denied' })).toBeVisible();
  });

  it('puts them away once something else is chosen, and offers them by name', async () => {
    const user = userEvent.setup();
    const { selection } = await openApp();
    await user.click(questions().getByRole('button', { name: 'What is denied?' }));
    expect(questions().getAllByRole('button').length).toBeGreaterThan(1);
    selection.openPair(entityId('norland'), entityId('solane'));
    await tick();
    const group = { name: 'Questions to begin with' };
    expect(screen.queryByRole('group', group)).not.toBeInTheDocument();
    await user.keyboard('{Control>}k{/Control}what is denied{Enter}');
    await vi.waitFor(() => {
      expect(details().getByRole('heading', { name: 'Denied' })).toBeVisible();
    });
    expect(questions().getAllByRole('button').length).toBeGreaterThan(1);
  });

  it('puts them away once a person works', async () => {
    const user = userEvent.setup();
    await openApp();
    for (const star of details()
      .getAllByRole('button', { name: /^Star / })
      .slice(0, 1))
      await user.click(star);
    const group = { name: 'Questions to begin with' };
    expect(screen.queryByRole('group', group)).not.toBeInTheDocument();
  });

  it('lets them be put away', async () => {
    const user = userEvent.setup();
    await openApp();
    await user.click(screen.getByRole('button', { name: 'Hide the questions' }));
    expect(
      screen.queryByRole('group', { name: 'Questions to begin with' }),
    ).not.toBeInTheDocument();
  });
});
