import { fireEvent, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { entityId, NETWORK } from '../fixtures/norland.ts';
import { openApp } from './openApp.ts';

vi.mock('../../src/ui/network/NetworkView.svelte', () => import('./StubNetwork.svelte'));

const drawn = () =>
  within(screen.getByRole('list', { name: 'Drawn' }))
    .queryAllByRole('listitem')
    .map((item) => item.textContent);
const details = () => within(screen.getByRole('complementary', { name: 'Details' }));
const panel = () => within(screen.getByRole('complementary', { name: 'Sources and filters' }));

describe('looking around an actor', () => {
  it('shows its neighbours alone, says so in a chip, and goes further', async () => {
    const user = userEvent.setup();
    const { selection } = await openApp();
    selection.openActor(entityId('solane'));
    const steps = within(await details().findByRole('group', { name: 'Show around it' }));
    await user.click(steps.getByRole('button', { name: '1 step' }));
    expect(drawn()).toEqual(['Ilan Dorvek', 'Mira Solane', 'Sundic Council']);
    expect(screen.getByRole('button', { name: 'Around Mira Solane: 1 step' })).toBeVisible();
    expect(screen.getByText(/5 actors and .* ties hidden/)).toBeVisible();
    await user.click(steps.getByRole('button', { name: '3 steps' }));
    expect(drawn()).toHaveLength(7);
    await user.click(screen.getByRole('button', { name: 'Around Mira Solane: 3 steps' }));
    expect(drawn()).toHaveLength(8);
  });

  it('expands a neighbour, and both are listed in the panel and undone', async () => {
    const user = userEvent.setup();
    const { filters, selection, corpus } = await openApp();
    filters.lookAround(corpus.keys.keyOfActor(entityId('solane')), 1);
    selection.openActor(entityId('dorvek'));
    await user.click(await details().findByRole('button', { name: 'Expand: 1 more' }));
    expect(drawn()).toContain('Norland');
    const focus = within(panel().getByRole('region', { name: 'Focus' }));
    expect(focus.getAllByRole('listitem')).toHaveLength(2);
    await user.click(
      screen.getByRole('button', { name: 'Undo: Showed all neighbours of Ilan Dorvek' }),
    );
    expect(drawn()).not.toContain('Norland');
  });
});

describe('actors hidden by hand', () => {
  it('are listed, and come back one by one', async () => {
    const user = userEvent.setup();
    const { filters, corpus } = await openApp();
    filters.hideActors(['norland', 'pact'].map((id) => corpus.keys.keyOfActor(entityId(id))));
    const hidden = within(await panel().findByRole('region', { name: 'Hidden by hand' }));
    expect(hidden.getAllByRole('listitem')).toHaveLength(2);
    await user.click(hidden.getByRole('button', { name: 'Bring back Norland' }));
    expect(drawn()).toContain('Norland');
    expect(drawn()).not.toContain('Kelm Harbour Pact');
  });
});

describe('a path between two actors', () => {
  it('is found from one of them and told as a chain of quotes', async () => {
    const user = userEvent.setup();
    const { paths, selection } = await openApp();
    selection.openActor(entityId('army'));
    await user.type(await details().findByRole('combobox', { name: 'Path to…' }), 'solane{Enter}');
    expect(details().getByRole('heading', { level: 2 })).toHaveTextContent(
      'Norlandic army to Mira Solane',
    );
    expect(details().getByText('3 steps, the shortest')).toBeVisible();
    const chain = within(details().getByRole('list', { name: 'Chain of sentences' }));
    expect(chain.getAllByRole('heading').map((heading) => heading.textContent.trim())).toEqual([
      'Norlandic army and Vestria',
      'Vestria and Sundic Council',
      'Sundic Council and Mira Solane',
    ]);
    expect(paths.lit?.actors.size).toBe(4);

    await user.click(details().getByRole('button', { name: /army – Norland – Ilan Dorvek/ }));
    expect(details().getByText(/way \d of/)).toBeVisible();
  });

  it('leaves posts and memberships out on request, and says when there is none', async () => {
    const user = userEvent.setup();
    const { selection, filters } = await openApp();
    selection.openPath(entityId('dorvek'), entityId('norland'));
    expect(await details().findByText('Tied directly')).toBeVisible();
    await user.click(details().getByRole('checkbox', { name: /Posts and memberships/ }));
    expect(details().getByText('3 steps, the shortest')).toBeVisible();
    filters.toggleKind('organisation');
    expect(await details().findByText('No path')).toBeVisible();
    await user.click(details().getByRole('button', { name: 'Reset the filters' }));
    expect(details().getByText('3 steps, the shortest')).toBeVisible();
  });

  it('says when a step is a denial', async () => {
    const { filters, selection } = await openApp();
    filters.change('Only denied', { polarity: 'denied' });
    selection.openPath(entityId('vestria'), entityId('ostrava'));
    expect(await details().findByText(/2 steps, the shortest/)).toHaveTextContent(
      '2 of them denied',
    );
    expect(details().getAllByText(/the source says it is not so/)).toHaveLength(2);
  });
});

describe('who deals with an actor', () => {
  it('is ranked with the balance in words, and says its measures with what they mean', async () => {
    const user = userEvent.setup();
    const { selection } = await openApp();
    selection.openActor(entityId('norland'));
    await user.click(await details().findByRole('tab', { name: 'Partners 5' }));
    const panel = within(details().getByRole('tabpanel'));
    const [first, ...others] = within(panel.getByRole('list')).getAllByRole('button');
    expect(first).toHaveTextContent('Vestria 4 ties cooperation only: 3 cooperation · 1 denied');
    expect(others).toHaveLength(4);
    const measures = within(panel.getByRole('region', { name: 'Measures' }));
    expect(await measures.findByText(/^Between others/)).toHaveTextContent(
      /Between others \d+\.\d %/,
    );
    await user.click(measures.getByRole('button', { name: 'Measures of all that is shown' }));
    expect(details().getByRole('heading', { name: 'Measures', level: 2 })).toBeVisible();
    expect(details().getByText(/0 triangles of|no triangles of/)).toBeVisible();
  });
});

describe('size and colour', () => {
  it('follow a measure, with a legend, and are undone', async () => {
    const user = userEvent.setup();
    const { measuring } = await openApp();
    await user.click(screen.getByRole('button', { name: 'Size: mentions' }));
    await user.click(screen.getByRole('radio', { name: /^Betweenness/ }));
    await user.click(screen.getByRole('radio', { name: /^Community/ }));
    const legend = await screen.findByRole('list', { name: 'Legend of sizes and colours' });
    expect(legend).toHaveTextContent(/Larger: more betweenness/);
    expect(await within(legend).findByText(/^1:/)).toBeVisible();
    const weights = measuring.graph.nodes.map(({ weight }) => weight);
    expect(Math.max(...weights)).toBeGreaterThan(0);
    await user.click(screen.getByRole('button', { name: 'Undo: Coloured by community' }));
    await user.click(screen.getByRole('button', { name: 'Undo: Sized by betweenness' }));
    expect(screen.queryByRole('list', { name: 'Legend of sizes and colours' })).toBeNull();
  });
});

describe('the timeline', () => {
  const DAYS = ['2021-05-03', '2021-05-10', '2021-06-20'];
  const network = {
    ...NETWORK,
    ties: NETWORK.ties.map((tie, i) => {
      const day = DAYS[i];
      return day === undefined ? tie : { ...tie, date: { text: day, from: day, to: day } };
    }),
  };

  it('has lanes of what is dated, lists what is not, and posts as periods', async () => {
    const user = userEvent.setup();
    await openApp({ read: () => Promise.resolve({ network, tookMs: 1 }) });
    await user.click(screen.getByRole('button', { name: 'Timeline' }));
    const lanes = within(screen.getByRole('list', { name: 'Ties in time, by pairs' }));
    expect(lanes.getByRole('button', { name: 'Norland and Vestria' })).toBeVisible();
    await user.click(lanes.getByRole('button', { name: 'AID, 2021-06-20, Vestria, Norland' }));
    expect(details().getByText(/send patrol boats/)).toBeVisible();
    const rest = within(screen.getByRole('region', { name: 'Not on the axis' }));
    expect(rest.getByRole('button', { name: /in March/ })).toBeVisible();
    expect(rest.getByRole('button', { name: '7 ties' })).toBeVisible();
    const posts = within(screen.getByRole('list', { name: 'Posts in time' }));
    expect(posts.getByText(/Minister of Defence, Norland/)).toBeVisible();
  });

  it('filters by a period, with a chip, and still shows what lies outside', async () => {
    const user = userEvent.setup();
    const { filters } = await openApp({ read: () => Promise.resolve({ network, tookMs: 1 }) });
    await user.click(screen.getByRole('button', { name: 'Timeline' }));
    await fireEvent.change(screen.getByLabelText('From'), { target: { value: '2021-05-05' } });
    await fireEvent.change(screen.getByLabelText('until'), { target: { value: '2021-05-31' } });
    expect(filters.view.ties.map(({ type }) => type)).toEqual(['COOPERATE']);
    expect(screen.getByRole('button', { name: 'AID, 2021-06-20, Vestria, Norland' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Dated 2021-05-05 to 2021-05-31' }));
    expect(filters.view.ties).toHaveLength(14);
  });
});

describe('saved views', () => {
  it('bring back filters, mode and choice, are renamed, deleted and undone', async () => {
    const user = userEvent.setup();
    const { filters, screen: look, selection, views } = await openApp();
    filters.toggleKind('person');
    look.mode = 'table';
    selection.openActor(entityId('council'));
    await user.click(await panel().findByRole('button', { name: 'Save this view…' }));
    await user.keyboard('Without people{Enter}');
    filters.reset();
    look.mode = 'network';
    selection.clear();

    await user.click(panel().getByRole('button', { name: 'Without people' }));
    expect(filters.current.hiddenKinds).toEqual(['person']);
    expect(look.mode).toBe('table');
    expect(selection.focus).toEqual({ kind: 'actor', id: entityId('council') });
    await user.click(
      screen.getByRole('button', { name: 'Undo: Opened the view “Without people”' }),
    );
    expect(filters.current.hiddenKinds).toEqual([]);

    await user.click(panel().getByRole('button', { name: 'Rename “Without people”' }));
    await user.keyboard('States{Enter}');
    await user.click(panel().getByRole('button', { name: 'Delete “States”' }));
    expect(views.all).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Undo: Deleted the view “States”' }));
    expect(views.all.map(({ name }) => name)).toEqual(['States']);
  });
});

describe('rolling up', () => {
  it('draws people and forces as their state, and opens what is behind a line', async () => {
    const user = userEvent.setup();
    const { selection } = await openApp();
    await user.click(screen.getByRole('button', { name: 'Size: mentions' }));
    await user.click(
      screen.getByRole('radio', { name: 'People and organisations as their state' }),
    );
    expect(drawn()).not.toContain('Norlandic army');
    expect(drawn()).not.toContain('Ilan Dorvek');
    selection.openActor(entityId('norland'));
    await user.click(await details().findByRole('button', { name: '2 other actors' }));
    expect(details().getByRole('heading', { name: 'Drawn as Norland' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Drawn as states' }));
    expect(drawn()).toContain('Norlandic army');
  });
});

describe('comparing', () => {
  it('tells two sources apart, and lights whom an answer is about', async () => {
    const user = userEvent.setup();
    const { comparing, filters } = await openApp();
    await user.click(panel().getByRole('button', { name: 'Compare two' }));
    expect(details().getByRole('tab', { name: 'Contradicted 0' })).toBeVisible();
    // Opens where there is something to see, and lights who is drawn for whom it is about.
    expect(details().getByRole('tab', { selected: true })).toHaveTextContent(/^1st only/);
    expect(comparing.lit?.actors.has(entityId('dorvek'))).toBe(true);
    filters.change('Drawn as states', { rollUp: 'states' });
    expect(comparing.lit?.actors.has(entityId('dorvek'))).toBe(false);
    expect(comparing.lit?.actors.has(entityId('norland'))).toBe(true);
    filters.change('Drawn as they are', { rollUp: 'none' });
    await user.click(details().getByRole('tab', { name: /^2nd only/ }));
    expect(details().getByText(/shelled/)).toBeVisible();
    expect(comparing.lit?.actors.has(entityId('ostrava'))).toBe(true);
    await user.selectOptions(
      details().getByRole('combobox', { name: 'Second source or period' }),
      'A period',
    );
    expect(details().getByLabelText('From')).toBeVisible();
  });
});
