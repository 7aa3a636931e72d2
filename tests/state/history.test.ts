import { describe, expect, test } from 'vitest';
import { History } from '../../src/state/history.svelte.ts';

/** A number that acts add to, and a clock moved by hand. */
function desk(options: { limit?: number } = {}) {
  const clock = { now: 0 };
  const history = new History({ now: () => clock.now, ...options });
  const sum = { value: 0 };
  const add = (amount: number, mergeKey?: string): void => {
    history.do({
      label: `Added ${String(amount)}`,
      apply: () => {
        sum.value += amount;
      },
      revert: () => {
        sum.value -= amount;
      },
      ...(mergeKey === undefined ? {} : { mergeKey }),
    });
  };
  return { clock, history, sum, add };
}

describe('history', () => {
  test('undoes and redoes in order, and says what', () => {
    const { history, sum, add } = desk();
    add(1);
    add(10);
    expect([sum.value, history.undoLabel, history.last?.label]).toEqual([
      11,
      'Added 10',
      'Added 10',
    ]);
    history.undo();
    expect([sum.value, history.undoLabel, history.redoLabel]).toEqual([1, 'Added 1', 'Added 10']);
    expect(history.last).toBeNull();
    history.redo();
    expect([sum.value, history.canRedo]).toEqual([11, false]);
  });

  test('has nothing to undo or redo at first, and asking does no harm', () => {
    const { history, sum } = desk();
    history.undo();
    history.redo();
    expect([history.canUndo, history.canRedo, history.undoLabel, sum.value]).toEqual([
      false,
      false,
      null,
      0,
    ]);
  });

  test('a new act ends what could be redone', () => {
    const { history, sum, add } = desk();
    add(1);
    history.undo();
    add(5);
    expect(history.canRedo).toBe(false);
    history.undo();
    expect(sum.value).toBe(0);
  });

  test('acts with one key close to each other are undone as one', () => {
    const { clock, history, sum, add } = desk();
    add(1, 'typing');
    clock.now += 500;
    add(2, 'typing');
    clock.now += 500;
    add(4, 'other');
    history.undo();
    expect(sum.value).toBe(3);
    history.undo();
    expect([sum.value, history.canUndo]).toEqual([0, false]);
    history.redo();
    expect(sum.value).toBe(3);
  });

  test('a pause, or an undo between, parts them', () => {
    const { clock, history, sum, add } = desk();
    add(1, 'typing');
    clock.now += 5_000;
    add(2, 'typing');
    history.undo();
    expect(sum.value).toBe(1);
    history.redo();
    add(4, 'typing');
    history.undo();
    expect(sum.value).toBe(3);
  });

  test('remembers only so many', () => {
    const { history, sum, add } = desk({ limit: 3 });
    for (let i = 0; i < 5; i++) add(1);
    while (history.canUndo) history.undo();
    expect(sum.value).toBe(2);
  });

  test('an act that fails is not remembered', () => {
    const { history } = desk();
    expect(() => {
      history.do({
        label: 'Broke',
        apply: () => {
          throw new Error('broken');
        },
        revert: () => undefined,
      });
    }).toThrow('broken');
    expect(history.canUndo).toBe(false);
  });

  test('lists what was done and undone, and goes to any point of it', () => {
    const { history, sum, add } = desk();
    for (const amount of [1, 10, 100]) add(amount);
    history.goTo(1);
    expect([sum.value, history.done.map(({ label }) => label)]).toEqual([1, ['Added 1']]);
    expect(history.undone.map(({ label }) => label)).toEqual(['Added 100', 'Added 10']);
    history.goTo(3);
    expect(sum.value).toBe(111);
    history.goTo(-4);
    expect(sum.value).toBe(0);
    history.goTo(99);
    expect([sum.value, history.canRedo]).toEqual([111, false]);
  });
});
