import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { entityId } from '../fixtures/norland.ts';
import ContextMenu from '../../src/ui/common/ContextMenu.svelte';
import { actorMenu, pairMenu } from '../../src/ui/frame/actorActs.ts';
import { openApp } from './openApp.ts';

const id = entityId;

vi.mock('../../src/ui/network/NetworkView.svelte', () => import('./StubNetwork.svelte'));

describe('the menu of an actor', () => {
  it('does what the keys and the details do', async () => {
    const workspace = await openApp();
    const run = (name: RegExp): void => {
      actorMenu(workspace, [id('norland')])
        .find((item) => name.test(item.name))
        ?.run();
    };
    run(/^Star$/);
    expect(workspace.notes.all).toMatchObject([{ star: true }]);
    expect(actorMenu(workspace, [id('norland')]).map(({ name }) => name)).toContain(
      'Take the star away',
    );
    run(/^Look around/);
    expect(workspace.filters.current.egos).not.toEqual([]);
    run(/^Rename/);
    await waitFor(() => {
      expect(screen.getByRole('region', { name: 'Correct Norland' })).toBeVisible();
    });
    run(/^Not an actor/);
    expect(workspace.corpus.entity(id('norland'))).toBeUndefined();
  });

  it('is about all that are chosen together, and about a line what lies between its ends', async () => {
    const workspace = await openApp();
    const names = actorMenu(workspace, [id('norland'), id('vestria')]).map(({ name }) => name);
    expect(names).toEqual(['Path between them', 'Merge them…', 'Hide them']);
    const open = vi.fn();
    const pair = pairMenu(workspace, [id('norland'), id('vestria')], open);
    pair[0]?.run();
    expect(open).toHaveBeenCalled();
    pair[1]?.run();
    expect(workspace.selection.focus.kind).toBe('path');
  });
});

describe('a menu', () => {
  it('is walked by arrows and letters, and gives the focus back', async () => {
    const user = userEvent.setup();
    const before = document.createElement('button');
    document.body.append(before);
    before.focus();
    const ran: string[] = [];
    const items = ['Note', 'Star', 'Hide'].map((name) => ({
      ...{ name, also: '', key: null },
      run: () => ran.push(name),
    }));
    const onclose = vi.fn();
    render(ContextMenu, { label: 'Norland', items, at: { x: 10, y: 10 }, onclose });
    const menu = within(screen.getByRole('menu', { name: 'Norland' }));
    expect(menu.getByRole('menuitem', { name: 'Note' })).toHaveFocus();
    await user.keyboard('{ArrowUp}');
    expect(menu.getByRole('menuitem', { name: 'Hide' })).toHaveFocus();
    await user.keyboard('{Home}{ArrowDown}{Enter}');
    expect([ran, before === document.activeElement]).toEqual([['Star'], true]);
    expect(onclose).toHaveBeenCalledOnce();
    before.remove();
  });
});
