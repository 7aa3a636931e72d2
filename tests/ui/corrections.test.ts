import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Network } from '../../src/core/types.ts';
import { entityId, NETWORK } from '../fixtures/norland.ts';
import { openApp } from './openApp.ts';

vi.mock('../../src/ui/network/NetworkView.svelte', () => import('./StubNetwork.svelte'));

const drawn = () =>
  within(screen.getByRole('list', { name: 'Drawn' }))
    .queryAllByRole('listitem')
    .map((item) => item.textContent);
const details = () => within(screen.getByRole('complementary', { name: 'Details' }));

async function openActor(id: string, correct = true) {
  const user = userEvent.setup();
  const workspace = await openApp();
  workspace.selection.openActor(entityId(id));
  await details().findByRole('heading', { level: 2 });
  if (correct) await user.click(details().getByRole('button', { name: 'Correct' }));
  return { user, ...workspace };
}

describe('an actor', () => {
  it('is renamed in place, said in a toast, and undone from there', async () => {
    const { user } = await openActor('solane');
    const name = details().getByRole('textbox', { name: 'Name' });
    await user.clear(name);
    await user.type(name, 'President Solane{Enter}');
    expect(details().getByRole('heading', { level: 2 })).toHaveTextContent('President Solane');
    expect(drawn()).toContain('President Solane');
    const undo = screen.getByRole('button', { name: 'Undo' });
    expect(undo).toHaveAccessibleDescription('Renamed Mira Solane to President Solane');
    await user.click(undo);
    expect(drawn()).toContain('Mira Solane');
  });

  it('keeps its name where the new one cannot be, and says why', async () => {
    const { user } = await openActor('solane');
    const name = details().getByRole('textbox', { name: 'Name' });
    await user.clear(name);
    await user.keyboard('{Enter}');
    expect(details().getByText('A name needs a letter at least.')).toBeVisible();
    expect(drawn()).toContain('Mira Solane');
  });

  it('changes its kind, and is taken out when it is none', async () => {
    const { user } = await openActor('pact');
    await user.selectOptions(details().getByRole('combobox', { name: 'Kind' }), 'Event');
    expect(details().getByText(/^Event/, { selector: 'p' })).toBeVisible();
    await user.click(details().getByRole('button', { name: 'Not an actor' }));
    expect(drawn()).not.toContain('Kelm Harbour Pact');
    expect(details().getByRole('heading', { level: 2 })).toHaveTextContent('Nothing chosen');
    await user.click(screen.getByRole('button', { name: /^Undo: Removed/ }));
    expect(drawn()).toContain('Kelm Harbour Pact');
  });

  it('loses one spelling with “Not the same”, and what it was said of goes along', async () => {
    const { user, corpus } = await openActor('solane', false);
    await user.click(details().getByRole('button', { name: /^Not the same: “Solane”/ }));
    expect(drawn()).toContain('Solane');
    expect(corpus.network.ties.find(({ type }) => type === 'ACCUSE')).toBeDefined();
    expect(details().queryByRole('button', { name: /^Not the same/ })).not.toBeInTheDocument();
  });

  it('is split by the spellings that are somebody else', async () => {
    const { user } = await openActor('norland');
    await user.click(details().getByRole('button', { name: 'Split…' }));
    await user.click(details().getByRole('checkbox', { name: /“Norlandic”/ }));
    const name = details().getByRole('textbox', { name: 'Name of the other' });
    await user.clear(name);
    await user.type(name, 'Norlandic people');
    await user.click(details().getByRole('button', { name: /^Split off/ }));
    expect(details().getByRole('heading', { level: 2 })).toHaveTextContent('Norlandic people');
  });

  it('is merged with another after a preview, by keys alone', async () => {
    const { user } = await openActor('army');
    await user.type(details().getByRole('combobox', { name: 'Merge with…' }), 'Norland{Enter}');
    const dialog = within(screen.getByRole('dialog', { name: 'Merge 2 actors?' }));
    expect(dialog.getByText(/1 mention and 1 tie move to it/)).toBeVisible();
    expect(dialog.getByText(/1 tie between them has no place then/)).toBeVisible();
    expect(dialog.getByRole('button', { name: 'Merge' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(drawn()).not.toContain('Norlandic army');
    expect(screen.getByRole('button', { name: 'Undo' })).toHaveAccessibleDescription(
      'Merged 2 actors',
    );
    expect(
      details().getByRole('button', { name: /^Not the same: “Norlandic army”/ }),
    ).toBeVisible();
  });

  it('is added by name; one that is there already is offered instead', async () => {
    const user = userEvent.setup();
    await openApp();
    await user.click(screen.getByRole('button', { name: 'Menu' }));
    await user.click(screen.getByRole('button', { name: 'Add an actor…' }));
    const name = screen.getByRole('textbox', { name: 'Name' });
    await user.type(name, 'norland');
    expect(screen.getByText(/There is Norland already/)).toBeVisible();
    await user.clear(name);
    await user.type(name, 'Isle of Ruun{Enter}');
    expect(drawn()).toContain('Isle of Ruun');
  });
});

describe('a tie', () => {
  const openPair = async () => {
    const user = userEvent.setup();
    const workspace = await openApp();
    workspace.selection.openPair(entityId('ostrava'), entityId('vestria'));
    await details().findByText('1 tie in 1 sentence');
    return { user, ...workspace };
  };

  it('is turned round, changed, confirmed and rejected where it is read', async () => {
    const { user, corpus } = await openPair();
    await user.click(details().getByRole('button', { name: 'Correct this tie' }));
    await user.click(details().getByRole('button', { name: 'Turn round' }));
    await user.selectOptions(details().getByRole('combobox', { name: 'Says' }), 'COERCE');
    await user.selectOptions(details().getByRole('combobox', { name: 'Polarity' }), 'denied');
    expect(corpus.network.ties.find(({ standing }) => standing)).toMatchObject({
      source: 'vestria',
      target: 'ostrava',
      type: 'COERCE',
      polarity: 'negated',
    });
    expect(details().getByText('Changed by a person')).toBeInTheDocument();
    await user.click(details().getByRole('button', { name: 'Reject' }));
    expect(corpus.network.ties.some(({ type }) => type === 'COERCE')).toBe(false);
    await user.click(details().getByText('Rejected (1)'));
    await user.click(details().getByRole('button', { name: 'Restore' }));
    expect(corpus.network.ties.some(({ type }) => type === 'COERCE')).toBe(true);
  });

  it('is added between two with the sentence it rests on', async () => {
    const { user, corpus } = await openPair();
    await user.click(details().getByRole('button', { name: 'Add a tie between these two' }));
    await user.selectOptions(details().getByRole('combobox', { name: 'Says' }), 'MOBILIZE');
    const sentence = within(details().getByRole('combobox', { name: 'Sentence' }));
    await user.selectOptions(
      details().getByRole('combobox', { name: 'Sentence' }),
      sentence.getByRole('option', { name: /shelled Vestria/ }),
    );
    await user.click(details().getByRole('button', { name: 'Add' }));
    const added = corpus.network.ties.find(({ standing }) => standing === 'added');
    expect(added).toMatchObject({ type: 'MOBILIZE', source: 'ostrava', target: 'vestria' });
    expect(added?.evidence).toHaveLength(1);
  });
});

describe('history', () => {
  it('lists what was done and goes back to a point and forward again', async () => {
    const { user, corrections, filters } = await openActor('solane', false);
    corrections.rename(entityId('solane'), 'M. Solane');
    filters.toggleKind('place');
    corrections.retype(entityId('pact'), 'event');
    await user.click(screen.getByRole('button', { name: 'History and corrections' }));
    const panel = within(screen.getByRole('complementary', { name: 'History' }));
    const acts = () =>
      within(panel.getByRole('list', { name: 'Acts, newest first' })).getAllByRole('button');
    expect(acts().map((act) => act.textContent.replace(/\s*\d\d:\d\d$/, '').trim())).toEqual([
      'Changed Kelm Harbour Pact to event',
      'Hid places',
      'Renamed Mira Solane to M. Solane',
      'The beginning',
    ]);
    await user.click(panel.getByRole('button', { name: /Renamed Mira/ }));
    expect(filters.current.hiddenKinds).toEqual([]);
    expect(drawn()).toContain('M. Solane');
    await user.click(panel.getByRole('button', { name: /Changed Kelm/ }));
    expect(filters.current.hiddenKinds).toEqual(['place']);
    await user.click(panel.getByRole('tab', { name: /Corrections/ }));
    await user.click(panel.getByRole('button', { name: /Take back: Renamed/ }));
    expect(drawn()).toContain('Mira Solane');
    expect(panel.getByText('Changed Kelm Harbour Pact to event')).toBeVisible();
  });
});

describe('the review queue', () => {
  it('goes through the ties by keys and says how far it is', async () => {
    const user = userEvent.setup();
    const { corpus } = await openApp();
    const all = corpus.network.ties.length;
    await user.click(screen.getByRole('button', { name: 'Menu' }));
    await user.click(screen.getByRole('button', { name: 'Check the ties one by one…' }));
    const panel = within(screen.getByRole('complementary', { name: 'Review' }));
    expect(panel.getByRole('group', { name: /^Review queue/ })).toHaveFocus();
    const progress = () => panel.getByText(/checked$/).textContent;
    expect(progress()).toBe(`0 of ${String(all)} checked`);
    const first = panel.getByRole('article').textContent;
    await user.keyboard('a');
    expect(progress()).toBe(`1 of ${String(all)} checked`);
    expect(panel.getByRole('article').textContent).not.toBe(first);
    await user.keyboard('r');
    expect(progress()).toBe(`2 of ${String(all)} checked`);
    expect(corpus.network.ties).toHaveLength(all - 1);
    await user.keyboard('f');
    expect(progress()).toBe(`3 of ${String(all)} checked`);
    await user.keyboard('{ArrowLeft}');
    expect(panel.getByText('Rejected')).toBeVisible();
    await user.keyboard('a');
    expect(corpus.network.ties).toHaveLength(all);
    await user.keyboard('t');
    expect(panel.getByRole('combobox', { name: /^Category/ })).toHaveFocus();
    await user.keyboard('{Escape}n');
    await user.keyboard('r');
    expect(corpus.network.ties).toHaveLength(all);
  });
});

it('a correction that finds no place is told in the bar, listed first with its reason, and can be taken back', async () => {
  const user = userEvent.setup();
  let network: Network = NETWORK;
  const { corrections, corpus } = await openApp({
    read: () => Promise.resolve({ network, tookMs: 1 }),
  });
  corrections.retype(entityId('pact'), 'event');
  corrections.rename(entityId('solane'), 'M. Solane');
  network = { ...network, entities: network.entities.filter(({ id }) => id !== 'pact') };
  corpus.retry();
  await user.click(await screen.findByRole('button', { name: /1 correction without a place/ }));
  const list = within(screen.getByRole('list', { name: 'Corrections' }));
  const [first] = list.getAllByRole('listitem');
  expect(first).toHaveTextContent(/^Changed Kelm Harbour Pact to event/);
  expect(first).toHaveTextContent('is not read in these documents any more');
  await user.click(list.getByRole('button', { name: /Take back: Changed Kelm/ }));
  expect(corrections.count).toBe(1);
});
