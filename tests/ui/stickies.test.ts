import { fireEvent, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { openApp } from './openApp.ts';

vi.mock('../../src/ui/network/NetworkView.svelte', () => import('./StubNetwork.svelte'));

async function withSticky() {
  const workspace = await openApp();
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Note' }));
  await user.keyboard('Ask about radars{Escape}');
  return { ...workspace, user, note: screen.getByRole('group', { name: /^Sticky note/ }) };
}

describe('a sticky note', () => {
  it('is put in the middle from the toolbar and written at once', async () => {
    const { drawings, note } = await withSticky();
    expect(drawings.stickies).toMatchObject([{ text: 'Ask about radars', x: 210, y: 164 }]);
    expect(note).toHaveAccessibleName('Sticky note: Ask about radars');
    expect(note).toHaveFocus();
  });

  it('is moved, resized and deleted by keys, and comes back', async () => {
    const { drawings, history, user } = await withSticky();
    await user.keyboard('{ArrowRight}{ArrowDown}');
    expect(drawings.stickies).toMatchObject([{ x: 220, y: 174 }]);
    await user.keyboard('{Shift>}{ArrowRight}{/Shift}');
    expect(drawings.stickies).toMatchObject([{ x: 220, width: 190 }]);
    await user.keyboard('{Delete}');
    expect(drawings.stickies).toEqual([]);
    history.undo();
    expect(drawings.stickies).toMatchObject([{ x: 220, width: 190, text: 'Ask about radars' }]);
  });

  it('is dragged by the mouse as one act', async () => {
    const { drawings, history, note } = await withSticky();
    note.setPointerCapture = vi.fn();
    const at = (clientX: number, clientY: number) => ({
      clientX,
      clientY,
      button: 0,
      pointerId: 1,
    });
    await fireEvent.pointerDown(note, at(10, 10));
    await fireEvent.pointerMove(note, at(30, 30));
    await fireEvent.pointerMove(note, at(60, 40));
    await fireEvent.pointerUp(note, at(60, 40));
    expect(drawings.stickies).toMatchObject([{ x: 260, y: 194 }]);
    expect(history.undoLabel).toBe('Moved a sticky note');
    history.undo();
    expect(drawings.stickies).toMatchObject([{ x: 210, y: 164 }]);
  });

  it('gets a colour', async () => {
    const { drawings, note, user } = await withSticky();
    await user.click(within(note).getByRole('button', { name: 'Colour: blue', hidden: true }));
    expect(drawings.stickies).toMatchObject([{ colour: 'blue' }]);
  });

  it('points at an actor with an arrow chosen by keyboard, and the arrow is deleted', async () => {
    const { drawings, note, user } = await withSticky();
    await user.click(within(note).getByRole('button', { name: /^Draw an arrow/, hidden: true }));
    const list = screen.getByRole('combobox', { name: 'Arrow to' });
    expect(list).toHaveFocus();
    await user.selectOptions(list, 'Vestria');
    await user.click(screen.getByRole('button', { name: 'Draw' }));
    expect(drawings.arrows).toMatchObject([{ to: { kind: 'actor', key: 'country/vestria' } }]);
    await user.click(screen.getByRole('button', { name: 'Delete the arrow to Vestria' }));
    expect(drawings.arrows).toEqual([]);
  });
});
